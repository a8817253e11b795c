import { StatisticsReported } from '@moves/events/catalogue/tenders/award';
import { type Day, dayOf } from '@moves/events/catalogue/time';
import type { TenderId } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandAfter } from '../../dates.ts';
import { demandStep } from '../../law/steps.ts';
import { tender } from '../../tender.ts';
import type { KnownTender, Tender } from '../../tender-state.ts';

/** When the award was reported, and under which number. */
export interface ReportStatisticsTerms {
  readonly on: Day;
  readonly reference: string;
}

/** Note that the award was reported to the Federal Statistical Office, within 60 days of it (§§ 1 (2), 2 VergStatVO). */
export class ReportStatistics extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly tenderId: TenderId,
    readonly terms: ReportStatisticsTerms,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayReportStatistics(t: Tender, act: Act): asserts t is KnownTender {
  demandStep(t, 'reportStatistics', act);
  demandAfter(t.since, act);
  demand(!t.statisticsOn, 'statistics-reported', { on: t.statisticsOn });
}

export const reportStatistics = (t: Tender, { terms, act }: ReportStatistics) => {
  if (t.status !== 'unknown' && t.statisticsOn === terms.on) return [];
  mayReportStatistics(t, act);
  demand(terms.on <= dayOf(act.at), 'day-has-not-come', { day: terms.on });
  demand(!t.awardedOn || terms.on >= t.awardedOn, 'reported-before-award', { awardedOn: t.awardedOn });
  return [StatisticsReported(terms)];
};

@CommandHandler(ReportStatistics)
export class ReportStatisticsHandler extends Decides(tender, reportStatistics) {}
