import type { Language } from '@moves/events/graph/sentences';
import { decisionTrackingReport } from './council/decision-tracking.ts';
import { inquiriesAndMotionsReport } from './council/inquiries-and-motions.ts';
import { documentKinds, type FileKind, kinds, tableKinds } from './kit/kinds.ts';
import type { Parameters } from './kit/parameters.ts';
import type { AnyReport } from './kit/report.ts';
import { planVsActualReport } from './money/plan-vs-actual.ts';
import { programmeCostReport } from './money/programme-cost.ts';
import { establishmentPlanReport } from './posts/establishment-plan.ts';
import { lapseNotesReport } from './posts/lapse-notes.ts';
import { personnelForecastReport } from './posts/personnel-forecast.ts';
import { vacanciesReport } from './posts/vacancies.ts';
import { programmeStatusReport } from './programme-status.ts';
import { awardsReport } from './tenders/awards.ts';
import { contractRegisterReport } from './tenders/contract-register.ts';
import { exPostNoticesReport } from './tenders/ex-post-notices.ts';
import { frameworkUsageReport } from './tenders/framework-usage.ts';
import { procurementRecordReport } from './tenders/procurement-record.ts';
import { procurementStatisticsReport } from './tenders/procurement-statistics.ts';
import { runningTendersReport } from './tenders/running-tenders.ts';
import { tenderCalendarReport } from './tenders/tender-calendar.ts';

/** All reports, in the order of their numbers. */
export const reports: readonly AnyReport[] = [
  programmeStatusReport,
  planVsActualReport,
  programmeCostReport,
  establishmentPlanReport,
  vacanciesReport,
  lapseNotesReport,
  personnelForecastReport,
  tenderCalendarReport,
  runningTendersReport,
  awardsReport,
  exPostNoticesReport,
  procurementStatisticsReport,
  contractRegisterReport,
  frameworkUsageReport,
  inquiriesAndMotionsReport,
  decisionTrackingReport,
  procurementRecordReport,
];

/** The report of a name, if there is one. */
export const reportNamed = (name: string): AnyReport | undefined => reports.find(report => report.name === name);

/** True for the end of a file name as which reports are issued. */
export const isFileKind = (kind: string): kind is FileKind => Object.hasOwn(kinds, kind);

/** As what kinds of file a report is issued: a table as these, a document as others. */
export const formatsOf = ({ document }: AnyReport): readonly FileKind[] => (document ? documentKinds : tableKinds);

/** A report as the list of reports describes it. */
export interface ReportDescription {
  readonly name: string;
  readonly number: string;
  readonly title: string;
  readonly parameters: readonly { name: string; type: string; required: boolean }[];
  readonly formats: readonly FileKind[];
}

/** The list of reports: what can be asked for, and with what. */
export const reportList = (language: Language): ReportDescription[] =>
  reports.map(report => ({
    name: report.name,
    number: report.number,
    title: report.title[language],
    parameters: Object.entries(report.parameters as Parameters).map(([parameter, { type, required }]) => ({
      name: parameter,
      type,
      required,
    })),
    formats: formatsOf(report),
  }));
