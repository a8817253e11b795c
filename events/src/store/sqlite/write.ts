import type { StatementSyncInstance } from '@photostructure/sqlite';
import { type Instant, latest } from '../../catalogue/time.ts';
import type { CommandId, EventId, PersonId } from '../../catalogue/values.ts';
import { type Appended, NO_STREAM, type RememberedCommand } from '../event-store.ts';
import { hashOf, NO_HASH } from '../hash.ts';
import { codeOf, type Database, openToWrite } from './database.ts';
import { REMEMBERED } from './row.ts';

/** An event on its way to the file; data and reason are already the texts that will be stored. */
export interface WaitingEvent {
  readonly id: EventId;
  readonly type: string;
  readonly version: number;
  readonly at: Instant;
  readonly by: PersonId;
  readonly because?: string;
  readonly commandId: CommandId;
  readonly act: string;
  readonly fingerprint: string;
  readonly causationId?: EventId;
  readonly correlationId: string;
  readonly data: string;
}

/** An append that waits for its transaction. */
export interface Waiting {
  readonly stream: string;
  readonly expectedRevision: number;
  readonly events: readonly WaitingEvent[];
}

/** What became of an append: written, refused for one of the contract's reasons, not written, or not writable at all. */
export type Outcome =
  | { readonly appended: Appended }
  | { readonly mismatch: number }
  | { readonly known: RememberedCommand }
  | { readonly outage: string }
  | { readonly fault: string };

interface End {
  readonly stream: number | undefined;
  readonly revision: number;
  readonly hash: string;
}

const REMEMBERED_STREAMS = 20_000;
const CONSTRAINT = 19;

/** The one that writes: what waits goes into one transaction, and is on disk when its outcomes are known. */
export class Writer {
  private open: Open | undefined;

  constructor(private readonly folder: string) {}

  /**
   * Each append succeeds or fails by itself; if the disk does not take them, all are outages and nothing is written.
   * Afterwards the file is opened anew, so that nothing is believed that is not there.
   */
  commit(waiting: readonly Waiting[], now: Instant): Outcome[] {
    try {
      this.open ??= new Open(openToWrite(this.folder));
      return this.open.commit(waiting, now);
    } catch (error) {
      this.close();
      return waiting.map(() => ({ outage: (error as Error).message }));
    }
  }

  close(): void {
    this.open?.close();
    this.open = undefined;
  }
}

/** The file while it is open, with what is remembered of it. */
class Open {
  private readonly ends = new Map<string, End>();
  private readonly types = new Map<string, number>();
  private readonly sql: Record<
    'begin' | 'commit' | 'insert' | 'undo' | 'stream' | 'type' | 'end' | 'typeOf' | 'command',
    StatementSyncInstance
  >;
  private position: number;
  private recordedAt: Instant;

  constructor(private readonly db: Database) {
    this.sql = {
      begin: db.prepare('begin immediate'),
      commit: db.prepare('commit'),
      insert: db.prepare('insert into events values (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)'),
      undo: db.prepare('delete from events where position > ?'),
      stream: db.prepare('insert into streams (name) values (?)'),
      type: db.prepare('insert into types (name) values (?)'),
      end: db.prepare(`
        select s.id as stream, coalesce(e.revision, ${NO_STREAM}) as revision, coalesce(e.hash, '${NO_HASH}') as hash
        from streams s left join events e on e.stream = s.id where s.name = ? order by e.revision desc limit 1`),
      typeOf: db.prepare('select id from types where name = ?'),
      command: db.prepare(REMEMBERED),
    };
    const last = db.prepare('select position, recorded_at from events order by position desc limit 1').get();
    this.position = last?.position ?? 0;
    this.recordedAt = last?.recorded_at ?? '';
  }

  commit(waiting: readonly Waiting[], now: Instant): Outcome[] {
    this.recordedAt = latest(now, this.recordedAt);
    this.sql.begin.run();
    const outcomes = waiting.map(append => this.append(append));
    this.sql.commit.run();
    return outcomes;
  }

  close(): void {
    this.db.close();
  }

  private append({ stream, expectedRevision, events }: Waiting): Outcome {
    const end = this.endOf(stream);
    if (end.revision !== expectedRevision) {
      const known = this.command(events[0]!.commandId);
      return known ? { known } : { mismatch: end.revision };
    }
    try {
      const place = {
        stream: end.stream ?? Number(this.sql.stream.run(stream).lastInsertRowid),
        revision: end.revision,
        hash: end.hash,
      };
      let { position } = this;
      events.forEach((event, index) => {
        const { recordedAt } = this;
        const { type, version, at, by, because, id, commandId, act, fingerprint, causationId, correlationId, data } =
          event;
        place.revision += 1;
        place.hash = hashOf({ ...event, stream, revision: place.revision, recordedAt }, place.hash);
        this.sql.insert.run(
          ++position,
          place.stream,
          place.revision,
          this.typeId(type),
          version,
          at,
          recordedAt,
          by,
          because ?? null,
          id,
          commandId,
          index === 0 ? events.length : null,
          act,
          fingerprint,
          causationId ?? null,
          correlationId,
          place.hash,
          data,
        );
      });
      this.position = position;
      this.remember(stream, place);
      return { appended: { position, revision: place.revision } };
    } catch (error) {
      if (!isTheAppendsOwn(error)) throw error;
      this.sql.undo.run(this.position);
      this.ends.delete(stream);
      const known = this.command(events[0]!.commandId);
      return known ? { known } : { fault: (error as Error).message };
    }
  }

  private endOf(stream: string): End {
    const remembered = this.ends.get(stream);
    if (remembered) return remembered;
    const stored = this.sql.end.get(stream) as End | undefined;
    return stored ?? { stream: undefined, revision: NO_STREAM, hash: NO_HASH };
  }

  private remember(stream: string, end: End): void {
    this.ends.delete(stream);
    this.ends.set(stream, end);
    if (this.ends.size > REMEMBERED_STREAMS) this.ends.delete(this.ends.keys().next().value!);
  }

  private typeId(type: string): number {
    const known = this.types.get(type);
    if (known) return known;
    const stored = this.sql.typeOf.get(type) as { id: number } | undefined;
    const id = stored?.id ?? Number(this.sql.type.run(type).lastInsertRowid);
    this.types.set(type, id);
    return id;
  }

  private command(id: CommandId): RememberedCommand | undefined {
    const found = this.sql.command.get(id) as RememberedCommand | undefined;
    return found && { ...found };
  }
}

/** Its command was carried out before, or it holds what a row cannot: the others in the transaction are not touched by it. */
const isTheAppendsOwn = (error: unknown): boolean => codeOf(error) === CONSTRAINT || codeOf(error) === undefined;
