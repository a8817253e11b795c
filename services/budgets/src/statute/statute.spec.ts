import { describe, expect, it } from '@jest/globals';
import {
  BudgetAdopted,
  BudgetClosed,
  BudgetDeliberated,
  BudgetIntroduced,
  BudgetOpened,
  BudgetTakenIntoForce,
  CarryOverProposed,
  ProvisionalManagementBegun,
  ReservationReleased,
} from '@moves/events/catalogue/budgets';
import type { BudgetId } from '@moves/events/catalogue/values';
import { Malformed } from '@moves/events/decider/failures';
import { by, specOf, told } from '@moves/events/decider/spec';
import { budget } from '../budget.ts';
import {
  adopted,
  adoption,
  advice,
  ann,
  closed,
  day,
  deliberated,
  draft,
  inForce,
  introduced,
  of2018,
  of2019,
  opened,
  reserved,
} from '../story.ts';
import { AdoptBudget, adoptBudget } from './adopt-budget.ts';
import { BeginProvisionalManagement, beginProvisionalManagement } from './begin-provisional-management.ts';
import { CloseBudget, closeBudget } from './close-budget.ts';
import { DeliberateBudget, deliberateBudget } from './deliberate-budget.ts';
import { IntroduceBudget, introduceBudget } from './introduce-budget.ts';
import { OpenBudget, openBudget } from './open-budget.ts';
import { TakeBudgetIntoForce, takeBudgetIntoForce } from './take-budget-into-force.ts';

describe('opening a Budget', () => {
  const { given } = specOf(budget, openBudget);
  const terms = { year: 2019, title: 'Digitalisierung', office: 'Amt', biennialFrom: 2018 };

  it('keeps it in one year, also where the statute is for two', () =>
    given()
      .when(new OpenBudget(of2019, terms, by(ann)))
      .then(BudgetOpened(terms)));

  it('is refused for two years that do not follow each other', () =>
    given()
      .when(new OpenBudget(of2019, { ...terms, biennialFrom: 2017 }, by(ann)))
      .thenRefused('not-of-two-years'));

  it('takes a key that nobody has', () =>
    given(opened)
      .when(new OpenBudget(of2018, terms, by(ann)))
      .thenRefused('budget-key-taken', { key: of2018 }));

  it('takes a key that can be one', () => {
    const odd = new OpenBudget('100/2019' as BudgetId, terms, by(ann));
    expect(() => openBudget(budget.initial, odd)).toThrow(Malformed);
  });
});

