import type { AnswerFigure, BodyKind, DecidedPoint, Effect, PaperKind } from '@moves/events/catalogue/council';
import type { Day, Instant } from '@moves/events/catalogue/time';
import type { Because, Mark, Qualifier, Source } from '@moves/events/catalogue/values';
import type { CouncilTables } from '@moves/events/published/council/tables';
import type { BodyFilter } from './bodies/body-questions.ts';
import type { DecisionFilter, JudgedPoint, SeenDecision } from './decisions/decision-questions.ts';
import type { Stale } from './inquiries/inquiry.ts';
import type { InquiryFilter, JudgedInquiry } from './inquiries/inquiry-questions.ts';
import type { PaperFilter } from './papers/paper-questions.ts';
import type { SessionFilter } from './sessions/session-questions.ts';

/** A thing of another service, by its key alone. */
export interface Key {
  readonly id: string;
}

/** A page of a list: its count is asked only if somebody wants it. */
interface PageShape<Shape, Filter> {
  readonly nodes: Shape[];
  readonly filter: Filter;
}
export type BodyPageShape = PageShape<BodyShape, BodyFilter>;
export type SessionPageShape = PageShape<SessionShape, SessionFilter>;
export type PaperPageShape = PageShape<PaperShape, PaperFilter>;
export type DecisionPageShape = PageShape<DecisionShape, DecisionFilter>;
export type InquiryPageShape = PageShape<InquiryShape, InquiryFilter>;

export type BodyShape = ReturnType<typeof bodyShape>;
export type SessionShape = ReturnType<typeof sessionShape>;
export type PaperShape = ReturnType<typeof paperShape>;
export type PaperPointShape = ReturnType<typeof paperPointShape>;
export type EffectShape = Effect;
export type DecisionShape = ReturnType<typeof decisionShape>;
export type DecisionPointShape = ReturnType<typeof decisionPointShape>;
export type EvidenceShape = ReturnType<typeof evidenceShape>;
export type PackageShape = ReturnType<typeof packageShape>;
export type PartShape = ReturnType<typeof partShape>;
export type InquiryShape = ReturnType<typeof inquiryShape>;
export type QuestionShape = ReturnType<typeof questionShape>;
export type FigureShape = ReturnType<typeof figureShape>;

const parsed = <Shape>(json: string | null): Shape | null => (json === null ? null : (JSON.parse(json) as Shape));

/** A row about a body in the graph's words. */
export const bodyShape = (row: CouncilTables['council_bodies']) => ({
  id: row.thing,
  name: row.name,
  shortName: row.short_name,
  kind: row.kind as BodyKind,
  source: parsed<Source>(row.source),
});

/** A row about a session in the graph's words. */
export const sessionShape = (row: CouncilTables['council_sessions']) => ({
  id: row.thing,
  bodyId: row.body,
  on: row.on_day as Day,
  public: row.public === 1,
  status: row.status as 'scheduled' | 'held' | 'cancelled',
  minutes: row.minutes,
  source: parsed<Source>(row.source),
});

/** A row about a paper in the graph's words. */
export const paperShape = (row: CouncilTables['council_papers']) => ({
  id: row.thing,
  reference: row.reference,
  kind: row.kind as PaperKind,
  title: row.title,
  office: row.office,
  fileNumber: row.file_number,
  on: row.on_day as Day,
  public: row.public === 1,
  status: row.status as 'submitted' | 'putToVote' | 'withdrawn',
  source: parsed<Source>(row.source),
  mark: row.mark as Mark | null,
});

/** A row about a paper's point in the graph's words. */
export const paperPointShape = (row: CouncilTables['council_paper_points']) => ({
  id: row.point,
  wording: row.wording,
  effects: JSON.parse(row.effects) as Effect[],
});

/** A row about a file in the graph's words. */
export const fileShape = (row: CouncilTables['council_paper_files']) => ({
  sha256: row.sha256,
  title: row.title,
  mediaType: row.media_type,
  size: row.size,
  main: row.main === 1,
  attachedAt: row.attached_at as Instant,
});

/** A row about a decision in the graph's words. */
export const decisionShape = (row: SeenDecision) => ({
  id: row.thing,
  paperId: row.paper,
  reference: row.reference,
  title: row.title,
  bodyId: row.body,
  bodyName: row.body_name,
  sessionId: row.session,
  sessionOn: row.session_on as Day,
  minutes: row.minutes_seen,
  item: row.item,
  authoritative: row.authoritative === 1,
  public: row.public === 1,
  resultWording: row.result_wording,
  present: row.present,
  members: row.members,
  objection: row.objection as 'none' | 'objected' | 'stands' | 'overturned',
  source: parsed<Source>(row.source),
});

