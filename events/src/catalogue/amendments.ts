import { z } from 'zod';
import { defineEvent, type EventOf } from './define.ts';
import type { EventId } from './values.ts';

const Entry = z.custom<EventId>(value => typeof value === 'string' && value.length > 0, 'must name an entry');

/** An entry was wrong: from now on it is read with this content, in its old place. The wrong one stays readable. */
export const EntryCorrected = defineEvent(
  'EntryCorrected',
  z.strictObject({ entry: Entry, type: z.string(), version: z.int(), data: z.record(z.string(), z.unknown()) }),
);

/** An entry never happened: from now on it is not counted. It stays readable. */
export const EntryWithdrawn = defineEvent('EntryWithdrawn', z.strictObject({ entry: Entry, type: z.string() }));

/** What can be said about an earlier entry of the same stream, whatever the thing. */
export const amendments = [EntryCorrected, EntryWithdrawn] as const;
export type Amendment = EventOf<(typeof amendments)[number]>;
