import { describe, it } from '@jest/globals';
import {
  BlockReleased,
  CeilingLifted,
  CeilingSet,
  FreezeImposed,
  FreezeLifted,
  FundsReserved,
  LineBlocked,
} from '@moves/events/catalogue/budgets';
import { by, specOf, told } from '@moves/events/decider/spec';
import { budget } from '../budget.ts';
import {
  advice,
  ann,
  bea,
  because,
  ceiling,
  committed,
  decision,
  draft,
  euros,
  inForce,
  made,
  of2018,
  reserved,
} from '../story.ts';
import { BlockLine, blockLine } from './block-line.ts';
import { ImposeFreeze, imposeFreeze } from './impose-freeze.ts';
import { LiftCeiling, liftCeiling } from './lift-ceiling.ts';
import { LiftFreeze, liftFreeze } from './lift-freeze.ts';
import { ReleaseBlock, releaseBlock } from './release-block.ts';
import { SetCeiling, setCeiling } from './set-ceiling.ts';

const block = { block: 'b1', line: 'services', amountCents: euros(300), releasedBy: 'Gemeinderat' };
const blocked = told(LineBlocked(block)).on('2018-01-10').by(ann);

describe('blocking a line', () => {
  const { given } = specOf(budget, blockLine);

  it('puts a part of it out of use, also in the draft', () =>
    given(...draft)
      .when(new BlockLine(of2018, block, by(ann)))
      .then(LineBlocked(block)));

  it('cannot block what is used already', () =>
    given(...inForce, reserved)
      .when(new BlockLine(of2018, { ...block, amountCents: euros(1_101) }, by(ann)))
      .thenRefused('funds-insufficient', { line: 'services', missingCents: euros(1) }));

  it('happens once under its id', () => {
    given(...inForce, blocked)
      .when(new BlockLine(of2018, block, by(ann)))
      .thenNothing();
    given(...inForce, blocked)
      .when(new BlockLine(of2018, { ...block, line: 'staff' }, by(ann)))
      .thenRefused('block-known');
  });
});

describe('releasing a block', () => {
  const { given } = specOf(budget, releaseBlock);

  it('takes the body that is named in it, or a reason that says how it has agreed', () => {
    given(...inForce, blocked)
      .when(new ReleaseBlock(of2018, { block: 'b1', decision }, by(bea)))
      .then(BlockReleased({ block: 'b1', decision }));
    given(...inForce, blocked)
      .when(new ReleaseBlock(of2018, { block: 'b1' }, by(bea, { because })))
      .then(BlockReleased({ block: 'b1' }));
    given(...inForce, blocked)
      .when(new ReleaseBlock(of2018, { block: 'b1' }, by(bea)))
      .thenRefused('reason-required');
  });

  it('takes neither advice nor another body’s decision', () => {
    given(...inForce, blocked)
      .when(new ReleaseBlock(of2018, { block: 'b1', decision: advice }, by(bea)))
      .thenRefused('money-needs-decision');
    given(...inForce, blocked)
      .when(new ReleaseBlock(of2018, { block: 'b1', decision: { ...decision, body: 'Bezirksbeirat' } }, by(bea)))
      .thenRefused('block-of-another-body', { named: 'Gemeinderat', body: 'Bezirksbeirat' });
  });

  it('is not for whoever has blocked it', () =>
    given(...inForce, blocked)
      .when(new ReleaseBlock(of2018, { block: 'b1', decision }, by(ann)))
      .thenRefused('money-needs-second-person'));

  it('happens once', () => {
    given(...inForce, blocked, told(BlockReleased({ block: 'b1' })))
      .when(new ReleaseBlock(of2018, { block: 'b1', decision }, by(bea)))
      .thenNothing();
    given(...inForce)
      .when(new ReleaseBlock(of2018, { block: 'b1', decision }, by(bea)))
      .thenRefused('block-unknown');
  });
});

