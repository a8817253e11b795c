import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Clock } from '@moves/events/catalogue/time';
import type { EventStore } from '@moves/events/store/event-store';
import { MemoryEventStore } from '@moves/events/store/memory';
import { logTo } from '@moves/gateway/log';
import type { Entry } from '@moves/gateway/record/acts';
import type { TrainingAct } from '@moves/gateway/record/training/lesson';
import { settingsFrom } from '@moves/gateway/settings';
import { type Running, start } from '@moves/gateway/start';

/** An answer of the graph, as a story reads it. */
export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: a story knows what it asked for
  readonly data: any;
  readonly errors?: readonly { message: string; path?: readonly string[]; extensions: Record<string, unknown> }[];
  readonly extensions: { cut: { asOf: string | null; knownAt: string | null; position: string }; cost?: number };
}

/** As of when somebody looks, and in which language they read. */
export interface Look {
  readonly asOf?: string;
  readonly knownAt?: string;
  readonly language?: string;
}

/** Somebody signed in at the door of a story. */
export interface Visitor {
  readonly token: string;
  /** Asks the graph. */
  ask(query: string, variables?: object, look?: Look): Promise<Answered>;
  /** Does an act with its input; the outcome, or the first error thrown. */
  // biome-ignore lint/suspicious/noExplicitAny: a story knows what it asked for
  act(name: string, input: object, selection?: string): Promise<any>;
  /** Any request, with the visitor's token. */
  fetch(path: string, init?: RequestInit): Promise<Response>;
}

/** A house of its own for one story, on a free port. */
export interface Door {
  readonly url: string;
  readonly running: Running;
  as(account: string): Promise<Visitor>;
  fetch(path: string, init?: RequestInit): Promise<Response>;
  close(): Promise<void>;
}

/** What a story may want otherwise: a store that stays, another clock, settings, or the record of the demo store. */
export interface Scene {
  readonly store?: EventStore | 'on disk';
  readonly clock?: Clock;
  readonly env?: Readonly<Record<string, string>>;
  readonly record?: readonly Entry[];
  /** What a new demo store lives through on its way to today. */
  readonly training?: readonly TrainingAct[];
  /** Hears every line of the log. */
  readonly log?: (line: string) => void;
}

/** Opens a house with demo accounts and, unless the story brings a record, no measures. */
export async function openDoor({ store, clock, env = {}, record = [], training = [], log }: Scene = {}): Promise<Door> {
  const folder = mkdtempSync(join(tmpdir(), 'moves-story-'));
  const settings = settingsFrom({
    PORT: '0',
    MOVES_DATA: join(folder, 'data'),
    MOVES_LOG_LEVEL: log ? 'trace' : 'silent',
    ...env,
  });
  const running = await start(settings, logTo(settings.logLevel, log && { write: log }), {
    ...(store !== 'on disk' && { store: store ?? new MemoryEventStore(clock) }),
    ...(clock && { clock }),
    record,
    training,
  });
  const { url } = running;
  const tokens = new Map<string, Promise<string>>();
  const tokenOf = (account: string): Promise<string> => {
    const token = tokens.get(account) ?? signIn(url, account);
    tokens.set(account, token);
    return token;
  };
  return {
    url,
    running,
    as: async account => visitor(url, await tokenOf(account)),
    fetch: (path, init) => fetch(url + path, init),
    close: async () => {
      await running.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function signIn(url: string, username: string): Promise<string> {
  const response = await fetch(`${url}/auth/token`, post({ username, password: 'moves' }));
  if (!response.ok) throw new Error(`${username} cannot sign in: ${response.status} ${await response.text()}`);
  return ((await response.json()) as { access_token: string }).access_token;
}

function visitor(url: string, token: string): Visitor {
  const authorization = `Bearer ${token}`;
  const ask: Visitor['ask'] = async (query, variables = {}, { language = 'en', ...cut } = {}) => {
    const address = `${url}/graphql?${new URLSearchParams(cut as Record<string, string>)}`;
    const response = await fetch(address, post({ query, variables }, { authorization, 'accept-language': language }));
    const answer = (await response.json()) as Omit<Answered, 'status' | 'headers'>;
    return { ...answer, status: response.status, headers: response.headers };
  };
  return {
    token,
    ask,
    act: async (
      name,
      input,
      selection = 'receipt { position revision } refusal { code message facts { name value } } measure { id }',
    ) => {
      const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input!`;
      const { data, errors } = await ask(`mutation($input: ${type}) { ${name}(input: $input) { ${selection} } }`, {
        input,
      });
      if (errors) throw new Error(JSON.stringify(errors[0]));
      return data[name];
    },
    fetch: (path, init = {}) => fetch(url + path, { ...init, headers: { authorization, ...init.headers } }),
  };
}

/** A POST with a body of JSON. */
export const post = (body: unknown, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...headers },
  body: typeof body === 'string' ? body : JSON.stringify(body),
});