/** A row about a decided point in the graph's words. */
export const decisionPointShape = (row: JudgedPoint) => ({
  id: row.point,
  decisionId: row.thing,
  wording: row.wording,
  result: row.result as DecidedPoint['result'],
  accepted: row.accepted === 1,
  yes: row.yes,
  no: row.no,
  abstained: row.abstained,
  effects: JSON.parse(row.effects) as Effect[],
  state: row.state,
  office: row.office,
  dueOn: row.due_on as Day | null,
  daysOverdue: row.days_overdue,
  donePercent: row.done_percent,
  settledOn: row.settled_on as Day | null,
  settledAs: row.settled_as as 'done' | 'superseded' | 'dropped' | null,
  settledText: row.settled_text,
});

/** A row about evidence in the graph's words. */
export const evidenceShape = (row: CouncilTables['council_evidence']) => ({
  id: row.entry,
  point: row.point,
  text: row.text,
  donePercent: row.done_percent,
  shown: row.shown_kind && row.shown ? { kind: row.shown_kind, id: row.shown } : null,
  document: row.document,
  at: row.at as Instant,
  recordedAt: row.recorded_at as Instant,
});

/** A row about a package in the graph's words. */
export const packageShape = (row: CouncilTables['council_packages']) => ({
  joint: row.joint,
  decisionId: row.thing,
  point: row.point,
  state: row.state as 'running' | 'approved' | 'failed',
  begunAt: row.begun_at as Instant,
  endedAt: row.ended_at as Instant | null,
  refused: (parsed<RefusedPart[]>(row.refusals) ?? []) as readonly RefusedPart[],
});
export interface RefusedPart {
  readonly code: string;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** A row about a part of a package in the graph's words. */
export const partShape = (row: CouncilTables['council_package_parts']) => ({
  joint: row.joint,
  stream: row.stream,
  state: row.state as 'asked' | 'ready' | 'refused' | 'done' | 'lapsed',
  effects: JSON.parse(row.effects) as Effect[],
  refused: row.code === null ? null : { code: row.code, facts: parsed<RefusedPart['facts']>(row.facts) ?? {} },
});

/** A row about an inquiry in the graph's words. */
export const inquiryShape = (row: JudgedInquiry) => ({
  id: row.thing,
  number: row.number,
  kind: row.kind as 'inquiry' | 'motion',
  group: row.asked_by,
  subject: row.subject,
  fileNumber: row.file_number,
  askedOn: row.asked_on as Day,
  public: row.public === 1,
  status: row.status as 'received' | 'assigned' | 'signed' | 'answered' | 'withdrawn',
  office: row.office,
  dueOn: row.due_on as Day | null,
  overdue: row.overdue === 1,
  daysOverdue: row.days_overdue,
  daysTaken: row.answered_on === null ? null : row.days_open,
  daysOpen: row.days_open,
  escalatedOn: row.escalated_on as Day | null,
  signedOn: row.signed_on as Day | null,
  signedAs: row.signed_as,
  answeredOn: row.answered_on as Day | null,
  sentTo: row.sent_to,
  takenOver: row.taken_over === 1,
  source: parsed<Source>(row.source),
});

/** A row about an interim notice in the graph's words. */
export const noticeShape = (row: CouncilTables['council_notices']) => ({
  on: row.on_day as Day,
  text: row.text,
  dueOn: row.due_on as Day,
});

/** A row about a question in the graph's words. */
export const questionShape = (row: CouncilTables['council_questions']) => ({
  id: row.question,
  inquiryId: row.thing,
  number: row.number,
  statedNumber: row.stated_number,
  text: row.text,
  answer: row.answer,
  draftedOn: row.drafted_on as Day | null,
});

/** A row about a figure in the graph's words, and as it was drafted. */
export const figureShape = (row: CouncilTables['council_figures']) => {
  const of = {
    kind: row.of_kind as AnswerFigure['of']['kind'],
    ...(row.of_thing && { thing: row.of_thing }),
    ...(row.of_part && { part: row.of_part }),
    ...(row.of_measure && { measure: row.of_measure }),
  };
  const drafted = {
    figure: row.figure,
    label: row.label,
    value: row.value,
    ...(row.unit && { unit: row.unit }),
    qualifier: row.qualifier as Qualifier,
    asOf: row.as_of as Day,
    ...(row.known_at && { knownAt: row.known_at as Instant }),
    of,
    events: JSON.parse(row.events) as string[],
    ...(row.forecast_on && { forecastOn: row.forecast_on as Day }),
  } satisfies AnswerFigure;
  return {
    id: row.figure,
    inquiryId: row.thing,
    question: row.question,
    label: row.label,
    value: row.value,
    unit: row.unit,
    qualifier: drafted.qualifier,
    asOf: drafted.asOf,
    knownAt: row.known_at as Instant | null,
    of: { kind: of.kind, thing: row.of_thing, part: row.of_part, measure: row.of_measure },
    events: drafted.events,
    forecastOn: row.forecast_on as Day | null,
    drafted,
  };
};

/** A row about a confirmation, with what its source said then. */
export const confirmationShape = (row: CouncilTables['council_stale_confirmed']) => ({
  question: row.question,
  figure: row.figure,
  stale: row.stale as Stale,
  ...(row.seen && { seen: JSON.parse(row.seen) as { value?: string; events: string[] } }),
  at: row.at as Instant,
  because: parsed<Because>(row.because),
});
