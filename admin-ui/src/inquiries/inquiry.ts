import { DECISION_ROW, type DecisionRow } from '../decisions/decision.ts';
import type { Because, Day, Doable, HistoryEntry, Instant, Qualifier, Source } from '../graph.ts';
import { BECAUSE, HISTORY, SOURCE, TASKS } from '../graph.ts';
import { question } from '../question.ts';

export const inquiryKinds = ['inquiry', 'motion'] as const;
export const inquiryStatuses = ['received', 'assigned', 'signed', 'answered', 'withdrawn'] as const;
export type InquiryStatus = (typeof inquiryStatuses)[number];

/** What a figure of an answer may be of. */
export const figureKinds = ['indicator', 'milestone', 'budgetLine', 'positions', 'measure', 'other'] as const;
export type FigureKind = (typeof figureKinds)[number];
export type StaleFigure = 'olderThanSource' | 'forecastPassed';

/** A figure in an answer: as of when, from what, and why it would hold up the signature. */
export interface AnswerFigure {
  id: string;
  label: string;
  value: string;
  unit: string | null;
  qualifier: Qualifier;
  asOf: Day;
  of: { kind: FigureKind; thing: string | null; part: string | null; measure: string | null };
  events: string[];
  forecastOn: Day | null;
  stale: StaleFigure[];
  valueNow: string | null;
  confirmed: { stale: StaleFigure; at: Instant; because: Because | null }[];
}

export interface InquiryQuestion {
  id: string;
  number: number;
  statedNumber: string | null;
  text: string;
  answer: string | null;
  draftedOn: Day | null;
  figures: AnswerFigure[];
}

/** An inquiry or motion, as a row of the list shows it. */
export interface InquiryRow extends Doable {
  number: string;
  kind: (typeof inquiryKinds)[number];
  group: string;
  subject: string;
  askedOn: Day;
  public: boolean;
  status: InquiryStatus;
  office: string | null;
  dueOn: Day | null;
  overdue: boolean;
  daysOverdue: number;
  daysTaken: number | null;
  daysOpen: number;
  answeredOn: Day | null;
  takenOver: boolean;
}

/** An inquiry as its own page shows it. */
export interface Inquiry extends InquiryRow {
  fileNumber: string | null;
  escalatedOn: Day | null;
  notices: { on: Day; text: string; dueOn: Day }[];
  questions: InquiryQuestion[];
  drafted: boolean;
  signedOn: Day | null;
  signedAs: string | null;
  sentTo: string | null;
  source: Source | null;
  history: HistoryEntry[];
}

/** What the list asks of an inquiry. */
export const INQUIRY_ROW = `id revision number kind group subject askedOn public status office dueOn overdue daysOverdue daysTaken daysOpen
  answeredOn takenOver ${TASKS}`;
/** What its page asks of an inquiry. */
export const INQUIRY_WHOLE = `${INQUIRY_ROW} fileNumber escalatedOn notices { on text dueOn } drafted signedOn signedAs sentTo ${SOURCE}
  questions { id number statedNumber text answer draftedOn figures { id label value unit qualifier asOf
    of { kind thing part measure } events forecastOn stale valueNow confirmed { stale at ${BECAUSE} } } }
  ${HISTORY}`;

/** What the first page of the council's staff asks: what must be answered, what was decided and not carried out. */
export const askCouncil = question<{
  open: { totalCount: number; nodes: InquiryRow[] };
  answered: { totalCount: number; nodes: InquiryRow[] };
  undone: { totalCount: number; nodes: DecisionRow[] };
  running: { totalCount: number; nodes: DecisionRow[] };
  failed: { totalCount: number; nodes: DecisionRow[] };
}>(
  'inquiries',
  `query Council {
    open: inquiries(filter: { open: true }, orderBy: [{ field: dueOn }], first: 10) { totalCount nodes { ${INQUIRY_ROW} } }
    answered: inquiries(filter: { status: [answered] }, orderBy: [{ field: answeredOn, direction: desc }], first: 5) {
      totalCount nodes { ${INQUIRY_ROW} } }
    undone: decisions(filter: { tracking: [open, underway, overdue] }, orderBy: [{ field: dueOn }], first: 8) {
      totalCount nodes { ${DECISION_ROW} } }
    running: decisions(filter: { package: [running] }, first: 8) { totalCount nodes { ${DECISION_ROW} } }
    failed: decisions(filter: { package: [failed] }, first: 8) { totalCount nodes { ${DECISION_ROW} } } }`,
);
