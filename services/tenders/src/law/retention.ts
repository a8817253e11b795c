import type { Regime } from '@moves/events/catalogue/tenders/words';
import { type Day, plusMonths } from '@moves/events/catalogue/time';
import { inForceOn, type Rule } from '@moves/events/decider/dated-rule';

/** How long the file of a procedure is kept at least. */
interface RetentionRule extends Rule {
  readonly yearsFromAward: number;
  /** Vouchers of the city's accounts, from the year after the accounts are adopted (§ 39 (2) GemHVO). */
  readonly voucherYears: number;
  readonly label: string;
}

const RULES: readonly RetentionRule[] = [
  {
    from: '1900-01-01' as Day,
    yearsFromAward: 3,
    voucherYears: 10,
    source: '§ 8 (4) VgV, § 6 UVgO, § 39 (2) GemHVO',
    label: 'Bücher 10, Belege 6 Jahre; vorsorglich 10 für alles',
  },
];

/** When a procedure and its contracts ended. */
export interface EndOfProcedure {
  readonly regime: Regime;
  /** The day of the award, or of the cancellation. */
  readonly endedOn: Day;
  readonly awarded: boolean;
  /** The last day of the last of its contracts. */
  readonly contractsEndOn?: Day | undefined;
}

/** Until when the file is kept: three years from the award, to the end of the contract, and as long as vouchers are, whichever is last. */
export function retentionOf({ regime, endedOn, awarded, contractsEndOn }: EndOfProcedure): {
  readonly retainUntil: Day;
  readonly rule: string;
} {
  const { yearsFromAward, voucherYears, label } = inForceOn(RULES, endedOn);
  const paragraph = regime === 'eu' ? '§ 8 (4) VgV' : '§ 6 UVgO';
  const reasons = [
    { day: plusMonths(endedOn, 12 * yearsFromAward), rule: `${paragraph}: ${yearsFromAward} Jahre` },
    ...(contractsEndOn ? [{ day: contractsEndOn, rule: `${paragraph}: bis zum Ende des Vertrags` }] : []),
  ];
  if (awarded) {
    // The accounts of a year are adopted in the one after it (§ 95b GemO); from the next January on the years count.
    const lastYear = Number((contractsEndOn && contractsEndOn > endedOn ? contractsEndOn : endedOn).slice(0, 4));
    const day = `${lastYear + 1 + voucherYears}-12-31` as Day;
    reasons.push({ day, rule: `§ 39 (2) GemHVO: ${voucherYears} Jahre (${label})` });
  }
  const last = reasons.reduce((best, one) => (one.day > best.day ? one : best));
  return { retainUntil: last.day, rule: last.rule };
}
