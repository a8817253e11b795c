import { BiddersInvited, TenderPublished } from '@moves/events/catalogue/tenders/preparation';
import { reaction } from '@moves/events/reactions/define';
import { reachedBy } from './reach-for-tender.ts';

/** A tender went out, to everybody or to the firms that were asked: the milestone of its measure that stands for this is reached (X4). */
export const whenTenderPublished = reaction({
  name: 'measures/when-tender-published',
  on: [TenderPublished, BiddersInvited],
  ...reachedBy('published_milestone'),
});
