import { type Day, dayOf } from '@moves/events/catalogue/time';
import type { Act } from '@moves/events/decider/act';
import type { Decisions } from '@moves/events/decider/decisions';
import type { LiveViews } from '@moves/events/nest/live-views';
import { inquiry } from '../inquiries/inquiry.ts';
import { pull, viewsOf } from './pull.ts';
import { type CheckedFigure, figuresOf } from './stale.ts';

/** What the books say, on the day of an act, of the sources of every figure in an inquiry's drafts. */
export async function checkedFigures(
  decisions: Decisions,
  live: LiveViews,
  inquiryId: string,
  { at, now }: Act,
): Promise<CheckedFigure[]> {
  const { state } = await decisions.standing(inquiry, inquiryId);
  if (state.status === 'unknown' || at > now) return [];
  const day: Day = dayOf(at);
  const figures = figuresOf(state);
  const pulled = await pull(
    viewsOf(live, day, dayOf(now)),
    figures.map(({ figure }) => figure.of),
    day,
  );
  return figures.map((one, place) => ({ ...one, now: pulled[place] }));
}
