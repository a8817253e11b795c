import { join } from 'node:path';
import { type Clock, systemClock } from '@moves/events/catalogue/time';
import { Decisions } from '@moves/events/decider/decisions';
import type { ServicePart } from '@moves/events/graph/part';
import { ReadModels } from '@moves/events/read-model/read-models';
import type { EventStore } from '@moves/events/store/event-store';
import type { Logger } from 'pino';
import { type Keys, openKeys } from './keys.ts';
import { openStore } from './open-store.ts';
import { parts } from './parts.ts';
import { Accounts } from './people/accounts.ts';
import { readModels } from './read-models.ts';
import type { RecordAct } from './record/acts.ts';
import type { Settings } from './settings.ts';
import { storeIn } from './store.ts';
import { Words } from './words.ts';

/** Everything behind the door: events, read models, decisions, people. */
export interface House {
  readonly settings: Settings;
  readonly keys: Keys;
  readonly parts: readonly ServicePart[];
  readonly store: EventStore;
  readonly decisions: Decisions;
  readonly readModels: ReadModels;
  readonly accounts: Accounts;
  readonly words: Words;
  readonly log: Logger;
  readonly clock: Clock;
}

/** What a spec may bring along instead of what the settings say. */
export interface Furniture {
  readonly store?: EventStore;
  readonly clock?: Clock;
  /** What a demo store is filled with. */
  readonly record?: readonly RecordAct[];
}

/** Opens the house: keys, store, read models. Errors: `Refused`, `StoreRefused`. */
export async function openHouse(
  settings: Settings,
  log: Logger,
  { store: given, clock = systemClock }: Furniture = {},
): Promise<House> {
  const keys = openKeys(settings.keys);
  const store = given ?? (await storeIn(settings.data));
  try {
    const decisions = new Decisions(store, keys.fingerprints);
    await openStore(store, decisions, settings.demo, clock);
    const accounts = settings.demo ? Accounts.demo() : Accounts.in(settings.keys);
    const following = await ReadModels.open({
      file: given ? undefined : join(settings.data, 'read-models.db'),
      store,
      models: readModels,
      modelsFrom: new URL('./read-models.ts', import.meta.url),
      onFailure: (error: unknown) => log.error({ err: error }, 'the read models cannot follow'),
    });
    return {
      settings,
      keys,
      parts,
      store,
      decisions,
      readModels: following,
      accounts,
      words: new Words(parts),
      log,
      clock,
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** Closes what was opened; what was accepted is finished first. */
export async function closeHouse({ readModels, store }: House): Promise<void> {
  await readModels.close();
  await store.close();
}
