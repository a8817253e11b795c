import {
  ActualPosted,
  ForecastGiven,
  FundsCommitted,
  MaterialDeviationFound,
  PersonnelForecastRaised,
} from '@moves/events/catalogue/budgets';
import { dayOf } from '@moves/events/catalogue/time';
import type { BudgetId } from '@moves/events/catalogue/values';
import { type Act, anyPastDay } from '@moves/events/decider/act';
import { lineSums } from '@moves/events/published/budgets/questions';
import { reaction } from '@moves/events/reactions/define';
import { budget } from '../budget.ts';
import type { Budget } from '../budget-state.ts';
import { demandOpen } from '../demands.ts';
import { materialFrom } from '../rules/material-deviation.ts';

/** How far a group of lines that cover each other is expected to end beyond its authority. */
export interface Deviation {
  readonly coverGroup: string;
  readonly authorityCents: number;
  readonly deviationCents: number;
}

/** Look whether the council must be told how the year is expected to end; asked by a reaction only. */
export class WatchDeviations {
  static readonly dated = anyPastDay;
  constructor(
    readonly budgetId: BudgetId,
    readonly deviations: readonly Deviation[],
    readonly act: Act,
  ) {}
}

/** Says each material deviation once, and again when it has grown by as much as makes one material (§ 28 (2) GemHVO). */
export const watchDeviations = (b: Budget, { deviations, act }: WatchDeviations) => {
  demandOpen(b);
  const { title, office, year } = b;
  return deviations.flatMap(({ coverGroup, authorityCents, deviationCents }) => {
    const { limitCents, source: limitSource } = materialFrom(authorityCents, dayOf(act.at));
    const told = b.deviations.get(coverGroup);
    if (deviationCents <= (told?.deviationCents ?? 0) + limitCents) return [];
    const report = (told?.report ?? 0) + 1;
    return [
      MaterialDeviationFound({ coverGroup, report, deviationCents, limitCents, limitSource, title, office, year }),
    ];
  });
};

/** Something changes how the year is expected to end: the house looks whether the council must be told at once (X24). */
export const whenForecastChanged = reaction({
  name: 'budgets/when-forecast-changed',
  on: [ForecastGiven, PersonnelForecastRaised, FundsCommitted, ActualPosted],
  things: ({ envelope }) => [envelope.stream.slice(budget.name.length + 1)],
  react: async (_, id, act, { decisions, views }) => {
    const groups = await views.ask(lineSums({ budget: [id] }, ['budget', 'coverGroup']));
    const deviations = groups.map(group => ({
      coverGroup: group.cover_group!,
      authorityCents: group.authority_cents,
      deviationCents: group.deviation_cents,
    }));
    if (
      !deviations.some(
        ({ authorityCents, deviationCents }) => deviationCents > materialFrom(authorityCents, dayOf(act.at)).limitCents,
      )
    )
      return;
    await decisions.react(budget, id, new WatchDeviations(id as BudgetId, deviations, act), watchDeviations);
  },
});
