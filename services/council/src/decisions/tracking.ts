import type { DecidedPoint } from '@moves/events/catalogue/council';
import type { Act } from '@moves/events/decider/act';
import { demand } from '@moves/events/decider/failures';
import { demandAfter } from '../dates.ts';
import { accepted, type Decision, demandAuthoritative, demandRecorded, type KnownDecision } from './decision.ts';

/** The points that somebody must carry out, and nobody has settled. */
const openPoints = (d: KnownDecision): DecidedPoint[] =>
  d.recorded.points.filter(point => accepted(point) && !d.tracking[point.point]?.settled);

/** Refuses unless the body decided (§ 24 (1) GemO: the council watches over its own decisions) and something is left to do. */
export function demandTracked(d: Decision, { at }: Act): asserts d is KnownDecision {
  demandRecorded(d);
  demandAuthoritative(d);
  demand(d.objection !== 'overturned', 'decision-overturned');
  demand(openPoints(d).length > 0, 'no-open-point');
  demandAfter(d.at, at);
}

/** Refuses a point that is not in the decision, that was not accepted, or that is settled. */
export function demandOpenPoint(d: KnownDecision, name: string): void {
  const point = d.recorded.points.find(({ point }) => point === name);
  demand(point, 'point-unknown', { point: name, paper: d.recorded.reference });
  demand(accepted(point), 'point-not-accepted', { point: name });
  demand(!d.tracking[name]?.settled, 'point-settled', { point: name });
}
