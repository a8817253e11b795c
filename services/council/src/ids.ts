import type { Day } from '@moves/events/catalogue/time';
import type { DecisionId, InquiryId, PaperId } from '@moves/events/catalogue/values';
import { Malformed } from '@moves/events/decider/failures';

/** What may stand in the id of a thing: letters without marks, digits and hyphens. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

const dense = (day: Day): string => day.replaceAll('-', '');

/** The id of a paper, made of its reference: `GRDrs 288/2018` is `GRDrs-288-2018`. */
export function paperIdOf(reference: string): PaperId {
  const id = plain(reference);
  if (!id || id.length > 40) throw new Malformed('input.reference', 'must hold 1 to 40 letters and digits');
  return id as PaperId;
}

/** The id of a session, made of its body and day: `GR-20180628`. */
export const sessionIdOf = (body: string, on: Day): string => `${body}-${dense(on)}`;

/** The id of a decision, made of its paper and session: `GRDrs-288-2018-GR-20180628`. */
export const decisionIdOf = (paper: string, session: string): DecisionId => `${paper}-${session}` as DecisionId;

/** The id of an inquiry, made of its number. */
export const inquiryIdOf = (number: string): InquiryId => number as InquiryId;

/** The number that these books give the n-th inquiry of a year: `A-2020-001`. */
export const inquiryNumberOf = (year: string, place: number): string => `A-${year}-${String(place).padStart(3, '0')}`;
