import { describe, it } from '@jest/globals';
import {
  CeilingLifted,
  FreezeImposed,
  FundsReserved,
  LineBlocked,
  ReservationExpired,
  ReservationReleased,
} from '@moves/events/catalogue/budgets';
import { by, specOf, told } from '@moves/events/decider/spec';
import { budget } from '../budget.ts';
import {
  ann,
  because,
  ceiling,
  closed,
  committed,
  day,
  decision,
  draft,
  euros,
  inForce,
  made,
  of2018,
  provisional,
  reserved,
} from '../story.ts';
import { ExpireReservation, expireReservation } from './expire-reservation.ts';
import { ReleaseForMeasure, releaseForMeasure } from './release-for-measure.ts';
import { ReleaseReservation, releaseReservation } from './release-reservation.ts';
import { ReserveFunds, type ReserveFundsTerms, reserveFunds } from './reserve-funds.ts';

describe('reserving funds', () => {
  const { given } = specOf(budget, reserveFunds);
  const terms = { line: 'services', grossCents: euros(1_500), purpose: 'Notebooks' };
  const reserve = (more: Partial<ReserveFundsTerms> = {}, act = by(ann)) =>
    new ReserveFunds(of2018, { ...terms, ...more }, act);

  it('takes what the lines that cover each other have together', () =>
    given(...inForce)
      .when(reserve())
      .then(FundsReserved({ ...terms, reservation: made })));

  it('is refused for a cent more, and the refusal names line, year and what is missing', () =>
    given(...inForce)
      .when(reserve({ grossCents: euros(1_500) + 1 }))
      .thenRefused('funds-insufficient', { line: 'services', year: 2018, missingCents: 1 }));

  it('never takes the money of investments, nor of a line that is left to itself', () => {
    given(...inForce)
      .when(reserve({ line: 'hardware', grossCents: euros(801) }))
      .thenRefused('funds-insufficient', { line: 'hardware', missingCents: euros(1) });
    given(...inForce)
      .when(reserve({ line: 'alone', grossCents: euros(101) }))
      .thenRefused('funds-insufficient', { line: 'alone', missingCents: euros(1) });
  });

  it('never takes what is blocked or frozen', () => {
    const blocked = LineBlocked({ block: 'b', line: 'staff', amountCents: euros(1), releasedBy: 'Gemeinderat' });
    given(...inForce, told(blocked).on('2018-02-01'))
      .when(reserve())
      .thenRefused('funds-insufficient', { missingCents: euros(1) });
    const frozen = FreezeImposed({ freeze: 'f', share: 100, lines: [{ line: 'staff', amountCents: euros(2) }] });
    given(...inForce, told(frozen).on('2018-02-01'))
      .when(reserve())
      .thenRefused('funds-insufficient', { missingCents: euros(2) });
  });

  it('keeps the council’s ceiling, and the refusal names the decision', () => {
    given(...inForce, ceiling)
      .when(reserve({ grossCents: euros(600) }))
      .thenSome(FundsReserved);
    given(...inForce, ceiling)
      .when(reserve({ grossCents: euros(601) }))
      .thenRefused('ceiling-exceeded', {
        line: 'services',
        year: 2018,
        amountCents: euros(600),
        missingCents: euros(1),
        paper: 'GRDrs 288/2018',
        body: 'Gemeinderat',
        sessionOn: '2018-06-28',
      });
    given(...inForce, ceiling)
      .when(reserve({ line: 'hardware', grossCents: euros(800) }))
      .thenSome(FundsReserved);
    given(...inForce, ceiling, told(CeilingLifted({ ceiling: 'cap', decision })).on('2018-09-01'))
      .when(reserve({ grossCents: euros(601) }))
      .thenSome(FundsReserved);
  });

  it('waits for the statute to be law', () => {
    given(...draft)
      .when(reserve())
      .thenRefused('statute-not-in-force', { year: 2018 });
    given(...inForce)
      .when(reserve({}, by(ann, { at: '2018-01-01' })))
      .thenRefused('statute-not-in-force');
  });

  it('needs a ground and a reason where the year has begun without a statute', () => {
    given(...draft, provisional)
      .when(reserve({}, by(ann, { because })))
      .thenRefused('provisional-needs-ground');
    given(...draft, provisional)
      .when(reserve({ provisionalGround: 'unpostponable' }))
      .thenRefused('reason-required');
    given(...draft, provisional)
      .when(reserve({ provisionalGround: 'unpostponable' }, by(ann, { because })))
      .then(FundsReserved({ ...terms, reservation: made, provisionalGround: 'unpostponable' }));
  });

  it('may be dated back to any day on which there was a line and a statute', () =>
    given(...inForce)
      .when(reserve({}, by(ann, { at: '2018-03-01' })))
      .thenSome(FundsReserved));

  it('happens once under its id', () => {
    const r1 = { reservation: 'r1', line: 'services', grossCents: euros(400), purpose: 'Notebooks', measure: 'M05' };
    given(...inForce, reserved, committed)
      .when(new ReserveFunds(of2018, r1, by(ann)))
      .thenNothing();
    given(...inForce, reserved)
      .when(new ReserveFunds(of2018, { ...r1, grossCents: 1 }, by(ann)))
      .thenRefused('reservation-known');
  });

  it('checks what is net and gross, and an end that lies before the beginning', () => {
    given(...inForce)
      .when(reserve({ grossCents: 100, netCents: 119 }))
      .thenRefused('net-exceeds-gross');
    given(...inForce)
      .when(reserve({ expiresOn: day('2018-03-01') }))
      .thenRefused('expires-before-it-begins');
  });

  it('is refused when net, gross and VAT contradict each other by more than bills round', () => {
    const of19 = { grossCents: euros(1_190), netCents: euros(1_000), vatRate: 1_900 };
    given(...inForce)
      .when(reserve(of19))
      .thenSome(FundsReserved);
    given(...inForce)
      .when(reserve({ ...of19, netCents: euros(1_190) }))
      .thenRefused('amounts-do-not-fit');
  });

  it('is not for a closed year', () =>
    given(...inForce, closed)
      .when(reserve())
      .thenRefused('budget-closed', { year: 2018 }));
});

