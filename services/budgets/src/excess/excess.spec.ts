import { describe, it } from '@jest/globals';
import { ExcessApproved, ExcessRejected, ExcessRequested, LineOpened } from '@moves/events/catalogue/budgets';
import { by, specOf, told } from '@moves/events/decider/spec';
import { budget } from '../budget.ts';
import {
  advice,
  ann,
  bea,
  because,
  decision,
  draft,
  euros,
  inForce,
  made,
  of2018,
  provisional,
  reserved,
} from '../story.ts';
import { ApproveExcess, approveExcess } from './approve-excess.ts';
import { RejectExcess, rejectExcess } from './reject-excess.ts';
import { RequestExcess, type RequestExcessTerms, requestExcess } from './request-excess.ts';

const terms: RequestExcessTerms = {
  line: 'alone',
  kind: 'overplan',
  amountCents: euros(500),
  ground: 'urgentAndCovered',
  urgency: 'Der Vertrag endet im März.',
  coverLine: 'staff',
};
const unplanned = told(
  LineOpened({ line: 'new', title: 'Neu', kind: 'operating', transferable: false, inferred: [] }),
).on('2018-02-01');

describe('asking for expenditure beyond the plan', () => {
  const { given } = specOf(budget, requestExcess);

  it('names ground, urgency, the line that covers it, and whose decision it is', () =>
    given(...inForce)
      .when(new RequestExcess(of2018, terms, by(ann)))
      .then(ExcessRequested({ excess: made, ...terms, level: 'treasurer' })));

  it.each([
    [euros(50_000), 'treasurer'],
    [euros(50_000) + 1, 'mayor'],
    [euros(250_000) + 1, 'committee'],
    [euros(1_000_000) + 1, 'council'],
  ] as const)('of %i cents is for the %s to decide', (amountCents, level) => {
    const unavoidable = { ...terms, amountCents, ground: 'unavoidable' } as const;
    given(...inForce)
      .when(new RequestExcess(of2018, unavoidable, by(ann)))
      .then(ExcessRequested({ excess: made, ...unavoidable, level }));
  });

  it('is overplan only where there is a plan, and unplanned only where there is none', () => {
    given(...inForce, unplanned)
      .when(new RequestExcess(of2018, { ...terms, line: 'new' }, by(ann)))
      .thenRefused('overplan-needs-plan');
    given(...inForce, unplanned)
      .when(new RequestExcess(of2018, { ...terms, line: 'new', kind: 'unplanned' }, by(ann)))
      .thenSome(ExcessRequested);
    given(...inForce)
      .when(new RequestExcess(of2018, { ...terms, kind: 'unplanned' }, by(ann)))
      .thenRefused('unplanned-has-plan');
  });

  it('is covered if it is only urgent; what cannot be avoided may be asked for before', () => {
    given(...inForce)
      .when(new RequestExcess(of2018, { ...terms, amountCents: euros(501) }, by(ann)))
      .thenRefused('line-cannot-give', { line: 'staff', missingCents: euros(1) });
    given(...inForce)
      .when(new RequestExcess(of2018, { ...terms, amountCents: euros(501), ground: 'unavoidable' }, by(ann)))
      .thenSome(ExcessRequested);
  });

  it('is more than the lines that cover each other can move among themselves; what has no plan may come from there', () => {
    given(...inForce)
      .when(new RequestExcess(of2018, { ...terms, line: 'services' }, by(ann)))
      .thenRefused('cover-by-virement', { title: 'services', cover: 'staff' });
    given(...inForce, unplanned)
      .when(new RequestExcess(of2018, { ...terms, line: 'new', kind: 'unplanned' }, by(ann)))
      .thenSome(ExcessRequested);
  });

  it('of investments may be covered by expense that is saved, never the other way round', () =>
    given(...inForce)
      .when(new RequestExcess(of2018, { ...terms, line: 'hardware' }, by(ann)))
      .thenSome(ExcessRequested));

  it.each(['hardware', 'alone'])('is not covered by %s', coverLine =>
    given(...inForce)
      .when(new RequestExcess(of2018, { ...terms, coverLine }, by(ann)))
      .thenRefused('cover-of-another-kind'),
  );

  it('is for a year that is carried out', () => {
    given(...draft)
      .when(new RequestExcess(of2018, terms, by(ann)))
      .thenRefused('statute-not-in-force');
    given(...draft, provisional)
      .when(new RequestExcess(of2018, terms, by(ann)))
      .thenSome(ExcessRequested);
  });
});