describe('a freeze', () => {
  const { given } = specOf(budget, imposeFreeze);
  const half = (kinds?: ('operating' | 'personnel' | 'investment')[]) =>
    new ImposeFreeze(of2018, { share: 5_000, ...(kinds && { kinds }) }, by(ann, { because }));

  it('defers a share of what lines still have; what is bound stays bound', () =>
    given(...inForce, reserved, committed)
      .when(half(['operating']))
      .then(
        FreezeImposed({
          freeze: made,
          share: 5_000,
          lines: [
            { line: 'alone', amountCents: euros(50) },
            { line: 'services', amountCents: euros(300) },
          ],
        }),
      ));

  it('never freezes more than the lines that cover each other have together', () => {
    const beyond = FundsReserved({ reservation: 'r2', line: 'staff', grossCents: euros(1_400), purpose: 'Aushilfen' });
    given(...inForce, told(beyond).on('2018-02-01'))
      .when(new ImposeFreeze(of2018, { share: 10_000, kinds: ['operating', 'personnel'] }, by(ann, { because })))
      .then(
        FreezeImposed({
          freeze: made,
          share: 10_000,
          lines: [
            { line: 'alone', amountCents: euros(100) },
            { line: 'services', amountCents: euros(100) },
          ],
        }),
      );
  });

  it('takes a reason, and something to freeze', () => {
    given(...inForce)
      .when(new ImposeFreeze(of2018, { share: 5_000 }, by(ann)))
      .thenRefused('reason-required');
    const nothing = inForce.filter(({ type }) => type !== 'AppropriationBooked');
    given(...nothing)
      .when(half())
      .thenRefused('nothing-to-freeze');
  });

  it('is lifted once', () => {
    const lines = [{ line: 'services', amountCents: euros(500) }];
    const frozen = told(FreezeImposed({ freeze: 'f1', share: 5_000, lines })).on('2018-03-01');
    const lift = new LiftFreeze(of2018, { freeze: 'f1' }, by(ann));
    const spec = specOf(budget, liftFreeze);
    spec
      .given(...inForce, frozen)
      .when(lift)
      .then(FreezeLifted({ freeze: 'f1' }));
    spec
      .given(...inForce, frozen, told(FreezeLifted({ freeze: 'f1' })))
      .when(lift)
      .thenNothing();
    spec
      .given(...inForce)
      .when(lift)
      .thenRefused('freeze-unknown');
  });
});

describe('a ceiling of the council', () => {
  const { given } = specOf(budget, setCeiling);
  const terms = {
    ceiling: 'cap',
    title: 'Sondermittel Digitalisierung',
    amountCents: euros(600),
    profitCentre: '1007410',
    kinds: ['operating', 'personnel'] as const,
    decision,
  };

  it('becomes a rule of the year, by decision', () => {
    given(...inForce)
      .when(new SetCeiling(of2018, terms, by(ann)))
      .then(CeilingSet({ ...terms, kinds: ['operating', 'personnel'] }));
    given(...inForce)
      .when(new SetCeiling(of2018, { ...terms, decision: advice }, by(ann)))
      .thenRefused('money-needs-decision');
  });

  it('is set once under its id', () => {
    given(...inForce, ceiling)
      .when(new SetCeiling(of2018, terms, by(ann)))
      .thenNothing();
    given(...inForce, ceiling)
      .when(new SetCeiling(of2018, { ...terms, amountCents: euros(700) }, by(ann)))
      .thenRefused('ceiling-known');
  });

  it('cannot be one that is exceeded from the start', () =>
    given(...inForce, reserved)
      .when(new SetCeiling(of2018, { ...terms, amountCents: euros(399) }, by(ann)))
      .thenRefused('ceiling-already-exceeded', { usedCents: euros(400) }));

  it('is lifted by decision, once', () => {
    const spec = specOf(budget, liftCeiling);
    const lift = new LiftCeiling(of2018, { ceiling: 'cap', decision }, by(ann));
    spec
      .given(...inForce, ceiling)
      .when(lift)
      .then(CeilingLifted({ ceiling: 'cap', decision }));
    spec
      .given(...inForce, ceiling, told(CeilingLifted({ ceiling: 'cap', decision })))
      .when(lift)
      .thenNothing();
    spec
      .given(...inForce)
      .when(lift)
      .thenRefused('ceiling-unknown');
    spec
      .given(...inForce, ceiling)
      .when(new LiftCeiling(of2018, { ceiling: 'cap', decision: advice }, by(ann)))
      .thenRefused('money-needs-decision');
    const committee = { ...decision, body: 'Verwaltungsausschuss' };
    spec
      .given(...inForce, ceiling)
      .when(new LiftCeiling(of2018, { ceiling: 'cap', decision: committee }, by(ann)))
      .thenRefused('ceiling-of-another-body', { named: 'Gemeinderat' });
  });
});
