import { type DecidedPoint, type Effect, PackageBegun } from '@moves/events/catalogue/council';
import type { Instant } from '@moves/events/catalogue/time';
import type { DecisionRef } from '@moves/events/catalogue/values';
import { targetOf } from '@moves/events/published/council/decisions';
import type { Recorded } from './decision.ts';

/** A point of a decision as measures, budgets and positions refer to it. */
export const refOf = (id: string, point: string, e: Recorded): DecisionRef => ({
  paper: e.reference,
  body: e.bodyName,
  sessionOn: e.sessionOn,
  ...(e.minutes && { minutes: e.minutes }),
  ...(e.item && { item: e.item }),
  point,
  ...(e.resultWording && { result: e.resultWording }),
  authoritative: e.authoritative,
  id,
});

/** What a point asks of each thing, in the order in which the point names them. */
export function partsOf(effects: readonly Effect[]): { stream: string; effects: Effect[] }[] {
  const parts = new Map<string, Effect[]>();
  for (const effect of effects) {
    const { kind, id } = targetOf(effect);
    const stream = `${kind}-${id}`;
    parts.set(stream, [...(parts.get(stream) ?? []), effect]);
  }
  return [...parts].map(([stream, asked]) => ({ stream, effects: asked }));
}

/** What an accepted point asks for is begun as one package; in it, everything takes effect at one moment. */
export const packageBegun = (
  id: string,
  recorded: Recorded,
  { point, effects }: DecidedPoint,
  joint: string,
  at: Instant,
) => PackageBegun({ joint, point, decision: refOf(id, point, recorded), parts: partsOf(effects) }, at);
