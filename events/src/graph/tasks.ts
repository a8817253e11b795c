import type { Act } from '../decider/act.ts';
import { type Refusal, refusalOf } from '../decider/failures.ts';
import type { GraphContext, SaidRefusal } from './context.ts';

/** Every act on a thing that exists, in the order it lives through them: the half of its decision that needs no terms. */
export type Questions<State> = Readonly<Record<string, (state: State, act: Act) => void>>;

/** An act, and why it is closed if it is. */
export interface Task {
  readonly name: string;
  readonly refusal?: Refusal;
}

/** What this person may do next with a thing: of the acts the role may ever do, which are open, and why the others are not. */
export const tasksOf = <State>(
  questions: Questions<State>,
  state: State,
  act: Act,
  allowed: ReadonlySet<string>,
): Task[] =>
  Object.entries(questions)
    .filter(([name]) => allowed.has(name))
    .map(([name, may]) => {
      const refusal = refusalOf(() => may(state, act));
      return { name, ...(refusal && { refusal }) };
    });

/** The same as the graph says it; nothing in the past, where nothing can be done. */
export const tasksSaid = <State>(questions: Questions<State>, state: State, { past, viewer, acts }: GraphContext) =>
  past
    ? []
    : tasksOf(questions, state, viewer.act, viewer.acts).map(({ name, refusal }) => {
        const said: SaidRefusal | undefined = refusal && acts.say(refusal);
        return { name, open: !said, refusal: said ? { ...said, facts: [...said.facts] } : null };
      });
