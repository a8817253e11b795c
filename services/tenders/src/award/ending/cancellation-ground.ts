import type { CancellationGround } from '@moves/events/catalogue/tenders/words';
import { demand } from '@moves/events/decider/failures';
import { bidsIn, type KnownTender, validBids } from '../../tender-state.ts';

/** Until then nobody outside has been asked for anything, and a need may simply be given up. */
const ONLY_INSIDE: readonly KnownTender['status'][] = ['need', 'estimated', 'procedureChosen', 'funded', 'approved'];
/** While bids or requests may still come, nobody knows what they are worth. */
const SEALED: readonly KnownTender['status'][] = ['published', 'invited'];

/**
 * Refuses a ground that does not fit (§ 63 (1) VgV, § 48 (1) UVgO): a need may go, or its measure, before anybody was asked to
 * bid; after that only what the law names counts, and what is said of bids only when they are open.
 */
export function demandGround(t: KnownTender, ground: CancellationGround, lots: readonly string[]): void {
  const source = t.chosen?.regime === 'eu' ? '§ 63 (1) VgV' : '§ 48 (1) UVgO';
  const inside = ONLY_INSIDE.includes(t.status);
  if (ground === 'needGone' || ground === 'measureCancelled') {
    demand(inside, 'ground-only-before-call', { ground, source });
    return;
  }
  demand(!inside, 'ground-only-after-call', { ground, source });
  if (ground === 'basisChanged' || ground === 'seriousReason') return;
  const bids = validBids(t);
  const priced = bidsIn(t).some(({ prices }) => prices.length > 0);
  demand(!SEALED.includes(t.status) && (ground === 'noCompliantBid' || priced), 'bids-not-opened', { ground, source });
  if (ground === 'noEconomicResult') return;
  // What nobody has read yet, and a request to take part, names no lot: it may be as good as any.
  const good = bids.find(({ prices }) => prices.length === 0 || prices.some(({ lot }) => lots.includes(lot)));
  demand(!good, 'compliant-bid-there', { bid: good?.bid, source });
}
