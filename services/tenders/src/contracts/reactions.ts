import type { Reaction } from '@moves/events/reactions/define';
import { whenTenderAwarded } from './when-tender-awarded.ts';

/** What contracts do by themselves when something has happened elsewhere. */
export const contractReactions: readonly Reaction[] = [whenTenderAwarded];
