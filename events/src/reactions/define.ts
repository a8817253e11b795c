import type { Catalogue, EventDefinition, EventOf, Recorded } from '../catalogue/define.ts';
import { catalogueOf } from '../catalogue/define.ts';
import type { Instant } from '../catalogue/time.ts';
import type { Act } from '../decider/act.ts';
import type { Aggregate } from '../decider/aggregate.ts';
import type { Decisions } from '../decider/decisions.ts';
import type { Question } from '../read-model/question.ts';
import type { Views } from '../read-model/views.ts';

/** What a reaction works with: the decisions of its own service, and read models that have followed up to the trigger. */
export interface Hands {
  readonly decisions: Decisions;
  readonly views: Views;
}

/**
 * Somebody's event, an own command: `when-package-begun.ts`. Every trigger ends, for each own thing it concerns, in one
 * event of the own service, done or refused, that names the trigger as its cause: that event is the memory. The act says
 * who (the house), when (the trigger's `at`) and under which commandId (made of reaction, trigger and thing).
 */
export interface Reaction {
  /** Service and file: `budgets/when-package-begun`. Never changed: commandIds are made of it. */
  readonly name: string;
  /** The types that set it off, wherever they stand; what happens with a joint act sets off like any other event. */
  readonly types: readonly string[];
  readonly catalogue: Catalogue;
  /** The own things a trigger concerns; none if it concerns none. */
  readonly things: (event: Recorded, hands: Hands) => readonly string[] | Promise<readonly string[]>;
  /** Sends the command. A refusal is an outcome (`Decisions.react`, `prepare`); what is thrown is an outage or a fault. */
  readonly react: (event: Recorded, thing: string, act: Act, hands: Hands) => Promise<unknown>;
}

/** Declares a reaction to some kinds of events. Curried, so that the events are said and their data inferred. */
export const reaction = <
  // biome-ignore lint/suspicious/noExplicitAny: a reaction listens to events of all shapes
  const Definitions extends readonly EventDefinition<any, any>[],
>(terms: {
  name: string;
  on: Definitions;
  things: (
    event: EventOf<Definitions[number]> & Pick<Recorded, 'envelope'>,
    hands: Hands,
  ) => readonly string[] | Promise<readonly string[]>;
  react: (
    event: EventOf<Definitions[number]> & Pick<Recorded, 'envelope'>,
    thing: string,
    act: Act,
    hands: Hands,
  ) => Promise<unknown>;
}): Reaction => ({
  name: terms.name,
  types: terms.on.map(({ type }) => type),
  catalogue: catalogueOf(terms.on),
  things: terms.things as Reaction['things'],
  react: terms.react as Reaction['react'],
});

/** The reaction of every service to the end of a joint act: its own things note it, whether it happened or failed. */
export const closesParts = (
  service: string,
  // biome-ignore lint/suspicious/noExplicitAny: a service has things of different kinds
  things: readonly Aggregate<any>[],
  // biome-ignore lint/suspicious/noExplicitAny: moments and failures have shapes of their own
  ends: readonly EventDefinition<any, any>[],
): Reaction => ({
  name: `${service}/when-joint-act-ended`,
  types: ends.map(({ type }) => type),
  catalogue: catalogueOf(ends),
  things: ({ data }) => {
    const { parts, refusals, prepared } = data as Record<'parts' | 'refusals', readonly { stream: string }[]> & {
      prepared?: readonly string[];
    };
    const streams = [...(parts ?? refusals ?? []).map(({ stream }) => stream), ...(prepared ?? [])];
    return [...new Set(streams)].filter(stream => things.some(({ name }) => stream.startsWith(`${name}-`)));
  },
  react: async (_, stream, __, { decisions }) => {
    const thing = things.find(({ name }) => stream.startsWith(`${name}-`))!;
    await decisions.closeParts(thing, stream.slice(thing.name.length + 1));
  },
});

/**
 * A rule by which something falls due: its rows, and what is then done. Once per thing, rule and moment, also after a week
 * switched off: the event's `at` is the moment that was due, its `recordedAt` when that was noticed.
 */
export interface DueRule {
  /** Service and rule: `positions/lapse`. Never changed: commandIds are made of it. */
  readonly name: string;
  /** What has become due up to a moment, the earliest first: from a read model whose rows vanish with what is done. */
  readonly due: (now: Instant) => Question<{ thing: string; due_at: string }>;
  /** Sends the command, which takes effect at the moment that was due. */
  readonly fall: (thing: string, act: Act, hands: Hands) => Promise<unknown>;
}
