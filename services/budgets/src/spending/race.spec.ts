import { describe, expect, it } from '@jest/globals';
import type { NewEvent } from '@moves/events/catalogue/define';
import type { CommandId } from '@moves/events/catalogue/values';
import { type Act, anyPastDay } from '@moves/events/decider/act';
import { Decisions } from '@moves/events/decider/decisions';
import { Refusal } from '@moves/events/decider/failures';
import { by, SPEC_NOW } from '@moves/events/decider/spec';
import { MemoryEventStore } from '@moves/events/store/memory';
import { budget } from '../budget.ts';
import type { KnownBudget } from '../budget-state.ts';
import { ann, ceiling, euros, inForce, of2018 } from '../story.ts';
import { ReserveFunds, reserveFunds } from './reserve-funds.ts';

/** Puts a story into a store as it is. */
class Tell {
  static readonly dated = anyPastDay;
  static readonly creates = true;
  constructor(readonly act: Act) {}
}

async function race(story: readonly NewEvent[], cents: number) {
  const decisions = new Decisions(new MemoryEventStore(() => SPEC_NOW), 'secret');
  await decisions.decide(budget, of2018, new Tell(by(ann)), () => story);
  const outcomes = await Promise.allSettled(
    Array.from({ length: 64 }, (_, n) => {
      const act = { ...by(ann), commandId: `command-${n}` as CommandId };
      const reserve = new ReserveFunds(of2018, { line: 'services', grossCents: cents, purpose: `Nr. ${n}` }, act);
      return decisions.decide(budget, of2018, reserve, reserveFunds);
    }),
  );
  const refusals = outcomes.flatMap(outcome => (outcome.status === 'rejected' ? [outcome.reason as Refusal] : []));
  const { state } = await decisions.standing(budget, of2018);
  return { won: 64 - refusals.length, refusals, figures: (state as KnownBudget).lines.get('services')!.figures };
}

describe('64 who ask for the last euros at once', () => {
  it('get exactly what is there; the others learn what is missing, where and in which year', async () => {
    const { won, refusals, figures } = await race(inForce, euros(40));
    expect(won).toBe(37);
    expect(figures.reserved).toBe(37 * euros(40));
    expect(refusals.every(refusal => refusal instanceof Refusal)).toBe(true);
    expect(refusals[0]).toMatchObject({
      code: 'funds-insufficient',
      facts: { line: 'services', year: 2018, missingCents: euros(20) },
    });
  });

  it('keep the council’s ceiling, and learn whose it is', async () => {
    const { won, refusals } = await race([...inForce, ceiling], euros(100));
    expect(won).toBe(6);
    expect(refusals[0]).toMatchObject({ code: 'ceiling-exceeded', facts: { paper: 'GRDrs 288/2018', year: 2018 } });
  });
});
