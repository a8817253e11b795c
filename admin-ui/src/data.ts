import type { AuthProvider, DataProvider, GetListParams } from 'react-admin';
import { type ActName, thingOf } from './acts/acts.ts';
import { claims, token } from './claims.ts';
import { type Known, type Outcome, REFUSAL, type Refusal } from './graph.ts';
import { language, say } from './i18n/words.ts';
import { type ImportAnswer, type Told, toldQuery } from './imports/import.ts';
import type { Question } from './question.ts';
import { type ThingName, things } from './things.ts';
import { cutQuery } from './time/cut.ts';
import { type Complaint, Trouble, trouble } from './trouble.ts';

// The one file that speaks HTTP and GraphQL. Everything it throws is a `Trouble` whose message is a sentence.

const capital = (name: string): string => `${name[0]?.toUpperCase()}${name.slice(1)}`;

/** Asks for a page of things; filter and order are named like the thing. */
export function listDocument(name: ThingName): string {
  const { one, row } = things[name];
  const type = capital(one);
  return `query List($filter: ${type}Filter, $orderBy: [${type}Order!], $first: Int, $offset: Int) {
    list: ${name}(filter: $filter, orderBy: $orderBy, first: $first, offset: $offset) { totalCount nodes { ${row} } } }`;
}

/** Asks for everything about one thing. */
export const oneDocument = (name: ThingName): string =>
  `query One($id: ID!) { thing: ${things[name].one}(id: $id) { ${things[name].whole} } }`;

/** The mutation of an act; input types are named like their acts, and the answer's field like its thing. */
export const actDocument = (name: ActName): string =>
  `mutation Act($input: ${capital(name)}Input!) {
    outcome: ${name}(input: $input) { receipt { position revision } ${REFUSAL} ${changed(thingOf(name))} } }`;

/** What an act answers of the thing it changed; the house has no name. */
const changed = (name: ThingName): string =>
  name === 'houses' ? 'house { now }' : `thing: ${things[name].one} { id }`;

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

/** One request at the front door, with who asks and in which language. */
async function knock(path: string, init: RequestInit = {}): Promise<Response> {
  const held = token.get();
  const headers = {
    ...init.headers,
    'accept-language': language(),
    ...(held && { authorization: `Bearer ${held}` }),
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

/** What is set of a filter; what is not is left out. */
const given = (filter: Readonly<Record<string, unknown>> = {}) =>
  Object.fromEntries(
    Object.entries(filter).filter(
      ([, value]) =>
        value !== undefined &&
        value !== null &&
        value !== '' &&
        value !== false &&
        !(Array.isArray(value) && value.length === 0),
    ),
  );

async function getList(
  name: string,
  { filter, sort, pagination, signal }: Partial<GetListParams> & { signal?: AbortSignal },
) {
  const { page = 1, perPage = 25 } = pagination ?? {};
  const { order } = things[name as ThingName];
  const direction = sort?.order === 'DESC' ? 'desc' : 'asc';
  const field = sort && sort.field !== 'id' ? sort.field : order;
  const orderBy = [{ field, direction }, ...(field === order ? [] : [{ field: order, direction: 'asc' }])];
  const { list } = await ask<{ list: { nodes: Known[]; totalCount: number } }>(
    listDocument(name as ThingName),
    { filter: given(filter), orderBy, first: perPage, offset: (page - 1) * perPage },
    signal,
  );
  return { data: list.nodes, total: list.totalCount };
}

async function getOne(name: string, { id, signal }: { id: string; signal?: AbortSignal }) {
  const { thing } = await ask<{ thing: Known | null }>(oneDocument(name as ThingName), { id }, signal);
  if (!thing) throw new Trouble(say('error.notFound'), 404, 'NOT_FOUND');
  return { data: thing };
}

/** Carries out an act, or brings back the refusal. Never optimistic: what it returns has happened. */
async function act(name: ActName, input: object): Promise<Outcome> {
  const { outcome } = await ask<{ outcome: Omit<Outcome, 'id'> & { thing?: { id: string } | null } }>(
    actDocument(name),
    { input },
  );
  return { receipt: outcome.receipt, refusal: outcome.refusal, id: outcome.thing?.id };
}

async function failed(response: Response): Promise<Trouble> {
  const answer = (await response.json().catch(() => ({}))) as Answer<never>;
  return trouble(response.status, answer.message ?? '', answer);
}

async function save(response: Response, name: string): Promise<string> {
  const url = URL.createObjectURL(await response.blob());
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return name;
}

/** Saves a report with exactly these parameters, as of the cut; returns the file's name. */
async function download(
  report: string,
  format: Format,
  parameters: Readonly<Record<string, unknown>>,
): Promise<string> {
  const query = new URLSearchParams(cutQuery());
  // A list repeats its name: the name of an office may hold a comma.
  for (const [name, value] of Object.entries(given(parameters)))
    for (const one of [value].flat()) query.append(name, String(one));
  const response = await knock(`/reports/${report}.${format}?${query}`);
  if (!response.ok) throw await failed(response);
  const named = /filename="?([^";]+)"?/.exec(response.headers.get('content-disposition') ?? '')?.[1];
  return save(response, named ?? `${report}.${format}`);
}

