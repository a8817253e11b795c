import type { BidReceipt } from '../../data.ts';
import { FactList } from '../../fields/FactList.tsx';
import { InstantText } from '../../fields/InstantText.tsx';
import { useSay } from '../../i18n/words.ts';
import { HashText } from '../sections/HashText.tsx';
import type { Tender } from '../tender.ts';

/** What whoever brought a bid takes home: which tender, when, and the checksum of what is kept. */
export function Receipt({ of: { bid, receivedAt, sha256 }, tender }: { of: BidReceipt; tender: Tender }) {
  const say = useSay();
  return (
    <FactList
      facts={[
        [say('list.tenders'), tender.title],
        [say('term.bid'), bid],
        [say('term.receivedOn'), receivedAt && <InstantText of={receivedAt} />],
        ['SHA-256', sha256 && <HashText of={sha256} />],
      ]}
    />
  );
}
