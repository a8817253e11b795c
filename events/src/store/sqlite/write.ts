import type { StatementSyncInstance } from '@photostructure/sqlite';
import type { Position, Revision } from '../../catalogue/envelope.ts';
import { type Instant, latest } from '../../catalogue/time.ts';
import type { CommandId, EventId, PersonId } from '../../catalogue/values.ts';
import { NO_STREAM, type RememberedCommand } from '../event-store.ts';
import { type Hashed, hashOf, NO_HASH } from '../hash.ts';
import { codeOf, type Database, openToWrite } from './database.ts';
import { REMEMBERED } from './row.ts';

/** An event on its way to the file; a list, because that crosses to the writer's thread fastest. */
export type WaitingEvent = readonly [
  id: EventId,
  type: string,
  version: number,
  at: Instant,
  by: PersonId,
  because: string | null,
  commandId: CommandId,
  act: string,
  fingerprint: string,
  causationId: EventId | null,
  correlationId: string,
  data: string,
];

/** An append that waits for its transaction. */
type WaitingAppend = readonly [stream: string, expectedRevision: Revision, events: readonly WaitingEvent[]];
/** A checkpoint that is written with the appends that come with it. */
type WaitingCheckpoint = readonly [name: string, position: Position];
export type Waiting = WaitingAppend | WaitingCheckpoint;

/** What was sent together, and when. */
export interface Sent {
  readonly waiting: readonly Waiting[];
  readonly now: Instant;
}

/** What became of it: written up to a position, refused for one of the contract's reasons, not written, or not writable at all. */
export type Outcome =
  | Position
  | { readonly mismatch: Revision }
  | { readonly known: RememberedCommand }
  | { readonly outage: string }
  | { readonly fault: string };

interface Place {
  readonly stream: string;
  readonly number: number;
  readonly revision: Revision;
  readonly position: Position;
}

interface End {
  readonly number: number;
  revision: Revision;
  hash: string;
}

const REMEMBERED_STREAMS = 20_000;
const CONSTRAINT = 19;

/** The one that writes: what waits goes into one transaction, and is on disk when its outcomes are known. */
export class Writer {
  private open: Open | undefined;

  constructor(private readonly folder: string) {}

  /**
   * Writes what arrives, until nothing more does, and syncs once, if there is anything but checkpoints. Each append
   * succeeds or fails by itself; if the disk does not take them, all are outages, nothing is written, and the file is
   * opened anew the next time.
   */
  write(arriving: Iterable<Sent>): Outcome[] {
    const outcomes: Outcome[] = [];
    const checkpoints = new Map<string, Position>();
    let [asked, begun] = [0, false];
    try {
      for (const { waiting, now } of arriving) {
        asked += waiting.length;
        this.open ??= new Open(openToWrite(this.folder));
        for (const one of waiting) {
          if (isCheckpoint(one)) {
            checkpoints.set(...one);
            outcomes.push(one[1]);
            continue;
          }
          if (!begun) this.open.begin();
          begun = true;
          outcomes.push(this.open.append(one, now));
        }
      }
      if (begun) this.open?.commit(checkpoints);
      else this.open?.keep(checkpoints);
      return outcomes;
    } catch (error) {
      this.letGo();
      return Array.from({ length: asked }, () => ({ outage: (error as Error).message }));
    }
  }

  /** Brings the log into the file, which then holds everything, and lets go of it. */
  close(): void {
    this.open?.checkpoint();
    this.letGo();
  }

  private letGo(): void {
    const { open } = this;
    this.open = undefined;
    open?.close();
  }
}

const isCheckpoint = (one: Waiting): one is WaitingCheckpoint => one.length === 2;

