import type { ModificationGround, Procedure, Regime } from '../../../catalogue/tenders/words.ts';
import { type Day, plusDays, plusMonths } from '../../../catalogue/time.ts';
import { inForceOn, type Rule } from '../../../decider/dated-rule.ts';
import { both, NATIONAL, WITHOUT_CALL } from './kinds.ts';
import { LAW_OF_2026 } from './versions.ts';

const EVER = '1900-01-01' as Day;

/** What has to be done within so many days. */
interface InDays extends Rule {
  readonly days: number;
}

/** The award notice goes to TED within so many days (§ 39 (1) VgV). */
export const awardNoticeRule = { days: 30, source: '§ 39 (1) VgV' } as const;

/** The last day to send the award notice; undefined below the EU threshold. */
export const awardNoticeDueOn = (regime: Regime, awardedOn: Day): Day | undefined =>
  regime === 'eu' ? plusDays(awardedOn, awardNoticeRule.days) : undefined;

/** An award without competition below the threshold is published from this net value on, for so long (§ 30 UVgO). */
export const exPostRule = {
  procedures: both(NATIONAL, WITHOUT_CALL),
  fromNetCents: 2_500_000,
  months: 3,
  /** How soon is no law but the house's own. */
  ownDays: 14,
  source: '§ 30 (1) UVgO',
  label: 'Vorgabe, nach Sekundärquellen',
} as const;

/** Whether an award must be published afterwards, and until when (§ 30 UVgO). */
export const exPostUntil = (procedure: Procedure, netCents: number, awardedOn: Day): Day | undefined =>
  exPostRule.procedures.includes(procedure) && netCents >= exPostRule.fromNetCents
    ? plusMonths(awardedOn, exPostRule.months)
    : undefined;

/** Which awards the Federal Statistical Office is told of, and within how many days. */
interface StatisticsRule extends InDays {
  /** Below the EU threshold only awards worth more than this, net. */
  readonly aboveNetCents: number;
}

/** By the day on which the procedure began (§§ 1 (2), 2 VergStatVO). */
export const statisticsRules: readonly StatisticsRule[] = [
  {
    from: EVER,
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
export const statisticsRuleOn = (begunOn: Day): StatisticsRule => inForceOn(statisticsRules, begunOn);

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

/** Within how many days a change of a contract is announced, by the day on which its procedure began. */
export const modificationNoticeRules: readonly InDays[] = [
  {
    from: EVER,
    before: LAW_OF_2026,
    days: 30,
    source: '§ 132 (5) GWB, § 39 (5) VgV (Fassung bis 30. Juni 2026)',
    label: 'damals ohne Frist; 30 Tage sind Vorgabe des Hauses',
  },
  { from: LAW_OF_2026, days: 30, source: '§ 132 (5) GWB, § 39 (5) VgV' },
];

/** Changes on these grounds are announced at TED (§ 132 (2) Nr. 2 and 3 GWB). */
export const ANNOUNCED_GROUNDS: readonly ModificationGround[] = ['additionalNecessary', 'unforeseeable'];

/** True if a change is announced at TED (§ 132 (5) GWB, § 39 (5) VgV). */
export const modificationIsAnnounced = (regime: Regime, ground: ModificationGround): boolean =>
  regime === 'eu' && ANNOUNCED_GROUNDS.includes(ground);

/** The last day to announce a change; undefined if it need not be. */
export function modificationNoticeDueOn(change: {
  readonly regime: Regime;
  readonly ground: ModificationGround;
  readonly begunOn: Day;
  readonly modifiedOn: Day;
}): Day | undefined {
  const { regime, ground, begunOn, modifiedOn } = change;
  if (!modificationIsAnnounced(regime, ground)) return undefined;
  return plusDays(modifiedOn, inForceOn(modificationNoticeRules, begunOn).days);
}
