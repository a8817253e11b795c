import type { GraphContext } from '@moves/events/graph/context';

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