describe('releasing a reservation', () => {
  const { given } = specOf(budget, releaseReservation);

  it('frees what is left of it, or a part', () => {
    given(...inForce, reserved)
      .when(new ReleaseReservation(of2018, { reservation: 'r1' }, by(ann)))
      .then(ReservationReleased({ reservation: 'r1', amountCents: euros(400) }));
    given(...inForce, reserved)
      .when(new ReleaseReservation(of2018, { reservation: 'r1', amountCents: 1 }, by(ann)))
      .then(ReservationReleased({ reservation: 'r1', amountCents: 1 }));
    given(...inForce, reserved, committed)
      .when(new ReleaseReservation(of2018, { reservation: 'r1' }, by(ann)))
      .thenNothing();
  });

  it('never frees more than is left', () => {
    given(...inForce, reserved)
      .when(new ReleaseReservation(of2018, { reservation: 'r1', amountCents: euros(401) }, by(ann)))
      .thenRefused('reservation-has-less', { leftCents: euros(400) });
    given(...inForce)
      .when(new ReleaseReservation(of2018, { reservation: 'r1' }, by(ann)))
      .thenRefused('reservation-unknown');
  });

  it('follows when its measure is not carried out; what is bound stays bound', () => {
    const spec = specOf(budget, releaseForMeasure);
    spec
      .given(...inForce, reserved)
      .when(new ReleaseForMeasure(of2018, { measure: 'M05' }, by(ann)))
      .then(ReservationReleased({ reservation: 'r1', amountCents: euros(400) }));
    spec
      .given(...inForce, reserved, committed)
      .when(new ReleaseForMeasure(of2018, { measure: 'M05' }, by(ann)))
      .thenNothing();
    spec
      .given(...inForce, reserved)
      .when(new ReleaseForMeasure(of2018, { measure: 'M16' }, by(ann)))
      .thenNothing();
  });

  it('follows when its last day has passed', () => {
    const until = { ...reserved.data, expiresOn: day('2018-12-31') };
    const spec = specOf(budget, expireReservation);
    const story = [...inForce, told(FundsReserved(until)).on('2018-07-02')];
    spec
      .given(...story)
      .when(new ExpireReservation(of2018, { reservation: 'r1' }, by(ann, { at: '2019-01-01' })))
      .then(ReservationExpired({ reservation: 'r1', amountCents: euros(400) }));
    spec
      .given(...story)
      .when(new ExpireReservation(of2018, { reservation: 'r1' }, by(ann, { at: '2018-12-31' })))
      .thenNothing();
  });
});
