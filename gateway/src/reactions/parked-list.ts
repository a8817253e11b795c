import { type ParkingEvent, parkingEvents } from '@moves/events/catalogue/house';
import { readModel } from '@moves/events/read-model/define';
import { amongst, type Question, question, questionsOver } from '@moves/events/read-model/question';

/** One row for each trigger that waits, under the id of its reaction and thing. */
export const parkedList = readModel<ParkingEvent>()({
  name: 'parked_reactions',
  version: 2,
  events: parkingEvents,
  table: {
    trigger: 'text not null',
    reaction: 'text not null',
    acts_on: 'text',
    fault: 'text',
    at: 'text not null',
    position: 'integer',
    place: 'integer not null',
    stream: 'text',
    type: 'text',
    parked_at: 'text not null',
  },
  key: ['trigger'],
  on: {
    ReactionParked: (rows, { reaction, thing, trigger, fault }, { recordedAt }) =>
      rows.insert({
        ...{ trigger: trigger.id, reaction, acts_on: thing, fault, at: trigger.at, parked_at: recordedAt },
        ...{ position: trigger.event?.position, place: placeIn(trigger.id) },
        ...{ stream: trigger.event?.stream, type: trigger.event?.type },
      }),
    ReactionCaughtUp: (rows, { trigger }) => rows.delete({ trigger }),
    ReactionGivenUp: rows => rows.delete(),
  },
});

/** Of several triggers in one event, which: its id ends with that. */
const placeIn = (id: string): number => Number(/\.(\d+)$/.exec(id)?.[1] ?? 0);

/** A trigger that waits, as a question finds it. */
export type ParkedRow = (typeof parkedList)['row'];

const db = questionsOver<{ parked_reactions: ParkedRow }>();

/** What waits, of some reactions and things or of all, each in its order. */
export const parkedTriggers = (ids?: readonly string[]): Question<ParkedRow> =>
  question(
    db
      .selectFrom('parked_reactions')
      .selectAll()
      .$if(ids !== undefined, query => query.where(amongst('thing', ids ?? [])))
      .orderBy('position')
      .orderBy('place')
      .orderBy('at'),
  );

/** How many reactions are parked. */
export const parkedCount: Question<{ n: number }> = question(
  db.selectFrom('parked_reactions').select(({ fn }) => fn.count<number>('thing').distinct().as('n')),
);
