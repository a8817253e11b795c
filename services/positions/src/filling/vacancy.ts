import { PositionConverted, PositionLapsed } from '@moves/events/catalogue/positions';
import { type Day, dayOf, type Instant, latest, plusDays, startOfDay } from '@moves/events/catalogue/time';
import { endsOf, filledFrom, freedSince, type Known, lapsesWhenVacated } from '../position-state.ts';

/**
 * What the notes of a post bring once nothing of it is filled any more: it lapses if its day has come or it was to lapse when
 * vacated (kw), or turns into another grade (ku). Nothing while anybody still fills a share, today or ahead.
 */
export function broughtByVacancy(p: Known, today: Day, asked: Instant) {
  if (filledFrom(p, today) > 0) return [];
  const at = [startOfDay(freeFrom(p, today)), p.since, p.lapseNote?.since ?? p.since].reduce(latest, asked);
  const over = endsOf(p).find(({ goneFrom }) => goneFrom <= today);
  if (over) return [PositionLapsed({ ground: over.ground }, at)];
  const { lapseNote, conversionNote } = p;
  if (lapsesWhenVacated(lapseNote) && freedSince(p, lapseNote)) return [PositionLapsed({ ground: 'lapseNote' }, at)];
  if (conversionNote && freedSince(p, conversionNote))
    return [PositionConverted({ toGrade: conversionNote.toGrade }, at)];
  return [];
}

/** The first day on which nothing of it is filled; never after the day that is asked about. */
function freeFrom({ occupancies, since }: Known, today: Day): Day {
  const last = Object.values(occupancies)
    .map(({ until }) => until)
    .filter(until => until !== undefined)
    .sort()
    .at(-1);
  const free = last ? plusDays(last, 1) : dayOf(since);
  return free < today ? free : today;
}
