import type { EventOf } from '../../catalogue/define.ts';
import type { Envelope } from '../../catalogue/envelope.ts';
import type { NeedDeclared } from '../../catalogue/tenders/preparation.ts';
import type { TenderStatus } from '../../catalogue/tenders/words.ts';
import { type TenderEvent, tenderEvents } from '../../catalogue/tenders.ts';
import { dayOf } from '../../catalogue/time.ts';
import { type Rows, readModel } from '../../read-model/define.ts';
import { folded } from '../../read-model/folded.ts';
import { enteredAfterwards } from './afterwards.ts';
import { regimeOf } from './law/kinds.ts';
import { takenOverRound } from './taken-over.ts';

/** One row a tender: what lists show, filter and order by. What the calendar alone can change is computed in the question. */
export const tenderList = readModel<TenderEvent>()({
  name: 'tenders',
  version: 1,
  events: tenderEvents,
  table: {
    title: 'text not null',
    title_folded: 'text not null',
    description: 'text not null',
    category: 'text not null',
    office: 'text not null',
    office_search: 'text not null',
    measure: 'text',
    /** 1: made for training; everywhere it is shown it says *Übung*. */
    exercise: 'integer not null',
    /** `TenderStatus` */
    status: 'text not null',
    status_since: 'text not null',
    /** The first day the books know anything of it. */
    known_from_on: 'text not null',
    requested_by: 'text not null',
    handled_by: 'text',
    /** The latest estimate; details stand in `tender_details`. */
    net_cents: 'integer',
    gross_cents: 'integer',
    vat_rate: 'integer',
    estimate_qualifier: 'text',
    months: 'integer',
    procedure: 'text',
    regime: 'text',
    /** 1: call-offs bind the money, not the award. */
    framework: 'integer not null',
    /** The two approvals that together let it be published. */
    documents_approved: 'integer not null',
    publication_approved: 'integer not null',
    /** The day whose law holds for it to its end (§ 187 (2) GWB). */
    begun_on: 'text',
    planned_publication_on: 'text',
    planned_opening_on: 'text',
    planned_committee_on: 'text',
    planned_award_on: 'text',
    planned_start_on: 'text',
    /** Its first notice or invitation. */
    published_on: 'text',
    /** The last round: when what comes is too late, and whether two people have opened it. */
    round: 'integer',
    closes_at: 'text',
    closes_on: 'text',
    opening_begun_at: 'text',
    opened_at: 'text',
    /** Bidders are bound until the end of this day. */
    valid_until: 'text',
    /** From this moment on the contract may be concluded (§ 134 GWB). */
    earliest_award_at: 'text',
    earliest_award_on: 'text',
    awarded_on: 'text',
    awarded_afterwards: 'integer not null',
    statistics_on: 'text',
    cancelled_on: 'text',
    closed_on: 'text',
    retain_until: 'text',
    search: 'text not null',
  },
  indexes: ['title_folded', 'status', 'measure', 'closes_on'],
  on: {
    NeedDeclared: (rows, e, envelope) => rows.insert({ ...begun(e, envelope), status: 'need' }),
    TenderTakenOver: (rows, e, envelope) =>
      rows.insert({
        ...begun(e, envelope),
        status: e.status,
        net_cents: e.netCents,
        gross_cents: e.grossCents,
        vat_rate: e.vatRate,
        estimate_qualifier: e.qualifier,
        months: e.months,
        procedure: e.procedure,
        regime: e.procedure && regimeOf(e.procedure),
        handled_by: e.procedure && envelope.by,
        begun_on: e.begunOn,
        published_on: e.seal && e.begunOn,
        round: takenOverRound(e)?.round,
        closes_at: e.closesAt,
        closes_on: e.closesAt && dayOf(e.closesAt),
        valid_until: e.validUntil,
      }),
    ValueEstimated: (rows, e, { at }) => {
      const { netCents, grossCents, vatRate, qualifier, months } = e;
      step(rows, 'estimated', at, {
        net_cents: netCents,
        gross_cents: grossCents,
        vat_rate: vatRate,
        estimate_qualifier: qualifier,
        months,
        procedure: null,
        regime: null,
        framework: false,
        ...UNAPPROVED,
      });
    },
    ProcedureChosen: (rows, { procedure, regime, framework }, { at, by }) => {
      step(rows, 'procedureChosen', at, { procedure, regime, framework: framework !== undefined });
      rows.update({ handled_by: by }, { handled_by: null });
    },
    TenderPlanned: (rows, e) =>
      rows.update({
        planned_publication_on: e.publicationOn,
        planned_opening_on: e.openingOn,
        planned_committee_on: e.committeeOn,
        planned_award_on: e.awardOn,
        planned_start_on: e.startOn,
      }),
    // New documents have to be approved anew.
    DocumentsPrepared: rows => {
      rows.update(UNAPPROVED);
      rows.update({ status: 'funded' }, { status: 'approved' });
    },
    DocumentsApproved: (rows, _, { at }) => {
      rows.update({ documents_approved: true });
      approvedByBoth(rows, at);
    },
    PublicationApproved: (rows, _, { at }) => {
      rows.update({ publication_approved: true });
      approvedByBoth(rows, at);
    },
    TenderFunded: (rows, _, { at }) => step(rows, 'funded', at),
    TenderPublished: (rows, { stage, dispatchedOn, closesAt, validUntil }, { at }) => {
      step(rows, 'published', at, {
        ...opens(stage === 'requests' ? 0 : 1, closesAt),
        published_on: dispatchedOn,
        valid_until: validUntil,
      });
      rows.update({ begun_on: dispatchedOn }, { begun_on: null });
    },
    BiddersInvited: (rows, { round, dispatchedOn, closesAt, validUntil }, { at }) => {
      step(rows, 'invited', at, { ...opens(round, closesAt), valid_until: validUntil });
      rows.update({ begun_on: dispatchedOn }, { begun_on: null });
      rows.update({ published_on: dispatchedOn }, { published_on: null });
    },
    TenderCorrected: (rows, { closesAt }) => rows.update(closing(closesAt)),
    DeadlineExtended: (rows, { closesAt, validUntil }) =>
      rows.update({ ...closing(closesAt), ...(validUntil && { valid_until: validUntil }) }),
    ValidityExtended: (rows, { validUntil }) => rows.update({ valid_until: validUntil }),
    OpeningBegun: (rows, _, { at }) => rows.update({ opening_begun_at: at }),
    BidsOpened: (rows, { round }, { at }) =>
      step(rows, round === 0 ? 'requestsOpened' : 'opened', at, { opened_at: at }),
    BidsScored: (rows, _, { at }) => step(rows, 'scored', at),
    EvaluationConfirmed: (rows, _, { at }) => step(rows, 'evaluated', at),
    EvaluationReturned: (rows, _, { at }) => setBack(rows, 'opened', at),
    AwardProposed: (rows, _, { at }) => step(rows, 'awardProposed', at),
    AwardResolved: (rows, { accepted }, { at }) => {
      if (accepted) return step(rows, 'awardResolved', at);
      // Where nobody had to bid, there is nothing to evaluate again.
      rows.update({ status: 'approved', status_since: at }, { status: 'awardProposed', round: null });
      rows.update({ status: 'evaluated', status_since: at }, { status: 'awardProposed' });
    },
    InformationSent: (rows, { earliestAt }, { at }) =>
      step(rows, 'informed', at, { earliest_award_at: earliestAt, earliest_award_on: dayOf(earliestAt) }),
    ObjectionDecided: (rows, { backTo }, { at }) => setBack(rows, backTo, at),
    ReviewEnded: (rows, { backTo }, { at }) => setBack(rows, backTo, at),
    AwardRequested: (rows, _, envelope) =>
      rows.update({ status: 'awarding', awarded_afterwards: enteredAfterwards(envelope) }),
    TenderAwarded: (rows, _, { at }) => step(rows, 'awarded', at, { awarded_on: dayOf(at) }),
    AwardRefused: rows => {
      rows.update(
        { status: 'awardResolved', awarded_afterwards: false },
        { status: 'awarding', earliest_award_at: null },
      );
      rows.update({ status: 'informed', awarded_afterwards: false }, { status: 'awarding' });
    },
    StatisticsReported: (rows, { on }) => rows.update({ statistics_on: on }),
    TenderCancelled: (rows, { lots }, { at }) => {
      if (!lots) step(rows, 'cancelled', at, { cancelled_on: dayOf(at) });
    },
    TenderClosed: (rows, { retainUntil }, { at }) =>
      step(rows, 'closed', at, { closed_on: dayOf(at), retain_until: retainUntil }),
    TenderHandedOver: (rows, { to }) => rows.update({ handled_by: to }),
  },
});

