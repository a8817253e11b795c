import type { PaperKind, PaperPoint } from '@moves/events/catalogue/council';
import { demand, Malformed } from '@moves/events/decider/failures';

const LONGEST_NAME = 56;
/** What only reports, answers or excuses; it proposes no resolution. */
const PROPOSES_NOTHING: readonly PaperKind[] = ['informationPaper', 'answer', 'interimNotice'];

/** Refuses points that no body could vote on: named twice, or in a paper that proposes nothing. */
export function demandVotable(kind: PaperKind, points: readonly PaperPoint[]): void {
  demand(points.length === 0 || !PROPOSES_NOTHING.includes(kind), 'paper-proposes-nothing', { kind });
  const names = new Set<string>();
  for (const [place, { point }] of points.entries()) {
    // Packages are called after their point: there is room for their number.
    if (point.length > LONGEST_NAME)
      throw new Malformed(`points.${place}.point`, 'must have at most {max} characters', { max: LONGEST_NAME });
    demand(!names.has(point), 'point-named-twice', { point });
    names.add(point);
  }
}
