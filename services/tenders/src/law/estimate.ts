import type { Category, EstimateMethod, Lot } from '@moves/events/catalogue/tenders/words';
import type { Day } from '@moves/events/catalogue/time';
import { demand } from '@moves/events/decider/failures';
import { sourceOf, thresholdOn } from './thresholds.ts';

/** An estimate as § 3 VgV looks at it. */
export interface CountedEstimate {
  readonly method: EstimateMethod;
  readonly months?: number | undefined;
  readonly monthlyNetCents?: number | undefined;
  readonly netCents: number;
  /** Options and renewals, which are in the value (§ 3 (1) VgV). */
  readonly optionsNetCents: number;
  readonly lots: readonly Lot[];
}

/** Without a total price, what is unlimited or longer counts as so many months (§ 3 (11) Nr. 2 VgV). */
const COUNTED_MONTHS = 48;
/** A lot below this, net, may leave the EU regime (§ 3 (9) VgV) … */
const EXEMPT_BELOW_CENTS = 8_000_000;
/** … if all such lots together are at most a fifth. */
const EXEMPT_SHARE = 5;

/** The least that a value can be if it is known by the month; undefined if it is not. */
export function leastNetCents({ months, monthlyNetCents, optionsNetCents }: CountedEstimate): number | undefined {
  if (!monthlyNetCents) return undefined;
  return monthlyNetCents * Math.min(months ?? COUNTED_MONTHS, COUNTED_MONTHS) + optionsNetCents;
}

/** Refuses an estimate that is lower than § 3 VgV counts, or whose lots do not make up the whole. */
export function demandEstimate(estimate: CountedEstimate): void {
  const { method, months, monthlyNetCents, netCents, optionsNetCents } = estimate;
  demand(method !== 'wholeTerm' || months, 'unlimited-term', { months: COUNTED_MONTHS });
  if (method === 'fortyEightMonths') {
    demand(monthlyNetCents, 'monthly-value-required', {});
    demand(!months || months > COUNTED_MONTHS, 'term-is-shorter', { months, countedMonths: COUNTED_MONTHS });
  }
  demand(optionsNetCents < netCents, 'options-not-in-value', { netCents, optionsCents: optionsNetCents });
  const leastCents = leastNetCents(estimate) ?? netCents;
  demand(netCents >= leastCents, 'estimate-too-low', { netCents, leastCents });
  demandLots(estimate);
}

/** Refuses lots that do not add up to the value, or that are taken out of the EU regime without being small (§ 3 (7)–(9) VgV). */
function demandLots({ lots, netCents }: CountedEstimate): void {
  if (lots.length === 0) return;
  const named = new Set<string>();
  for (const { lot } of lots) {
    demand(!named.has(lot), 'lot-named-twice', { lot });
    named.add(lot);
  }
  const lotsCents = sum(lots);
  demand(lotsCents === netCents, 'lots-do-not-add-up', { lotsCents, netCents });
  const exempt = lots.filter(lot => lot.exempt);
  for (const lot of exempt)
    demand(lot.netCents < EXEMPT_BELOW_CENTS, 'lot-too-large-to-exempt', {
      lot: lot.lot,
      netCents: lot.netCents,
      limitCents: EXEMPT_BELOW_CENTS,
    });
  const exemptCents = sum(exempt);
  demand(exemptCents * EXEMPT_SHARE <= netCents, 'exempt-lots-too-large', {
    exemptCents,
    mostCents: Math.floor(netCents / EXEMPT_SHARE),
  });
}

const sum = (lots: readonly Lot[]): number => lots.reduce((all, { netCents }) => all + netCents, 0);

/** What like contracts are worth together: only their sum says which law they follow (§ 3 (2) VgV). */
export const likeContracts = (netCents: number, like: readonly number[]): number =>
  like.reduce((all, one) => all + one, netCents);

/** Refuses an estimate below the EU threshold that reaches it together with like contracts: splitting does not lead out of the law (§ 3 (2) VgV). */
export function demandNotSplit(netCents: number, like: readonly number[], category: Category, referenceDay: Day): void {
  const threshold = thresholdOn(referenceDay, category);
  const togetherCents = likeContracts(netCents, like);
  demand(netCents >= threshold.netCents || togetherCents < threshold.netCents, 'contract-split', {
    netCents,
    togetherCents,
    thresholdCents: threshold.netCents,
    source: `§ 3 (2) VgV, ${sourceOf(threshold)}`,
  });
}
