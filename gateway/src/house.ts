import { accessSync, constants } from 'node:fs';
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
import { Refused } from './refused.ts';
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

/** Opens the house: store, keys, read models. Errors: `Refused`, `StoreRefused`. */
export async function openHouse(
  settings: Settings,
  log: Logger,
  { store: given, clock = systemClock }: Furniture = {},
  /** Told each time the read models come to a halt. */
  onFailure?: (error: unknown) => void,
): Promise<House> {
  const store = given ?? (await storeIn(settings.data));
  try {
    // A store that a spec brings along has left its keys elsewhere.
    const keys = openKeys(settings.keys, !given && !settings.newKeys && (await store.head()) > 0);
    const decisions = new Decisions(store, keys.fingerprints);
    await openStore(store, decisions, settings.demo, clock);
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
export async function closeHouse({ readModels, store }: House): Promise<void> {
  await readModels.close();
  await store.close();
}
