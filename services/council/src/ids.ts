import type { Day } from '@moves/events/catalogue/time';
import type { DecisionId, InquiryId, PaperId } from '@moves/events/catalogue/values';
import { Malformed } from '@moves/events/decider/failures';

/** The id of a body, as somebody names it: `GR`, `VA`. */
export const bodyIdFrom = (key: string): string => named('input.key', key, /^[A-Za-z0-9][A-Za-z0-9-]{0,28}$/);

/** The id of a session, made of its body and day if nobody names another: `GR-20180628`. */
export const sessionIdFrom = (key: string | undefined, body: string, on: Day): string =>
  key ? named('input.key', key, /^[A-Za-z0-9][A-Za-z0-9-]{0,37}$/) : `${body}-${on.replaceAll('-', '')}`;

/** The id of a paper, made of its reference: `GRDrs 288/2018` is `GRDrs-288-2018`. */
export function paperIdOf(reference: string): PaperId {
  const id = reference
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (!id) throw new Malformed('input.reference', 'must not be empty');
  if (id.length > 40) throw new Malformed('input.reference', 'must have at most {max} characters', { max: 40 });
  return id as PaperId;
}

/** The id of a decision, made of its paper and session: `GRDrs-288-2018-GR-20180628`. */
export const decisionIdOf = (paper: string, session: string): DecisionId => `${paper}-${session}` as DecisionId;

/** The id of an inquiry, which is its number. */
export const inquiryIdFrom = (number: string): InquiryId =>
  named('input.number', number, /^[A-Za-z0-9][A-Za-z0-9-]{0,39}$/) as InquiryId;

/** The number that these books give the n-th inquiry of a year: `A-2020-001`. */
export const inquiryNumberOf = (year: string, place: number): string => `A-${year}-${String(place).padStart(3, '0')}`;

function named(field: string, id: string, pattern: RegExp): string {
  if (!pattern.test(id)) throw new Malformed(field, 'must match {pattern}', { pattern: pattern.source });
  return id;
}
