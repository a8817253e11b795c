import { dayOf } from '@moves/events/catalogue/time';
import type { Act } from '@moves/events/decider/act';
import { demand } from '@moves/events/decider/failures';
import type { KnownTender } from '../tender-state.ts';

/** Refuses an award before those who lose were told and the waiting time is over, where the law asks for it (§ 134 GWB). */
export function demandStandstillOver(t: KnownTender, { at }: Act): void {
  if (t.chosen?.regime !== 'eu') return;
  demand(t.information, 'information-not-sent', { source: '§ 134 GWB' });
  const { earliestAt } = t.information;
  demand(at >= earliestAt, 'standstill-not-over', { earliestOn: dayOf(earliestAt), source: '§ 134 (2) GWB' });
}
