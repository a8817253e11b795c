import type { GraphContext } from '@moves/events/graph/context';

/** A refusal as the graph's answers hold it. */
export const refusalSaid = (
  { acts }: Pick<GraphContext, 'acts'>,
  refusal: { readonly code: string; readonly facts: Readonly<Record<string, string | number | undefined>> },
) => {
  const said = acts.say(refusal);
  return { ...said, facts: [...said.facts] };
};

/** What only procurement, audit and the programme office may read: the procurement file names those who lost. */
export const readsFile = ({ viewer }: Pick<GraphContext, 'viewer'>): boolean => viewer.readsBids || viewer.readsPersons;
