import type { AuthProvider, DataProvider, GetListParams } from 'react-admin';
import type { ActName } from './acts/acts.ts';
import type { Measure, MeasureRow, Outcome, Programme } from './graph.ts';
import { language, say } from './i18n/words.ts';
import { cutQuery } from './time/cut.ts';

// The one file that speaks HTTP and GraphQL. Everything it throws is a `Trouble` whose message is a sentence.

const SOURCE = 'source { document place mark }';
const BECAUSE = 'because { text decision document }';
const REFUSAL = 'refusal { code message source }';
const ROW = `id revision key title fieldOfAction office status statusSince phase public light scheduleLight freshnessLight
  heardOfOn slipDays milestonesReached milestonesTotal tasks { name open ${REFUSAL} }`;
const EXPECTED = 'id name planOn forecastOn statedAs slipDays overdue';
const WHOLE = `${ROW} summary directorate legalBasis plannedStartOn plannedEndOn
  nextMilestone { ${EXPECTED} }
  takeOver { on status qualifier ${SOURCE} inferred }
  approval { on authority decision { paper body sessionOn minutes item point result authoritative } }
  milestones { ${EXPECTED} baselineOn actualOn critical ${SOURCE}
    slips { position date fromOn toOn days statedAs at recordedAt ${BECAUSE} } }
  indicators { id name unit definition direction baseline { value qualifier on } target { value on } ${SOURCE}
    readings { id value qualifier on ${SOURCE} at recordedAt late corrected } }
  history { id position type at recordedAt by byName ${BECAUSE} summary late corrects correctedBy }`;

/** The questions the console asks; acts are made by `actDocument`. */
export const questions = {
  measures: `query Measures($filter: MeasureFilter, $orderBy: [MeasureOrder!], $first: Int, $offset: Int) {
    measures(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) {
      totalCount nodes { ${ROW} takeOver { on } nextMilestone { ${EXPECTED} } } } }`,
  measure: `query Measure($id: ID!) { measure(id: $id) { ${WHOLE} } }`,
  programme: `query Programme { programme { total offices overdueMilestonesTotal
    byStatus { status count } byFieldOfAction { fieldOfAction count } byLight { light count }
    overdueMilestones(first: 8) { ${EXPECTED} measure { id key title } }
    nextMilestones(first: 8) { ${EXPECTED} measure { id key title } }
    latestChanges(first: 8) { id key title status phase heardOfOn light } } }`,
} as const;

/** The mutation of an act; input types are named like their acts. */
export const actDocument = (name: ActName): string =>
  `mutation Act($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) {
    ${name}(input: $input) { receipt { position revision } ${REFUSAL} measure { ${WHOLE} } } }`;

/** What went wrong, as a sentence, with the code that programs go by. */
export class Trouble extends Error {
  constructor(
    message: string,
    readonly status: number,
    readonly code: string,
    readonly field?: string,
  ) {
    super(message);
  }
}

/** The stand of the newest answer: when it was given, and up to which position. */
export interface Stand {
  readonly at: Date;
  readonly position: string;
}
let latest: Stand | undefined;
const standListeners = new Set<() => void>();
/** Where the console reads how fresh its data are. */
export const stand = {
  get: () => latest,
  subscribe: (listener: () => void) => {
    standListeners.add(listener);
    return () => void standListeners.delete(listener);
  },
};

const TOKEN = 'moves.token';
interface Claims {
  readonly sub?: string;
  readonly name?: string;
  readonly role?: string;
  readonly exp?: number;
  readonly acts?: readonly string[];
}

/** What the token says of its owner; nothing if there is none, or it has run out. */
function claims(): Claims | undefined {
  const [, payload] = (localStorage.getItem(TOKEN) ?? '').split('.');
  if (!payload) return undefined;
  try {
    const bytes = Uint8Array.from(atob(payload.replace(/-/g, '+').replace(/_/g, '/')), char => char.charCodeAt(0));
    const read = JSON.parse(new TextDecoder().decode(bytes)) as Claims;
    return read.exp && read.exp * 1000 < Date.now() ? undefined : read;
  } catch {
    return undefined;
  }
}

