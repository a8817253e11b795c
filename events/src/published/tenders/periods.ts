import type { Day } from '../../catalogue/time.ts';
import { inForceOn, type Rule } from '../../decider/dated-rule.ts';

/** What must be reported after an award, and within how many days. */
interface ReportingRule extends Rule {
  readonly days: number;
  /** Above this estimate, net; from the EU threshold on in any case. */
  readonly aboveNetCents: number;
}

/** Which awards go to the Federal Statistical Office (§§ 1 (2), 2 VergStatVO), by the day the procedure began. */
export const statisticsRules: readonly ReportingRule[] = [
  {
    from: '1900-01-01' as Day,
    before: '2026-07-01' as Day,
    days: 60,
    aboveNetCents: 2_500_000,
    source: '§§ 1 (2), 2 VergStatVO (until 30 June 2026)',
  },
  {
    from: '2026-07-01' as Day,
    days: 60,
    aboveNetCents: 5_000_000,
    source: '§§ 1 (2), 2 VergStatVO (as of 1 July 2026)',
  },
];

/** The rule for a procedure that began on a day. */
export const statisticsRuleOn = (begunOn: Day): ReportingRule => inForceOn(statisticsRules, begunOn);

/** Within so many days after an award its notice goes to TED (§ 39 (1) VgV). */
export const awardNoticeDays = 30;

/** Within so many days a change of a running contract is announced (§ 132 (5) GWB, § 39 (5) VgV). */
export const modificationNoticeDays = 30;

/** An answer of the competition register may be used for so long (§ 6 WRegG). */
export const registerAnswerMonths = 2;

/** Before the closing, answers must be there: six days, four in urgent cases (§ 20 (3) VgV). */
export const answerDays = { usual: 6, urgent: 4 } as const;

/** Awards without competition are announced from this net value on, for so long (§ 30 UVgO); how soon is no law but the house's own. */
export const exPost = { fromNetCents: 2_500_000, months: 3, ownDays: 14 } as const;
