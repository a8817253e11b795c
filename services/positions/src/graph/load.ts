import type { Recorded } from '@moves/events/catalogue/define';
import { malformed } from '@moves/events/catalogue/malformed';
import { Year } from '@moves/events/catalogue/values';
import type { GraphContext } from '@moves/events/graph/context';
import { historyPer, manyPer, onePer } from '@moves/events/graph/loads';
import { type RateTableOfCost, rateFor } from '@moves/events/published/position-cost';
import type { PositionTables } from '@moves/events/published/position-shares';
import { allRates, type RateRow, ratesFrom } from '@moves/events/published/rates';
import DataLoader from 'dataloader';
import { position } from '../position.ts';
import { rateTable } from '../rates/rate-table.ts';
import { type Asked, allPositions, employeeLimitsOf, occupanciesOf } from './position-questions.ts';
import { type CostedRow, costedRows, type Figures, nothing, sumsOver } from './position-sums.ts';
import { type PositionShape, positionShapeOn } from './shapes.ts';

/** What a request loads of posts: one question for all that are asked for together, remembered for the request. */
export interface PositionLoads {
  readonly positions: DataLoader<string, PositionShape | null>;
  readonly positionsOfMeasure: DataLoader<string, PositionShape[]>;
  readonly positionsOfLine: DataLoader<string, PositionShape[]>;
  readonly occupancies: DataLoader<string, PositionTables['position_occupancies'][]>;
  readonly employeeLimits: DataLoader<string, PositionTables['position_due'][]>;
  /** The sums over the posts of measures, by the year whose costs are asked. */
  readonly figuresOfMeasure: (year: number) => DataLoader<string, Figures>;
  /** What posts cost in a year. */
  readonly costed: (year: number) => DataLoader<string, CostedRow | null>;
  readonly rateRows: () => Promise<RateRow[]>;
  readonly rates: () => Promise<RateTableOfCost[]>;
  /** Everything ever said of a post up to the cut, as it was said. */
  readonly positionHistory: DataLoader<string, readonly Recorded[]>;
  readonly rateTableHistory: DataLoader<string, readonly Recorded[]>;
}

/** Who asks, and against which day things are judged. */
export const askedBy = ({ today, viewer }: GraphContext): Asked => ({ today, publicOnly: viewer.publicOnly });

/** The year of the day of the question. */
export const yearOf = ({ today }: Pick<GraphContext, 'today'>): number => Number(today.slice(0, 4));

/** The year that is asked for; that of the day of the question if none is said. Errors: `Malformed` where no plan can reach. */
export function yearAsked(year: number | null | undefined, context: Pick<GraphContext, 'today'>): number {
  const asked = Year.safeParse(year ?? yearOf(context));
  if (!asked.success) throw malformed(asked.error, 'year');
  return asked.data;
}

/** The loaders of one request. */
export const loadPositions = (context: GraphContext): { readonly ofPositions: PositionLoads } => {
  const { views, today } = context;
  const asked = askedBy(context);
  const shape = positionShapeOn(today);
  const thing = (row: { thing: string }) => row.thing;
  const same = <Row>(row: Row) => row;
  const positions = onePer(ids => views.ask(allPositions(asked, { ids })), thing, shape);
  /** Posts that came with something else need not be asked for again. */
  const primed = (post: PositionShape) => {
    positions.prime(post.id, post);
    return post;
  };
  const rateRows = once(() => views.ask(allRates()));
  const ofPositions: PositionLoads = {
    positions,
    positionsOfMeasure: manyPer(
      ids => views.ask(allPositions(asked, { measure: ids })),
      row => row.measure!,
      row => primed(shape(row)),
    ),
    positionsOfLine: manyPer(
      ids => views.ask(allPositions(asked, { funding: ids })),
      row => row.funding!,
      row => primed(shape(row)),
    ),
    occupancies: manyPer(ids => views.ask(occupanciesOf(ids)), thing, same),
    employeeLimits: manyPer(ids => views.ask(employeeLimitsOf(ids)), thing, same),
    figuresOfMeasure: byYear(
      year =>
        new DataLoader(async ids => {
          const sums = await sumsOver(views, asked, { measure: ids }, ['measure'], year);
          const found = new Map(sums.map(({ group, figures }) => [group.measure, figures]));
          return ids.map(id => found.get(id) ?? nothing(year, { measure: [id] }));
        }),
    ),
    costed: byYear(year => onePer(ids => views.ask(costedRows(asked, { ids }, [], year)), thing, same)),
    rateRows,
    rates: once(async () => ratesFrom(await rateRows())),
    positionHistory: historyPer(context, position),
    rateTableHistory: historyPer(context, rateTable),
  };
  return { ofPositions };
};

const once = <Value>(make: () => Promise<Value>) => {
  let made: Promise<Value> | undefined;
  return () => {
    made ??= make();
    return made;
  };
};

const byYear = <Loader>(make: (year: number) => Loader) => {
  const made = new Map<number, Loader>();
  return (year: number): Loader => {
    const known = made.get(year) ?? make(year);
    made.set(year, known);
    return known;
  };
};

/** True if a rate is kept for a grade in a year. */
export const isCostKnown = async (context: GraphContext, grade: string, year: number): Promise<boolean> =>
  rateFor(await loads(context).rates(), grade, year) !== undefined;

/** The loaders of the request at hand. */
export const loads = ({ load }: GraphContext): PositionLoads => (load as { ofPositions: PositionLoads }).ofPositions;
