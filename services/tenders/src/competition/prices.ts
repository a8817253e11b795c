import type { LotPrice } from '@moves/events/catalogue/tenders/words';
import { demand } from '@moves/events/decider/failures';
import { lotsOf } from '../tender.ts';
import type { KnownTender } from '../tender-state.ts';

/** Bids round each of their items, so that net, VAT and gross may differ by so much. */
const ROUNDED_CENTS = 100;

/** Refuses prices of lots there are not, two for one lot, and amounts that contradict their rate of VAT (§ 56 (1) VgV). */
export function demandPrices(t: KnownTender, prices: readonly LotPrice[]): void {
  const lots = lotsOf(t);
  const priced = new Set<string>();
  for (const { lot, netCents, grossCents, vatRate } of prices) {
    demand(lots.includes(lot), 'price-of-unknown-lot', { lot });
    demand(!priced.has(lot), 'lot-priced-twice', { lot });
    priced.add(lot);
    demand(netCents <= grossCents, 'price-does-not-fit', { lot, netCents, grossCents });
    if (vatRate === undefined) continue;
    const off = Math.abs(grossCents * 10_000 - netCents * (10_000 + vatRate));
    demand(off <= ROUNDED_CENTS * 10_000, 'price-does-not-fit', { lot, netCents, grossCents });
  }
}
