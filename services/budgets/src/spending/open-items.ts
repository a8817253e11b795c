import { demand } from '@moves/events/decider/failures';
import type { Commitment, KnownBudget, Posting, Reservation } from '../budget-state.ts';

/** The reservation an act is about. */
export function reservationOf(b: KnownBudget, reservation: string): Reservation {
  const known = b.reservations.get(reservation);
  demand(known, 'reservation-unknown', { reservation });
  return known;
}

/** The commitment an act is about. */
export function commitmentOf(b: KnownBudget, commitment: string): Commitment {
  const known = b.commitments.get(commitment);
  demand(known, 'commitment-unknown', { commitment });
  return known;
}

/** The posting an act is about. */
export function postingOf(b: KnownBudget, posting: string): Posting {
  const known = b.postings.get(posting);
  demand(known, 'posting-unknown', { posting });
  return known;
}