/** Brings a file into the house; what comes back names it by its content. */
async function upload(file: File): Promise<Kept> {
  const headers = {
    'content-type': file.type || 'application/octet-stream',
    'x-file-name': encodeURIComponent(file.name),
  };
  const response = await knock('/files', { method: 'POST', headers, body: file });
  if (!response.ok) throw await failed(response);
  return (await response.json()) as Kept;
}

/** Brings a list of actuals: judges each row, and unless it is a dry run posts what is new. A file that is not read is answered, too. */
async function importActuals(file: File, told: Told, dryRun: boolean): Promise<ImportAnswer> {
  const response = await knock(`/imports/actuals?${toldQuery(told, dryRun)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: file,
  });
  const answer = (await response.json().catch(() => ({}))) as ImportAnswer & Answer<never>;
  if (!answer.counts) throw trouble(response.status, answer.message ?? '', answer);
  return answer;
}

/** Brings a bid, which is sealed before anybody has read it; what comes back is its receipt, or the refusal. */
async function bringBid(tender: string, file: File, commandId: string): Promise<BidReceipt | { refusal: Refusal }> {
  const response = await knock(`/bids?${new URLSearchParams({ tender, commandId })}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: file,
  });
  if (response.ok) return (await response.json()) as BidReceipt;
  const answer = (await response.json().catch(() => ({}))) as Answer<never> & { refusal?: Refusal };
  if (answer.refusal) return { refusal: answer.refusal };
  throw trouble(response.status, answer.message ?? '', answer);
}

/** Saves the content of an opened bid. */
async function fetchBid(bid: string): Promise<string> {
  const response = await knock(`/bids/${encodeURIComponent(bid)}`);
  if (!response.ok) throw await failed(response);
  const named = /filename="?([^";]+)"?/.exec(response.headers.get('content-disposition') ?? '')?.[1];
  return save(response, named ?? bid);
}

/** Saves a file of the house under a name. */
async function fetchFile(sha256: string, name: string): Promise<string> {
  const response = await knock(`/files/${sha256}${cutQuery()}`);
  if (!response.ok) throw await failed(response);
  return save(response, name);
}

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

/** What react-admin asks of the data: lists and single things. Changing goes through `act` alone. */
export const dataProvider = {
  supportAbortSignal: true,
  getList,
  getOne,
  getMany: (name: string, { ids }: { ids: string[] }) =>
    getList(name, { filter: { ids }, pagination: { page: 1, perPage: ids.length } }),
  getManyReference: getList,
  create: never,
  update: never,
  updateMany: never,
  delete: never,
  deleteMany: never,
  ask: ({ document }: Question<unknown, object>, variables: object, signal?: AbortSignal) =>
    ask(document, variables, signal),
  act,
  download,
  upload,
  importActuals,
  fetchFile,
  bringBid,
  fetchBid,
} as unknown as DataProvider & Doing;

/** The formats a report comes in. */
export type Format = 'xlsx' | 'csv' | 'json' | 'docx';
/** That a bid was received, and what its file was. */
export interface BidReceipt {
  readonly bid?: string;
  readonly receivedAt?: string;
  readonly sha256?: string;
  readonly [name: string]: unknown;
}
/** A file that the house keeps, named by its content. */
export interface Kept {
  readonly sha256: string;
  readonly size: number;
  readonly mediaType: string;
}

/** What the console asks beyond react-admin's lists. */
export interface Doing {
  ask<Data, Variables extends object>(
    question: Question<Data, Variables>,
    variables: Variables,
    signal?: AbortSignal,
  ): Promise<Data>;
  act(name: ActName, input: object): Promise<Outcome>;
  download(report: string, format: Format, parameters: Readonly<Record<string, unknown>>): Promise<string>;
  upload(file: File): Promise<Kept>;
  importActuals(file: File, told: Told, dryRun: boolean): Promise<ImportAnswer>;
  fetchFile(sha256: string, name: string): Promise<string>;
  bringBid(tender: string, file: File, commandId: string): Promise<BidReceipt | { refusal: Refusal }>;
  fetchBid(bid: string): Promise<string>;
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
    token.keep(access_token);
  },
  logout: async () => token.forget(),
  checkAuth: async () => {
    if (claims()) return;
    // react-admin asks again as soon as it has heard no, and would not get round to showing the door between two quick ones.
    await new Promise(resolve => setTimeout(resolve, 50));
    throw new Trouble(say('error.unauthenticated'), 401, 'UNAUTHENTICATED');
  },
  checkError: async error => {
    if (error?.status !== 401) return;
    token.forget();
    throw error;
  },
  getIdentity: async () => {
    const { sub = '', name, role } = claims() ?? {};
    return { id: sub, fullName: name ?? sub, role };
  },
  getPermissions: async () => claims()?.acts ?? [],
};