const UNAPPROVED = { documents_approved: false, publication_approved: false };

/** Four eyes make it ready for publication. */
const approvedByBoth = (rows: TenderRows, at: Envelope['at']): void =>
  rows.update(
    { status: 'approved', status_since: at },
    { status: 'funded', documents_approved: true, publication_approved: true },
  );

type TenderRows = Rows<(typeof tenderList)['row']>;

const begun = (e: EventOf<typeof NeedDeclared>['data'], { at, by, stream }: Envelope) => ({
  title: e.title,
  title_folded: folded(e.title),
  description: e.description,
  category: e.category,
  office: e.office,
  office_search: folded(e.office),
  measure: e.measure,
  exercise: e.exercise ?? false,
  status_since: at,
  known_from_on: dayOf(at),
  requested_by: by,
  framework: false,
  ...UNAPPROVED,
  awarded_afterwards: false,
  search: folded([stream.slice('tender-'.length), e.title, e.description, e.office].join(' ')),
});

const closing = (closesAt: Envelope['at']) => ({ closes_at: closesAt, closes_on: dayOf(closesAt) });

const opens = (round: number, closesAt: Envelope['at']) => ({
  round,
  ...closing(closesAt),
  opening_begun_at: null,
  opened_at: null,
});

const step = (
  rows: TenderRows,
  status: TenderStatus,
  at: Envelope['at'],
  news: Parameters<TenderRows['update']>[0] = {},
): void => rows.update({ ...news, status, status_since: at });

/** Back to where it went wrong: letters and resolution count no longer. */
const setBack = (rows: TenderRows, backTo: 'opened' | 'evaluated' | undefined, at: Envelope['at']): void => {
  if (backTo) step(rows, backTo, at, { earliest_award_at: null, earliest_award_on: null });
};
