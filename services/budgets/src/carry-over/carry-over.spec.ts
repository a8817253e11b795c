import { describe, expect, it } from '@jest/globals';
import {
  AppropriationBooked,
  CarryOverArrived,
  CarryOverProposed,
  CarryOverReceived,
  CarryOverRefused,
  CarryOverReturned,
  CarryOverSent,
  CarryOverWaived,
  LineBlocked,
} from '@moves/events/catalogue/budgets';
import type { CommandId } from '@moves/events/catalogue/values';
import { HOUSE } from '@moves/events/decider/act';
import { partIdOf } from '@moves/events/decider/derived-id';
import { Refusal } from '@moves/events/decider/failures';
import { by, specOf, told } from '@moves/events/decider/spec';
import { budget } from '../budget.ts';
import {
  advice,
  ann,
  bea,
  because,
  closed,
  decision,
  draft,
  euros,
  inForce,
  made,
  of2018,
  of2019,
  reserved,
} from '../story.ts';
import { ApproveCarryOver, approveCarryOver } from './approve-carry-over.ts';
import { ProposeCarryOver, type ProposeCarryOverTerms, proposeCarryOver } from './propose-carry-over.ts';
import { ProposeForSlip, proposeForSlip } from './propose-for-slip.ts';
import {
  carryOverRefused,
  ReceiveCarryOver,
  type ReceiveCarryOverTerms,
  receiveCarryOver,
} from './receive-carry-over.ts';
import { SettleCarryOver, settleCarryOver } from './settle-carry-over.ts';
import { WaiveCarryOver, waiveCarryOver } from './waive-carry-over.ts';

const terms = { line: 'hardware', amountCents: euros(800), to: of2019, toLine: 'hardware', until: 2020 };
const proposed = told(CarryOverProposed({ carryOver: 'x', ...terms }))
  .on('2018-12-20')
  .by(ann);
const sent = told(CarryOverSent({ carryOver: 'x', ...terms, year: 2018, kind: 'investment' })).on('2019-02-01');

describe('proposing a carry-over', () => {
  const { given } = specOf(budget, proposeCarryOver);
  const propose = (more: Partial<ProposeCarryOverTerms> = {}) =>
    new ProposeCarryOver(of2018, { ...terms, ...more }, by(ann));

  it('does not make expense last longer that was carried over before; what was spent was the older money', () => {
    const before = { carryOver: 'y', line: 'kept', amountCents: euros(70), from: '100-2017', until: 2019 };
    const kept = [...inForce, told(CarryOverReceived(before)).on('2018-02-01')];
    const more = { line: 'kept', toLine: 'kept', amountCents: euros(70) };
    given(...kept)
      .when(propose({ ...more, until: 2020 }))
      .thenRefused('carry-over-ends', { title: 'kept', year: 2018, laterCents: 0 });
    given(...kept)
      .when(propose({ ...more, until: 2019 }))
      .thenSome(CarryOverProposed);
    given(...kept, told(AppropriationBooked({ line: 'kept', amountCents: euros(30) })), {
      ...reserved,
      data: { ...reserved.data, line: 'kept', grossCents: euros(50) },
    })
      .when(propose({ ...more, amountCents: euros(30), until: 2020 }))
      .thenSome(CarryOverProposed);
  });

  it('keeps investments available by law', () =>
    given(...inForce)
      .when(propose())
      .then(CarryOverProposed({ carryOver: made, ...terms })));

  it('keeps expense available only where the plan says so', () => {
    given(...inForce)
      .when(propose({ line: 'services', amountCents: 1 }))
      .thenRefused('line-not-transferable', { title: 'services', year: 2018 });
    given(...inForce)
      .when(propose({ line: 'kept', amountCents: 1 }))
      .thenRefused('carry-over-too-much', { unusedCents: 0 });
  });

  it('is never of more than is neither spent, bound nor set aside', () => {
    const taken = told({ ...reserved, data: { ...reserved.data, line: 'hardware' } });
    given(...inForce, taken.on('2018-07-02'))
      .when(propose({ amountCents: euros(401) }))
      .thenRefused('carry-over-too-much', { unusedCents: euros(400) });
  });

  it('reaches two years, and only later ones', () => {
    given(...inForce)
      .when(propose({ until: 2021 }))
      .thenRefused('carry-over-too-long', { last: 2020 });
    given(...inForce)
      .when(propose({ until: 2018 }))
      .thenRefused('carry-over-too-long');
    given(...inForce)
      .when(propose({ to: of2018 }))
      .thenRefused('carry-over-too-long');
  });

  it('needs a statute in force', () =>
    given(...draft)
      .when(propose())
      .thenRefused('statute-at-other-step'));

  it('is done by the house when a milestone slips, once for each line', () => {
    const spec = specOf(budget, proposeForSlip);
    const slip = new ProposeForSlip(of2018, { measure: 'M05', to: of2019 }, by(HOUSE));
    const investment = told({ ...reserved, data: { ...reserved.data, line: 'hardware' } }).on('2018-07-02');
    const carryOver = partIdOf('slip hardware' as CommandId);
    const proposal = CarryOverProposed({ carryOver, ...terms, amountCents: euros(400) });
    spec
      .given(...inForce, investment)
      .when(slip)
      .then(proposal);
    spec
      .given(...inForce, investment, proposal)
      .when(slip)
      .thenNothing();
    spec
      .given(...inForce)
      .when(slip)
      .thenRefused('nothing-reserved');
    spec
      .given(...inForce, reserved)
      .when(slip)
      .thenRefused('line-not-transferable', { title: 'services' });
  });
});

