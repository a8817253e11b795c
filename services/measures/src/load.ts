import type { Recorded } from '@moves/events/catalogue/define';
import type { GraphContext } from '@moves/events/graph/context';
import { historyPer, manyPer, onePer } from '@moves/events/graph/loads';
import type DataLoader from 'dataloader';
import {
  type IndicatorShape,
  indicatorShape,
  type MeasureShape,
  type MilestoneShape,
  measureShape,
  milestoneShape,
} from './graph-shapes.ts';
import { type IndicatorTables, indicatorsOf, readingsOf } from './indicators/indicator-list.ts';
import { measure } from './measure.ts';
import { type Asked, measurePage } from './measure-questions.ts';
import { daysNamedFor, type MilestoneTables, milestonesOf } from './milestones/milestone-list.ts';

/** What a request loads of measures: one question for all that are asked for together, remembered for the request. */
export interface MeasureLoads {
  readonly measures: DataLoader<string, MeasureShape | null>;
  readonly milestones: DataLoader<string, MilestoneShape[]>;
  readonly daysNamed: DataLoader<string, MilestoneTables['measure_milestone_days'][]>;
  readonly indicators: DataLoader<string, IndicatorShape[]>;
  readonly readings: DataLoader<string, IndicatorTables['measure_readings'][]>;
  /** Everything ever said of a measure up to the cut, as it was said. */
  readonly history: DataLoader<string, readonly Recorded[]>;
}

/** Who asks, and against which day things are judged. */
export const askedBy = ({ today, viewer }: GraphContext): Asked => ({ today, publicOnly: viewer.publicOnly });

/** The loaders of one request. */
export const loadMeasures = (context: GraphContext): MeasureLoads => {
  const { views, today } = context;
  const thing = (row: { thing: string }) => row.thing;
  const same = <Row>(row: Row) => row;
  return {
    measures: onePer(ids => views.ask(measurePage(askedBy(context), { ids }, [], ids.length, 0)), thing, measureShape),
    milestones: manyPer(ids => views.ask(milestonesOf(ids, today)), thing, milestoneShape),
    daysNamed: manyPer(ids => views.ask(daysNamedFor(ids)), thing, same),
    indicators: manyPer(ids => views.ask(indicatorsOf(ids)), thing, indicatorShape),
    readings: manyPer(ids => views.ask(readingsOf(ids)), thing, same),
    history: historyPer(context, measure),
  };
};

/** The loaders of the request at hand. */
export const loads = ({ load }: GraphContext): MeasureLoads => load as MeasureLoads;
