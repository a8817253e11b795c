import type { CancellationGround, Regime } from '@moves/events/catalogue/tenders/words';

/** The codes by which eForms says why nobody was awarded a contract (`non-award-justification`, BT-144). */
export type NonAwardCode =
  | 'no-rece'
  | 'all-rej'
  | 'one-admis'
  | 'chan-need'
  | 'ins-fund'
  | 'tch-pr-error'
  | 'rev-body'
  | 'rev-buyer'
  | 'no-signed'
  | 'other';

/** A ground on which a procedure may end without award. */
export interface CancellationRule {
  readonly ground: CancellationGround;
  readonly sources: Readonly<Record<Regime, string>>;
  /** Before anybody was asked to bid, a need may simply go; after it, only what § 63 VgV and § 48 UVgO name. */
  readonly when: 'beforeCall' | 'afterCall';
  /** The codes that fit, the usual one first. */
  readonly codes: readonly NonAwardCode[];
}

/** Every ground of cancellation. */
const cancellationRules: readonly CancellationRule[] = [
  {
    ground: 'noCompliantBid',
    sources: { eu: '§ 63 (1) Nr. 1 VgV', national: '§ 48 (1) Nr. 1 UVgO' },
    when: 'afterCall',
    codes: ['all-rej', 'no-rece', 'one-admis'],
  },
  {
    ground: 'basisChanged',
    sources: { eu: '§ 63 (1) Nr. 2 VgV', national: '§ 48 (1) Nr. 2 UVgO' },
    when: 'afterCall',
    codes: ['chan-need'],
  },
  {
    ground: 'noEconomicResult',
    sources: { eu: '§ 63 (1) Nr. 3 VgV', national: '§ 48 (1) Nr. 3 UVgO' },
    when: 'afterCall',
    codes: ['ins-fund', 'all-rej'],
  },
  {
    ground: 'seriousReason',
    sources: { eu: '§ 63 (1) Nr. 4 VgV', national: '§ 48 (1) Nr. 4 UVgO' },
    when: 'afterCall',
    codes: ['other', 'tch-pr-error', 'rev-body', 'rev-buyer', 'no-signed'],
  },
  {
    ground: 'needGone',
    sources: { eu: '§ 77 (2) GemO', national: '§ 77 (2) GemO' },
    when: 'beforeCall',
    codes: ['chan-need'],
  },
  {
    ground: 'measureCancelled',
    sources: { eu: '§ 77 (2) GemO', national: '§ 77 (2) GemO' },
    when: 'beforeCall',
    codes: ['chan-need'],
  },
];

/** The rule for a ground. */
export const cancellationRuleOf = (ground: CancellationGround): CancellationRule =>
  cancellationRules.find(({ ground: known }) => known === ground)!;
