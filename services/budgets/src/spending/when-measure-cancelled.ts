import { MeasureCancelled } from '@moves/events/catalogue/measures';
import type { BudgetId } from '@moves/events/catalogue/values';
import type { BudgetTables } from '@moves/events/published/budgets';
import { reaction } from '@moves/events/reactions/define';
import { question, questionsOver } from '@moves/events/read-model/question';
import { budget } from '../budget.ts';
import { openReservations } from './open-reservations.ts';
import { ReleaseForMeasure, releaseForMeasure } from './release-for-measure.ts';

/** A measure was cancelled: what is set aside for it is free again; what is bound stays bound (X23). */
export const whenMeasureCancelled = reaction({
  name: 'budgets/when-measure-cancelled',
  on: [MeasureCancelled],
  things: async ({ envelope }, { views }) => {
    const budgets = questionsOver<BudgetTables>()
      .selectFrom(openReservations().as('r'))
      .where('r.for_measure', '=', measureOf(envelope.stream))
      .select('r.thing')
      .distinct()
      .orderBy('r.thing');
    return (await views.ask(question(budgets))).map(({ thing }) => thing);
  },
  react: ({ envelope }, id, act, { decisions }) => {
    const command = new ReleaseForMeasure(id as BudgetId, { measure: measureOf(envelope.stream) }, act);
    return decisions.react(budget, id, command, releaseForMeasure);
  },
});

const measureOf = (stream: string): string => stream.slice('measure-'.length);
