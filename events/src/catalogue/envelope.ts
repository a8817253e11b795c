import type { Instant } from './time.ts';
import type { Because, CommandId, EventId, PersonId } from './values.ts';

/** A place in the order of everything that was ever recorded; grows, may have gaps. */
export type Position = number;
/** A place in one stream: 0 for its first event. */
export type Revision = number;

/** Who, when and why: what an act says beside its terms. No event repeats it. */
export interface Envelope {
  readonly id: EventId;
  /** `measure-M05`: the kind of thing, a hyphen, its id. */
  readonly stream: string;
  readonly revision: Revision;
  readonly position: Position;
  readonly type: string;
  /** The version of the event's schema with which it was written. */
  readonly version: number;
  /** When it took effect in the world: never after `recordedAt`. */
  readonly at: Instant;
  /** When the house learnt it: the one clock of the house, never before the previous event's. */
  readonly recordedAt: Instant;
  readonly by: PersonId;
  readonly because?: Because;
  readonly commandId: CommandId;
  /** The act's name (`ApproveMeasure`) and a keyed hash of its input: what makes a repeat recognisable. */
  readonly act: string;
  readonly fingerprint: string;
  /** The event that set this off, if no person did. */
  readonly causationId?: EventId;
  /** Follows one request through logs and events. */
  readonly correlationId: string;
  /** The correction whose content it is read with, if it was corrected. Never stored: `effective` says it. */
  readonly correctedBy?: EventId;
  /** The joint act with which it happened, if it was ready before. Never stored: its moment says it. */
  readonly jointly?: { readonly stream: string; readonly joint: string };
  /** Its place among what happened to its thing with that joint act: position and place together name one event. Never stored. */
  readonly place?: number;
  /** SHA-256 over the event as stored and the previous hash of its stream, in hex. */
  readonly hash: string;
}

/** An event as the store keeps it: `data` has the shape of its `version`, not necessarily of today's. */
export interface StoredEvent extends Envelope {
  readonly data: unknown;
}

/** An event on its way into the store, which adds position, revision, recordedAt and hash. */
export type UnstoredEvent = Omit<StoredEvent, 'stream' | 'revision' | 'position' | 'recordedAt' | 'hash'>;
