import type { Position, Revision, StoredEvent, UnstoredEvent } from '../catalogue/envelope.ts';
import { type Clock, type Instant, latest, systemClock } from '../catalogue/time.ts';
import type { CommandId } from '../catalogue/values.ts';
import { Outage } from '../decider/failures.ts';
import {
  type Appended,
  CommandKnown,
  EventStore,
  NO_STREAM,
  type Reading,
  type RememberedCommand,
  RevisionMismatch,
} from './event-store.ts';
import { Bell, follow, reached } from './follow.ts';
import { hashOf, NO_HASH } from './hash.ts';

/** Keeps events for as long as the process lives: for specs. */
export class MemoryEventStore extends EventStore {
  private readonly events: StoredEvent[] = [];
  private readonly streams = new Map<string, StoredEvent[]>();
  private readonly commands = new Map<CommandId, RememberedCommand>();
  private readonly checkpoints = new Map<string, Position>();
  private readonly bell = new Bell();

  constructor(private readonly clock: Clock = systemClock) {
    super();
  }

  async append(stream: string, events: readonly UnstoredEvent[], expectedRevision: Revision): Promise<Appended> {
    if (this.bell.stopped) throw new Outage('the store is closed');
    const [first] = events;
    if (!first) throw new Error('an append needs an event');
    const remembered = this.commands.get(first.commandId);
    if (remembered) throw new CommandKnown(remembered);
    const history = this.streams.get(stream) ?? [];
    const actual = history.at(-1)?.revision ?? NO_STREAM;
    if (actual !== expectedRevision) throw new RevisionMismatch(stream, actual);

    const earliest = latest(this.clock(), this.events.at(-1)?.recordedAt ?? ('' as Instant));
    const recordedAt = events.reduce((so, { at }) => latest(so, at), earliest);
    const news: StoredEvent[] = [];
    for (const [index, { because, data, ...event }] of events.entries()) {
      const previous = (news.at(-1) ?? history.at(-1))?.hash ?? NO_HASH;
      const texts = { data: JSON.stringify(data), because: because && JSON.stringify(because) };
      const placed = { ...event, stream, revision: history.length + index, recordedAt };
      const position = this.events.length + 1 + index;
      const said = { data: frozen(texts.data), ...(texts.because && { because: frozen(texts.because) }) };
      const hash = hashOf({ ...placed, ...texts }, previous);
      news.push(Object.freeze({ ...placed, ...said, position, hash } as StoredEvent));
    }
    history.push(...news);
    this.events.push(...news);
    this.streams.set(stream, history);
    const { position, revision } = history.at(-1)!;
    this.commands.set(first.commandId, { stream, position, revision, act: first.act, fingerprint: first.fingerprint });
    this.bell.ring();
    return { position, revision };
  }

  async readStream(stream: string, from: Revision = 0): Promise<StoredEvent[]> {
    return (this.streams.get(stream) ?? []).slice(from);
  }

  async readAll(reading: Reading): Promise<StoredEvent[]> {
    return this.read(reading);
  }

  async head(): Promise<Position> {
    return this.events.length;
  }

  async command(id: CommandId): Promise<RememberedCommand | undefined> {
    return this.commands.get(id);
  }

  follow(after: Position, signal: AbortSignal): AsyncIterable<readonly StoredEvent[]> {
    return follow((from, limit) => this.read({ after: from, limit }), after, this.bell, signal);
  }

  waitFor(position: Position): Promise<void> {
    return reached(position, () => this.events.length, this.bell);
  }

  async checkpoint(name: string): Promise<Position> {
    return this.checkpoints.get(name) ?? 0;
  }

  async keepCheckpoint(name: string, position: Position): Promise<void> {
    if (this.bell.stopped) throw new Outage('the store is closed');
    this.checkpoints.set(name, position);
  }

  async close(): Promise<void> {
    this.bell.stop();
  }

  private read({ after, types, upTo = this.events.length, limit = this.events.length }: Reading): StoredEvent[] {
    const inReach = this.events.slice(after, upTo);
    return (types ? inReach.filter(({ type }) => types.includes(type)) : inReach).slice(0, limit);
  }
}

/** What a text says, as nobody can change it. */
const frozen = (text: string): unknown => JSON.parse(text, (_, value) => Object.freeze(value));