describe('a statute', () => {
  it('is introduced as a draft', () => {
    const { given } = specOf(budget, introduceBudget);
    given(opened)
      .when(new IntroduceBudget(of2018, by(ann)))
      .then(BudgetIntroduced({}));
    given(opened, introduced)
      .when(new IntroduceBudget(of2018, by(ann)))
      .thenNothing();
    given(opened, introduced, deliberated)
      .when(new IntroduceBudget(of2018, by(ann)))
      .thenRefused('statute-at-other-step', { status: 'deliberated', needed: 'draft' });
  });

  it('is read as often as needed, each reading once and none before the draft', () => {
    const { given } = specOf(budget, deliberateBudget);
    const second = told(BudgetDeliberated({ reading: 2 })).on('2017-12-01');
    given(opened, introduced, second)
      .when(new DeliberateBudget(of2018, { reading: 3 }, by(ann)))
      .then(BudgetDeliberated({ reading: 3 }));
    given(opened, introduced, second)
      .when(new DeliberateBudget(of2018, { reading: 2 }, by(ann)))
      .thenNothing();
    given(opened, introduced, second)
      .when(new DeliberateBudget(of2018, { reading: 1 }, by(ann)))
      .thenRefused('reading-has-been');
    given(opened)
      .when(new DeliberateBudget(of2018, { reading: 1 }, by(ann)))
      .thenRefused('statute-at-other-step');
  });

  it('is adopted by a decision, not by advice', () => {
    const { given } = specOf(budget, adoptBudget);
    given(opened, introduced, deliberated)
      .when(new AdoptBudget(of2018, { decision: adoption }, by(ann)))
      .then(BudgetAdopted({ decision: adoption }));
    given(opened, introduced, deliberated)
      .when(new AdoptBudget(of2018, { decision: advice }, by(ann)))
      .thenRefused('money-needs-decision', { body: 'Verwaltungsausschuss' });
    given(opened, introduced, deliberated)
      .when(
        new AdoptBudget(
          of2018,
          { decision: { ...adoption, sessionOn: day('2017-12-21') } },
          by(ann, { at: '2017-12-20' }),
        ),
      )
      .thenRefused('money-before-decision');
    given(opened, introduced, deliberated, adopted)
      .when(new AdoptBudget(of2018, { decision: adoption }, by(ann)))
      .thenNothing();
  });

  it('never takes a step before the one it follows', () =>
    specOf(budget, adoptBudget)
      .given(opened, introduced, deliberated)
      .when(new AdoptBudget(of2018, { decision: adoption }, by(ann, { at: '2017-12-14' })))
      .thenRefused('dated-before-what-it-builds-on'));

  it('is law once it has been published, not before', () => {
    const { given } = specOf(budget, takeBudgetIntoForce);
    const story = [opened, introduced, deliberated, adopted];
    const take = (publishedOn: string, at?: string) =>
      new TakeBudgetIntoForce(of2018, { publishedOn: day(publishedOn) }, by(ann, at ? { at } : {}));
    given(...story)
      .when(take('2018-01-02'))
      .then(BudgetTakenIntoForce({ publishedOn: day('2018-01-02') }));
    given(...story)
      .when(take('2018-01-02', '2018-01-01'))
      .thenRefused('in-force-before-notice');
    given(...story)
      .when(take('2017-12-01'))
      .thenRefused('notice-before-adoption');
    given(opened, introduced).when(take('2018-01-02')).thenRefused('statute-at-other-step', { needed: 'adopted' });
    given(...inForce)
      .when(take('2018-01-02'))
      .thenNothing();
  });
});

describe('provisional management', () => {
  const { given } = specOf(budget, beginProvisionalManagement);

  it('begins with the year if there is no statute', () => {
    given(opened)
      .when(new BeginProvisionalManagement(of2018, by(ann, { at: '2018-01-01' })))
      .then(ProvisionalManagementBegun({}));
    given(opened)
      .when(new BeginProvisionalManagement(of2018, by(ann, { at: '2017-12-31' })))
      .thenRefused('year-not-begun');
  });

  it('does not begin where the statute is law, nor twice', () => {
    given(...inForce)
      .when(new BeginProvisionalManagement(of2018, by(ann)))
      .thenNothing();
    given(opened, ProvisionalManagementBegun({}))
      .when(new BeginProvisionalManagement(of2018, by(ann)))
      .thenNothing();
  });
});

describe('closing a year', () => {
  const { given } = specOf(budget, closeBudget);

  it('ends it', () => {
    given(...inForce)
      .when(new CloseBudget(of2018, by(ann)))
      .then(BudgetClosed({}));
    given(...inForce, closed)
      .when(new CloseBudget(of2018, by(ann)))
      .thenNothing();
  });

  it('waits for its end', () =>
    given(...inForce)
      .when(new CloseBudget(of2018, by(ann, { at: '2018-12-31' })))
      .thenRefused('year-not-over'));

  it('waits for everything that is open', () => {
    given(...inForce, reserved)
      .when(new CloseBudget(of2018, by(ann)))
      .thenRefused('year-has-open-items', { reservations: 1, commitments: 0 });
    const released = told(ReservationReleased({ reservation: 'r1', amountCents: 40_000 })).on('2019-01-10');
    given(...inForce, reserved, released)
      .when(new CloseBudget(of2018, by(ann)))
      .thenSome(BudgetClosed);
    const terms = { carryOver: 'x', line: 'hardware', amountCents: 1, to: of2019, toLine: 'hardware', until: 2019 };
    given(...inForce, CarryOverProposed(terms))
      .when(new CloseBudget(of2018, by(ann)))
      .thenRefused('year-has-open-items', { carryOvers: 1 });
  });

  it('needs a statute in force', () =>
    given(...draft)
      .when(new CloseBudget(of2018, by(ann)))
      .thenRefused('statute-at-other-step', { needed: 'inForce' }));
});
