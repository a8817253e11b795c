import { accessSync, constants } from 'node:fs';
import { join } from 'node:path';
import { type Clock, systemClock } from '@moves/events/catalogue/time';
import { Decisions } from '@moves/events/decider/decisions';
import type { ServicePart } from '@moves/events/graph/part';
import { DueClock } from '@moves/events/reactions/due-clock';
import { Reactions } from '@moves/events/reactions/reactions';
import { ReadModels } from '@moves/events/read-model/read-models';
import type { EventStore } from '@moves/events/store/event-store';
import type { Subjects } from '@moves/events/subjects';
import type { OpeningKeys } from '@moves/tenders/bids/opening-keys';
import type { Logger } from 'pino';
import { forgetErased } from './bids/forget-erased.ts';
import { KeptOpeningKeys } from './bids/opening-keys.ts';
import { SealedBids } from './bids/sealed-bids.ts';
import { KeptSubjects } from './bids/subjects.ts';
import { FileStore } from './files/file-store.ts';
import { fileRefusals, importWords } from './import/refusals.ts';
import { type Keys, openKeys } from './keys.ts';
import { openStore } from './open-store.ts';
import { parts } from './parts.ts';
import { Accounts } from './people/accounts.ts';
import { readModels } from './read-models.ts';
import type { Entry } from './record/acts.ts';
import { trainingActs } from './record/training/acts.ts';
import { TRAINING_DAYS, type TrainingAct } from './record/training/lesson.ts';
import { Refused } from './refused.ts';
import type { Settings } from './settings.ts';
import { storeIn } from './store.ts';
import { TrainingClock } from './training/training-clock.ts';
import { Words } from './words.ts';

/** Everything behind the door: events, read models, decisions, people. */
export interface House {
  readonly settings: Settings;
  readonly keys: Keys;
  readonly parts: readonly ServicePart[];
  readonly store: EventStore;
  readonly decisions: Decisions;
  readonly readModels: ReadModels;
  /** What services do by themselves when something has happened; begun by whoever opens the door. */
  readonly reactions: Reactions;
  /** What falls due; begun with the reactions. */
  readonly due: DueClock;
  readonly files: FileStore;
  /** Bids as they lie sealed, and the keys with which two people open them. */
  readonly sealedBids: SealedBids;
  readonly openingKeys: OpeningKeys;
  /** The keys of personal fields. */
  readonly subjects: Subjects;
  readonly accounts: Accounts;
  readonly words: Words;
  readonly log: Logger;
  /** What the house takes for now. */
  readonly clock: Clock;
  readonly training: TrainingClock;
}

/** What a spec may bring along instead of what the settings say. */
export interface Furniture {
  readonly store?: EventStore;
  readonly clock?: Clock;
  /** What a demo store is filled with. */
  readonly record?: readonly Entry[];
  /** What a new demo store lives through on its way to today; nothing, unless said, where a record is brought along. */
  readonly training?: readonly TrainingAct[];
}

/** What a new demo store lives through: what was brought along, or else what belongs to the whole record. */
export const lessonIn = ({ record, training }: Furniture): readonly TrainingAct[] =>
  training ?? (record ? [] : trainingActs);

/** Opens the house: store, keys, read models. Errors: `Refused`, `StoreRefused`. */
export async function openHouse(
  settings: Settings,
  log: Logger,
  furniture: Furniture = {},
  /** Told each time the read models come to a halt, or reactions must wait. */
  onFailure?: (error: unknown) => void,
): Promise<House> {
  const { store: given, clock: machine = systemClock } = furniture;
  const training = new TrainingClock(machine);
  const clock = training.now;
  const store = given ?? (await storeIn(settings.data, clock));
  try {
    // A store that a spec brings along has left its keys elsewhere.
    const keys = openKeys(settings.keys, !given && !settings.newKeys && (await store.head()) > 0);
    const decisions = new Decisions(store, keys.fingerprints);
    const behindDays = lessonIn(furniture).length > 0 ? TRAINING_DAYS : 0;
    await openStore({ store, decisions, demo: settings.demo, training, behindDays });
    const locks = locksOf(settings);
    await forgetErased(store, locks.subjects, locks.sealedBids);
    const accounts = settings.demo ? Accounts.demo() : Accounts.in(settings.keys);
    const file = join(settings.data, 'read-models.db');
    if (!given) demandUsable(file);
    const following = await ReadModels.open({
      file: given ? undefined : file,
      store,
      models: readModels,
      modelsFrom: new URL('./read-models.ts', import.meta.url),
      onFailure: (error: unknown) => {
        onFailure?.(error);
        log.error({ err: error }, 'the read models cannot follow');
      },
    });
    return {
      settings,
      keys,
      parts,
      store,
      decisions,
      readModels: following,
      ...byItself({ store, decisions, clock, readModels: following }, log, onFailure),
      files: FileStore.in(settings.data, settings.largestFileBytes),
      ...locks,
      accounts,
      words: wordsOf(parts),
      log,
      clock,
      training,
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** What the house says: what its services say, and why it does not read a file. */
export const wordsOf = (services: readonly ServicePart[]): Words =>
  new Words([{ refusals: fileRefusals, words: importWords }, ...services]);

/** What keeps bids shut until two open them, and what tells of persons until it shall be forgotten. */
const locksOf = (settings: Settings): Pick<House, 'sealedBids' | 'openingKeys' | 'subjects'> => ({
  sealedBids: SealedBids.in(settings.data),
  openingKeys: new KeptOpeningKeys(settings),
  subjects: new KeptSubjects(settings.keys),
});

/** What the house does without being asked. */
function byItself(
  inside: Pick<House, 'store' | 'decisions' | 'clock' | 'readModels'>,
  log: Logger,
  onFailure?: (error: unknown) => void,
): Pick<House, 'reactions' | 'due'> {
  const rules = parts.flatMap(part => part.due ?? []);
  const reactions = new Reactions({
    ...inside,
    rules,
    reactions: parts.flatMap(part => part.reactions ?? []),
    onFault: (err, { reaction, thing }) => log.error({ err, reaction, thing }, 'a reaction failed and is parked'),
    onOutage: err => {
      onFailure?.(err);
      log.warn({ err }, 'reactions wait for what is away');
    },
  });
  const onFault = (err: unknown, { name }: { name: string }) =>
    log.error({ err, rule: name }, 'what falls due cannot be asked');
  return { reactions, due: new DueClock({ ...inside, rules, reactions, onFault }) };
}

/** A file of read models that can only be read would open, and then follow nothing. */
function demandUsable(file: string): void {
  try {
    accessSync(file, constants.R_OK | constants.W_OK);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT') throw new Refused(`The file ${file} cannot be read and written (${code}).`);
  }
}

/** Closes what was opened; what was accepted is finished first. */
export async function closeHouse({ due, reactions, readModels, store }: House): Promise<void> {
  due.close();
  await reactions.close();
  await readModels.close();
  await store.close();
}
