import type { Clock } from '@moves/events/catalogue/time';
import type { EventStore } from '@moves/events/store/event-store';
import { SqliteEventStore } from '@moves/events/store/sqlite/sqlite';

/** The embedded store of a folder, to read and write; only one process may. */
export const storeIn = (folder: string, clock?: Clock): Promise<EventStore> =>
  SqliteEventStore.open(folder, clock && { clock });
