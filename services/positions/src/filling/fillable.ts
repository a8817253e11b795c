import type { Day } from '@moves/events/catalogue/time';
import { demand } from '@moves/events/decider/failures';
import { openEnded } from '../occupancy.ts';
import { endsOf, freedSince, type Known, lapsesWhenVacated } from '../position-state.ts';

/**
 * Refuses to fill what a note or a block keeps from being filled, and quotes it: Sperrvermerk (§ 61 Nr. 19 GemHVO by analogy),
 * kw and ku (by analogy §§ 21, 47 LHO BW), the end of its term.
 */
export function demandFillable(p: Known, from: Day): void {
  demand(!p.block, 'position-blocked', { body: p.block?.releasedBy });
  for (const { ground, on, goneFrom } of endsOf(p)) {
    if (ground === 'lapseNote') demand(from < goneFrom, 'lapse-day-reached', { on });
    else demand(from < goneFrom, 'term-over', { on });
  }
  if (lapsesWhenVacated(p.lapseNote)) demand(!freedSince(p, p.lapseNote), 'lapses-when-vacated');
  const { conversionNote } = p;
  if (conversionNote)
    demand(!freedSince(p, conversionNote), 'converts-when-vacated', { grade: conversionNote.toGrade });
}

/** What is filled without a known end, in ten-thousandths. */
export const openEndedShare = ({ occupancies }: Known): number =>
  openEnded(occupancies).reduce((sum, [, { share }]) => sum + share, 0);
