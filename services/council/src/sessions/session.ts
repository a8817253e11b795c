import { type SessionEvent, sessionEvents } from '@moves/events/catalogue/council';
import type { Day, Instant } from '@moves/events/catalogue/time';
import { aggregate, was } from '@moves/events/decider/aggregate';
import { demand } from '@moves/events/decider/failures';

interface SessionFacts {
  readonly body: string;
  readonly on: Day;
  readonly public: boolean;
  readonly minutes?: string | undefined;
  /** When it took its last step. */
  readonly since: Instant;
}
type SessionStatus = 'scheduled' | 'held' | 'cancelled';
/** A session that was scheduled, whatever became of it. */
export type KnownSession = { [Status in SessionStatus]: SessionFacts & { readonly status: Status } }[SessionStatus];
export type Session = { readonly status: 'unknown' } | KnownSession;

/** The states of a session and how events change them. */
export const session = aggregate<Session, SessionEvent>()({
  name: 'session',
  events: sessionEvents,
  initial: { status: 'unknown' },
  evolve: {
    SessionScheduled: (s, e, { at }) => ({
      ...was(s, 'unknown'),
      status: 'scheduled',
      body: e.body,
      on: e.on,
      public: e.public,
      since: at,
    }),
    // The number of the minutes is often known later than that it has met.
    SessionHeld: (s, { minutes }, { at }) => ({ ...was(s, 'scheduled', 'held'), status: 'held', minutes, since: at }),
    SessionCancelled: (s, _, { at }) => ({ ...was(s, 'scheduled'), status: 'cancelled', since: at }),
  },
});

/** Refuses what is asked of a session that was never scheduled. */
export function demandScheduled(s: Session): asserts s is KnownSession {
  demand(s.status !== 'unknown', 'not-found');
}
