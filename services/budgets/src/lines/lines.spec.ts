import { describe, it } from '@jest/globals';
import {
  ActualPosted,
  AppropriationBooked,
  EarmarkedIncomeBooked,
  ForecastGiven,
  LineOpened,
  LineTakenOver,
  PersonnelForecastRaised,
  ReservationReleased,
  SupplementBooked,
  VirementBooked,
} from '@moves/events/catalogue/budgets';
import type { Instant } from '@moves/events/catalogue/time';
import { by, specOf, told } from '@moves/events/decider/spec';
import { takenOverAs } from '@moves/events/published/budgets/chain';
import { budget } from '../budget.ts';
import { PostActual, postActual } from '../spending/post-actual.ts';
import { ReleaseReservation, releaseReservation } from '../spending/release-reservation.ts';
import {
  adopted,
  advice,
  ann,
  closed,
  day,
  decision,
  deliberated,
  draft,
  euros,
  inForce,
  introduced,
  lines,
  made,
  of2018,
  opened,
  paper,
  provisional,
  reserved,
} from '../story.ts';
import { BookAppropriation, bookAppropriation } from './book-appropriation.ts';
import { BookEarmarkedIncome, bookEarmarkedIncome } from './book-earmarked-income.ts';
import { BookSupplement, bookSupplement } from './book-supplement.ts';
import { BookVirement, bookVirement } from './book-virement.ts';
import { GiveForecast, giveForecast } from './give-forecast.ts';
import { OpenLine, openLine } from './open-line.ts';
import { RaisePersonnelForecast, raisePersonnelForecast } from './raise-personnel-forecast.ts';
import { TakeOverLine, takeOverLine } from './take-over-line.ts';

describe('opening a line', () => {
  const { given } = specOf(budget, openLine);
  const terms = { title: 'Notebooks', kind: 'investment', profitCentre: '1007410' } as const;

  it('knows that investments may be carried over by law, and expense only where the plan says so', () => {
    given(opened)
      .when(new OpenLine(of2018, terms, by(ann)))
      .then(LineOpened({ ...terms, line: made, transferable: true, inferred: [] }));
    given(opened)
      .when(new OpenLine(of2018, { ...terms, line: 'it', kind: 'operating', inferred: ['kind'] }, by(ann)))
      .then(LineOpened({ ...terms, line: 'it', kind: 'operating', transferable: false, inferred: ['kind'] }));
  });

  it('happens once under its id', () => {
    const again = LineOpened({ ...terms, line: 'it', transferable: true, inferred: [] });
    given(opened, told(again).on('2017-10-01'))
      .when(new OpenLine(of2018, { ...terms, line: 'it' }, by(ann)))
      .thenNothing();
    given(opened, told(again).on('2017-10-01'))
      .when(new OpenLine(of2018, { ...terms, line: 'it', title: 'Tablets' }, by(ann)))
      .thenRefused('line-known', { line: 'it' });
  });

  it('is not for a closed year', () =>
    given(...inForce, closed)
      .when(new OpenLine(of2018, terms, by(ann)))
      .thenRefused('budget-closed'));
});

describe('taking over a line', () => {
  const { given } = specOf(budget, takeOverLine);
  const figures = {
    authorityCents: euros(2_000),
    reservedCents: 0,
    committedCents: euros(500),
    actualCents: euros(300),
  };
  const terms = { line: 'services', ...figures, qualifier: 'eq', source: paper } as const;

  it('works whatever the statute’s state, and once', () => {
    given(opened, ...lines)
      .when(new TakeOverLine(of2018, terms, by(ann)))
      .then(LineTakenOver(terms));
    given(opened, ...lines, told(LineTakenOver(terms)).on('2018-12-31'))
      .when(new TakeOverLine(of2018, terms, by(ann)))
      .thenNothing();
  });

  it('never counts twice what is booked already', () =>
    given(...draft)
      .when(new TakeOverLine(of2018, terms, by(ann)))
      .thenRefused('line-has-bookings'));

  it('counts in every rule', () =>
    given(opened, ...lines)
      .when(new TakeOverLine(of2018, { ...terms, actualCents: euros(1_501) }, by(ann)))
      .thenRefused('funds-insufficient', { line: 'services', year: 2018, missingCents: euros(1) }));
});

describe('what a line was taken over with', () => {
  const terms = {
    line: 'services',
    authorityCents: euros(2_000),
    reservedCents: euros(100),
    committedCents: euros(500),
    actualCents: euros(300),
    qualifier: 'eq',
    source: paper,
  } as const;
  const stated = [opened, ...lines, told(LineTakenOver(terms)).on('2018-06-30')];
  const commitment = takenOverAs('services');
  const invoice = { line: 'services', amountCents: euros(500), valueOn: day('2018-08-01'), document: 'RE 1' };

  it('is paid and released like what was booked here, and so counts in one place', () => {
    specOf(budget, postActual)
      .given(...stated)
      .when(new PostActual(of2018, { ...invoice, posting: 'p1', commitment }, by(ann)))
      .then(
        ActualPosted(
          { ...invoice, posting: 'p1', commitment, committedCents: euros(500) },
          '2018-07-31T22:00:00.000Z' as Instant,
        ),
      );
    specOf(budget, releaseReservation)
      .given(...stated)
      .when(new ReleaseReservation(of2018, { reservation: takenOverAs('services') }, by(ann)))
      .then(ReservationReleased({ reservation: takenOverAs('services'), amountCents: euros(100) }));
  });

  it('has counted what was booked until that day', () => {
    specOf(budget, postActual)
      .given(...stated)
      .when(new PostActual(of2018, { ...invoice, commitment, valueOn: day('2018-06-30') }, by(ann)))
      .thenRefused('counted-by-take-over', { line: 'services', on: '2018-06-30' });
    specOf(budget, bookAppropriation)
      .given(...stated)
      .when(new BookAppropriation(of2018, { line: 'services', amountCents: 1 }, by(ann, { at: '2018-05-01' })))
      .thenRefused('counted-by-take-over');
    specOf(budget, bookAppropriation)
      .given(...stated)
      .when(new BookAppropriation(of2018, { line: 'services', amountCents: 1 }, by(ann, { at: '2018-07-02' })))
      .thenSome(AppropriationBooked);
  });
});

