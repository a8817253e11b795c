import type { LineKind } from '@moves/events/catalogue/budgets';
import type { GraphContext } from '@moves/events/graph/context';
import { historyPer, manyPer, onePer } from '@moves/events/graph/loads';
import type { BookedFigure } from '@moves/events/published/budgets/bookings';
import { ceilingsOf } from '@moves/events/published/budgets/ceilings';
import {
  type BookingRow,
  bookingPages,
  chainBookings,
  linePage,
  lineSums,
} from '@moves/events/published/budgets/questions';
import type { Question } from '@moves/events/read-model/question';
import type DataLoader from 'dataloader';
import { budget } from '../budget.ts';
import { obligation } from '../obligations/obligation.ts';
import { financialPlan } from '../plan/financial-plan.ts';
import { budgetPage } from './budget-questions.ts';
import { commitmentsOf, forecastsKept, reservationsOf } from './chain-questions.ts';
import { appropriationsOf, blocksOf, carryOversOf, dueYearsOf, excessesOf } from './condition-questions.ts';
import { financialPlanShape, plansOf } from './financial-plan-questions.ts';
import { fundingLines } from './funding.ts';
import { obligationPage, yearsOf } from './obligation-questions.ts';
import * as shape from './shapes.ts';

/** Asks the read models, for those who may know about money: for the public there is none (*insiders* in the policy). */
export const asking =
  ({ views, viewer }: GraphContext) =>
  <Row>(question: Question<Row>): Promise<Row[]> =>
    viewer.publicOnly ? Promise.resolve([]) : views.ask(question);

/** What a request loads of budgets: one question for all that are asked for together, remembered for the request. */
export type BudgetLoads = ReturnType<typeof loadBudgets>;

/** The loaders of one request; their names are the service's own, because all services share one table of them. */
export const loadBudgets = (context: GraphContext) => {
  const ask = asking(context);
  const thing = (row: { thing: string }) => row.thing;
  const same = <Row>(row: Row) => row;
  return {
    budgets: onePer(ids => ask(budgetPage({ ids }, [], ids.length, 0)), thing, shape.budgetShape),
    budgetLines: onePer(
      ids => ask(linePage({ filter: { ids } })),
      ({ id }) => id,
      shape.lineShape,
    ),
    linesOfBudget: manyPer(
      budgets => ask(linePage({ filter: { budget: budgets } }, [{ field: 'kind', direction: 'asc' }])),
      thing,
      shape.lineShape,
    ),
    linesOfMeasure: manyPer(
      measures => ask(linePage({ filter: { measure: measures } }, [{ field: 'year', direction: 'asc' }])),
      row => row.measure!,
      shape.lineShape,
    ),
    sumsOfBudget: perTerms((kind: readonly LineKind[] | null) =>
      onePer(
        budgets => ask(lineSums({ budget: budgets, kind }, ['budget'])),
        row => row.thing!,
        same,
      ),
    ),
    coversOfBudget: manyPer(
      budgets => ask(lineSums({ budget: budgets }, ['budget', 'coverGroup'])),
      row => row.thing!,
      same,
    ),
    sumsOfMeasure: perTerms((year: number | null) =>
      onePer(
        measures => ask(lineSums({ measure: measures, year: year === null ? null : [year] }, ['measure'])),
        row => row.measure!,
        same,
      ),
    ),
    financialPlans: onePer(ids => ask(plansOf(ids)), thing, financialPlanShape),
    financialPlanHistory: historyPer(context, financialPlan),
    fundingLineIds: onePer(
      posts => ask(fundingLines(posts)),
      thing,
      ({ funding }) => funding,
    ),
    bookingsOfLine: perTerms(
      ({ figures, first, offset }: { figures: readonly BookedFigure[] | null; first: number; offset: number }) =>
        manyPer(
          lines => ask(bookingPages(lines, figures, first, offset)),
          row => `${row.budget}:${row.of_line}`,
          same,
        ),
    ),
    bookingsOfReservation: manyPer(
      ids => ask(chainBookings('reservation', ids)),
      ({ of }) => of,
      (row): BookingRow => row,
    ),
    bookingsOfCommitment: manyPer(
      ids => ask(chainBookings('commitment', ids)),
      ({ of }) => of,
      (row): BookingRow => row,
    ),
    budgetReservations: manyPer(ids => ask(reservationsOf(ids)), thing, shape.reservationShape),
    budgetCommitments: manyPer(ids => ask(commitmentsOf(ids)), thing, shape.commitmentShape),
    budgetForecasts: manyPer(ids => ask(forecastsKept(ids)), thing, same),
    budgetCeilings: manyPer(ids => ask(ceilingsOf(ids)), thing, shape.ceilingShape),
    budgetBlocks: manyPer(ids => ask(blocksOf(ids)), thing, shape.blockShape),
    budgetExcesses: manyPer(ids => ask(excessesOf(ids)), thing, shape.excessShape),
    budgetCarryOvers: manyPer(
      ids => ask(carryOversOf(ids)),
      ({ owner }) => owner,
      shape.carryOverShape,
    ),
    budgetAppropriations: manyPer(ids => ask(appropriationsOf(ids)), thing, shape.appropriationShape),
    budgetDueYears: manyPer(ids => ask(dueYearsOf(ids)), thing, same),
    obligations: onePer(ids => ask(obligationPage({ ids }, [], ids.length, 0)), thing, shape.obligationShape),
    obligationYears: manyPer(ids => ask(yearsOf(ids)), thing, shape.obligationYearShape),
    /** Everything ever said of a Budget or an obligation up to the cut, as it was said. */
    budgetHistory: historyPer(context, budget),
    obligationHistory: historyPer(context, obligation),
  } satisfies Record<string, DataLoader<string, unknown> | ((terms: never) => unknown)>;
};

/** The loaders of the request at hand. */
export const loads = ({ load }: GraphContext): BudgetLoads => load as BudgetLoads;

/** A loader for each set of terms that a request asks with: what is asked for alike is asked together. */
function perTerms<Terms, Loader>(make: (terms: Terms) => Loader): (terms: Terms) => Loader {
  const made = new Map<string, Loader>();
  return terms => {
    const named = JSON.stringify(terms);
    const known = made.get(named) ?? make(terms);
    made.set(named, known);
    return known;
  };
}
