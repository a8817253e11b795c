import { describe, it } from '@jest/globals';
import { SessionCancelled, SessionHeld, SessionScheduled } from '@moves/events/catalogue/council';
import { type Instant, startOfDay } from '@moves/events/catalogue/time';
import { by, historyFrom, specOf, told } from '@moves/events/decider/spec';
import { body } from '../bodies/body.ts';
import { RegisterBody, registerBody } from '../bodies/register-body.ts';
import { ann, because, council, day, held, registered, scheduled } from '../story.ts';
import { CancelSession, cancelSession } from './cancel-session.ts';
import { HoldSession, holdSession } from './hold-session.ts';
import { ScheduleSession, scheduleSession } from './schedule-session.ts';
import { session } from './session.ts';

const known = body.fold(historyFrom('body', [registered]));
const terms = { body: 'GR', on: day('2018-06-28'), public: true };

describe('registering a body', () => {
  const { given } = specOf(body, registerBody);
  const terms = { name: 'Gemeinderat', shortName: 'GR', kind: 'council' } as const;

  it('happens once, however often it is asked for', () =>
    given(registered)
      .when(new RegisterBody('GR', terms, by(ann)))
      .thenNothing());

  it('is refused under a key that another body has', () =>
    given(registered)
      .when(new RegisterBody('GR', { ...terms, kind: 'committeeAdvisory' }, by(ann)))
      .thenRefused('body-registered', { key: 'GR' }));
});

describe('scheduling a session', () => {
  const { given } = specOf(session, (s, c: ScheduleSession) => scheduleSession(s, c, known));

  it('of a day that has been counts from that day on', () =>
    given()
      .when(new ScheduleSession(council, terms, by(ann)))
      .then(SessionScheduled(terms, startOfDay(terms.on))));

  it('cannot be said to have happened after its day', () =>
    given()
      .when(new ScheduleSession(council, terms, by(ann, { at: '2018-07-01' })))
      .thenRefused('session-day-has-passed'));

  it('needs a body that is known and that meets', () => {
    const of = (state: typeof known) =>
      specOf(session, (s, c: ScheduleSession) => scheduleSession(s, c, state)).given();
    of({ status: 'unknown' })
      .when(new ScheduleSession(council, terms, by(ann)))
      .thenRefused('body-unknown');
    of({ status: 'registered', name: 'CDU', shortName: 'CDU', kind: 'parliamentaryGroup' })
      .when(new ScheduleSession(council, terms, by(ann)))
      .thenRefused('body-does-not-meet', { body: 'CDU' });
  });

  it('happens once, however often it is asked for', () =>
    given(scheduled)
      .when(new ScheduleSession(council, terms, by(ann)))
      .thenNothing());
});

describe('holding a session', () => {
  const { given } = specOf(session, holdSession);
  const ahead = told(SessionScheduled({ ...terms, on: day('2027-01-14') })).on('2026-11-01');

  it('counts on its day', () =>
    given(scheduled)
      .when(new HoldSession(council, '240', by(ann)))
      .then(SessionHeld({ minutes: '240' }, startOfDay(terms.on))));

  it('is refused before its day, and dated to another', () => {
    given(ahead)
      .when(new HoldSession(council, undefined, by(ann)))
      .thenRefused('day-has-not-come');
    given(scheduled)
      .when(new HoldSession(council, undefined, by(ann, { at: '2018-06-30' })))
      .thenRefused('not-on-session-day');
  });

  it('takes the number of the minutes later, once', () => {
    given(scheduled, told(SessionHeld({})).on('2018-06-28'))
      .when(new HoldSession(council, '240', by(ann)))
      .then(SessionHeld({ minutes: '240' }, '2018-06-28T09:00:00.000Z' as Instant));
    given(scheduled, held)
      .when(new HoldSession(council, '241', by(ann)))
      .thenRefused('session-held');
  });
});

describe('cancelling a session', () => {
  const { given } = specOf(session, cancelSession);

  it('takes a reason', () => {
    given(scheduled)
      .when(new CancelSession(council, by(ann)))
      .thenRefused('reason-required');
    given(scheduled)
      .when(new CancelSession(council, by(ann, { because })))
      .then(SessionCancelled({}));
  });

  it('comes too late when it has met', () =>
    given(scheduled, held)
      .when(new CancelSession(council, by(ann, { because })))
      .thenRefused('session-held'));
});
