import type { Recorded } from '@moves/events/catalogue/define';
import type { GraphContext } from '@moves/events/graph/context';
import { historyPer, manyPer, onePer } from '@moves/events/graph/loads';
import type { FiguredLine } from '@moves/events/published/budgets/figures';
import type { Asked } from '@moves/events/published/measures/judged';
import type { MeasureTables } from '@moves/events/published/measures/tables';
import type DataLoader from 'dataloader';
import {
  type IndicatorShape,
  indicatorShape,
  type MeasureShape,
  type MilestoneShape,
  measureShape,
  milestoneShape,
} from './graph-shapes.ts';
import { indicatorsOf, readingsOf } from './indicators/indicator-questions.ts';
import { type OpenCommitment, openCommitments } from './life/open-commitments.ts';
import { openDecisions } from './life/open-decisions.ts';
import {
  linesJudged,
  type MoneyJudged,
  moneyJudged,
  type PostJudged,
  postsJudged,
  tendersUnfunded,
  type UnfundedTender,
} from './lights/causes.ts';
import { measure } from './measure.ts';
import { measurePage } from './measure-questions.ts';
import { daysNamedFor, milestonesOf } from './milestones/milestone-questions.ts';

/** What a request loads of measures: one question for all that are asked for together, remembered for the request. */
export interface MeasureLoads {
  readonly measures: DataLoader<string, MeasureShape | null>;
  readonly milestones: DataLoader<string, MilestoneShape[]>;
  readonly daysNamed: DataLoader<string, MeasureTables['measure_milestone_days'][]>;
  readonly indicators: DataLoader<string, IndicatorShape[]>;
  readonly readings: DataLoader<string, MeasureTables['measure_readings'][]>;
  /** What makes their lights of cost and resources as they are. */
  readonly moneyJudged: DataLoader<string, MoneyJudged | null>;
  readonly linesJudged: DataLoader<string, FiguredLine[]>;
  readonly postsJudged: DataLoader<string, PostJudged[]>;
  readonly tendersUnfunded: DataLoader<string, UnfundedTender[]>;
  /** What contracts still bind for them. */
  readonly openCommitments: DataLoader<string, OpenCommitment[]>;
  /** Which decisions the public may know of. */
  readonly openDecisions: DataLoader<string, { thing: string } | null>;
  /** Everything ever said of a measure up to the cut, as it was said. */
  readonly history: DataLoader<string, readonly Recorded[]>;
}

/** Who asks, and against which day things are judged. */
export const askedBy = ({ today, viewer }: GraphContext): Asked => ({ today, publicOnly: viewer.publicOnly });

/** The loaders of one request. */
export const loadMeasures = (context: GraphContext): MeasureLoads => {
  const { views, today } = context;
  const thing = (row: { thing: string }) => row.thing;
  const ofMeasure = (row: { measure: string | null }) => row.measure!;
  const same = <Row>(row: Row) => row;
  return {
    measures: onePer(ids => views.ask(measurePage(askedBy(context), { ids }, [], ids.length, 0)), thing, measureShape),
    milestones: manyPer(ids => views.ask(milestonesOf(ids, today)), thing, milestoneShape),
    daysNamed: manyPer(ids => views.ask(daysNamedFor(ids)), thing, same),
    indicators: manyPer(ids => views.ask(indicatorsOf(ids)), thing, indicatorShape),
    readings: manyPer(ids => views.ask(readingsOf(ids)), thing, same),
    moneyJudged: onePer(ids => views.ask(moneyJudged(ids, today)), ofMeasure, same),
    linesJudged: manyPer(ids => views.ask(linesJudged(ids, today)), ofMeasure, same),
    postsJudged: manyPer(ids => views.ask(postsJudged(ids, today)), ofMeasure, same),
    tendersUnfunded: manyPer(ids => views.ask(tendersUnfunded(ids)), ofMeasure, same),
    openCommitments: manyPer(ids => views.ask(openCommitments(ids)), thing, same),
    openDecisions: onePer(ids => views.ask(openDecisions(ids)), thing, same),
    history: historyPer(context, measure),
  };
};

/** The loaders of the request at hand. */
export const loads = ({ load }: GraphContext): MeasureLoads => load as MeasureLoads;
