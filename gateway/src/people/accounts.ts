import { createHash, randomUUID } from 'node:crypto';
import { readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Instant, systemClock } from '@moves/events/catalogue/time';
import type { PersonId } from '@moves/events/catalogue/values';
import { hash } from '@node-rs/argon2';
import { z } from 'zod';
import { Refused, sentenceOf } from '../refused.ts';
import { type Role, roles } from './policy.ts';

/** Somebody who can sign in. Events name the id, which says nothing about the person. */
export interface Account {
  readonly id: PersonId;
  readonly name: string;
  readonly role: Role;
  readonly office: string;
  /** Argon2id of the password. */
  readonly hash: string;
  /** When it was last entered; tokens from before hold no longer. */
  readonly changedAt?: Instant;
}

/** What a token says of the account it was issued to. */
export type Held = Pick<Account, 'id' | 'changedAt'>;

/** Argon2id of `moves`, the password of every demo account; also what an unknown name is compared with, so that it takes as long. */
export const DEMO_HASH =
  '$argon2id$v=19$m=19456,t=2,p=1$yQh9NPVp3MSSqyscGeylgQ$ZeoC0uJh95p7YGLmP8xgPbsK7cuxvO2XV6hfRBscq5Q';

const demo: readonly (readonly [name: string, role: Role, office: string])[] = [
  ['programme', 'programme', 'Programmbüro Digital MoveS'],
  ['programme2', 'programme', 'Programmbüro Digital MoveS'],
  ['office', 'office', 'Amt für Digitalisierung, Organisation und IT'],
  ['office2', 'office', 'Amt für öffentliche Ordnung'],
  ['procurement', 'procurement', 'Zentrale Vergabestelle'],
  ['procurement2', 'procurement', 'Zentrale Vergabestelle'],
  ['procurement3', 'procurement', 'Zentrale Vergabestelle'],
  ['finance', 'finance', 'Stadtkämmerei'],
  ['personnel', 'personnel', 'Haupt- und Personalamt'],
  ['council', 'council', 'Gemeinderat'],
  ['auditor', 'auditor', 'Rechnungsprüfungsamt'],
  ['consumer', 'consumer', 'Öffentlichkeit'],
  ['admin', 'admin', 'IT-Betrieb'],
];

/** The accounts of a demo store: one for each role, more where an act takes a second person. */
export const demoAccounts: readonly Account[] = demo.map(([name, role, office]) => ({
  id: `p-${createHash('sha256').update(`moves-demo:${name}`).digest('hex').slice(0, 16)}` as PersonId,
  name,
  role,
  office,
  hash: DEMO_HASH,
}));

const People = z.strictObject({
  people: z.array(
    z.strictObject({
      id: z.string().min(1),
      name: z.string().min(1),
      role: z.enum(roles),
      office: z.string(),
      hash: z.string(),
      changedAt: z.string().optional(),
    }),
  ),
});

const LOOK_AGAIN_MS = 1_000;

/** Who can sign in here: the demo accounts, or those that `npx moves admin` has entered, read again when their file changes. */
export class Accounts {
  private byName = new Map<string, Account>();
  private byId = new Map<string, Account>();
  private readAt = 0;
  private changedMs = -1;

  private constructor(private readonly file: string | undefined) {}

  static demo(): Accounts {
    const accounts = new Accounts(undefined);
    accounts.take(demoAccounts);
    return accounts;
  }

  /** Errors: `Refused` if the file is damaged. */
  static in(keysFolder: string): Accounts {
    const accounts = new Accounts(join(keysFolder, 'people.json'));
    accounts.look(0);
    return accounts;
  }

  named(name: string): Account | undefined {
    this.look();
    return this.byName.get(name);
  }

  /** The account of an id; undefined if there is none, or none any more. */
  of(id: string): Account | undefined {
    this.look();
    return this.byId.get(id);
  }

  /** The account that holds a token; undefined if it is there no more, or was changed since. */
  holding({ id, changedAt }: Held): Account | undefined {
    const account = this.of(id);
    return account?.changedAt === changedAt ? account : undefined;
  }

  private look(after = LOOK_AGAIN_MS): void {
    if (!this.file || Date.now() - this.readAt < after) return;
    this.readAt = Date.now();
    const changedMs = statSync(this.file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (changedMs === this.changedMs) return;
    this.take(peopleIn(this.file));
    this.changedMs = changedMs;
  }

  private take(people: readonly Account[]): void {
    this.byName = new Map(people.map(account => [account.name, account]));
    this.byId = new Map(people.map(account => [account.id, account]));
  }
}

function peopleIn(file: string): Account[] {
  try {
    return People.parse(JSON.parse(readFileSync(file, 'utf8'))).people as Account[];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw new Refused(`The accounts in ${file} cannot be read: ${sentenceOf(error)}.`);
  }
}

/**
 * Enters an account; with the name of one that is there, gives it this role, office and password and keeps its id. Whoever
 * was signed in with the old ones is so no longer.
 */
export async function enterAccount(
  keysFolder: string,
  entry: Pick<Account, 'name' | 'role' | 'office'>,
  password: string,
): Promise<void> {
  const file = join(keysFolder, 'people.json');
  const people = peopleIn(file);
  const known = people.find(({ name }) => name === entry.name);
  const id = known?.id ?? (`p-${randomUUID()}` as PersonId);
  const account = { ...entry, id, hash: await hash(password), changedAt: systemClock() };
  save(file, [...people.filter(person => person !== known), account]);
}

/** Takes an account away, and with it every token it holds. False if there is none of that name. */
export function removeAccount(keysFolder: string, name: string): boolean {
  const file = join(keysFolder, 'people.json');
  const people = peopleIn(file);
  const left = people.filter(person => person.name !== name);
  if (left.length < people.length) save(file, left);
  return left.length < people.length;
}

function save(file: string, people: readonly Account[]): void {
  writeFileSync(`${file}.new`, JSON.stringify({ people }, null, 2), { mode: 0o600, flush: true });
  renameSync(`${file}.new`, file);
}
