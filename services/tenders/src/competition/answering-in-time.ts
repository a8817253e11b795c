import { type Day, dayOf, type Instant, latest, plusDays, startOfDay } from '@moves/events/catalogue/time';
import { earliestClosingAfter } from '../law/periods/questions.ts';
import type { KnownTender, Round } from '../tender-state.ts';

/** The earliest closing that leaves bidders their days after what they are told on a day (§ 20 (3) Nr. 1 VgV; UVgO names no days, so the same are taken). */
export const earliestClosing = ({ urgent = false }: Round, on: Day): Instant => earliestClosingAfter(on, urgent);

/** The same where bidders must have longer than before: at least a day more (§ 20 (3) Nr. 2 VgV). */
export const earliestExtension = (round: Round, on: Day): Instant =>
  latest(earliestClosing(round, on), startOfDay(plusDays(dayOf(round.closesAt), 1)));

/** Where it stands that bidders must have longer. */
export const extensionSource = ({ chosen }: KnownTender): string =>
  chosen?.regime === 'national' ? '§ 13 (4) UVgO' : '§ 20 (3) VgV';
