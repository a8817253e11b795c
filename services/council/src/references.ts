import type { Effect } from '@moves/events/catalogue/council';
import type { GraphContext } from '@moves/events/graph/context';
import { loads } from './load.ts';

/**
 * A thing of another service, by its key: its own service says whether this person may see it. Money and posts are not for
 * the public, whatever a public paper asks of them.
 */
export const referenceTo = <Name extends 'Measure' | 'Budget' | 'Position'>(
  __typename: Name,
  id: string | undefined,
  { viewer }: Pick<GraphContext, 'viewer'>,
) => (id === undefined || (viewer.publicOnly && __typename !== 'Measure') ? null : { __typename, id });

/** The id of the thing that a stream is about, if it is of this kind. */
export const idIn = (stream: string, kind: string): string | undefined =>
  stream.startsWith(`${kind}-`) ? stream.slice(kind.length + 1) : undefined;

/** What a point asks for, as far as this person may know of it: no effect tells the public of a measure that is not public. */
export async function effectsSeen(effects: readonly Effect[], context: GraphContext): Promise<Effect[]> {
  if (!context.viewer.publicOnly) return [...effects];
  const { publicMeasures } = loads(context);
  const seen = await Promise.all(effects.map(e => !('measure' in e) || publicMeasures.load(e.measure)));
  return effects.filter((_, place) => seen[place]);
}
