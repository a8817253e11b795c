import { describe, it } from '@jest/globals';
import { CommitmentReduced, FundsCommitted } from '@moves/events/catalogue/budgets';
import { by, specOf } from '@moves/events/decider/spec';
import { budget } from '../budget.ts';
import { ann, because, ceiling, committed, draft, euros, inForce, made, of2018, reserved } from '../story.ts';
import { CommitFunds, type CommitFundsTerms, commitFunds } from './commit-funds.ts';
import { ReduceCommitment, reduceCommitment } from './reduce-commitment.ts';

describe('committing funds', () => {
  const { given } = specOf(budget, commitFunds);
  const terms = { line: 'services', grossCents: euros(500), purpose: 'Notebooks', document: 'Vertrag 1' };
  const commit = (more: Partial<CommitFundsTerms> = {}, act = by(ann)) =>
    new CommitFunds(of2018, { ...terms, ...more }, act);

  it('uses up its reservation, and takes only the rest from what is left', () => {
    given(...inForce, reserved)
      .when(commit({ reservation: 'r1' }))
      .then(FundsCommitted({ ...terms, commitment: made, reservation: 'r1', reservedCents: euros(400) }));
    given(...inForce, reserved)
      .when(commit({ reservation: 'r1', grossCents: euros(1_501) }))
      .thenRefused('funds-insufficient', { missingCents: euros(1) });
  });

  it('needs no reservation where there is money', () =>
    given(...inForce)
      .when(commit())
      .then(FundsCommitted({ ...terms, commitment: made, reservedCents: 0 })));

  it('never counts a euro twice against a ceiling', () =>
    given(...inForce, reserved, ceiling)
      .when(commit({ reservation: 'r1', grossCents: euros(600) }))
      .thenSome(FundsCommitted));

  it('uses a reservation of its own line', () => {
    given(...inForce, reserved)
      .when(commit({ reservation: 'r1', line: 'staff' }))
      .thenRefused('reserved-on-another-line');
    given(...inForce)
      .when(commit({ reservation: 'r1' }))
      .thenRefused('reservation-unknown');
    given(...inForce, reserved)
      .when(commit({ reservation: 'r1' }, by(ann, { at: '2018-07-01' })))
      .thenRefused('dated-before-what-it-builds-on');
  });

  it('binds a year to come only as the share of an obligation', () => {
    given(...draft)
      .when(commit({ obligation: 'O-1' }, by(ann, { at: '2017-11-01' })))
      .thenSome(FundsCommitted);
    given(...draft)
      .when(commit({}, by(ann, { at: '2017-11-01' })))
      .thenRefused('statute-not-in-force');
    given(...draft)
      .when(commit({ obligation: 'O-1' }))
      .thenRefused('statute-not-in-force');
  });

  it('binds no investment before its year begins: that takes authority for later years, also under a statute for two', () => {
    const act = by(ann, { at: '2017-12-20' });
    const early = inForce.map(event => (event.type === 'BudgetTakenIntoForce' ? event.on('2017-12-18') : event));
    given(...early)
      .when(commit({ line: 'hardware' }, act))
      .thenRefused('obligation-needs-authority', { year: 2018 });
    given(...early)
      .when(commit({ line: 'hardware', obligation: 'O-1' }, act))
      .thenSome(FundsCommitted);
    given(...early)
      .when(commit({}, act))
      .thenSome(FundsCommitted);
  });

  it('happens once under its id', () => {
    const c1 = { ...terms, commitment: 'c1', grossCents: euros(400), reservation: 'r1' };
    given(...inForce, reserved, committed)
      .when(new CommitFunds(of2018, c1, by(ann)))
      .thenNothing();
    given(...inForce, reserved, committed)
      .when(new CommitFunds(of2018, { ...c1, document: 'Vertrag 2' }, by(ann)))
      .thenRefused('commitment-known');
  });
});

describe('reducing a commitment', () => {
  const { given } = specOf(budget, reduceCommitment);

  it('frees what a contract no longer costs, with a reason', () => {
    given(...inForce, reserved, committed)
      .when(new ReduceCommitment(of2018, { commitment: 'c1' }, by(ann, { because })))
      .then(CommitmentReduced({ commitment: 'c1', amountCents: euros(400) }));
    given(...inForce, reserved, committed)
      .when(new ReduceCommitment(of2018, { commitment: 'c1', amountCents: euros(1) }, by(ann)))
      .thenRefused('reason-required');
  });

  it('never frees more than is bound', () => {
    given(...inForce, reserved, committed)
      .when(new ReduceCommitment(of2018, { commitment: 'c1', amountCents: euros(401) }, by(ann, { because })))
      .thenRefused('commitment-has-less', { leftCents: euros(400) });
    given(...inForce, reserved, committed, CommitmentReduced({ commitment: 'c1', amountCents: euros(400) }))
      .when(new ReduceCommitment(of2018, { commitment: 'c1' }, by(ann, { because })))
      .thenNothing();
    given(...inForce)
      .when(new ReduceCommitment(of2018, { commitment: 'c1' }, by(ann, { because })))
      .thenRefused('commitment-unknown');
  });
});
