import type { Envelope } from '../../catalogue/envelope.ts';
import { type TenderEvent, tenderEvents } from '../../catalogue/tenders.ts';
import { readModel } from '../../read-model/define.ts';
import { enteredAfterwards } from './afterwards.ts';

/** One row a tender: what only its own page and its file show, each as its event said it (JSON), with its moment. */
export const tenderDetails = readModel<TenderEvent>()({
  name: 'tender_details',
  version: 1,
  events: tenderEvents,
  table: {
    /** CPV codes, a list in JSON. */
    cpv: 'text not null',
    published_milestone: 'text',
    awarded_milestone: 'text',
    source: 'text',
    inferred: 'text not null',
    /** `TenderTakenOver` without master data: status, day, qualifier, source. */
    take_over: 'text',
    estimate: 'text',
    choice: 'text',
    /** `DocumentsPrepared` without criteria and files, which have tables of their own. */
    documents: 'text',
    criteria_hash: 'text',
    /** Who approved what: decision, person, moment. */
    documents_approved: 'text',
    publication_approved: 'text',
    address: 'text',
    questions_until_at: 'text',
    selection: 'text',
    /** Hash, moments and persons of the evaluation. */
    scored: 'text',
    confirmed: 'text',
    /** The latest resolution, and the letters to those who lose without their texts. */
    resolution: 'text',
    information: 'text',
    statistics: 'text',
    cancellation: 'text',
    retention: 'text',
  },
  on: {
    NeedDeclared: (rows, e) =>
      rows.insert({
        cpv: JSON.stringify(e.cpv ?? []),
        published_milestone: e.publishedMilestone,
        awarded_milestone: e.awardedMilestone,
        source: e.source && JSON.stringify(e.source),
        inferred: JSON.stringify(e.inferred ?? []),
      }),
    TenderTakenOver: (rows, e, envelope) =>
      rows.insert({
        cpv: JSON.stringify(e.cpv ?? []),
        published_milestone: e.publishedMilestone,
        awarded_milestone: e.awardedMilestone,
        source: JSON.stringify(e.source),
        inferred: JSON.stringify(e.inferred ?? []),
        documents: e.documents && said(withoutCriteria(e.documents), envelope),
        criteria_hash: e.seal?.criteriaHash,
        take_over: said({ status: e.status, on: e.on, qualifier: e.qualifier, source: e.source }, envelope),
      }),
    // A new estimate asks for procedure and approvals anew (X3).
    ValueEstimated: (rows, { lots: _, ...e }, envelope) =>
      rows.update({ estimate: said(e, envelope), choice: null, ...UNAPPROVED }),
    ProcedureChosen: (rows, e, envelope) => rows.update({ choice: said(e, envelope) }),
    DocumentsPrepared: (rows, { criteria: _, files: __, ...e }, envelope) =>
      rows.update({ documents: said(e, envelope), ...UNAPPROVED }),
    DocumentsApproved: (rows, e, envelope) => rows.update({ documents_approved: said(e, envelope) }),
    PublicationApproved: (rows, e, envelope) => rows.update({ publication_approved: said(e, envelope) }),
    TenderPublished: (rows, { address, questionsUntil, criteriaHash }) =>
      rows.update({ address, questions_until_at: questionsUntil, criteria_hash: criteriaHash }),
    BiddersInvited: (rows, { criteriaHash }) => rows.update({ criteria_hash: criteriaHash }),
    TenderCorrected: (rows, { criteriaHash }) => {
      if (criteriaHash) rows.update({ criteria_hash: criteriaHash });
    },
    CandidatesSelected: (rows, { reason, fewerReason }, envelope) =>
      rows.update({ selection: said({ reason, fewerReason }, envelope) }),
    BidsScored: (rows, { hash, costs }, envelope) =>
      rows.update({ scored: said({ hash, costs }, envelope), confirmed: null }),
    EvaluationConfirmed: (rows, e, envelope) => rows.update({ confirmed: said(e, envelope) }),
    EvaluationReturned: rows => rows.update({ scored: null, confirmed: null, resolution: null, information: null }),
    AwardProposed: rows => rows.update({ resolution: null }),
    AwardResolved: (rows, e, envelope) => rows.update({ resolution: said(e, envelope) }),
    InformationSent: (rows, { letters: _, ...e }, envelope) => rows.update({ information: said(e, envelope) }),
    ObjectionDecided: (rows, { backTo }) => {
      if (backTo) rows.update({ resolution: null, information: null });
    },
    ReviewEnded: (rows, { backTo }) => {
      if (backTo) rows.update({ resolution: null, information: null });
    },
    StatisticsReported: (rows, e, envelope) => rows.update({ statistics: said(e, envelope) }),
    TenderCancelled: (rows, e, envelope) => {
      if (!e.lots) rows.update({ cancellation: said(e, envelope) });
    },
    TenderClosed: (rows, e, envelope) => rows.update({ retention: said(e, envelope) }),
  },
});

const withoutCriteria = <Documents extends { criteria: unknown }>({ criteria: _, ...rest }: Documents) => rest;

const UNAPPROVED = { documents_approved: null, publication_approved: null };

/** What a detail says: its event's data, when it took effect, who said it, and whether it was entered afterwards. */
export interface SaidThen {
  readonly at: Envelope['at'];
  readonly by: Envelope['by'];
  readonly afterwards: boolean;
}

const said = (data: object, envelope: Envelope): string =>
  JSON.stringify({ ...data, at: envelope.at, by: envelope.by, afterwards: enteredAfterwards(envelope) });
