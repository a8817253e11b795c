import { z } from 'zod';
import { amendments, EntryCorrected, EntryWithdrawn } from '../catalogue/amendments.ts';
import { catalogueOf, defineEvent, type EventOf, type NewEvent } from '../catalogue/define.ts';
import type { Position, Revision, StoredEvent } from '../catalogue/envelope.ts';
import { dayOf, type Instant } from '../catalogue/time.ts';
import type { CommandId, EventId, PersonId } from '../catalogue/values.ts';
import { Outage } from '../decider/failures.ts';
import { type Appended, EventStore, type Reading, type RememberedCommand } from '../store/event-store.ts';
import { readModel } from './define.ts';
import { question, questionsOver } from './question.ts';

/** Somebody begins an errand. */
export const ErrandBegun = defineEvent('ErrandBegun', z.strictObject({ title: z.string() }));
/** It is done. */
export const ErrandFinished = defineEvent('ErrandFinished', z.strictObject({}));
/** Something was measured on the way, on a day of its own. */
export const GaugeRead = defineEvent('GaugeRead', z.strictObject({ gauge: z.string(), value: z.number() }));
/** Who may see it was decided anew. */
export const ErrandShown = defineEvent('ErrandShown', z.strictObject({ public: z.boolean() }));

const errandEvents = [ErrandBegun, ErrandFinished, GaugeRead, ErrandShown] as const;
type ErrandEvent = EventOf<(typeof errandEvents)[number]>;

/** The reader of everything that can be said about an errand. */
export const errands = catalogueOf([...errandEvents, ...amendments]);

const terms = { version: 1, events: errandEvents } as const;

/** Errands and how they stand. */
export const errandList = readModel<ErrandEvent>()({
  ...terms,
  name: 'errand_list',
  table: { title: 'text', status: 'text not null', finished_on: 'text' },
  indexes: ['status'],
  on: {
    ErrandBegun: (rows, { title }) => rows.insert({ title, status: 'begun' }),
    ErrandFinished: (rows, _, { at }) => rows.update({ status: 'finished', finished_on: dayOf(at) }),
  },
});

/** The newest value of each gauge; what is finished is not measured any more. */
export const gaugeList = readModel<ErrandEvent>()({
  ...terms,
  name: 'gauge_list',
  table: { gauge: 'text not null', value: 'real', last: 'integer not null' },
  key: ['gauge'],
  indexes: ['gauge, value desc'],
  on: {
    GaugeRead: (rows, { gauge, value }) => {
      rows.update({ last: false }, { last: true });
      rows.insert({ gauge, value, last: true });
    },
    ErrandFinished: rows => rows.delete({ gauge: 'trip' }),
  },
});

/** Who may see an errand, today as on every past day. */
export const errandAccess = readModel<ErrandEvent>()({
  ...terms,
  name: 'errand_access',
  clock: 'now',
  table: { public: 'integer not null' },
  on: { ErrandShown: (rows, data) => rows.insert({ public: data.public }) },
});

/** The read models that the specs are about. */
export const readModels = [errandList, gaugeList, errandAccess];

const tables = questionsOver<{
  errand_list: typeof errandList.row;
  gauge_list: typeof gaugeList.row;
  errand_access: typeof errandAccess.row;
}>();

/** All errands, in the order of their ids. */
export const allErrands = question(tables.selectFrom('errand_list').selectAll().orderBy('thing'));
/** All gauges of all errands. */
export const allGauges = question(tables.selectFrom('gauge_list').selectAll().orderBy('thing').orderBy('gauge'));
/** Who may see what. */
export const allAccess = question(tables.selectFrom('errand_access').selectAll().orderBy('thing'));

/** What is told of an event: the errand's id, what happened, and when it took effect and was recorded. */
export interface Line {
  readonly errand: string;
  readonly event: NewEvent;
  readonly at: string;
  readonly recordedAt: string;
}

/** A history as a store would give it; places have gaps, as some engines leave them. */
export function historyOfLines(lines: readonly Line[], salt = ''): StoredEvent[] {
  const revisions = new Map<string, Revision>();
  return lines.map(({ errand, event: { type, version, data }, at, recordedAt }, i) => {
    const stream = `errand-${errand}`;
    const revision = (revisions.get(stream) ?? -1) + 1;
    revisions.set(stream, revision);
    return {
      ...{ id: `e${i}` as EventId, stream, revision, position: 3 * i + 2, type, version, data },
      ...{
        at: at as Instant,
        recordedAt: recordedAt as Instant,
        by: 'somebody' as PersonId,
        act: 'Tell',
        fingerprint: '',
      },
      ...{ commandId: `c${i}` as CommandId, correlationId: `c${i}`, hash: `${salt}${i}` },
    };
  });
}

/** The correction of the entry at some place of the lines. */
export const corrected = (entry: number, { type, version, data }: NewEvent): NewEvent =>
  EntryCorrected({ entry: `e${entry}` as EventId, type, version, data: data as Record<string, unknown> });
/** The withdrawal of the entry at some place of the lines. */
export const withdrawn = (entry: number, type: string): NewEvent =>
  EntryWithdrawn({ entry: `e${entry}` as EventId, type });

/** A store whose history is told by a spec, in batches of a size of its choice; it can be away for a while. */
export class ToldStore extends EventStore {
  away = false;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly events: StoredEvent[],
    private readonly batch = 100,
  ) {
    super();
  }

  tell(...more: readonly StoredEvent[]): void {
    this.events.push(...more);
    for (const wake of this.listeners) wake();
  }

  async append(): Promise<Appended> {
    throw new Outage('histories are told here, not decided');
  }

  async readStream(stream: string, from: Revision = 0): Promise<StoredEvent[]> {
    return this.present().filter(event => event.stream === stream && event.revision >= from);
  }

  async readAll(reading: Reading): Promise<StoredEvent[]> {
    return this.read(reading);
  }

  async head(): Promise<Position> {
    return this.events.at(-1)?.position ?? 0;
  }

  async command(): Promise<RememberedCommand | undefined> {
    return undefined;
  }

  async *follow(after: Position, signal: AbortSignal): AsyncIterable<readonly StoredEvent[]> {
    for (let at = after; !signal.aborted; ) {
      const events = this.read({ after: at, limit: this.batch });
      at = events.at(-1)?.position ?? at;
      if (events.length > 0) yield events;
      else await this.woken(signal);
    }
  }

  async waitFor(): Promise<void> {}

  async checkpoint(): Promise<Position> {
    return 0;
  }

  async keepCheckpoint(): Promise<void> {}

  async close(): Promise<void> {}

  private read({ after, types, upTo = Number.POSITIVE_INFINITY, limit }: Reading): StoredEvent[] {
    const wanted = ({ position, type }: StoredEvent) =>
      position > after && position <= upTo && (!types || types.includes(type));
    return this.present().filter(wanted).slice(0, limit);
  }

  private present(): StoredEvent[] {
    if (this.away) throw new Outage('the store is away');
    return this.events;
  }

  private woken(signal: AbortSignal): Promise<void> {
    return new Promise(resolve => {
      const wake = () => {
        this.listeners.delete(wake);
        signal.removeEventListener('abort', wake);
        resolve();
      };
      this.listeners.add(wake);
      signal.addEventListener('abort', wake);
      if (signal.aborted) wake();
    });
  }
}