/** The file while it is open, with what is remembered of it. */
class Open {
  private readonly ends = new Recent<End>(REMEMBERED_STREAMS);
  private readonly types = new Map<string, number>();
  private readonly sql: Record<
    'begin' | 'commit' | 'insert' | 'undo' | 'stream' | 'type' | 'end' | 'typeOf' | 'command' | 'checkpoint',
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
      stream: db.prepare('insert into streams (name) values (?) on conflict do nothing'),
      type: db.prepare('insert into types (name) values (?)'),
      end: db.prepare(`
        select s.id as number, coalesce(e.revision, ${NO_STREAM}) as revision, coalesce(e.hash, '${NO_HASH}') as hash
        from streams s left join events e on e.stream = s.id where s.name = ? order by e.revision desc limit 1`),
      typeOf: db.prepare('select id from types where name = ?'),
      command: db.prepare(REMEMBERED),
      checkpoint: db.prepare(
        'insert into checkpoints values (?, ?) on conflict do update set position = excluded.position',
      ),
    };
    const last = db.prepare('select position, recorded_at from events order by position desc limit 1').get();
    this.position = last?.position ?? 0;
    this.recordedAt = last?.recorded_at ?? '';
  }

  begin(): void {
    this.sql.begin.run();
  }

  commit(checkpoints: ReadonlyMap<string, Position>): void {
    for (const checkpoint of checkpoints) this.sql.checkpoint.run(...checkpoint);
    this.sql.commit.run();
  }

  /** Writes checkpoints that no append came with; they are synced with the next one. */
  keep(checkpoints: ReadonlyMap<string, Position>): void {
    this.db.exec('pragma synchronous = normal');
    this.begin();
    this.commit(checkpoints);
    this.db.exec('pragma synchronous = full');
  }

  append([stream, expectedRevision, events]: WaitingAppend, now: Instant): Outcome {
    const end = this.endOf(stream, expectedRevision);
    if (end.revision !== expectedRevision) return this.repeated(events) ?? { mismatch: end.revision };
    try {
      // What has taken effect is not recorded earlier, should the clock have jumped back since.
      this.recordedAt = events.reduce((so, [, , , at]) => latest(so, at), latest(now, this.recordedAt));
      let { revision, hash } = end;
      for (let index = 0; index < events.length; index++) {
        const place = { stream, number: end.number, revision: ++revision, position: this.position + 1 + index };
        hash = this.insert(events[index]!, place, index === 0 ? events.length : null, hash);
      }
      this.position += events.length;
      this.ends.set(stream, Object.assign(end, { revision, hash }));
      return this.position;
    } catch (error) {
      if (!isTheAppendsOwn(error)) throw error;
      this.sql.undo.run(this.position);
      return this.repeated(events) ?? { fault: (error as Error).message };
    }
  }

  checkpoint(): void {
    this.db.exec('pragma wal_checkpoint(truncate)');
  }

  close(): void {
    // Statements keep a closed connection, and its transaction, until they are collected.
    if (this.db.isTransaction) this.db.exec('rollback');
    this.db.close();
  }

  /** Adds a row and says its hash. */
  private insert(event: WaitingEvent, place: Place, parts: number | null, previous: string): string {
    const [id, type, version, at, by, because, commandId, act, fingerprint, causationId, correlationId, data] = event;
    const { stream, number, revision, position } = place;
    const { recordedAt } = this;
    const hashed = { id, stream, revision, type, version, at, recordedAt, by, because, commandId, act, fingerprint };
    const hash = hashOf({ ...hashed, causationId, correlationId, data } as Hashed, previous);
    // biome-ignore format: the row
    this.sql.insert.run(
      position, number, revision, this.typeId(type), version, at, recordedAt, by, because, id,
      commandId, parts, act, fingerprint, causationId, correlationId, hash, data,
    );
    return hash;
  }

  private endOf(stream: string, expectedRevision: Revision): End {
    const remembered = this.ends.get(stream);
    if (remembered) return remembered;
    const made = expectedRevision === NO_STREAM && this.sql.stream.run(stream);
    if (made && made.changes === 1) return { number: Number(made.lastInsertRowid), revision: NO_STREAM, hash: NO_HASH };
    const stored = this.sql.end.get(stream) as End | undefined;
    return stored ?? { number: 0, revision: NO_STREAM, hash: NO_HASH };
  }

  private typeId(type: string): number {
    const known = this.types.get(type);
    if (known) return known;
    const stored = this.sql.typeOf.get(type) as { id: number } | undefined;
    const id = stored?.id ?? Number(this.sql.type.run(type).lastInsertRowid);
    this.types.set(type, id);
    return id;
  }

  private repeated([event]: readonly WaitingEvent[]): Outcome | undefined {
    const found = this.sql.command.get(event![6]) as RememberedCommand | undefined;
    return found && { known: { ...found } };
  }
}

/** Its command was carried out before, or it holds what a row cannot: the others in the transaction are not touched by it. */
const isTheAppendsOwn = (error: unknown): boolean => codeOf(error) === CONSTRAINT || codeOf(error) === undefined;

/** Remembers what was used lately, between so many and twice as many. */
class Recent<Value> {
  private young = new Map<string, Value>();
  private old = new Map<string, Value>();

  constructor(private readonly count: number) {}

  get(key: string): Value | undefined {
    return this.young.get(key) ?? this.old.get(key);
  }

  set(key: string, value: Value): void {
    this.young.set(key, value);
    if (this.young.size < this.count) return;
    this.old = this.young;
    this.young = new Map();
  }
}
