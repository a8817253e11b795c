import type { DecidedPoint } from '@moves/events/catalogue/council';
import type { Instant } from '@moves/events/catalogue/time';
import type { Act } from '@moves/events/decider/act';
import type { Decisions } from '@moves/events/decider/decisions';
import { paper } from '../papers/paper.ts';
import { packageBegun } from './begin-package.ts';
import { type KnownDecision, nextJoint } from './decision.ts';
import { takeUp } from './take-up.ts';

/** The next attempt to carry points out. */
export const begunAnew = (id: string, d: KnownDecision, points: readonly DecidedPoint[], at: Instant) =>
  points.map(point => packageBegun(id, d.recorded, point, nextJoint(d, point.point), at));

/** Has the paper note the next attempt, before it begins. */
export async function takeUpAnew(
  decisions: Decisions,
  id: string,
  d: KnownDecision,
  points: readonly DecidedPoint[],
  act: Act,
): Promise<void> {
  if (points.length === 0) return;
  const { paper: paperId, session, bodyName, sessionOn } = d.recorded;
  const { state } = await decisions.standing(paper, paperId);
  const version = state.status === 'unknown' ? 0 : state.version;
  const takesUp = points.map(({ point }) => ({ point, joint: nextJoint(d, point) }));
  await takeUp(decisions, paperId, { decision: id, session, bodyName, sessionOn, version, takesUp }, act);
}
