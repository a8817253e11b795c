import type { ExclusionGround, RequestedDocument } from '@moves/events/catalogue/tenders/words';
import type { Day, Instant } from '@moves/events/catalogue/time';
import type { TenderTables } from '@moves/events/published/tenders/tables';
import { parsed } from './tender-shapes.ts';

/** Rounds, bidders and opened bids, as resolvers pass them on. */
export type RoundShape = ReturnType<typeof roundShape>;
export type BidderShape = ReturnType<typeof bidderShape>;
export type BidShape = ReturnType<typeof bidShape>;
/** An evaluation is all of its tender: its parts are loaded when somebody asks for them. */
export interface EvaluationShape {
  readonly tender: string;
}

const yes = (stored: number | null): boolean | null => (stored === null ? null : stored === 1);

/** A row about a round in the graph's words; before its opening nobody learns whether anything has come. */
export const roundShape = (row: TenderTables['tender_rounds']) => ({
  tender: row.thing,
  round: row.round,
  stage: row.stage as 'requests' | 'bids',
  dispatchedOn: row.dispatched_on as Day,
  closesAt: row.closes_at as Instant,
  urgentReason: row.urgent_reason,
  priorInformationOn: row.prior_information_on as Day | null,
  agreed: row.agreed === 1,
  fewerReason: row.fewer_reason,
  openingBegunAt: row.opening_begun_at as Instant | null,
  firstOpener: row.first_opener,
  openedAt: row.opened_at as Instant | null,
  secondOpener: row.second_opener,
  recovered: yes(row.recovered),
  inTime: row.bids,
  late: row.late,
  enteredAfterwards: row.afterwards === 1,
});

/** A row about a bidder; what could tell a person is ciphertext still. */
export const bidderShape = (row: TenderTables['tender_bidders']) => ({
  tender: row.thing,
  id: row.bidder,
  firmName: row.firm,
  sealedPerson: row.person,
  sealedContact: row.contact,
  country: row.country,
  sme: yes(row.sme),
  erased: row.erased_at !== null,
});

/** A row about an opened bid or request in the graph's words. */
export const bidShape = (row: TenderTables['tender_bids']) => ({
  tender: row.thing,
  id: row.bid,
  round: row.round,
  receivedAt: row.received_at as Instant,
  late: row.late === 1,
  size: row.size,
  bidderId: row.bidder,
  variant: row.variant === 1,
  recorded: row.bidder !== null,
  requested: parsed<RequestedDocument[]>(row.documents) ?? [],
  documentsUntil: row.documents_until as Day | null,
  documentsComplete: yes(row.documents_complete),
  documentsText: row.documents_text,
  checked: row.checked_at !== null,
  checkNote: row.check_note,
  excluded: row.excluded_ground as ExclusionGround | null,
  exclusionReason: row.excluded_reason,
  selfCleaning: row.self_cleaning,
  priceQuestion: row.price_question,
  priceAnswer: row.price_answer,
  priceAccepted: yes(row.price_accepted),
  selected: row.selected === 1,
});
