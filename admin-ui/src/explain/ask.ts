import type { Explanation } from '../graph.ts';
import type { Question } from '../question.ts';

type Explained = { explain: Explanation } | { figures: { explain: Explanation } };
/** A thing of which each part explains itself. */
export interface ExplainedParts {
  readonly parts: readonly { readonly id: string; readonly explain: Explanation }[];
}
/** What an explaining question answers: of one thing, of one sum, or of the parts of a thing. */
export interface ExplainAnswer {
  of: Explained | readonly Explained[] | ExplainedParts | null;
}
/** How a figure is asked where it comes from. */
export interface Ask {
  readonly question: Question<ExplainAnswer, never>;
  readonly variables: object;
  /** Of all parts that are explained, the one that was asked for. */
  readonly part?: string;
}

/** Puts a question that explains a figure. */
export const toExplain = <Variables extends object>(
  question: Question<ExplainAnswer, Variables>,
  variables: Variables,
  part?: string,
): Ask => ({ question: question as Question<ExplainAnswer, never>, variables, part });

/** The explanation that was asked for, if there is one. */
export function explanationIn({ of }: ExplainAnswer, part?: string): Explanation | undefined {
  const [one] = [of].flat();
  if (!one) return undefined;
  if ('parts' in one) return one.parts.find(({ id }) => id === part)?.explain;
  return 'explain' in one ? one.explain : one.figures.explain;
}
