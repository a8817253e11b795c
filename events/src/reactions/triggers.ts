import type { Recorded } from '../catalogue/define.ts';
import type { StoredEvent } from '../catalogue/envelope.ts';
import type { Trigger } from '../catalogue/house.ts';
import type { JointRef, Ready } from '../catalogue/joint-acts.ts';
import { type Clock, type Instant, latest } from '../catalogue/time.ts';
import type { CommandId, EventId } from '../catalogue/values.ts';
import { type Act, HOUSE } from '../decider/act.ts';
import { derivedUuid } from '../decider/derived-id.ts';
import { inPlaceOf } from '../decider/joint.ts';
import type { DueRule, Hands, Reaction } from './define.ts';
import type { Errand } from './errands.ts';

/** An event as it sets reactions off. */
export interface Told {
  readonly trigger: Trigger;
  readonly event: StoredEvent;
}

/** What a stored event tells reactions: itself, and if it completes a part, also what has happened with that. */
export function toldBy(event: StoredEvent): Told[] {
  const told = (id: string, inner: StoredEvent): Told => {
    const { position, stream, type, at } = inner;
    return { trigger: { id, at, event: { position, stream, type } }, event: inner };
  };
  if (event.type !== 'PartCompleted') return [told(event.id, event)];
  const { of, ready } = event.data as { of: JointRef; ready: readonly Ready[] };
  const inner = ready.map((one, place) => told(`${event.id}.${place}`, inPlaceOf(event, one, event.stream, of, place)));
  return [told(event.id, event), ...inner];
}

/** What a reaction to an event or a due rule works with. */
export interface Working {
  readonly hands: Hands;
  readonly clock: Clock;
}

/** The act of the house because of a trigger: it takes effect when the trigger did, and is the same however often it is tried. */
const actOf = (
  name: string,
  thing: string,
  { id, at }: Trigger,
  now: Instant,
  cause?: { readonly id: EventId; readonly correlationId: string },
): Act => {
  const commandId = derivedUuid(`${name} ${id} ${thing}`) as CommandId;
  const correlationId = cause?.correlationId ?? commandId;
  return { by: HOUSE, at, now, commandId, correlationId, ...(cause && { causationId: cause.id }) };
};

/** Finds on which of its own things a reaction acts because of an event. */
export const findingErrand = (
  reaction: Reaction,
  { trigger, event }: Told,
  { hands }: Working,
): Errand<readonly string[]> => ({
  reaction: reaction.name,
  trigger,
  run: async () => [...new Set(await reaction.things(recorded(reaction, event), hands))],
});

/** Reacts to an event on one thing. */
export function reactingErrand(
  reaction: Reaction,
  { trigger, event }: Told,
  thing: string,
  { hands, clock }: Working,
): Errand {
  const act = actOf(reaction.name, thing, trigger, latest(clock(), event.recordedAt), event);
  const run = () => reaction.react(recorded(reaction, event), thing, act, hands);
  return { reaction: reaction.name, thing, trigger, commandId: act.commandId, run };
}

/** Does what falls due for one thing at a moment. */
export function dueErrand({ name, fall }: DueRule, thing: string, due: Instant, { hands, clock }: Working): Errand {
  const trigger = { id: due, at: due };
  const act = actOf(name, thing, trigger, latest(clock(), due));
  return { reaction: name, thing, trigger, commandId: act.commandId, run: () => fall(thing, act, hands) };
}

const recorded = ({ catalogue }: Reaction, event: StoredEvent): Recorded => catalogue.read(event);