interface Complaint {
  readonly code?: string;
  readonly field?: string;
  readonly correlationId?: string;
}

/** The sentence for what went wrong at the front door. */
function trouble(status: number, problem: string, { code = '', field, correlationId }: Complaint = {}): Trouble {
  const as = (message: string) => new Trouble(message, status, code || String(status), field);
  if (status === 401 || code === 'UNAUTHENTICATED')
    return new Trouble(say('error.unauthenticated'), 401, 'UNAUTHENTICATED');
  if (status === 403 || code === 'FORBIDDEN') return as(say('error.forbidden'));
  if (code === 'CONFLICT') return as(say('error.conflict'));
  if (field === 'asOf' || field === 'knownAt') return as(say('error.cut'));
  if (status === 413 || code.startsWith('QUERY_TOO')) return as(say('error.tooMuch'));
  if (status === 503 || code === 'UNAVAILABLE') return as(say('error.unavailable'));
  if (code === 'INTERNAL_SERVER_ERROR' || status >= 500)
    return as(correlationId ? say('error.fault', { id: correlationId }) : say('error.faultNoId'));
  return as(say('error.input', { problem }));
}

/** One request at the front door, with who asks and in which language. */
async function knock(path: string, init: RequestInit = {}): Promise<Response> {
  const token = localStorage.getItem(TOKEN);
  const headers = {
    ...init.headers,
    'accept-language': language(),
    ...(token && { authorization: `Bearer ${token}` }),
  };
  try {
    return await fetch(path, { ...init, headers });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new Trouble(say('error.offline'), 0, 'OFFLINE');
  }
}

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Complaint }[];
  readonly extensions?: { readonly cut?: { readonly position: string } };
  readonly message?: string;
  readonly field?: string;
  readonly code?: string;
}

