import DataLoader from 'dataloader';
import type { Recorded } from '../catalogue/define.ts';
import { endOfDay } from '../catalogue/time.ts';
import type { Aggregate } from '../decider/aggregate.ts';
import type { GraphContext } from './context.ts';

/** Rows by a column's value, in their order. */
export function grouped<Row>(rows: readonly Row[], by: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(by(row));
    if (group) group.push(row);
    else groups.set(by(row), [row]);
  }
  return groups;
}

/** Loads at most one of something for each id: one question for all that are asked for together. */
export const onePer = <Row, Shape>(
  rowsOf: (ids: readonly string[]) => Promise<Row[]>,
  by: (row: Row) => string,
  shape: (row: Row) => Shape,
): DataLoader<string, Shape | null> =>
  new DataLoader(async ids => {
    const byId = new Map((await rowsOf(ids)).map(row => [by(row), shape(row)]));
    return ids.map(id => byId.get(id) ?? null);
  });

/** Loads all of something that belongs to each id: one question for all that are asked for together. */
export const manyPer = <Row, Shape>(
  rowsOf: (ids: readonly string[]) => Promise<Row[]>,
  by: (row: Row) => string,
  shape: (row: Row) => Shape,
): DataLoader<string, Shape[]> =>
  new DataLoader(async ids => {
    const groups = grouped(await rowsOf(ids), by);
    return ids.map(id => (groups.get(id) ?? []).map(shape));
  });

/** Loads everything ever said of a thing up to the cut, as it was said. */
export const historyPer = <State>(
  context: GraphContext,
  thing: Aggregate<State>,
): DataLoader<string, readonly Recorded[]> =>
  new DataLoader(ids => Promise.all(ids.map(id => historyUpTo(context, thing, id))));

async function historyUpTo<State>(
  { decisions, cut, position }: GraphContext,
  thing: Aggregate<State>,
  id: string,
): Promise<readonly Recorded[]> {
  const until = cut.asOf && endOfDay(cut.asOf);
  const all = await decisions.history(thing, id);
  return all.filter(
    ({ envelope }) =>
      envelope.position <= position &&
      (!until || envelope.at <= until) &&
      (!cut.knownAt || envelope.recordedAt <= cut.knownAt),
  );
}

/**
 * The revision that is shown with a thing: never newer than the rest of the answer, so that whoever acts on it has seen
 * everything up to it.
 */
export async function revisionShown<State>(
  { decisions, past, position }: GraphContext,
  thing: Aggregate<State>,
  id: string,
  history: DataLoader<string, readonly Recorded[]>,
): Promise<number> {
  const standing = await decisions.standing(thing, id);
  if (!past && standing.position <= position) return standing.revision;
  // A thing that began while this was being asked has been seen from its first entry.
  return (await history.load(id)).findLast(({ envelope }) => !envelope.jointly)?.envelope.revision ?? 0;
}
