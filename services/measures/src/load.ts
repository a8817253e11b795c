import type { Recorded } from '@moves/events/catalogue/define';
import { dayOf, endOfDay, type Instant } from '@moves/events/catalogue/time';
import type { GraphContext } from '@moves/events/graph/context';
import DataLoader from 'dataloader';
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
  readonly history: DataLoader<string, Recorded[]>;
}

/** Who asks, and against which day things are judged. */
export const askedBy = ({ today, viewer }: GraphContext): Asked => ({ today, publicOnly: viewer.publicOnly });

/** The loaders of one request. */
export const loadMeasures = (context: GraphContext): MeasureLoads => {
  const { views, today } = context;
  const perMeasure = <Row extends { thing: string }, Shape>(
    rowsOf: (measures: readonly string[]) => Promise<Row[]>,
    shape: (row: Row) => Shape,
  ) =>
    new DataLoader<string, Shape[]>(async ids => {
      const byMeasure = grouped(await rowsOf(ids));
      return ids.map(id => (byMeasure.get(id) ?? []).map(shape));
    });
  const same = <Row>(row: Row) => row;
  return {
    measures: new DataLoader(async ids => {
      const rows = await views.ask(measurePage(askedBy(context), { ids }, [], ids.length, 0));
      const byId = new Map(rows.map(row => [row.thing, measureShape(row)]));
      return ids.map(id => byId.get(id) ?? null);
    }),
    milestones: perMeasure(ids => views.ask(milestonesOf(ids, today)), milestoneShape),
    daysNamed: perMeasure(ids => views.ask(daysNamedFor(ids)), same),
    indicators: perMeasure(ids => views.ask(indicatorsOf(ids)), indicatorShape),
    readings: perMeasure(ids => views.ask(readingsOf(ids)), same),
    history: new DataLoader(ids => Promise.all(ids.map(id => historyUpTo(context, id)))),
  };
};

async function historyUpTo({ decisions, cut, position }: GraphContext, id: string): Promise<Recorded[]> {
  const until = cut.asOf && endOfDay(cut.asOf);
  const all = await decisions.history(measure, id);
  return all.filter(
    ({ envelope }) =>
      envelope.position <= position &&
      (!until || envelope.at <= until) &&
      (!cut.knownAt || envelope.recordedAt <= cut.knownAt),
  );
}

function grouped<Row extends { thing: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.thing);
    if (group) group.push(row);
    else groups.set(row.thing, [row]);
  }
  return groups;
}

/** The loaders of the request at hand. */
export const loads = ({ load }: GraphContext): MeasureLoads => load as MeasureLoads;

/** Recorded on a later day than it took effect. */
export const isLate = ({ at, recordedAt }: { at: Instant; recordedAt: Instant }): boolean =>
  dayOf(recordedAt) > dayOf(at);
