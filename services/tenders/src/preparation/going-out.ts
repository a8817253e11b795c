import { type Day, dayOf, type Instant } from '@moves/events/catalogue/time';
import type { Act } from '@moves/events/decider/act';
import { demand } from '@moves/events/decider/failures';
import { demandRecoveryKey } from '../bids/opening-keys.ts';
import type { Documents, KnownTender } from '../tender-state.ts';
import { demandStillFits } from './choose-procedure.ts';

/** When bids or requests may come: what every publication and invitation says. */
export interface WindowTerms {
  readonly dispatchedOn: Day;
  readonly closesAt: Instant;
  /** Bidders are bound until the end of this day. */
  readonly validUntil: Day;
  readonly urgentReason?: string | undefined;
  readonly priorInformationOn?: Day | undefined;
  /** The public half of a printed recovery key; its private half is never shown to this house. */
  readonly recoveryKey?: string | undefined;
}

/**
 * Refuses a tender to go out whose dispatch lies before its approval or in the future, whose procedure does not fit the value
 * on that day, to whose bids nobody would be bound after closing, or whose recovery key is none. How long it must at least be
 * open is said by `law/periods`.
 */
export function demandWindow(t: KnownTender, terms: WindowTerms, { at }: Act): void {
  const { dispatchedOn, closesAt, validUntil, recoveryKey } = terms;
  demand(dispatchedOn <= dayOf(at), 'dispatch-in-future', { dispatchedOn });
  demand(dispatchedOn >= dayOf(t.since), 'dispatch-before-step', { dispatchedOn, on: dayOf(t.since) });
  demandStillFits(t, dispatchedOn);
  demand(validUntil > dayOf(closesAt), 'binding-ends-before-closing', { closesAt, validUntil });
  demandRecoveryKey(recoveryKey);
}

/** The documents that go out with it. */
export function documentsOf({ documents }: KnownTender): Documents {
  demand(documents, 'documents-not-prepared');
  return documents;
}