/** Asks the graph as of the cut that the address names. */
async function ask<Data>(query: string, variables: object, signal?: AbortSignal): Promise<Data> {
  const response = await knock(`/graphql${cutQuery()}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
    signal,
  });
  const answer = (await response.json().catch(() => ({}))) as Answer<Data>;
  const [error] = answer.errors ?? [];
  if (error) throw trouble(response.status, error.message, error.extensions);
  if (!response.ok || !answer.data) throw trouble(response.ok ? 500 : response.status, answer.message ?? '', answer);
  if (answer.extensions?.cut) {
    latest = { at: new Date(response.headers.get('date') ?? Date.now()), position: answer.extensions.cut.position };
    for (const listener of standListeners) listener();
  }
  return answer.data;
}

/** The filters of the list that the graph and the report both know; what is not set is left out. */
const given = (filter: Readonly<Record<string, unknown>> = {}) =>
  Object.fromEntries(
    Object.entries(filter).filter(
      ([, value]) =>
        value !== undefined && value !== '' && value !== false && !(Array.isArray(value) && value.length === 0),
    ),
  );

async function getList(
  _resource: string,
  { filter, sort, pagination, signal }: GetListParams & { signal?: AbortSignal },
) {
  const { page = 1, perPage = 25 } = pagination ?? {};
  const direction = sort?.order === 'DESC' ? 'desc' : 'asc';
  const orderBy = [{ field: sort?.field ?? 'key', direction }, ...(sort?.field === 'key' ? [] : [{ field: 'key' }])];
  const { measures } = await ask<{ measures: { nodes: MeasureRow[]; totalCount: number } }>(
    questions.measures,
    { filter: given(filter), orderBy, first: perPage, offset: (page - 1) * perPage },
    signal,
  );
  return { data: measures.nodes, total: measures.totalCount };
}

async function measure(id: string, signal?: AbortSignal): Promise<Measure> {
  const { measure } = await ask<{ measure: Measure | null }>(questions.measure, { id }, signal);
  if (!measure) throw new Trouble(say('error.notFound'), 404, 'NOT_FOUND');
  return measure;
}

/** Carries out an act, or brings back the refusal. Never optimistic: what it returns has happened. */
async function act(name: ActName, input: object): Promise<Outcome> {
  const answer = await ask<Record<string, Outcome>>(actDocument(name), { input });
  return answer[name] as Outcome;
}

/** Saves the report of exactly the filtered measures, as of the cut; returns the file's name. */
async function download(format: 'xlsx' | 'csv' | 'json', filter: Readonly<Record<string, unknown>>): Promise<string> {
  const query = new URLSearchParams(cutQuery());
  for (const [name, value] of Object.entries(given(filter)))
    query.set(name, Array.isArray(value) ? value.join(',') : String(value));
  const response = await knock(`/reports/programme-status.${format}?${query}`);
  if (!response.ok) {
    const answer = (await response.json().catch(() => ({}))) as Answer<never>;
    throw trouble(response.status, answer.message ?? '', answer);
  }
  const named = /filename="?([^";]+)"?/.exec(response.headers.get('content-disposition') ?? '')?.[1];
  const name = named ?? `programme-status.${format}`;
  const url = URL.createObjectURL(await response.blob());
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return name;
}

/** The acts whose names the console may offer to this person before there is a thing to act on. */
export const mayEver = (name: ActName): boolean => claims()?.acts?.includes(name) ?? false;

/** True if the store was filled for a demonstration, so that its accounts may be offered. */
export async function isDemo(): Promise<boolean> {
  const ready = await knock('/health/ready').then(
    response => response.json() as Promise<{ demo?: boolean }>,
    () => ({ demo: false }),
  );
  return ready.demo === true;
}

const never = async () => {
  throw new Trouble(say('error.forbidden'), 405, 'NEVER');
};

/** What react-admin asks of the data: lists and single measures. Changing goes through `act` alone. */
export const dataProvider = {
  supportAbortSignal: true,
  getList,
  getOne: async (_resource: string, { id, signal }: { id: string; signal?: AbortSignal }) => ({
    data: await measure(id, signal),
  }),
  getMany: (resource: string, { ids }: { ids: string[] }) =>
    getList(resource, { filter: { ids }, pagination: { page: 1, perPage: ids.length } }),
  getManyReference: getList,
  create: never,
  update: never,
  updateMany: never,
  delete: never,
  deleteMany: never,
  programme: async () => (await ask<{ programme: Programme }>(questions.programme, {})).programme,
  act,
  download,
} as unknown as DataProvider & Doing;

/** What the console asks beyond react-admin's lists. */
export interface Doing {
  programme(): Promise<Programme>;
  act(name: ActName, input: object): Promise<Outcome>;
  download(format: 'xlsx' | 'csv' | 'json', filter: Readonly<Record<string, unknown>>): Promise<string>;
}
/** The data provider as components get it from react-admin. */
export type MovesData = DataProvider & Doing;

/** Who sits at the console; react-admin asks it before every page and after every failure. */
export const authProvider: AuthProvider = {
  login: async ({ username, password }: { username: string; password: string }) => {
    const response = await knock('/auth/token', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username, password }),
    });
    if (response.status === 429) throw new Trouble(say('signIn.tooOften'), 429, 'TOO_MANY');
    if (response.status >= 500) throw trouble(response.status, '');
    if (!response.ok) throw new Trouble(say('signIn.failed'), 400, 'SIGN_IN');
    const { access_token } = (await response.json()) as { access_token: string };
    localStorage.setItem(TOKEN, access_token);
  },
  logout: async () => localStorage.removeItem(TOKEN),
  checkAuth: async () => {
    if (claims()) return;
    // react-admin asks again as soon as it has heard no, and would not get round to showing the door between two quick ones.
    await new Promise(resolve => setTimeout(resolve, 50));
    throw new Trouble(say('error.unauthenticated'), 401, 'UNAUTHENTICATED');
  },
  checkError: async error => {
    if (error?.status !== 401) return;
    localStorage.removeItem(TOKEN);
    throw error;
  },
  getIdentity: async () => {
    const { sub = '', name, role } = claims() ?? {};
    return { id: sub, fullName: name ?? sub, role };
  },
  getPermissions: async () => claims()?.acts ?? [],
};
