import type { LotPrice } from '@moves/events/catalogue/tenders/words';
import { demand } from '@moves/events/decider/failures';
import { demandAmounts } from '../money/amounts.ts';
import { type KnownTender, lotsOf } from '../tender-state.ts';

/** Refuses prices of lots there are not, two for one lot, and amounts that contradict their rate of VAT (§ 56 (1) VgV). */
export function demandPrices(t: KnownTender, prices: readonly LotPrice[]): void {
  const lots = lotsOf(t);
  const priced = new Set<string>();
  for (const { lot, netCents, grossCents, vatRate } of prices) {
    demand(lots.includes(lot), 'price-of-unknown-lot', { lot });
    demand(!priced.has(lot), 'lot-priced-twice', { lot });
    priced.add(lot);
    demandAmounts(netCents, grossCents, vatRate);
  }
}
