import type { EventOf } from '@moves/events/catalogue/define';
import type {
  DocumentsApproved,
  DocumentsPrepared,
  ProcedureChosen,
  TenderTakenOver,
  ValueEstimated,
} from '@moves/events/catalogue/tenders/preparation';
import type {
  CancellationGround,
  Category,
  Criterion,
  NamedFile,
  NoticeKind,
  Procedure,
  Regime,
  TenderStatus,
} from '@moves/events/catalogue/tenders/words';
import type { Day, Instant } from '@moves/events/catalogue/time';
import type { Because, Source } from '@moves/events/catalogue/values';
import type { SaidThen } from '@moves/events/published/tenders/details';
import type { JudgedTender } from '@moves/events/published/tenders/judged';
import type { TenderTables } from '@moves/events/published/tenders/tables';
import type { TenderFilter } from './tender-questions.ts';

/** A thing of another service, by its key alone. */
export interface Key {
  readonly id: string;
}

/** A page of tenders: its count is asked only if somebody wants it. */
export interface TenderPageShape {
  readonly nodes: TenderShape[];
  readonly filter: TenderFilter;
}

export type TenderShape = ReturnType<typeof tenderShape>;
export type DetailsShape = ReturnType<typeof detailsShape>;
export type DocumentsShape = NonNullable<DetailsShape['documents']> & { readonly tender: string };

/** What an event said, as the tables keep it. */
type Then<Definition> = EventOf<Definition> extends { data: infer Data } ? Data & SaidThen : never;

/** What a column keeps as JSON. */
export const parsed = <Shape>(json: string | null): Shape | null =>
  json === null ? null : (JSON.parse(json) as Shape);

/** A row about a tender in the graph's words. */
export const tenderShape = (row: JudgedTender) => ({
  id: row.thing,
  title: row.title,
  description: row.description,
  category: row.category as Category,
  office: row.office,
  measureId: row.measure,
  exercise: row.exercise === 1,
  light: row.light,
  status: row.status as TenderStatus,
  statusSince: row.status_since as Instant,
  handledBy: row.handled_by,
  begunOn: row.begun_on as Day | null,
  procedure: row.procedure as Procedure | null,
  regime: row.regime as Regime | null,
  netCents: row.net_cents,
  grossCents: row.gross_cents,
  vatRate: row.vat_rate,
  months: row.months,
  qualifier: row.estimate_qualifier,
  validUntil: row.valid_until as Day | null,
  earliestAwardAt: row.earliest_award_at as Instant | null,
  awardedOn: row.awarded_on as Day | null,
  plan: {
    publicationOn: row.planned_publication_on as Day | null,
    openingOn: row.planned_opening_on as Day | null,
    committeeOn: row.planned_committee_on as Day | null,
    awardOn: row.planned_award_on as Day | null,
    startOn: row.planned_start_on as Day | null,
  },
});

/** What only a tender's own page shows, each as its event said it. */
export const detailsShape = (row: TenderTables['tender_details']) => ({
  cpv: JSON.parse(row.cpv) as string[],
  publishedMilestone: row.published_milestone,
  awardedMilestone: row.awarded_milestone,
  source: parsed<Source>(row.source),
  inferred: JSON.parse(row.inferred) as string[],
  takeOver: parsed<Pick<Then<typeof TenderTakenOver>, 'on' | 'source' | keyof SaidThen>>(row.take_over),
  estimate: parsed<Omit<Then<typeof ValueEstimated>, 'lots'>>(row.estimate),
  choice: parsed<Then<typeof ProcedureChosen>>(row.choice),
  documents: parsed<Omit<Then<typeof DocumentsPrepared>, 'criteria' | 'files'>>(row.documents),
  criteriaHash: row.criteria_hash,
  approvals: {
    documents: parsed<Then<typeof DocumentsApproved>>(row.documents_approved),
    publication: parsed<Then<typeof DocumentsApproved>>(row.publication_approved),
  },
  address: row.address,
  questionsUntil: row.questions_until_at as Instant | null,
  selection: parsed<{ reason: string; fewerReason?: string } & SaidThen>(row.selection),
  scored: parsed<
    { hash: string; costs?: { bid: string; lot: string; criterion: string; netCents: number }[] } & SaidThen
  >(row.scored),
  confirmed: parsed<SaidThen>(row.confirmed),
  information: parsed<{ electronic: boolean; earliestAt: Instant; rule: string } & SaidThen>(row.information),
  statistics: parsed<{ on: Day; reference: string } & SaidThen>(row.statistics),
  cancellation: parsed<{ ground: CancellationGround; reason: string } & SaidThen>(row.cancellation),
  retention: parsed<{ retainUntil: Day; rule: string } & SaidThen>(row.retention),
});

