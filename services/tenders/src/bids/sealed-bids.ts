import { type BidEvent, bidEvents } from '@moves/events/catalogue/tenders/competition';
import type { TenderId } from '@moves/events/catalogue/values';
import { readModel } from '@moves/events/read-model/define';
import { type Question, question, questionsOver } from '@moves/events/read-model/question';

/**
 * One row a bid that has come, open or not. Only whoever opens asks it: no list, report or answer may change with the
 * number of its rows.
 */
const tenderSealedBids = readModel<BidEvent>()({
  name: 'tender_sealed_bids',
  version: 1,
  events: bidEvents,
  table: {
    tender: 'text not null',
    round: 'integer not null',
    received_at: 'text not null',
    sha256: 'text not null',
    size: 'integer not null',
    envelope: 'text not null',
    recovery_envelope: 'text',
  },
  indexes: ['tender, round'],
  on: {
    BidReceived: (rows, { tender, round, sha256, size, envelope, recoveryEnvelope }, { recordedAt }) =>
      rows.insert({
        tender,
        round,
        received_at: recordedAt,
        sha256,
        size,
        envelope,
        recovery_envelope: recoveryEnvelope,
      }),
  },
});

/** What whoever opens asks. */
export const bidsReadModels = [tenderSealedBids];

type Tables = { tender_sealed_bids: typeof tenderSealedBids.row };
/** A bid as it lies sealed. */
export type SealedBid = Tables['tender_sealed_bids'];

const db = questionsOver<Tables>();

/** The bids that have come in a round of a tender, in the order of their coming. */
export const sealedBidsOf = (tender: TenderId, round: number): Question<SealedBid> =>
  question(
    db
      .selectFrom('tender_sealed_bids')
      .selectAll()
      .where('tender', '=', tender)
      .where('round', '=', round)
      .orderBy('received_at')
      .orderBy('thing'),
  );
