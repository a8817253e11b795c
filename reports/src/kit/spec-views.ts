import type { NewEvent } from '@moves/events/catalogue/define';
import type { StoredEvent } from '@moves/events/catalogue/envelope';
import { type Day, dayOf, type Instant } from '@moves/events/catalogue/time';
import { historyFrom, type Told } from '@moves/events/decider/spec';
import type { ReadModel } from '@moves/events/read-model/define';
import { Projection } from '@moves/events/read-model/projection';
import type { Question } from '@moves/events/read-model/question';
import { createIndexes, createTable } from '@moves/events/read-model/tables';
import type { Views } from '@moves/events/read-model/views';
import { DatabaseSync } from '@photostructure/sqlite';

/** An event that was recorded on a later day than it took effect. */
export const recordedOn = <Type extends string, Data>(on: string, event: Told<Type, Data>): NewEvent<Type, Data> =>
  ({ ...event, recordedAt: `${on}T09:00:00.000Z` }) as NewEvent<Type, Data>;

/** An event that two people entered afterwards. */
export const enteredLater = (event: NewEvent): NewEvent => ({ ...event, act: 'ConfirmLateStep' }) as NewEvent;

/** A story: what happened to each thing, by its stream. */
export type Story = Readonly<Record<string, readonly NewEvent[]>>;

/** Read models in memory, filled from a story, or from what of it had happened by a day: what a spec gives a report instead of the house. */
export function viewsOf(models: readonly ReadModel[], story: Story, asOf?: Day): Views & { close(): void } {
  const db = new DatabaseSync(':memory:');
  for (const model of models) {
    createTable(db, model);
    createIndexes(db, model);
  }
  const stored = Object.entries(story).flatMap(([stream, events]) =>
    historyFrom('spec', events).map(({ data, envelope }, place) => ({
      ...envelope,
      ...('recordedAt' in events[place]! && { recordedAt: events[place].recordedAt as Instant }),
      ...('act' in events[place]! && { act: events[place].act as string }),
      stream,
      version: events[place]!.version,
      data,
    })),
  );
  const events = stored.map((event, place): StoredEvent => ({ ...event, position: place + 1 }));
  const inCut = events.filter(({ at }) => !asOf || dayOf(at) <= asOf);
  for (const model of models) new Projection(db, [model]).apply(model.clock === 'now' ? events : inCut);
  return {
    ask: async <Row>({ sql, parameters }: Question<Row>) => db.prepare(sql).all(...parameters) as Row[],
    position: async () => inCut.length,
    close: () => db.close(),
  };
}
