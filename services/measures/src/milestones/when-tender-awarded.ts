import { TenderAwarded } from '@moves/events/catalogue/tenders/money';
import { reaction } from '@moves/events/reactions/define';
import { reachedBy } from './reach-for-tender.ts';

/** A tender was awarded: the milestone of its measure that stands for this is reached (X4). */
export const whenTenderAwarded = reaction({
  name: 'measures/when-tender-awarded',
  on: [TenderAwarded],
  ...reachedBy('awarded_milestone'),
});
