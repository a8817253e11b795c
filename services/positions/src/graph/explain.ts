import type { Instant } from '@moves/events/catalogue/time';
import type { Because, DecisionRef } from '@moves/events/catalogue/values';
import type { GraphContext } from '@moves/events/graph/context';
import { isLate } from '@moves/events/graph/history';
import { printMoney } from '@moves/events/graph/money';
import { coversDay, type PositionTables } from '@moves/events/published/position-shares';
import { amongst, type Question, question, questionsOver } from '@moves/events/read-model/question';
import { approvalsOf, type Step, summaryOf } from './changes.ts';
import { askedBy, loads } from './load.ts';
import type { PositionFilter } from './position-questions.ts';
import { costedRows, costOf } from './position-sums.ts';

/** The figures that can be asked what they are made of. */
export type Figure = 'approvedShare' | 'filledShare' | 'vacantShare' | 'cost' | 'expectedCost';

/** A step that counts so much. */
interface Share {
  readonly step: Step;
  readonly amount: number;
}

/** The events a figure over some posts is made of, each with what it adds: together exactly the figure. */
export async function explained(context: GraphContext, figure: Figure, filter: PositionFilter, year: number) {
  const money = figure === 'cost' || figure === 'expectedCost';
  const shares = money ? await costs(context, figure, filter, year) : await posts(context, figure, filter);
  const said = money ? printMoney : fte;
  return {
    figure,
    value: said(shares.reduce((sum, { amount }) => sum + amount, 0)),
    unit: money ? 'EUR' : 'FTE',
    parts: shares.map(({ step, amount }) => {
      const times = { at: step.at as Instant, recordedAt: step.recorded_at as Instant };
      return {
        position: String(step.position),
        event: step.event,
        kind: 'position',
        thing: step.thing,
        value: said(amount),
        summary: summaryOf(context, step),
        ...times,
        late: isLate(times),
        document: (step.because && (JSON.parse(step.because) as Because).document) || documentOf(step),
        decision: step.decision ? (JSON.parse(step.decision) as DecisionRef) : null,
      };
    }),
  };
}

async function posts(context: GraphContext, figure: Figure, filter: PositionFilter): Promise<Share[]> {
  const asked = askedBy(context);
  const [approved, filled] = await Promise.all([
    figure === 'filledShare' ? [] : context.views.ask(approvalsOf(asked, filter)),
    figure === 'approvedShare' ? [] : filledSteps(context, filter),
  ]);
  const sign = figure === 'vacantShare' ? -1 : 1;
  return [
    ...approved.map(step => ({ step, amount: step.share })),
    ...filled.map(step => ({ step, amount: sign * step.share })),
  ];
}

/** The entries by which what is filled on the day came to be filled, each with its share. */
async function filledSteps(context: GraphContext, filter: PositionFilter): Promise<Step[]> {
  const approved = await context.views.ask(approvalsOf(askedBy(context), filter));
  return context.views.ask(
    fillings(
      context,
      approved.map(({ thing }) => thing),
    ),
  );
}

const fillings = ({ today }: GraphContext, ids: readonly string[]): Question<Step> =>
  question(
    questionsOver<PositionTables>()
      .selectFrom('position_occupancies as o')
      .innerJoin('position_steps as s', join =>
        join
          .onRef('s.thing', '=', 'o.thing')
          .onRef('s.position', '=', 'o.position')
          .on('s.type', 'in', ['PositionFilled', 'PositionTakenOver']),
      )
      .where(amongst('o.thing', ids))
      .where(coversDay('o', today))
      .selectAll('s')
      .select('o.share')
      .orderBy('s.position')
      .orderBy('s.thing'),
  );

/** What each post costs, told by the entry by which it came to count. */
async function costs(context: GraphContext, figure: Figure, filter: PositionFilter, year: number): Promise<Share[]> {
  const asked = askedBy(context);
  const [approved, costed, rates] = await Promise.all([
    context.views.ask(approvalsOf(asked, filter)),
    context.views.ask(costedRows(asked, { ...filter, counted: true }, [], year)),
    loads(context).rates(),
  ]);
  const step = new Map(approved.map(one => [one.thing, one]));
  return costed.flatMap(row => {
    const { annual, expected } = costOf(row, year, rates);
    const amount = figure === 'cost' ? annual : expected;
    return amount === undefined ? [] : [{ step: step.get(row.thing)!, amount }];
  });
}

const documentOf = ({ type, data }: Step): string | null =>
  type === 'PositionTakenOver' ? (JSON.parse(data) as { source: { document: string } }).source.document : null;

/** Ten-thousandths as a number of full posts: `98`, `0.5`. */
const fte = (share: number): string => String(share / 10_000);