describe('approving a carry-over', () => {
  const { given } = specOf(budget, approveCarryOver);
  const approve = (who = bea, more = {}) => new ApproveCarryOver(of2018, { carryOver: 'x', ...more }, by(who));

  it('sends it on its way, and takes a second person', () => {
    given(...inForce, proposed)
      .when(approve())
      .then(CarryOverSent({ carryOver: 'x', ...terms, year: 2018, kind: 'investment' }));
    given(...inForce, proposed)
      .when(approve(ann))
      .thenRefused('money-needs-second-person');
  });

  it('may name a decision, but no advice', () => {
    given(...inForce, proposed)
      .when(approve(bea, { decision }))
      .then(CarryOverSent({ carryOver: 'x', ...terms, year: 2018, kind: 'investment', decision }));
    given(...inForce, proposed)
      .when(approve(bea, { decision: advice }))
      .thenRefused('money-needs-decision');
  });

  it('looks again at what is left, and never sends what is blocked', () => {
    const taken = told({ ...reserved, data: { ...reserved.data, line: 'hardware' } }).on('2018-12-30');
    given(...inForce, proposed, taken)
      .when(approve())
      .thenRefused('carry-over-too-much');
    const block = LineBlocked({ block: 'b', line: 'hardware', amountCents: euros(1), releasedBy: 'Gemeinderat' });
    given(...inForce, proposed, told(block).on('2018-12-30'))
      .when(approve())
      .thenRefused('funds-insufficient', { line: 'hardware', missingCents: euros(1) });
  });

  it('happens once', () => {
    given(...inForce, proposed, sent)
      .when(approve())
      .thenNothing();
    given(...inForce, proposed, told(CarryOverWaived({ carryOver: 'x' })))
      .when(approve())
      .thenRefused('carry-over-not-proposed', { state: 'waived' });
    given(...inForce)
      .when(approve())
      .thenRefused('carry-over-unknown');
  });
});

describe('doing without a carry-over', () => {
  const { given } = specOf(budget, waiveCarryOver);
  const waive = new WaiveCarryOver(of2018, { carryOver: 'x' }, by(ann, { because }));

  it('takes a reason, and ends a proposal', () => {
    given(...inForce, proposed)
      .when(waive)
      .then(CarryOverWaived({ carryOver: 'x' }));
    given(...inForce, proposed)
      .when(new WaiveCarryOver(of2018, { carryOver: 'x' }, by(ann)))
      .thenRefused('reason-required');
    given(...inForce, proposed, told(CarryOverWaived({ carryOver: 'x' })))
      .when(waive)
      .thenNothing();
    given(...inForce, proposed, sent)
      .when(waive)
      .thenRefused('carry-over-not-proposed');
  });
});

describe('receiving a carry-over', () => {
  const { given } = specOf(budget, receiveCarryOver);
  const from2017 = {
    carryOver: 'x',
    line: 'hardware',
    amountCents: euros(70),
    from: '100-2017',
    year: 2017,
    kind: 'investment',
    until: 2019,
  } as const;
  const receive = (more: Partial<ReceiveCarryOverTerms> = {}) =>
    new ReceiveCarryOver(of2018, { ...from2017, ...more }, by(HOUSE));
  const received = CarryOverReceived({
    ...{ carryOver: 'x', line: 'hardware', amountCents: euros(70), from: '100-2017', until: 2019 },
  });

  it('makes it authority of this year, once', () => {
    given(...inForce)
      .when(receive())
      .then(received);
    given(...draft)
      .when(receive())
      .then(received);
    given(...inForce, received)
      .when(receive())
      .thenNothing();
    given(...inForce, received)
      .when(receive({ from: '110-2017' }))
      .thenSome(CarryOverReceived);
  });

  it('is refused where it does not belong', () => {
    given(...inForce)
      .when(receive({ line: 'nowhere' }))
      .thenRefused('line-unknown');
    given(...inForce)
      .when(receive({ kind: 'operating' }))
      .thenRefused('carry-over-of-another-kind');
    given(...inForce)
      .when(receive({ until: 2017 }))
      .thenRefused('carry-over-for-other-year');
    given(...inForce)
      .when(receive({ year: 2018 }))
      .thenRefused('carry-over-for-other-year');
    given(...inForce, closed)
      .when(receive())
      .thenRefused('budget-closed');
  });

  it('answers a refusal to the year it came from, also where nobody keeps this year', () => {
    const answer = carryOverRefused(from2017)(new Refusal('not-found'));
    expect(answer).toMatchObject({
      ...CarryOverRefused({ carryOver: 'x', amountCents: euros(70), from: '100-2017', code: 'not-found' }),
    });
    given(answer).when(receive()).thenRefused('not-found');
  });
});

describe('the answer of the other year', () => {
  const { given } = specOf(budget, settleCarryOver);
  const settle = (refusedWith?: string) =>
    new SettleCarryOver(of2018, { carryOver: 'x', ...(refusedWith && { refusedWith }) }, by(HOUSE));
  const returned = CarryOverReturned({
    carryOver: 'x',
    line: 'hardware',
    amountCents: euros(800),
    code: 'line-unknown',
  });

  it('says that it has arrived, or brings it back', () => {
    given(...inForce, proposed, sent)
      .when(settle())
      .then(CarryOverArrived({ carryOver: 'x' }));
    given(...inForce, proposed, sent)
      .when(settle('line-unknown'))
      .then(returned);
  });

  it('counts once', () => {
    given(...inForce, proposed, sent, CarryOverArrived({ carryOver: 'x' }))
      .when(settle())
      .thenNothing();
    given(...inForce, proposed, sent, returned)
      .when(settle('line-unknown'))
      .thenNothing();
    given(...inForce, proposed)
      .when(settle())
      .thenRefused('carry-over-not-proposed', { state: 'proposed' });
  });
});