/** A row about a lot in the graph's words. */
export const lotShape = (row: TenderTables['tender_lots']) => ({
  id: row.lot,
  title: row.title,
  net: row.net_cents as number | null,
  exempt: row.exempt === 1,
  cancelledOn: row.cancelled_on as Day | null,
  cancelledFor: row.cancelled_ground as CancellationGround | null,
  cancelledBecause: row.cancelled_reason,
});

/** A row about a criterion in the graph's words. */
export const criterionShape = (row: TenderTables['tender_criteria']) => ({
  id: row.criterion,
  title: row.title,
  kind: row.kind as Criterion['kind'],
  weight: row.weight,
  description: row.description,
});

/** A row about a file in the graph's words. */
export const fileShape = (row: TenderTables['tender_files']) => ({
  sha256: row.sha256,
  title: row.title,
  size: row.size,
  corrigendum: row.corrigendum === 1,
  proposed: row.proposed === 1,
});

/** A row about a market consultation in the graph's words. */
export const consultationShape = (row: TenderTables['tender_consultations']) => ({
  at: row.at as Instant,
  how: row.how,
  firms: JSON.parse(row.firms) as string[],
  result: row.result,
  neutralised: row.neutralised,
  source: parsed<Source>(row.source),
});

/** A row about somebody's interests. */
export const interestShape = (row: TenderTables['tender_interests']) => ({
  person: row.person,
  at: row.at as Instant,
  conflict: row.conflict === 1,
  text: row.text,
  measures: row.measures,
});

/** A row about a notice in the graph's words. */
export const noticeShape = (row: TenderTables['tender_notices']) => ({
  id: row.notice,
  kind: row.kind as NoticeKind,
  dispatchedOn: row.dispatched_on as Day,
  reference: row.reference,
  publishedOn: row.published_on as Day | null,
  rejectedBecause: row.rejected_because,
  enteredAfterwards: row.afterwards === 1,
});

/** A row about a question in the graph's words. */
export const questionShape = (row: TenderTables['tender_questions']) => ({
  id: row.question,
  receivedOn: row.received_on as Day,
  text: row.text,
  answer: row.answer,
  answeredAt: row.answered_at as Instant | null,
  changesDocuments: row.changes_documents === null ? null : row.changes_documents === 1,
  immaterialReason: row.immaterial_reason,
});

/** A row about a corrigendum, an extension or a longer binding. */
export const correctionShape = (row: TenderTables['tender_changes']) => ({
  id: row.correction,
  kind: row.kind as 'correction' | 'extension' | 'validity',
  state: row.state as 'proposed' | 'made' | 'dropped',
  at: row.at as Instant,
  by: row.by,
  approvedBy: row.approved_by,
  what: row.what,
  essential: row.essential === 1,
  criteria: (parsed<Criterion[]>(row.criteria) ?? []).map(({ criterion, description = null, ...rest }) => ({
    id: criterion,
    description,
    ...rest,
  })),
  files: (parsed<NamedFile[]>(row.files) ?? []).map(file => ({ ...file, corrigendum: true })),
  closesAt: row.closes_at as Instant | null,
  validUntil: row.valid_until as Day | null,
  because: parsed<Because>(row.because),
  enteredAfterwards: row.afterwards === 1,
});
