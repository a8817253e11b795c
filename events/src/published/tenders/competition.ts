import type { EventOf } from '../../catalogue/define.ts';
import type { TenderCorrected } from '../../catalogue/tenders/competition.ts';
import type { Bidder } from '../../catalogue/tenders/words.ts';
import { type TenderEvent, tenderEvents } from '../../catalogue/tenders.ts';
import { dayOf } from '../../catalogue/time.ts';
import { type Rows, readModel } from '../../read-model/define.ts';
import { enteredAfterwards } from './afterwards.ts';
import { takenOverRound } from './taken-over.ts';

/** One row a round in which bids (or, in round 0, requests to take part) may come. Nothing here says whether any has come before the opening. */
export const tenderRounds = readModel<TenderEvent>()({
  name: 'tender_rounds',
  version: 1,
  events: tenderEvents,
  table: {
    round: 'integer not null',
    /** `requests` or `bids`. */
    stage: 'text not null',
    /** Null of a tender that was taken over: its documents say so, these books do not. */
    dispatched_on: 'text',
    closes_at: 'text not null',
    closes_on: 'text not null',
    valid_until: 'text',
    urgent_reason: 'text',
    prior_information_on: 'text',
    agreed: 'integer',
    fewer_reason: 'text',
    opening_begun_at: 'text',
    first_opener: 'text',
    opened_at: 'text',
    second_opener: 'text',
    /** Known only from the opening on. */
    bids: 'integer',
    late: 'integer',
    recovered: 'integer',
    afterwards: 'integer not null',
  },
  key: ['round'],
  on: {
    TenderTakenOver: (rows, e) => {
      const round = takenOverRound(e);
      if (!round) return;
      const { closesAt, ...rest } = round;
      const closing = { closes_at: closesAt, closes_on: dayOf(closesAt) };
      rows.insert({ ...rest, ...closing, dispatched_on: e.begunOn, valid_until: e.validUntil, afterwards: false });
    },
    TenderPublished: (rows, e, envelope) =>
      rows.insert({
        round: e.stage === 'requests' ? 0 : 1,
        stage: e.stage,
        dispatched_on: e.dispatchedOn,
        closes_at: e.closesAt,
        closes_on: dayOf(e.closesAt),
        valid_until: e.validUntil,
        urgent_reason: e.urgentReason,
        prior_information_on: e.priorInformationOn,
        afterwards: enteredAfterwards(envelope),
      }),
    BiddersInvited: (rows, e, envelope) =>
      rows.insert({
        round: e.round,
        stage: 'bids',
        dispatched_on: e.dispatchedOn,
        closes_at: e.closesAt,
        closes_on: dayOf(e.closesAt),
        valid_until: e.validUntil,
        urgent_reason: e.urgentReason,
        prior_information_on: e.priorInformationOn,
        agreed: e.agreed,
        fewer_reason: e.fewerReason,
        afterwards: enteredAfterwards(envelope),
      }),
    // Only the round that is not opened yet can be corrected or extended.
    TenderCorrected: (rows, { closesAt }) =>
      rows.update({ closes_at: closesAt, closes_on: dayOf(closesAt) }, { opened_at: null }),
    DeadlineExtended: (rows, { closesAt, validUntil }) =>
      rows.update(
        { closes_at: closesAt, closes_on: dayOf(closesAt), ...(validUntil && { valid_until: validUntil }) },
        { opened_at: null },
      ),
    OpeningBegun: (rows, { round }, { at, by }) => rows.update({ opening_begun_at: at, first_opener: by }, { round }),
    BidsOpened: (rows, { round, bids, late, recovered }, { at, by }) =>
      rows.update({ opened_at: at, second_opener: by, bids: bids.length, late: late.length, recovered }, { round }),
  },
});

/** One row a firm or person that was asked to bid, or has bid: what is personal is ciphertext, or gone. */
export const tenderBidders = readModel<TenderEvent>()({
  name: 'tender_bidders',
  version: 1,
  events: tenderEvents,
  table: {
    bidder: 'text not null',
    firm: 'text',
    /** `Personal`: ciphertext. */
    person: 'text',
    contact: 'text',
    country: 'text',
    sme: 'integer',
    erased_at: 'text',
  },
  key: ['bidder'],
  on: {
    BiddersInvited: (rows, { bidders }) => {
      for (const bidder of bidders) known(rows, bidder);
    },
    BidRecorded: (rows, { bidder }) => known(rows, bidder),
    AwardProposed: (rows, { bidder }) => {
      if (bidder) known(rows, bidder);
    },
    BidderErased: (rows, { bidder }, { at }) => rows.update({ person: null, contact: null, erased_at: at }, { bidder }),
  },
});

const known = (rows: Rows<(typeof tenderBidders)['row']>, bidder: Bidder): void => rows.insert(bidder);

