/** A question of the graph beyond lists and single things: which of its roots a person must be allowed to ask, and how it is put. */
export interface Question<Answer, Variables extends object> {
  readonly root: string;
  readonly document: string;
  /** Only for the compiler: what is answered, and to which variables. */
  readonly shape?: (variables: Variables) => Answer;
}

/** Every question the console can put, so that a spec can compare them with what the graph promises. */
export const asked: Question<unknown, never>[] = [];

/** Makes a question, typed by its answer and its variables. */
export function question<Answer, Variables extends object = Record<string, never>>(
  root: string,
  document: string,
): Question<Answer, Variables> {
  asked.push({ root, document });
  return { root, document };
}

/** What a question is answered with. */
export type AnswerOf<Asked> = Asked extends Question<infer Answer, infer _> ? Answer : never;
