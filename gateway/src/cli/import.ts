import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { systemClock } from '@moves/events/catalogue/time';
import { Decisions } from '@moves/events/decider/decisions';
import type { Refusal } from '@moves/events/decider/failures';
import type { Language } from '@moves/events/graph/sentences';
import { ReadModels } from '@moves/events/read-model/read-models';
import { eventsFile } from '@moves/events/store/sqlite/database';
import { SqliteEventStore } from '@moves/events/store/sqlite/sqlite';
import { most } from '@moves/reports/kit/sheets/table';
import { doorOf } from '../app.ts';
import { Carrier } from '../graph/carrier.ts';
import { closeHouse, openHouse, wordsOf } from '../house.ts';
import { importActuals } from '../import/actuals.ts';
import { asCsv, type ImportAnswer } from '../import/answer.ts';
import { type Asked, askedIn } from '../import/told.ts';
import { logTo } from '../log.ts';
import { parts } from '../parts.ts';
import { type Account, Accounts } from '../people/accounts.ts';
import { policy } from '../people/policy.ts';
import { readModels } from '../read-models.ts';
import { Refused } from '../refused.ts';
import { type Settings, settingsFrom } from '../settings.ts';
import { asked, firstLine } from './asked.ts';
import { shown, tell } from './import-told.ts';

const options = {
  'dry-run': { type: 'boolean' },
  as: { type: 'string' },
  budget: { type: 'string', multiple: true },
  column: { type: 'string', multiple: true },
  numbers: { type: 'string' },
  days: { type: 'string' },
  encoding: { type: 'string' },
  delimiter: { type: 'string' },
  sheet: { type: 'string' },
  'header-row': { type: 'string' },
  language: { type: 'string', default: 'de' },
  url: { type: 'string' },
  out: { type: 'string' },
} as const;

/**
 * Imports a list of the finance system: into a store that nobody serves, or at the door of a house that serves. Every row is
 * posted or was before, or the exit code says that something is left to do. Errors: `Refused`.
 */
export async function importFile(args: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  const { values, positionals } = asked(() => parseArgs({ args: [...args], options, allowPositionals: true }));
  const [kind, file, ...more] = positionals;
  if (kind !== 'actuals') throw new Refused(`Name what to import, like actuals; see moves help.`, 2);
  if (!file || more.length > 0) throw new Refused('Name one file to import; see moves help.', 2);
  const { language, out, url, as, 'dry-run': dry = false, 'header-row': headerRow, ...told } = values;
  if (language !== 'de' && language !== 'en') throw new Refused(`--language ${language} must be de or en.`, 2);
  const { budget, column, numbers, days, encoding, delimiter, sheet } = told;
  const said = { budget, column, numbers, days, encoding, delimiter, sheet, headerRow, dryRun: String(dry) };
  const parameters = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
  const order = askedIn(parameters);
  const bytes = await contentOf(file);
  const ways: Ways = { language, env, as };
  const answer = url
    ? await askedAt(url, parameters, bytes, ways)
    : await (dry ? dryRun(bytes, order, ways) : carriedOut(bytes, order, ways));
  tell(answer, language);
  if (out) await writeFile(out, asCsv(answer, language));
  if (answer.refusal) throw new Refused(answer.refusal.message);
  const { conflict, unmatched, unreadable } = answer.counts;
  const left = conflict + unmatched + unreadable;
  if (left > 0) throw new Refused(language === 'de' ? `${left} Zeilen bleiben offen.` : `${left} rows are left.`);
}

interface Ways {
  readonly language: Language;
  readonly env: NodeJS.ProcessEnv;
  /** In whose name. */
  readonly as: string | undefined;
}

async function contentOf(file: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const { size } = await stat(file);
    // One byte more says that it is too large, without reading it.
    return size > most.bytes ? new Uint8Array(most.bytes + 1) : new Uint8Array(await readFile(file));
  } catch (error) {
    throw new Refused(`The file ${file} cannot be read (${(error as NodeJS.ErrnoException).code}).`);
  }
}

