import {
  PositionAbolished,
  PositionApproved,
  PositionConverted,
  PositionFilled,
  PositionLapsed,
  PositionReassigned,
  PositionRegraded,
  PositionTakenOver,
  PositionVacated,
  RateTablePublished,
} from '@moves/events/catalogue/positions';
import { type Day, dayOf } from '@moves/events/catalogue/time';
import type { BudgetId } from '@moves/events/catalogue/values';
import { type Act, anyPastDay } from '@moves/events/decider/act';
import { costOfMonths, rateFor } from '@moves/events/published/position-cost';
import { allRates, ratesFrom } from '@moves/events/published/rates';
import { type Hands, reaction } from '@moves/events/reactions/define';
import { budget } from '../budget.ts';
import type { Budget } from '../budget-state.ts';
import { monthsOfPosts, postsOnLines } from './posts-on-lines.ts';
import {
  RaisePersonnelForecast,
  type RaisePersonnelForecastTerms,
  raisePersonnelForecast,
} from './raise-personnel-forecast.ts';

/** Reckon anew what posts cost the lines of a Budget this year: those that pay them now, and those that no longer do. */
export class ReckonPosts {
  static readonly dated = anyPastDay;
  constructor(
    readonly budgetId: BudgetId,
    readonly act: Act,
  ) {}
}

export const reckonPosts =
  (costs: readonly RaisePersonnelForecastTerms[]) =>
  (b: Budget, { budgetId, act }: ReckonPosts) =>
    costs.flatMap(cost => raisePersonnelForecast(b, new RaisePersonnelForecast(budgetId, cost, act)));

/** A post was approved, filled, vacated or changed otherwise, or there are new rates: what it costs its line this year is reckoned by the tables of rates (X13, X14). */
export const whenPostChanged = reaction({
  name: 'budgets/when-post-changed',
  on: [
    PositionTakenOver,
    PositionApproved,
    PositionFilled,
    PositionVacated,
    PositionRegraded,
    PositionReassigned,
    PositionConverted,
    PositionLapsed,
    PositionAbolished,
    RateTablePublished,
  ],
  things: async ({ envelope }, { views }) => {
    const paid = await views.ask(postsOnLines(postOf(envelope.stream)));
    return [...new Set(paid.map(({ thing }) => thing))];
  },
  react: async ({ envelope }, id, act, hands) => {
    const costs = await costsOf(id, postOf(envelope.stream), dayOf(envelope.recordedAt), hands);
    return hands.decisions.react(budget, id, new ReckonPosts(id as BudgetId, act), reckonPosts(costs));
  },
});

/** The post that a stream is about; none if it is about rates, and so about every post. */
const postOf = (stream: string): string | undefined =>
  stream.startsWith(POST) ? stream.slice(POST.length) : undefined;
const POST = 'position-';

/** What posts cost the lines of a Budget that pay them, and nothing where they are paid no more. Without a rate for its grade, what a post costs is not known. */
async function costsOf(
  budgetId: string,
  post: string | undefined,
  today: Day,
  { views }: Hands,
): Promise<RaisePersonnelForecastTerms[]> {
  const paid = (await views.ask(postsOnLines(post))).filter(({ thing }) => thing === budgetId);
  if (paid.length === 0) return [];
  const { year } = paid[0]!;
  const tables = ratesFrom(await views.ask(allRates()));
  const posts = paid.filter(({ pays }) => pays === 1).map(({ position }) => position);
  const months = await views.ask(monthsOfPosts(posts, year, today));
  return paid.flatMap(({ line, position, grade, pays }) => {
    const rates = rateFor(tables, grade, year)?.title;
    const filled = pays === 1 ? months.filter(({ thing }) => thing === position) : [];
    const amountCents = costOfMonths(filled, year, tables);
    return rates && amountCents !== undefined ? [{ line, position, amountCents, rates }] : [];
  });
}