const asked = (level: 'treasurer' | 'council') =>
  told(ExcessRequested({ excess: 'e1', ...terms, level }))
    .on('2018-04-01')
    .by(ann);
const requested = asked('treasurer');

describe('approving expenditure beyond the plan', () => {
  const { given } = specOf(budget, approveExcess);

  it('takes a second person, and a reason', () => {
    given(...inForce, requested)
      .when(new ApproveExcess(of2018, { excess: 'e1' }, by(bea, { because })))
      .then(ExcessApproved({ excess: 'e1', level: 'treasurer' }));
    given(...inForce, requested)
      .when(new ApproveExcess(of2018, { excess: 'e1' }, by(bea)))
      .thenRefused('reason-required');
    given(...inForce, requested)
      .when(new ApproveExcess(of2018, { excess: 'e1' }, by(ann, { because })))
      .thenRefused('money-needs-second-person');
  });

  it('takes the decision of committee or council where the amount is theirs', () => {
    const council = asked('council');
    given(...inForce, council)
      .when(new ApproveExcess(of2018, { excess: 'e1' }, by(bea, { because })))
      .thenRefused('excess-needs-decision', { level: 'council' });
    given(...inForce, council)
      .when(new ApproveExcess(of2018, { excess: 'e1', decision: advice }, by(bea)))
      .thenRefused('money-needs-decision');
    given(...inForce, council)
      .when(new ApproveExcess(of2018, { excess: 'e1', decision }, by(bea)))
      .then(ExcessApproved({ excess: 'e1', level: 'council', decision }));
  });

  it('needs a cover that can still give', () => {
    const spent = told(reserved).on('2018-07-02');
    given(...inForce, requested, { ...spent, data: { ...spent.data, line: 'staff', grossCents: euros(1) } })
      .when(new ApproveExcess(of2018, { excess: 'e1' }, by(bea, { because })))
      .thenRefused('line-cannot-give', { line: 'staff', missingCents: euros(1) });
  });

  it('happens once', () => {
    const approved = told(ExcessApproved({ excess: 'e1', level: 'treasurer' })).on('2018-05-01');
    given(...inForce, requested, approved)
      .when(new ApproveExcess(of2018, { excess: 'e1' }, by(bea, { because })))
      .thenNothing();
    specOf(budget, rejectExcess)
      .given(...inForce, requested, approved)
      .when(new RejectExcess(of2018, { excess: 'e1' }, by(bea, { because })))
      .thenRefused('excess-decided', { outcome: 'approved' });
  });
});

describe('rejecting expenditure beyond the plan', () => {
  const { given } = specOf(budget, rejectExcess);

  it('takes a reason, and happens once', () => {
    given(...inForce, requested)
      .when(new RejectExcess(of2018, { excess: 'e1' }, by(bea, { because })))
      .then(ExcessRejected({ excess: 'e1' }));
    given(...inForce, requested)
      .when(new RejectExcess(of2018, { excess: 'e1' }, by(bea)))
      .thenRefused('reason-required');
    given(...inForce, requested, told(ExcessRejected({ excess: 'e1' })))
      .when(new RejectExcess(of2018, { excess: 'e1' }, by(bea, { because })))
      .thenNothing();
    given(...inForce)
      .when(new RejectExcess(of2018, { excess: 'e1' }, by(bea, { because })))
      .thenRefused('excess-unknown');
  });
});