function posterOf(accounts: Accounts, as: string | undefined): Account {
  if (!as) throw new Refused('--as must name the account in whose name rows are posted.', 2);
  const account = accounts.named(as);
  if (!account) throw new Refused(`There is no account ${as}.`);
  if (!policy.mayImport(account.role, 'actuals')) throw new Refused(`The account ${as} may not import actuals.`);
  return account;
}

function storeThere({ data }: Settings): void {
  if (!existsSync(eventsFile(data))) throw new Refused(`The folder ${data} holds no MoveS store.`);
}

/** Judges beside a running server, and writes nothing. */
async function dryRun(
  bytes: Uint8Array<ArrayBuffer>,
  order: Asked,
  { language, env, as }: Ways,
): Promise<ImportAnswer> {
  const settings = settingsFrom(env);
  storeThere(settings);
  const { id: by } = posterOf(settings.demo ? Accounts.demo() : Accounts.in(settings.keys), as);
  const store = await SqliteEventStore.open(settings.data, { readOnly: true });
  try {
    const following = await ReadModels.open({ store, models: readModels });
    try {
      await following.caughtUp();
      const words = wordsOf(parts);
      return await importActuals(bytes, order, {
        decisions: new Decisions(store, ''),
        ask: question => following.live.ask(question),
        say: ({ code, facts }) => words.refusal(code, facts, language),
        poster: { by, now: systemClock(), correlationId: randomUUID() },
      });
    } finally {
      await following.close();
    }
  } finally {
    await store.close();
  }
}

/** Posts into a store that nobody serves at the moment. */
async function carriedOut(bytes: Uint8Array<ArrayBuffer>, order: Asked, ways: Ways): Promise<ImportAnswer> {
  const { language, env, as } = ways;
  const settings = settingsFrom(env);
  storeThere(settings);
  const house = await openHouse(settings, logTo('warn'));
  try {
    const { id: by } = posterOf(house.accounts, as);
    const door = await doorOf(house);
    try {
      await house.readModels.caughtUp();
      const correlationId = randomUUID();
      const say = ({ code, facts }: Pick<Refusal, 'code' | 'facts'>) => house.words.refusal(code, facts, language);
      const carrier = door.get(Carrier);
      return await importActuals(bytes, order, {
        decisions: house.decisions,
        ask: question => house.readModels.live.ask(question),
        say,
        send: carrier.actsOf(by, correlationId, say).send,
        poster: { by, now: house.clock(), correlationId },
        progress: shown,
      });
    } finally {
      await door.close();
    }
  } finally {
    await closeHouse(house);
  }
}

/** Asks a house that serves; the token on stdin says who asks. */
async function askedAt(
  url: string,
  parameters: Readonly<Record<string, unknown>>,
  body: Uint8Array<ArrayBuffer>,
  { language }: Ways,
): Promise<ImportAnswer> {
  const token = await firstLine();
  if (!token) throw new Refused('The token of whoever imports must come on stdin.', 2);
  const pairs = Object.entries(parameters).flatMap(([name, value]) =>
    [value].flat().map(one => [name, String(one)] as [string, string]),
  );
  const address = new URL(`imports/actuals?${new URLSearchParams(pairs)}`, url.endsWith('/') ? url : `${url}/`);
  const headers = {
    authorization: `Bearer ${token}`,
    'accept-language': language,
    'content-type': 'application/octet-stream',
  };
  const response = await fetch(address, { method: 'POST', headers, body }).catch(error => {
    throw new Refused(`${url} does not answer (${(error as Error).message}).`);
  });
  const answer = (await response.json().catch(() => ({}))) as ImportAnswer & { readonly message?: string };
  if (!answer.counts) throw new Refused(answer.message ?? `${url} answers with ${response.status}.`);
  return answer;
}