describe('booking an appropriation', () => {
  const { given } = specOf(budget, bookAppropriation);
  const terms = { line: 'services', amountCents: euros(250) };

  it('goes before the statute, and with it by decision', () => {
    given(opened, ...lines)
      .when(new BookAppropriation(of2018, terms, by(ann)))
      .then(AppropriationBooked(terms));
    const story = [...draft, introduced, deliberated, adopted];
    given(...story)
      .when(new BookAppropriation(of2018, { ...terms, decision }, by(ann)))
      .thenSome(AppropriationBooked);
    given(...story)
      .when(new BookAppropriation(of2018, terms, by(ann)))
      .thenRefused('appropriation-needs-supplement');
  });

  it('is too late once the statute is law', () =>
    given(...inForce)
      .when(new BookAppropriation(of2018, { ...terms, decision }, by(ann)))
      .thenRefused('appropriation-needs-supplement', { year: 2018 }));

  it('does not follow from advice', () =>
    given(...draft)
      .when(new BookAppropriation(of2018, { ...terms, decision: advice }, by(ann)))
      .thenRefused('money-needs-decision'));

  it('takes away only what is there', () =>
    given(...draft)
      .when(new BookAppropriation(of2018, { line: 'services', amountCents: euros(-1_501) }, by(ann)))
      .thenRefused('funds-insufficient', { missingCents: euros(1) }));

  it('names a line that there is', () =>
    given(...draft)
      .when(new BookAppropriation(of2018, { ...terms, line: 'nowhere' }, by(ann)))
      .thenRefused('line-unknown'));
});

describe('booking a supplement', () => {
  const { given } = specOf(budget, bookSupplement);
  const terms = { line: 'services', amountCents: euros(250), decision };

  it('amends a statute that there is', () => {
    given(...inForce)
      .when(new BookSupplement(of2018, terms, by(ann)))
      .then(SupplementBooked(terms));
    given(...draft)
      .when(new BookSupplement(of2018, terms, by(ann)))
      .thenRefused('supplement-before-statute');
  });

  it('takes away only what is not set aside', () =>
    given(...inForce, reserved)
      .when(new BookSupplement(of2018, { ...terms, amountCents: euros(-1_101) }, by(ann)))
      .thenRefused('funds-insufficient', { missingCents: euros(1) }));
});

describe('a virement', () => {
  const { given } = specOf(budget, bookVirement);

  it('gives one line what another loses', () =>
    given(...inForce)
      .when(new BookVirement(of2018, { from: 'staff', to: 'services', amountCents: euros(500) }, by(ann)))
      .then(VirementBooked({ virement: made, from: 'staff', to: 'services', amountCents: euros(500) })));

  it('needs a line that has it left', () =>
    given(...inForce)
      .when(new BookVirement(of2018, { from: 'staff', to: 'services', amountCents: euros(501) }, by(ann)))
      .thenRefused('line-cannot-give', { line: 'staff', missingCents: euros(1) }));

  it.each(['hardware', 'alone', 'services'])('does not reach %s, which services do not cover', to =>
    given(...inForce)
      .when(new BookVirement(of2018, { from: 'services', to, amountCents: 1 }, by(ann)))
      .thenRefused('lines-do-not-cover'),
  );

  it('is for the year that is carried out', () =>
    given(...draft)
      .when(new BookVirement(of2018, { from: 'staff', to: 'services', amountCents: 1 }, by(ann)))
      .thenRefused('statute-not-in-force'));
});

describe('what is expected', () => {
  it('is said by people, as often as it changes', () =>
    specOf(budget, giveForecast)
      .given(...inForce)
      .when(new GiveForecast(of2018, { line: 'services', plannedRestCents: 1 }, by(ann)))
      .then(ForecastGiven({ line: 'services', plannedRestCents: 1 })));

  it('follows from posts and rate tables, once for what is the same', () => {
    const { given } = specOf(budget, raisePersonnelForecast);
    const terms = { line: 'staff', position: 'P1-017', amountCents: euros(90), rates: '2018' };
    given(...inForce)
      .when(new RaisePersonnelForecast(of2018, terms, by(ann)))
      .then(PersonnelForecastRaised(terms));
    given(...inForce, PersonnelForecastRaised(terms))
      .when(new RaisePersonnelForecast(of2018, terms, by(ann)))
      .thenNothing();
  });
});

describe('earmarked extra income', () => {
  const { given } = specOf(budget, bookEarmarkedIncome);
  const terms = { line: 'services', amountCents: euros(20), document: 'Bescheid' };

  it('may be spent for its purpose, also in a year that has begun without a statute', () => {
    given(...inForce)
      .when(new BookEarmarkedIncome(of2018, terms, by(ann)))
      .then(EarmarkedIncomeBooked(terms));
    given(...draft, provisional)
      .when(new BookEarmarkedIncome(of2018, terms, by(ann)))
      .thenSome(EarmarkedIncomeBooked);
  });
});
