import type { CancellationGround } from '@moves/events/catalogue/tenders/words';
import { demand } from '@moves/events/decider/failures';
import { cancellationRuleOf } from '../../law/cancellation.ts';
import { bidsIn, type KnownTender, validBids } from '../../tender-state.ts';

/** In these states nobody outside has been asked for anything, and a need may simply be given up. */
const BEFORE_CALL: readonly KnownTender['status'][] = ['need', 'estimated', 'procedureChosen', 'funded', 'approved'];
/** While bids or requests may still come, nobody knows what they are worth. */
const SEALED: readonly KnownTender['status'][] = ['published', 'invited'];

/**
 * Refuses a ground that does not fit (§ 63 (1) VgV, § 48 (1) UVgO): a need may go, or its measure, before anybody was asked to
 * bid; after that only what the law names counts, and what is said of bids only when they are open.
 */
export function demandGround(t: KnownTender, ground: CancellationGround, lots: readonly string[]): void {
  const { when, sources } = cancellationRuleOf(ground);
  const source = sources[t.chosen?.regime ?? 'national'];
  const beforeCall = BEFORE_CALL.includes(t.status);
  demand(when === 'afterCall' || beforeCall, 'ground-only-before-call', { ground, source });
  demand(when === 'beforeCall' || !beforeCall, 'ground-only-after-call', { ground, source });
  if (ground !== 'noCompliantBid' && ground !== 'noEconomicResult') return;
  demand(!SEALED.includes(t.status), 'bids-still-sealed', { ground, source });
  if (ground === 'noEconomicResult') {
    const priced = t.proposals.length > 0 || bidsIn(t).some(({ prices }) => prices.length > 0);
    demand(priced, 'no-price-known', { source });
    return;
  }
  // What nobody has read yet, and a request to take part, names no lot: it may be as good as any.
  const good = validBids(t).find(({ prices }) => prices.length === 0 || prices.some(({ lot }) => lots.includes(lot)));
  demand(!good, 'compliant-bid-there', { bid: good?.bid, source });
}
