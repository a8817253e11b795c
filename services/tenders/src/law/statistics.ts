import type { Regime } from '@moves/events/catalogue/tenders/words';
import { type Day, plusDays } from '@moves/events/catalogue/time';
import { inForceOn, type Rule } from '@moves/events/decider/dated-rule';
import { LAW_OF_2026 } from './law-versions.ts';

/** Which awards the Federal Statistical Office is told of, and within how many days. */
interface StatisticsRule extends Rule {
  /** Below the EU threshold only awards worth more than this, net. */
  readonly aboveNetCents: number;
  readonly days: number;
}

const RULES: readonly StatisticsRule[] = [
  {
    from: '1900-01-01' as Day,
    before: LAW_OF_2026,
    aboveNetCents: 2_500_000,
    days: 60,
    source: '§§ 1 (2), 2 VergStatVO (Fassung bis 30. Juni 2026)',
  },
  {
    from: LAW_OF_2026,
    aboveNetCents: 5_000_000,
    days: 60,
    source: '§§ 1 (2), 2 VergStatVO (Fassung ab 1. Juli 2026)',
  },
];

/** The rule for a procedure that began on a day. */
export const statisticsRuleOn = (begunOn: Day): StatisticsRule => inForceOn(RULES, begunOn);

/** The last day to report an award; undefined if it need not be reported. */
export function statisticsDueOn(award: {
  readonly regime: Regime;
  readonly netCents: number;
  readonly begunOn: Day;
  readonly awardedOn: Day;
}): Day | undefined {
  const { aboveNetCents, days } = statisticsRuleOn(award.begunOn);
  return award.regime === 'eu' || award.netCents > aboveNetCents ? plusDays(award.awardedOn, days) : undefined;
}