/** One row each who was asked to bid in a round. */
export const tenderInvitations = readModel<TenderEvent>()({
  name: 'tender_invitations',
  version: 1,
  events: tenderEvents,
  table: { round: 'integer not null', bidder: 'text not null', place: 'integer not null' },
  key: ['round', 'bidder'],
  on: {
    BiddersInvited: (rows, { round, bidders }) =>
      bidders.forEach(({ bidder }, place) => {
        rows.insert({ round, bidder, place });
      }),
  },
});

/** One row a question of a firm, and the answer that went to all (§ 20 (3) VgV). */
export const tenderQuestions = readModel<TenderEvent>()({
  name: 'tender_questions',
  version: 1,
  events: tenderEvents,
  table: {
    question: 'text not null',
    text: 'text not null',
    received_on: 'text not null',
    position: 'integer not null',
    answer: 'text',
    answered_at: 'text',
    changes_documents: 'integer',
    /** Why the answer left the deadline as it was (§ 20 (3) VgV). */
    immaterial_reason: 'text',
  },
  key: ['question'],
  on: {
    QuestionReceived: (rows, { question, text, receivedOn }, { position }) =>
      rows.insert({ question, text, received_on: receivedOn, position }),
    QuestionAnswered: (rows, { question, text, changesDocuments, immaterialReason }, { at }) =>
      rows.update(
        { answer: text, answered_at: at, changes_documents: changesDocuments, immaterial_reason: immaterialReason },
        { question },
      ),
  },
});

/** One row a change while bids may come or bind: a corrigendum, proposed or made, a later deadline, a longer binding. */
export const tenderChanges = readModel<TenderEvent>()({
  name: 'tender_changes',
  version: 2,
  events: tenderEvents,
  table: {
    position: 'integer not null',
    /** `correction`, `extension` or `validity`. */
    kind: 'text not null',
    /** Of an essential correction: the name under which it waits for a second person. */
    correction: 'text',
    /** `proposed`, `made`, or `dropped` for a newer one or because nobody approved it before the opening. */
    state: 'text not null',
    what: 'text',
    essential: 'integer',
    /** New criteria, and files, as lists in JSON. */
    criteria: 'text',
    files: 'text',
    closes_at: 'text',
    valid_until: 'text',
    /** When it was made; until then, when it was proposed. */
    at: 'text not null',
    by: 'text not null',
    approved_by: 'text',
    because: 'text',
    afterwards: 'integer not null',
  },
  key: ['position'],
  on: {
    CorrectionProposed: (rows, e, envelope) => {
      rows.update({ state: 'dropped' }, { state: 'proposed' });
      rows.insert({ ...changed(envelope), ...correcting(e), correction: e.correction, state: 'proposed' });
    },
    TenderCorrected: (rows, { correction, ...e }, envelope) => {
      if (correction) rows.update({ state: 'made', at: envelope.at, approved_by: envelope.by }, { correction });
      else rows.insert({ ...changed(envelope), ...correcting(e) });
    },
    BidsOpened: rows => rows.update({ state: 'dropped' }, { state: 'proposed' }),
    TenderCancelled: (rows, { lots }) => {
      if (!lots) rows.update({ state: 'dropped' }, { state: 'proposed' });
    },
    DeadlineExtended: (rows, { closesAt, validUntil }, envelope) =>
      rows.insert({ ...changed(envelope), kind: 'extension', closes_at: closesAt, valid_until: validUntil }),
    ValidityExtended: (rows, { validUntil }, envelope) =>
      rows.insert({ ...changed(envelope), kind: 'validity', valid_until: validUntil }),
  },
});

const changed = (
  envelope: Parameters<typeof enteredAfterwards>[0] & { position: number; at: string; by: string; because?: object },
) => ({
  position: envelope.position,
  state: 'made',
  at: envelope.at,
  by: envelope.by,
  because: envelope.because && JSON.stringify(envelope.because),
  afterwards: enteredAfterwards(envelope),
});

const correcting = ({
  what,
  essential,
  criteria,
  files,
  closesAt,
}: Pick<EventOf<typeof TenderCorrected>['data'], 'what' | 'essential' | 'criteria' | 'files' | 'closesAt'>) => ({
  kind: 'correction',
  what,
  essential,
  criteria: criteria && JSON.stringify(criteria),
  files: files && JSON.stringify(files),
  closes_at: closesAt,
});

/** One row each talk on the bids of a round. */
export const tenderNegotiations = readModel<TenderEvent>()({
  name: 'tender_negotiations',
  version: 1,
  events: tenderEvents,
  table: {
    position: 'integer not null',
    round: 'integer not null',
    /** A list, in JSON. */
    bids: 'text not null',
    on_day: 'text not null',
    summary: 'text not null',
  },
  key: ['position'],
  on: {
    NegotiationHeld: (rows, { round, bids, on, summary }, { position }) =>
      rows.insert({ position, round, bids: JSON.stringify(bids), on_day: on, summary }),
  },
});
