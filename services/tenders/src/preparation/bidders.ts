import type { Bidder } from '@moves/events/catalogue/tenders/words';
import type { TenderId } from '@moves/events/catalogue/values';
import { Malformed } from '@moves/events/decider/failures';
import type { Subjects } from '@moves/events/subjects';

/** A bidder as somebody enters it: the same as in events, but what could tell a person still in plain words. */
export interface BidderTerms {
  readonly bidder: string;
  readonly firm?: string | undefined;
  readonly person?: string | undefined;
  readonly contact?: string | undefined;
  readonly country?: string | undefined;
  readonly sme?: boolean | undefined;
}

/** Longest name of a subject, as the catalogue keeps ciphertexts. */
const LONGEST_SUBJECT = 64;
/** How a bidder may be named: the catalogue's rule for parts, asked before there is a key under that name. */
const NAME = /^[A-Za-z0-9][A-Za-z0-9-]*$/;

/** The subject of a bidder's personal fields: the same in all of a tender, another in every other tender. */
export function subjectOf(tenderId: TenderId, bidder: string): string {
  const subject = `${tenderId}-${bidder}`;
  const max = LONGEST_SUBJECT - tenderId.length - 1;
  if (bidder.length > max) throw new Malformed('bidder', 'must have at most {max} characters', { max });
  if (!NAME.test(bidder)) throw new Malformed('bidder', 'must match {pattern}', { pattern: NAME.source });
  return subject;
}

/** A bidder as events may hold it: what could tell a person is locked under a key that can be destroyed (Art. 17 GDPR). */
export function sealedBidder(subjects: Subjects, tenderId: TenderId, terms: BidderTerms): Bidder {
  const { bidder, firm, person, contact, country, sme } = terms;
  const seal = (text: string) => subjects.seal(subjectOf(tenderId, bidder), text);
  return {
    bidder,
    ...(firm && { firm }),
    ...(person && { person: seal(person) }),
    ...(contact && { contact: seal(contact) }),
    ...(country && { country }),
    ...(sme !== undefined && { sme }),
  };
}
