import { catalogueOf } from '@moves/events/catalogue/define';
import { BidderErased } from '@moves/events/catalogue/tenders/award';
import type { TenderId } from '@moves/events/catalogue/values';
import { thingOf } from '@moves/events/read-model/rows';
import type { EventStore } from '@moves/events/store/event-store';
import type { Subjects } from '@moves/events/subjects';
import { forget } from '@moves/tenders/bids/erase-bidder';
import type { SealedContents } from '@moves/tenders/bids/sealed-contents';

const BATCH = 500;
const catalogue = catalogueOf([BidderErased]);

/** Makes true, at every start, what was ever said to be erased: somebody may have been killed before it was, or have brought keys and files back from a backup. */
export async function forgetErased(store: EventStore, subjects: Subjects, contents: SealedContents): Promise<void> {
  const upTo = await store.head();
  for (let after = 0; ; ) {
    const events = await store.readAll({ after, types: [BidderErased.type], upTo, limit: BATCH });
    for (const event of events) {
      const { data } = catalogue.read(event);
      await forget(thingOf(event.stream) as TenderId, data as Parameters<typeof BidderErased>[0], subjects, contents);
      after = event.position;
    }
    if (events.length < BATCH) return;
  }
}
