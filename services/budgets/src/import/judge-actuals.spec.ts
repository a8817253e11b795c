import { describe, expect, it } from '@jest/globals';
import { ActualPosted } from '@moves/events/catalogue/budgets';
import { startOfDay } from '@moves/events/catalogue/time';
import type { BudgetId } from '@moves/events/catalogue/values';
import { partIdOf } from '@moves/events/decider/derived-id';
import { by, historyFrom, type Told, told } from '@moves/events/decider/spec';
import type { Standing } from '@moves/events/decider/standings';
import { budget } from '../budget.ts';
import type { Budget } from '../budget-state.ts';
import { postActual } from '../spending/post-actual.ts';
import { ann, bea, ceiling, closed, committed, day, euros, inForce, of2018, of2019, reserved } from '../story.ts';
import type { ReadActual } from './actual-columns.ts';
import { actualFrom } from './actual-row.ts';
import { ActualsJudge } from './judge-actuals.ts';

const now = startOfDay(day('2019-07-01'));
const standing = (...history: readonly Told[]): Standing<Budget> => ({
  state: budget.fold(historyFrom(budget.name, history)),
  revision: history.length - 1,
  position: history.length,
  pending: [],
});
const judgeOf = (budgets: Readonly<Record<string, readonly Told[]>>, { named = false, who = ann } = {}) =>
  new ActualsJudge(
    new Map(Object.entries(budgets).map(([id, history]) => [id as BudgetId, standing(...history)])),
    { by: who, now, correlationId: 'spec' },
    named,
  );
const row = (more: ReadActual = {}) =>
  actualFrom({ document: '5100000001', valueOn: '2018-09-03', amount: euros(100), line: 'services', ...more });
const in2018 = { [of2018]: inForce };
const verdictOf = (more: ReadActual, judge = judgeOf(in2018)) => {
  const { verdict, refusal } = judge.judge(row(more));
  return refusal ? [verdict, refusal.code] : [verdict];
};

describe('a row of the finance system', () => {
  it('is new, and the act that would post it is the one by hand', () => {
    const { verdict, budgetId, line, command } = judgeOf(in2018).judge(row());
    expect([verdict, budgetId, line]).toEqual(['new', of2018, 'services']);
    const terms = { line: 'services', amountCents: euros(100), valueOn: day('2018-09-03'), document: '5100000001' };
    const posting = partIdOf(command!.act.commandId);
    expect(postActual(standing(...inForce).state, command!)).toEqual([
      ActualPosted({ ...terms, posting, committedCents: 0 }, startOfDay(terms.valueOn)),
    ]);
  });

  it('is already there, or contradicts what is, also within one list', () => {
    const judge = judgeOf(in2018);
    expect([
      verdictOf({}, judge),
      verdictOf({}, judge),
      verdictOf({ amount: euros(101) }, judge),
      verdictOf({ item: '2' }, judge),
    ]).toEqual([['new'], ['known'], ['conflict', 'document-known'], ['new']]);
  });

  it('is judged as if those before it had been posted', () => {
    const judge = judgeOf(in2018);
    expect(verdictOf({ document: 'a', amount: euros(1_400) }, judge)).toEqual(['new']);
    expect(verdictOf({ document: 'b', amount: euros(200) }, judge)).toEqual(['unmatched', 'funds-insufficient']);
    expect(verdictOf({ document: 'c', amount: euros(100) }, judge)).toEqual(['new']);
    expect(verdictOf({ document: 'd', amount: -euros(200) }, judge)).toEqual(['new']);
    expect(verdictOf({ document: 'b', amount: euros(200) }, judge)).toEqual(['new']);
  });

  it('is refused by the same rules as by hand', () => {
    const bound = judgeOf({ [of2018]: [...inForce, ceiling, reserved, committed] });
    expect(verdictOf({ amount: euros(601) }, bound)).toEqual(['unmatched', 'ceiling-exceeded']);
    expect(verdictOf({ commitment: 'c1', amount: euros(401) }, bound)).toEqual(['unmatched', 'commitment-exceeded']);
    expect(verdictOf({ commitment: 'c9' }, bound)).toEqual(['unmatched', 'commitment-unknown']);
    expect(verdictOf({ commitment: 'c1', line: 'staff' }, bound)).toEqual(['unmatched', 'committed-on-another-line']);
    expect(verdictOf({}, judgeOf({ [of2018]: [...inForce, closed] }))).toEqual(['unmatched', 'budget-closed']);
    expect(verdictOf({ vatRate: 20_000 })).toEqual(['unreadable', 'import-row-makes-no-sense']);
  });

  it('finds its commitment by the document that made it, and its line by its commitment', () => {
    const judge = judgeOf({ [of2018]: [...inForce, reserved, committed] });
    const { command } = judge.judge(row({ line: undefined, profitCentre: '1007410', commitment: 'Vertrag 1' }));
    expect(command!.terms).toMatchObject({ line: 'services', commitment: 'c1' });
  });

  it('finds its line by profit centre, account and measure, if that is one line', () => {
    const line = (id: string, more: object) => {
      const opened = inForce.find(event => event.type === 'LineOpened')!;
      return told({ ...opened, data: { ...(opened.data as object), line: id, ...more } } as never).on('2017-09-28');
    };
    const judge = judgeOf({
      [of2018]: [
        ...inForce,
        reserved,
        committed,
        line('m5', { profitCentre: '1007411', measure: 'M05', account: '4271' }),
        line('m6', { profitCentre: '1007411', measure: 'M06', account: '4271' }),
      ],
    });
    const lineOf = (more: ReadActual) => {
      const { line, refusal } = judge.judge(row({ line: undefined, ...more }));
      return line ?? [refusal!.code, refusal!.facts.lines];
    };
    expect(lineOf({ profitCentre: '1007411', measure: 'M05' })).toBe('m5');
    expect(lineOf({ profitCentre: '0001007411', measure: 'M06', account: '4271' })).toBe('m6');
    expect(lineOf({ profitCentre: '1007411' })).toEqual(['import-several-lines-fit', 'm5, m6']);
    expect(lineOf({ profitCentre: '1007411', account: '4711' })).toEqual([
      'import-no-line-fits',
      'alone, hardware, kept, m5, m6 …',
    ]);
    expect(lineOf({ profitCentre: '1007411', measure: 'M05', commitment: 'c1' })).toBe('m5');
    expect(lineOf({})).toEqual(['import-row-names-no-line', undefined]);
    expect(lineOf({ line: 'garden' })).toEqual(['import-line-unknown', 'alone, hardware, kept, m5, m6 …']);
  });

  it('goes to the Budget of the year of its day, or to the one that is named', () => {
    const years = judgeOf({ [of2018]: inForce, '200-2018': [] });
    expect(verdictOf({ valueOn: '2019-01-15' }, years)).toEqual(['unmatched', 'import-no-budget']);
    expect(verdictOf({ valueOn: '2019-01-15' }, judgeOf(in2018, { named: true }))).toEqual(['new']);
    expect(verdictOf({ valueOn: '2019-05-15' }, judgeOf(in2018, { named: true }))).toEqual([
      'unmatched',
      'value-outside-year',
    ]);
    const two = { [of2018]: inForce, '200-2018': inForce };
    expect(verdictOf({}, judgeOf(two))).toEqual(['unmatched', 'import-several-budgets-fit']);
    expect(verdictOf({ line: '200-2018:services' }, judgeOf(two))).toEqual(['new']);
    expect(verdictOf({ line: 'garden' }, judgeOf(two))).toEqual(['unmatched', 'import-no-budget-fits']);
    expect(verdictOf({ line: `${of2019}:services` }, judgeOf(two))).toEqual(['unmatched', 'import-no-budget']);
  });

  it('is always the same act by the same person, so that asking again does it once', () => {
    const idOf = (more: ReadActual = {}, who = ann) => judgeOf(in2018, { who }).judge(row(more)).command!.act.commandId;
    expect(idOf()).toBe(idOf());
    expect(new Set([idOf(), idOf({}, bea), idOf({ text: 'Rate 1' }), idOf({ document: '2' })]).size).toBe(4);
  });
});

