import type { Procedure, Regime } from '@moves/events/catalogue/tenders/words';
import { type Day, type Instant, plusDays, plusMonths, startOfDay } from '@moves/events/catalogue/time';
import { inForceOn, type Rule } from '@moves/events/decider/dated-rule';
import { DIRECT, WITHOUT_CALL } from './kinds.ts';
import { LAW_OF_2026 } from './law-versions.ts';

/** The award notice goes to TED within so many days (§ 39 (1) VgV). */
export const awardNoticeRule = { days: 30, source: '§ 39 (1) VgV' } as const;

/** The last day to send the award notice; undefined below the EU threshold. */
export const awardNoticeDueOn = (regime: Regime, awardedOn: Day): Day | undefined =>
  regime === 'eu' ? plusDays(awardedOn, awardNoticeRule.days) : undefined;

interface ExPostRule extends Rule {
  readonly fromNetCents: number;
  readonly months: number;
}

const EX_POST: readonly ExPostRule[] = [
  {
    from: '1900-01-01' as Day,
    fromNetCents: 2_500_000,
    months: 3,
    source: '§ 30 (1) UVgO',
    label: 'Vorgabe, nach Sekundärquellen',
  },
];

/** Whether an award without competition below the threshold must be published, for how long and until when (§ 30 UVgO). */
export function exPostDue(award: {
  readonly regime: Regime;
  readonly procedure: Procedure;
  readonly netCents: number;
  readonly awardedOn: Day;
}): { readonly months: number; readonly until: Day; readonly source: string; readonly label?: string } | undefined {
  const { regime, procedure, netCents, awardedOn } = award;
  const { fromNetCents, months, source, label } = inForceOn(EX_POST, awardedOn);
  const withoutCompetition = WITHOUT_CALL.includes(procedure) || DIRECT.includes(procedure);
  if (regime !== 'national' || !withoutCompetition || netCents < fromNetCents) return undefined;
  return { months, until: plusMonths(awardedOn, months), source, ...(label && { label }) };
}

/** From when a notice may be published nationally: once TED has, or 48 hours after it confirmed the receipt (§ 40 (3) VgV). */
export function nationalNoticeEarliestAt(ted: {
  readonly confirmedAt?: Instant;
  readonly publishedOn?: Day;
}): Instant | undefined {
  const { confirmedAt, publishedOn } = ted;
  const after = confirmedAt && (new Date(Date.parse(confirmedAt) + 48 * 3_600_000).toISOString() as Instant);
  const published = publishedOn && startOfDay(publishedOn);
  return [after, published].filter(moment => moment !== undefined).sort()[0];
}

interface ModificationNoticeRule extends Rule {
  readonly days: number;
}

const MODIFICATION_NOTICES: readonly ModificationNoticeRule[] = [
  {
    from: '1900-01-01' as Day,
    before: LAW_OF_2026,
    days: 30,
    source: '§ 132 (5) GWB, § 39 (5) VgV (Fassung bis 30. Juni 2026)',
    label: 'damals ohne Frist; 30 Tage sind Vorgabe des Hauses',
  },
  { from: LAW_OF_2026, days: 30, source: '§ 132 (5) GWB, § 39 (5) VgV' },
];

/** Within how many days a modification on grounds Nr. 2 or 3 of § 132 (2) GWB is announced. */
export const modificationNoticeRuleOn = (begunOn: Day): ModificationNoticeRule =>
  inForceOn(MODIFICATION_NOTICES, begunOn);
