import type { EventOf } from './define.ts';
import { awardEvents } from './tenders/award.ts';
import { competitionEvents } from './tenders/competition.ts';
import { preparationEvents } from './tenders/preparation.ts';

/** Everything that can be said about a tender, in the order it lives through it. Bids and contracts have streams of their own. */
export const tenderEvents = [...preparationEvents, ...competitionEvents, ...awardEvents] as const;
export type TenderEvent = EventOf<(typeof tenderEvents)[number]>;
