import type { LotPrice } from '../../catalogue/tenders/words.ts';
import { type TenderEvent, tenderEvents } from '../../catalogue/tenders.ts';
import { readModel } from '../../read-model/define.ts';

/** One row a bid or request, from its opening on: before, no table knows that it came. Its key is in none. */
export const tenderBids = readModel<TenderEvent>()({
  name: 'tender_bids',
  version: 1,
  events: tenderEvents,
  table: {
    bid: 'text not null',
    round: 'integer not null',
    place: 'integer not null',
    received_at: 'text not null',
    /** It came too late and stays shut. */
    late: 'integer not null',
    sha256: 'text',
    size: 'integer',
    /** Who bids, once its cover was read out. */
    bidder: 'text',
    variant: 'integer',
    /** What it was asked for: a list of `RequestedDocument`, in JSON, and until when; then what came of it. */
    documents: 'text',
    documents_until: 'text',
    documents_complete: 'integer',
    documents_text: 'text',
    checked_at: 'text',
    check_note: 'text',
    excluded_ground: 'text',
    excluded_reason: 'text',
    excluded_at: 'text',
    self_cleaning: 'text',
    selected: 'integer not null',
    /** When its content was deleted, because the file need not be kept any longer. */
    content_erased_at: 'text',
    price_question: 'text',
    price_answer: 'text',
    price_accepted: 'integer',
  },
  key: ['bid'],
  on: {
    BidsOpened: (rows, { round, bids, late }) => {
      bids.forEach(({ bid, receivedAt, sha256, size }, place) => {
        rows.insert({ bid, round, place, received_at: receivedAt, late: false, sha256, size, selected: false });
      });
      late.forEach(({ bid, receivedAt }, place) => {
        rows.insert({ bid, round, place: bids.length + place, received_at: receivedAt, late: true, selected: false });
      });
    },
    BidRecorded: (rows, { bid, bidder, variant }) => rows.update({ bidder: bidder.bidder, variant }, { bid }),
    DocumentsRequested: (rows, { bid, documents, until }) =>
      rows.update(
        {
          documents: JSON.stringify(documents),
          documents_until: until,
          documents_complete: null,
          documents_text: null,
        },
        { bid },
      ),
    DocumentsRecorded: (rows, { bid, complete, text }) =>
      rows.update({ documents_complete: complete, documents_text: text }, { bid }),
    BidChecked: (rows, { bid, note }, { at }) => rows.update({ checked_at: at, check_note: note }, { bid }),
    BidExcluded: (rows, { bid, ground, reason, selfCleaning }, { at }) =>
      rows.update(
        { excluded_ground: ground, excluded_reason: reason, excluded_at: at, self_cleaning: selfCleaning },
        { bid },
      ),
    PriceClarified: (rows, { bid, question, answer, accepted }) =>
      rows.update({ price_question: question, price_answer: answer, price_accepted: accepted }, { bid }),
    BidderErased: (rows, { content = [] }, { at }) => {
      for (const sha256 of content) rows.update({ content_erased_at: at }, { sha256 });
    },
    CandidatesSelected: (rows, { bids }) => {
      rows.update({ selected: false });
      for (const bid of bids) rows.update({ selected: true }, { bid });
    },
  },
});

/** One row the price of a lot in a bid, as read out, and as corrected by the check of its sums. */
export const tenderPrices = readModel<TenderEvent>()({
  name: 'tender_prices',
  version: 1,
  events: tenderEvents,
  table: {
    bid: 'text not null',
    lot: 'text not null',
    net_cents: 'integer not null',
    gross_cents: 'integer not null',
    vat_rate: 'integer',
    /** What its cover said; where the check of its sums came to another, that one counts. */
    read_net_cents: 'integer not null',
  },
  key: ['bid', 'lot'],
  on: {
    BidRecorded: (rows, { bid, prices }) => {
      rows.delete({ bid });
      for (const price of prices) rows.insert({ bid, ...priced(price), read_net_cents: price.netCents });
    },
    BidChecked: (rows, { bid, correctedPrices = [] }) => {
      for (const price of correctedPrices) {
        const { lot, ...right } = priced(price);
        rows.update(right, { bid, lot });
      }
    },
  },
});

const priced = ({ lot, netCents, grossCents, vatRate }: LotPrice) => ({
  lot,
  net_cents: netCents,
  gross_cents: grossCents,
  vat_rate: vatRate,
});

/** One row the points of a bid in a criterion of a lot, in hundredths. */
export const tenderScores = readModel<TenderEvent>()({
  name: 'tender_scores',
  version: 1,
  events: tenderEvents,
  table: {
    bid: 'text not null',
    lot: 'text not null',
    criterion: 'text not null',
    points: 'integer not null',
    reason: 'text',
  },
  key: ['lot', 'bid', 'criterion'],
  on: {
    BidsScored: (rows, { scores }) => {
      rows.delete();
      for (const score of scores) rows.insert(score);
    },
    EvaluationReturned: rows => rows.delete(),
  },
});

/** One row what a bid costs over its life in a criterion of a lot (§ 59 VgV). */
export const tenderLifeCycleCosts = readModel<TenderEvent>()({
  name: 'tender_life_cycle_costs',
  version: 1,
  events: tenderEvents,
  table: { bid: 'text not null', lot: 'text not null', criterion: 'text not null', net_cents: 'integer not null' },
  key: ['lot', 'bid', 'criterion'],
  on: {
    BidsScored: (rows, { costs = [] }) => {
      rows.delete();
      for (const { netCents, ...cost } of costs) rows.insert({ ...cost, net_cents: netCents });
    },
    EvaluationReturned: rows => rows.delete(),
  },
});

/** One row a bid's place in a lot. */
export const tenderRanks = readModel<TenderEvent>()({
  name: 'tender_ranks',
  version: 1,
  events: tenderEvents,
  table: { lot: 'text not null', bid: 'text not null', total: 'integer not null', rank: 'integer not null' },
  key: ['lot', 'bid'],
  on: {
    BidsScored: (rows, { ranking }) => {
      rows.delete();
      for (const rank of ranking) rows.insert(rank);
    },
    EvaluationReturned: rows => rows.delete(),
  },
});
