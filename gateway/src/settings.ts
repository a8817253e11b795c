import { isIP } from 'node:net';
import { join, resolve, sep } from 'node:path';
import { z } from 'zod';
import { Refused } from './refused.ts';

/** What can be set from outside: every variable, its default, and what it means. */
export const table = [
  ['PORT', '4000', 'port of console, API and reports; 0 takes a free one'],
  ['MOVES_HOST', '127.0.0.1', 'address to listen on'],
  ['MOVES_DATA', './data', 'folder of the embedded store'],
  ['MOVES_KEYS', 'beside it: ./data.keys', 'folder of keys (mode 0700, files 0600); belongs in no backup of the data'],
  [
    'MOVES_KEYS_SECOND',
    'inside them: openers-second',
    'folder of the second opening role’s keys, another machine’s perhaps; there when tenders are published and bids opened',
  ],
  [
    'MOVES_KEYS_NEW',
    '',
    'accept: make new keys for a store whose keys are lost; what was asked before is then no longer recognised',
  ],
  ['MOVES_EVENT_STORE', 'sqlite', 'where events are kept'],
  ['MOVES_DEMO', 'on', 'on: an empty store becomes a demo store with accounts and record; off: neither'],
  ['MOVES_FILE_MB', '50', 'the largest file that is taken, in megabytes'],
  ['MOVES_METRICS_TOKEN', '', 'a bearer token that may read /metrics, at least 16 characters'],
  [
    'MOVES_TRUST_PROXY',
    'off',
    'addresses of the proxies before the house, whose X-Forwarded-For says who asks: 10.0.0.7,10.1.0.0/16',
  ],
  ['MOVES_LOG_LEVEL', 'info', 'trace, debug, info, warn, error, fatal or silent; logs are JSON on stderr'],
] as const;

/** The settings of one process, checked. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly data: string;
  readonly keys: string;
  /** Where the keys of the second opening role lie; absent: with the others. */
  readonly secondKeys: string | undefined;
  /** Whether a store whose keys are lost gets new ones. */
  readonly newKeys: boolean;
  readonly demo: boolean;
  /** The largest file that is taken, in bytes. */
  readonly largestFileBytes: number;
  readonly metricsToken: string | undefined;
  /** Addresses of the proxies before the house. */
  readonly trustProxy: readonly string[];
  readonly logLevel: string;
}

const env = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'must be a port number')
    .transform(Number)
    .refine(port => port <= 65_535, 'must be at most 65535'),
  MOVES_HOST: z.string().regex(/^[\w.:-]{1,253}$/, 'must be a host name or an address'),
  MOVES_DATA: z.string(),
  MOVES_KEYS: z.string(),
  MOVES_KEYS_SECOND: z.string().optional(),
  MOVES_KEYS_NEW: z.literal('accept', { error: 'must be accept, or not set' }).optional(),
  MOVES_EVENT_STORE: z.literal('sqlite', {
    error: ({ input }) =>
      String(input).startsWith('kurrentdb://')
        ? 'cannot be KurrentDB yet: it arrives with a later version'
        : 'must be sqlite',
  }),
  MOVES_DEMO: z.enum(['on', 'off'], { error: 'must be on or off' }),
  MOVES_FILE_MB: z
    .string()
    .regex(/^[1-9]\d{0,3}$/, 'must be a whole number from 1 to 9999')
    .transform(Number),
  MOVES_METRICS_TOKEN: z.string().min(16, 'must have at least 16 characters').optional(),
  MOVES_TRUST_PROXY: z
    .string()
    .transform(proxies => (proxies === 'off' ? [] : proxies.split(',').map(proxy => proxy.trim())))
    .refine(proxies => proxies.every(isNetwork), 'must be off or addresses like 10.0.0.7,10.1.0.0/16'),
  MOVES_LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], {
    error: 'must be a level like info',
  }),
});

/** `10.0.0.7`, `10.1.0.0/16`, `fd00::/8`; not everything there is, for then anybody could say who asks. */
function isNetwork(text: string): boolean {
  const [, address = '', bits] = /^([\da-f.:]+)(?:\/(\d{1,3}))?$/i.exec(text) ?? [];
  const longest = { 0: 0, 4: 32, 6: 128 }[isIP(address)]!;
  return longest > 0 && (bits === undefined || (Number(bits) > 0 && Number(bits) <= longest));
}

/** Reads the settings from environment variables; an empty one counts as not set. Errors: `Refused` with exit code 2. */
export function settingsFrom(variables: NodeJS.ProcessEnv): Settings {
  const given = Object.fromEntries(
    Object.entries(variables).filter(([, value]) => value !== undefined && value !== ''),
  );
  const stranger = Object.keys(given).find(name => name.startsWith('MOVES_') && !(name in env.shape));
  if (stranger) throw new Refused(`${stranger} is no setting of MoveS; did you mean ${nearest(stranger)}?`, 2);
  const data = resolve(given.MOVES_DATA ?? './data');
  const keys = resolve(given.MOVES_KEYS ?? `${data}.keys`);
  const secondKeys = given.MOVES_KEYS_SECOND && resolve(given.MOVES_KEYS_SECOND);
  const defaults = {
    PORT: '4000',
    MOVES_HOST: '127.0.0.1',
    MOVES_EVENT_STORE: 'sqlite',
    MOVES_DEMO: 'on',
    MOVES_FILE_MB: '50',
    MOVES_TRUST_PROXY: 'off',
    MOVES_LOG_LEVEL: 'info',
  };
  const checked = env.safeParse({ ...defaults, ...given, MOVES_DATA: data, MOVES_KEYS: keys });
  if (!checked.success) {
    const [issue] = checked.error.issues;
    throw new Refused(`${issue?.path.join('.')} ${issue?.message}.`, 2);
  }
  for (const [name, folder] of [
    ['MOVES_KEYS', keys],
    ['MOVES_KEYS_SECOND', secondKeys],
  ]) {
    if (`${folder}${sep}`.startsWith(join(data, sep)))
      throw new Refused(`${name} must not lie inside MOVES_DATA: keys belong in no backup of the data.`, 2);
  }
  if (secondKeys === join(keys, 'openers-first'))
    throw new Refused('MOVES_KEYS_SECOND must be another folder than that of the first opening role.', 2);
  const { PORT, MOVES_HOST, MOVES_KEYS_NEW, MOVES_DEMO, MOVES_FILE_MB } = checked.data;
  const { MOVES_METRICS_TOKEN, MOVES_TRUST_PROXY, MOVES_LOG_LEVEL } = checked.data;
  return {
    port: PORT,
    host: MOVES_HOST,
    data,
    keys,
    secondKeys: secondKeys || undefined,
    newKeys: MOVES_KEYS_NEW === 'accept',
    demo: MOVES_DEMO === 'on',
    largestFileBytes: MOVES_FILE_MB * 1024 * 1024,
    metricsToken: MOVES_METRICS_TOKEN,
    trustProxy: MOVES_TRUST_PROXY,
    logLevel: MOVES_LOG_LEVEL,
  };
}

const nearest = (name: string): string => {
  const [best] = table.map(([known]) => ({ known, apart: distance(name, known) })).sort((a, b) => a.apart - b.apart);
  return best!.known;
};

/** How many letters must be changed, added or left out to make one word of another. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length]!;
}
