import { type Effect, PackageBegun } from '../catalogue/council.ts';
import type { DecisionRef } from '../catalogue/values.ts';
import type { Act } from '../decider/act.ts';
import type { Aggregate } from '../decider/aggregate.ts';
import type { Step } from '../decider/decisions.ts';
import { type Reaction, reaction } from './define.ts';

/**
 * The reaction of a service to a package of the council (X1): each of its things makes ready what it shall do, by the very
 * decisions that carry it out by hand, or says why it cannot. Nothing happens before the package's own moment.
 */
export const preparesParts = <State>(
  service: string,
  thing: Aggregate<State>,
  /** What an effect asks for, as the act that carries it out by hand. */
  stepOf: (effect: Effect, id: string, decision: DecisionRef, act: Act) => Step<State>,
): Reaction => {
  const ours = thing.streamOf('');
  return reaction({
    name: `${service}/when-package-begun`,
    on: [PackageBegun],
    things: ({ data }) =>
      data.parts.filter(({ stream }) => stream.startsWith(ours)).map(({ stream }) => stream.slice(ours.length)),
    react: ({ data, envelope }, id, act, { decisions }) => {
      const { joint, decision, parts } = data;
      const { effects } = parts.find(({ stream }) => stream === thing.streamOf(id))!;
      const steps = effects.map(effect => stepOf(effect, id, decision, act));
      return decisions.prepare(thing, id, { stream: envelope.stream, joint }, steps, act);
    },
  });
};
