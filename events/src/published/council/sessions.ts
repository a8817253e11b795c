import { type BodyEvent, bodyEvents, type SessionEvent, sessionEvents } from '../../catalogue/council.ts';
import { dayOf } from '../../catalogue/time.ts';
import { readModel } from '../../read-model/define.ts';
import { folded } from '../../read-model/folded.ts';

/** One row a body: the council, a committee, a group. */
export const councilBodies = readModel<BodyEvent>()({
  name: 'council_bodies',
  version: 1,
  events: bodyEvents,
  table: {
    name: 'text not null',
    short_name: 'text not null',
    kind: 'text not null',
    source: 'text',
    search: 'text not null',
  },
  on: {
    BodyRegistered: (rows, { name, shortName, kind, source }) =>
      rows.insert({
        name,
        short_name: shortName,
        kind,
        source: source && JSON.stringify(source),
        search: folded(`${name} ${shortName}`),
      }),
  },
});

/** One row a session: who meets on which day, and whether they did. */
export const councilSessions = readModel<SessionEvent>()({
  name: 'council_sessions',
  version: 1,
  events: sessionEvents,
  table: {
    body: 'text not null',
    on_day: 'text not null',
    public: 'integer not null',
    status: 'text not null',
    minutes: 'text',
    held_on: 'text',
    source: 'text',
  },
  indexes: ['on_day'],
  on: {
    SessionScheduled: (rows, { body, on, public: open, source }) =>
      rows.insert({
        body,
        on_day: on,
        public: open,
        status: 'scheduled',
        source: source && JSON.stringify(source),
      }),
    SessionHeld: (rows, { minutes }, { at }) => rows.update({ status: 'held', minutes, held_on: dayOf(at) }),
    SessionCancelled: rows => rows.update({ status: 'cancelled' }),
  },
});

/** Which sessions are public now: in a past view too, so that the past hides as much as today. */
export const sessionVisibility = readModel<SessionEvent>()({
  name: 'council_session_visibility',
  version: 1,
  events: sessionEvents,
  clock: 'now',
  table: { public: 'integer not null' },
  on: { SessionScheduled: (rows, e) => rows.insert({ public: e.public }) },
});
