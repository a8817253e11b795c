import { Worker } from 'node:worker_threads';
import type { Position, Revision, StoredEvent, UnstoredEvent } from '../../catalogue/envelope.ts';
import { type Clock, systemClock } from '../../catalogue/time.ts';
import type { CommandId } from '../../catalogue/values.ts';
import { Outage } from '../../decider/failures.ts';
import { threadFile } from '../../threads.ts';
import {
  type Appended,
  CommandKnown,
  EventStore,
  type Reading,
  type RememberedCommand,
  RevisionMismatch,
} from '../event-store.ts';
import { Bell, follow, reached } from '../follow.ts';
import { type Database, lockForWriting, openToWrite } from './database.ts';
import { openReader, type Reader } from './read.ts';
import type { Outcome, Sent, Waiting, WaitingEvent } from './write.ts';

const POLL_MS = 200;

/** So many are sent at once, without waiting for the end of the turn: the writer begins while others are still asking. */
const SENT_AT_ONCE = 16;

interface Pending {
  readonly waiting: Waiting;
  /** Hears the position at which it was written. */
  readonly resolve: (position: Position) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Keeps events in one file of a folder. All appends that wait share one transaction and one fsync in a thread of their
 * own; reading happens where it is asked for. One process writes, any number read beside it.
 */
export class SqliteEventStore extends EventStore {
  private readonly bell = new Bell();
  private readonly gathering: Pending[] = [];
  private readonly sent: Pending[] = [];
  private writer: Worker | undefined;
  private poll: NodeJS.Timeout | undefined;

  /** Opens a folder, to write it too unless `readOnly`. Errors: `StoreRefused`. */
  static async open(folder: string, { clock = systemClock, readOnly = false } = {}): Promise<SqliteEventStore> {
    if (readOnly) return new SqliteEventStore(folder, clock, undefined);
    const lock = lockForWriting(folder);
    try {
      openToWrite(folder).close();
      return new SqliteEventStore(folder, clock, lock);
    } catch (error) {
      lock.close();
      throw error;
    }
  }

  private readonly reader: Reader;

  private constructor(
    readonly folder: string,
    private readonly clock: Clock,
    private readonly lock: Database | undefined,
  ) {
    super();
    this.reader = openReader(folder);
    if (!lock) this.poll = setInterval(() => this.reader.hasNews() && this.bell.ring(), POLL_MS);
  }

  async append(stream: string, events: readonly UnstoredEvent[], expectedRevision: Revision): Promise<Appended> {
    if (events.length === 0) throw new Error('an append needs an event');
    const position = await this.written([stream, expectedRevision, events.map(textsOf)]);
    return { position, revision: expectedRevision + events.length };
  }

  async readStream(stream: string, from: Revision = 0): Promise<StoredEvent[]> {
    return this.reader.readStream(stream, from);
  }

  async readAll(reading: Reading): Promise<StoredEvent[]> {
    return this.reader.readAll(reading);
  }

  async head(): Promise<Position> {
    return this.reader.head();
  }

  async command(id: CommandId): Promise<RememberedCommand | undefined> {
    return this.reader.command(id);
  }

  async checkpoint(name: string): Promise<Position> {
    return this.reader.checkpoint(name);
  }

  async keepCheckpoint(name: string, position: Position): Promise<void> {
    await this.written([name, position]);
  }

  follow(after: Position, signal: AbortSignal): AsyncIterable<readonly StoredEvent[]> {
    return follow((from, limit) => this.reader.readAll({ after: from, limit }), after, this.bell, signal);
  }

  waitFor(position: Position): Promise<void> {
    return reached(position, () => this.reader.head(), this.bell);
  }

  async close(): Promise<void> {
    if (this.bell.stopped) return;
    this.bell.stop();
    this.send();
    clearInterval(this.poll);
    // The writer lets go last, so that it can bring the log into the file.
    this.reader.close();
    const { writer } = this;
    if (writer) {
      const gone = new Promise(resolve => writer.once('exit', resolve));
      writer.postMessage('close');
      await gone;
    }
    this.lock?.close();
  }

  private written(waiting: Waiting): Promise<Position> {
    return new Promise((resolve, reject) => {
      if (!this.lock) throw new Error(`the store in ${this.folder} was opened for reading only`);
      if (this.bell.stopped) throw new Outage('the store is closed');
      this.gathering.push({ waiting, resolve, reject });
      if (this.gathering.length === 1) process.nextTick(() => this.send());
      if (this.gathering.length === SENT_AT_ONCE) this.send();
    });
  }

  private send(): void {
    if (this.gathering.length === 0) return;
    const pending = this.gathering.splice(0);
    this.sent.push(...pending);
    this.writer ??= this.startWriter();
    this.writer.postMessage({ waiting: pending.map(({ waiting }) => waiting), now: this.clock() } satisfies Sent);
  }

  private startWriter(): Worker {
    const writer = new Worker(threadFile(import.meta.url, './write.thread.ts'), {
      workerData: { folder: this.folder },
      resourceLimits: { maxYoungGenerationSizeMb: 32 },
    });
    writer.on('message', (outcomes: readonly Outcome[]) => {
      for (const outcome of outcomes) settle(this.sent.shift()!, outcome);
      this.bell.ring();
    });
    let reason = 'it has ended';
    writer.once('error', error => {
      reason = (error as Error).message;
    });
    writer.once('exit', () => {
      this.writer = undefined;
      for (const pending of this.sent.splice(0))
        pending.reject(new Outage(`the store's writer has stopped: ${reason}`));
    });
    return writer;
  }
}

function textsOf(event: UnstoredEvent): WaitingEvent {
  const { id, type, version, at, by, because, commandId, act, fingerprint, causationId, correlationId, data } = event;
  const reason = because ? JSON.stringify(because) : null;
  const said = [commandId, act, fingerprint, causationId ?? null, correlationId, JSON.stringify(data)] as const;
  return [id, type, version, at, by, reason, ...said];
}

function settle({ waiting: [name], resolve, reject }: Pending, outcome: Outcome): void {
  if (typeof outcome === 'number') resolve(outcome);
  else if ('mismatch' in outcome) reject(new RevisionMismatch(name, outcome.mismatch));
  else if ('known' in outcome) reject(new CommandKnown(outcome.known));
  else reject('outage' in outcome ? new Outage(outcome.outage) : new Error(outcome.fault));
}
