import type { ExclusionGround, Regime } from '@moves/events/catalogue/tenders/words';
import { type Day, plusMonths } from '@moves/events/catalogue/time';

/** A ground on which a bid or request is left out: where it stands, and what goes with it. */
export interface ExclusionRule {
  readonly ground: ExclusionGround;
  readonly sources: Readonly<Record<Regime, string>>;
  /** `must`: no discretion; `may`: the reason weighs it. */
  readonly kind: 'must' | 'may';
  /** Requests hold neither prices nor terms. */
  readonly stages: readonly ('requests' | 'bids')[];
  /** The firm may clear itself (§ 125 GWB), and after so many years it counts no more (§ 126 GWB). */
  readonly mostYears?: number;
}

const BOTH = ['requests', 'bids'] as const;
const BIDS = ['bids'] as const;

const rule = (
  ground: ExclusionGround,
  eu: string,
  national: string,
  kind: ExclusionRule['kind'],
  stages: ExclusionRule['stages'],
  mostYears?: number,
): ExclusionRule => ({ ground, sources: { eu, national }, kind, stages, ...(mostYears && { mostYears }) });

/** Every ground of exclusion (§§ 42, 57, 60 VgV, §§ 31, 42, 44 UVgO, §§ 122–126 GWB). */
const exclusionRules: readonly ExclusionRule[] = [
  rule('mandatoryGround', '§ 123 GWB', '§ 31 (1) UVgO, § 123 GWB', 'must', BOTH, 5),
  rule('facultativeGround', '§ 124 GWB', '§ 31 (1) UVgO, § 124 GWB', 'may', BOTH, 3),
  rule('unsuitable', '§ 122 GWB, § 57 (1) VgV', '§§ 31, 42 (1) UVgO', 'must', BOTH),
  rule('late', '§ 57 (1) Nr. 1 VgV', '§ 42 (1) Nr. 1 UVgO', 'must', BOTH),
  rule('documentsMissing', '§ 57 (1) Nr. 2 VgV', '§ 42 (1) Nr. 2 UVgO', 'must', BOTH),
  rule('ambiguousAlterations', '§ 57 (1) Nr. 3 VgV', '§ 42 (1) Nr. 3 UVgO', 'must', BOTH),
  rule('termsChanged', '§ 57 (1) Nr. 4 VgV', '§ 42 (1) Nr. 4 UVgO', 'must', BIDS),
  rule('pricesMissing', '§ 57 (1) Nr. 5 VgV', '§ 42 (1) Nr. 5 UVgO', 'must', BIDS),
  rule('variantNotAllowed', '§ 57 (1) Nr. 6 VgV', '§ 42 (1) Nr. 6 UVgO', 'must', BIDS),
  rule('abnormallyLow', '§ 60 (3) VgV', '§ 44 (3) UVgO', 'must', BIDS),
  rule('withdrawn', '§ 145 BGB', '§ 145 BGB', 'may', BOTH),
];

/** The rule for a ground. */
export const exclusionRuleOf = (ground: ExclusionGround): ExclusionRule =>
  exclusionRules.find(({ ground: known }) => known === ground)!;

/** Until when a firm may be kept out for a breach: five years from the final judgment, three from the event (§ 126 GWB). */
export function excludableUntil(ground: ExclusionGround, since: Day): Day | undefined {
  const { mostYears } = exclusionRuleOf(ground);
  return mostYears === undefined ? undefined : plusMonths(since, 12 * mostYears);
}