describe('a row as it was read', () => {
  const read = (more: ReadActual) => () => actualFrom({ document: '1', valueOn: '2018-09-03', ...more });

  it('is debit less credit, or an amount on its side, with net and tax on the same', () => {
    expect(read({ debit: 500, credit: 200 })().amountCents).toBe(300);
    expect(read({ credit: 200, net: 168 })()).toMatchObject({ amountCents: -200, netCents: -168 });
    expect(read({ amount: 119, side: 'credit', vat: 19 })()).toMatchObject({ amountCents: -119, netCents: -100 });
    expect(read({ amount: -119, side: 'credit' })().amountCents).toBe(-119);
  });

  it.each([
    [{ document: undefined, amount: 1 }, 'import-row-lacks'],
    [{ valueOn: undefined, amount: 1 }, 'import-row-lacks'],
    [{}, 'import-row-lacks'],
    [{ amount: 0 }, 'import-row-of-nothing'],
    [{ debit: 5, credit: 5 }, 'import-row-of-nothing'],
    [{ amount: -1, side: 'debit' }, 'import-row-contradicts-itself'],
  ])('says what it lacks: %j', (more, code) => expect(read(more as ReadActual)).toThrow(code));
});

describe('a list judged and then posted', () => {
  it('comes to what was said of it', () => {
    const judge = judgeOf({ [of2018]: [...inForce, ceiling] });
    let state = standing(...inForce, ceiling).state;
    for (let at = 0; at < 60; at++) {
      const amount = euros(((at * 37) % 90) - 20) || 1;
      const { verdict, command } = judge.judge(row({ document: `${at % 50}`, amount }));
      if (verdict !== 'new') continue;
      const act = by(ann, { now });
      const events = postActual(state, { ...command!, act: { ...act, commandId: command!.act.commandId } });
      expect(events).toHaveLength(1);
      state = budget.fold(historyFrom(budget.name, [told(events[0]!).on('2018-09-03')]), state);
    }
    expect(verdictOf({ document: 'last', amount: euros(600) }, judge)[0]).toBe('unmatched');
  });
});
