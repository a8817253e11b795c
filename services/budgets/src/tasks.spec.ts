import { describe, expect, it } from '@jest/globals';
import { ExcessRequested, LineBlocked } from '@moves/events/catalogue/budgets';
import { by, historyFrom, told } from '@moves/events/decider/spec';
import { tasksOf } from '@moves/events/graph/tasks';
import { budget } from './budget.ts';
import { ann, bea, closed, draft, euros, inForce, opened, provisional, reserved } from './story.ts';
import { budgetTasks } from './tasks.ts';

const open = (who: typeof ann, story: Parameters<typeof historyFrom>[1]): string[] =>
  tasksOf(budgetTasks, budget.fold(historyFrom('budget', story)), by(who), new Set(Object.keys(budgetTasks)))
    .filter(({ refusal }) => !refusal)
    .map(({ name }) => name);

describe('what can be done with a Budget', () => {
  it('is to begin with, to give it lines', () =>
    expect(open(ann, [opened])).toEqual(['openLine', 'introduceBudget', 'setCeiling']));

  it('is to plan, while it is a draft', () =>
    expect(open(ann, draft)).toEqual([
      'openLine',
      'takeOverLine',
      'introduceBudget',
      'bookAppropriation',
      'bookCommitmentAppropriation',
      'blockLine',
      'imposeFreeze',
      'setCeiling',
      'giveForecast',
    ]));

  it('is to use its money, once it is law', () => {
    expect(open(ann, inForce)).toEqual(
      expect.arrayContaining([
        'bookSupplement',
        'bookVirement',
        'requestExcess',
        'reserveFunds',
        'commitFunds',
        'closeBudget',
      ]),
    );
    expect(open(ann, inForce)).not.toContain('bookAppropriation');
    expect(open(ann, inForce)).not.toContain('releaseReservation');
    expect(open(ann, [...inForce, reserved])).toContain('releaseReservation');
    expect(open(ann, [...inForce, reserved])).not.toContain('closeBudget');
  });

  it('is to use some of it, where the year has begun without a statute', () =>
    expect(open(ann, [...draft, provisional])).toEqual(expect.arrayContaining(['reserveFunds', 'commitFunds'])));

  it('is for a second person, where money is released', () => {
    const block = LineBlocked({ block: 'b', line: 'services', amountCents: 1, releasedBy: 'Gemeinderat' });
    const request = ExcessRequested({
      excess: 'e',
      line: 'alone',
      kind: 'overplan',
      amountCents: euros(1),
      ground: 'unavoidable',
      urgency: 'x',
      coverLine: 'staff',
      level: 'mayor',
    });
    const story = [...inForce, told(block).by(ann), told(request).by(ann)];
    expect(open(ann, story)).not.toEqual(expect.arrayContaining(['releaseBlock']));
    expect(open(ann, story)).not.toEqual(expect.arrayContaining(['approveExcess']));
    expect(open(ann, story)).toContain('rejectExcess');
    expect(open(bea, story)).toEqual(expect.arrayContaining(['releaseBlock', 'approveExcess']));
  });

  it('is nothing, when it is closed', () => expect(open(ann, [...inForce, closed])).toEqual([]));
});
