import type { Position, Revision, StoredEvent, UnstoredEvent } from '../catalogue/envelope.ts';
import type { CommandId } from '../catalogue/values.ts';

/** Where an append ended: the last event's place in everything and in its stream. */
export interface Appended {
  readonly position: Position;
  readonly revision: Revision;
}

/** What the store remembers of a command that led to an event. */
export interface RememberedCommand extends Appended {
  readonly stream: string;
  readonly act: string;
  readonly fingerprint: string;
}

/** The stream was not where the append expected it; nothing was written. */
export class RevisionMismatch extends Error {
  override readonly name = 'RevisionMismatch';
  constructor(
    readonly stream: string,
    readonly actual: Revision,
  ) {
    super(`${stream} is at revision ${actual}`);
  }
}

/** The commandId has led to an event before; nothing was written. */
export class CommandKnown extends Error {
  override readonly name = 'CommandKnown';
  constructor(readonly remembered: RememberedCommand) {
    super(`the command has been carried out before, at position ${remembered.position}`);
  }
}

/** The revision of a stream in which nothing has happened. */
export const NO_STREAM: Revision = -1;

/** Which events a reader wants: after a position, of some types (all, if not said), at most so many. */
export interface Reading {
  readonly after: Position;
  readonly types?: readonly string[];
  readonly upTo?: Position;
  readonly limit?: number;
}

/**
 * Where events are kept. An append is one stream, all or nothing; what was acknowledged is never lost. The store gives
 * position, revision, `recordedAt` (its own clock, never running backwards) and hash. Engines prove themselves with
 * `event-store.contract.ts`.
 */
export abstract class EventStore {
  /**
   * Adds events of one command to one stream if it is at `expectedRevision` (`NO_STREAM` for a new one).
   * Errors: `RevisionMismatch`, `CommandKnown`, `Outage` (it is not known to be written; ask again with the same commandId).
   */
  abstract append(stream: string, events: readonly UnstoredEvent[], expectedRevision: Revision): Promise<Appended>;

  /** The events of a stream from a revision on, in order; empty if there are none. */
  abstract readStream(stream: string, from?: Revision): Promise<StoredEvent[]>;

  /** Events of all streams in order of position. */
  abstract readAll(reading: Reading): Promise<StoredEvent[]>;

  /** The position of the last event; 0 in an empty store. */
  abstract head(): Promise<Position>;

  /** What is remembered of a command, if it led to an event. */
  abstract command(id: CommandId): Promise<RememberedCommand | undefined>;

  /**
   * A catch-up subscription: batches of events after a position, first what is there, then, without gap or double,
   * what comes. Ends when the signal says so.
   */
  abstract follow(after: Position, signal: AbortSignal): AsyncIterable<readonly StoredEvent[]>;

  /** Resolves when events up to a position can be read here (another process may be the one that writes). */
  abstract waitFor(position: Position): Promise<void>;

  /** How far somebody has come who follows this store; 0 if that was never kept. */
  abstract checkpoint(name: string): Promise<Position>;

  /**
   * Keeps how far somebody has come. It may be lost with the power: whoever goes on from an earlier one must recognise what
   * was done before. Errors: `Outage`.
   */
  abstract keepCheckpoint(name: string, position: Position): Promise<void>;

  /** Finishes what was accepted and lets go of files and threads. */
  abstract close(): Promise<void>;
}
