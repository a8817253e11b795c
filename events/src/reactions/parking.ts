import type { EventOf } from '../catalogue/define.ts';
import {
  type ParkingEvent,
  parkingEvents,
  ReactionCaughtUp,
  ReactionParked,
  type Trigger,
} from '../catalogue/house.ts';
import { type Act, onlyNow } from '../decider/act.ts';
import { aggregate } from '../decider/aggregate.ts';
import { derivedUuid } from '../decider/derived-id.ts';

/** What waits of one reaction on one thing: it failed, or came later. */
export interface Parking {
  readonly reaction: string;
  readonly thing?: string;
  /** In their order; the first is what failed. */
  readonly waiting: readonly { readonly trigger: Trigger; readonly fault?: string }[];
  /** It was asked to be tried again, and has not failed since. */
  readonly trying: boolean;
  /** The triggers that waited once and do so no more: carried out after all, or given up. */
  readonly ended: ReadonlySet<string>;
}

/** A reaction on one thing, as far as it does not go on by itself. */
export const parking = aggregate<Parking, ParkingEvent>()({
  name: 'reaction',
  events: parkingEvents,
  initial: { reaction: '', waiting: [], trying: false, ended: new Set() },
  evolve: {
    ReactionParked: (p, { reaction, thing, trigger, fault }) => ({
      ...p,
      reaction,
      ...(thing && { thing }),
      waiting: waits(p, trigger.id)
        ? p.waiting.map(one => (one.trigger.id === trigger.id ? { trigger, ...(fault && { fault }) } : one))
        : [...p.waiting, { trigger, ...(fault && { fault }) }],
      trying: p.trying && fault === undefined,
    }),
    ReactionRetried: p => ({ ...p, trying: true }),
    ReactionCaughtUp: (p, { trigger }) => without(p, [trigger]),
    ReactionGivenUp: p =>
      without(
        p,
        p.waiting.map(({ trigger }) => trigger.id),
      ),
  },
});

/** The id of a reaction on a thing; of a reaction to a stream, where it cannot tell on which things. */
export const parkingIdOf = (reaction: string, thing: string | undefined, { event }: Trigger): string =>
  derivedUuid(thing === undefined ? `${reaction} from ${event?.stream}` : `${reaction} on ${thing}`);

/** True if a trigger waits. */
export const waits = ({ waiting }: Parking, id: string): boolean => waiting.some(({ trigger }) => trigger.id === id);

function without(p: Parking, ids: readonly string[]): Parking {
  const waiting = p.waiting.filter(({ trigger }) => !ids.includes(trigger.id));
  return { ...p, waiting, trying: p.trying && waiting.length > 0, ended: new Set([...p.ended, ...ids]) };
}

/** Keep what failed, or what comes behind it. */
export class ParkReaction {
  static readonly dated = onlyNow;
  static readonly creates = true;
  constructor(
    readonly terms: EventOf<typeof ReactionParked>['data'],
    readonly act: Act,
  ) {}
}

export const park = (p: Parking, { terms }: ParkReaction) => {
  const { trigger, fault } = terms;
  if (p.ended.has(trigger.id) || (waits(p, trigger.id) && !(fault && p.trying))) return [];
  // Behind nothing, nobody waits.
  return fault || p.waiting.length > 0 ? [ReactionParked(terms)] : [];
};

/** Note that what waited has been carried out. */
export class CatchUpReaction {
  static readonly dated = onlyNow;
  constructor(
    readonly trigger: string,
    readonly act: Act,
  ) {}
}

export const catchUp = (p: Parking, { trigger }: CatchUpReaction) =>
  waits(p, trigger) ? [ReactionCaughtUp({ trigger })] : [];
