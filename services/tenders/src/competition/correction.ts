import type { Criterion } from '@moves/events/catalogue/tenders/words';
import { dayOf, type Instant } from '@moves/events/catalogue/time';
import type { Act } from '@moves/events/decider/act';
import { demand } from '@moves/events/decider/failures';
import { criteriaHashOf, demandCriteria } from '../preparation/criteria.ts';
import { documentsOf } from '../preparation/going-out.ts';
import { demandKept, type FileTerms, type KeptFiles } from '../preparation/prepare-documents.ts';
import { type KnownTender, lastRound } from '../tender-state.ts';
import { earliestExtension, extensionSource } from './answering-in-time.ts';
import { demandLater } from './extend-deadline.ts';

/** What is corrected, whether that is essential, and until when bids may come now. */
export interface CorrectionTerms {
  readonly what: string;
  readonly essential: boolean;
  readonly files?: readonly FileTerms[];
  readonly criteria?: readonly Criterion[];
  readonly closesAt: Instant;
}

/** Refuses a correction by which criteria change without a word of it or too late, or which leaves firms too little time (§ 20 (3) VgV). */
export function demandCorrection(
  t: KnownTender,
  { essential, criteria, closesAt }: Pick<CorrectionTerms, 'essential' | 'closesAt'> & { readonly criteria?: unknown },
  act: Act,
): void {
  const round = lastRound(t)!;
  demand(essential || !criteria, 'criteria-are-essential');
  demand(!criteria || round.round <= 1, 'criteria-not-negotiable', { round: round.round });
  demandLater(round, closesAt, t.validUntil, act);
  if (!essential) return;
  const earliestAt = earliestExtension(round, dayOf(act.at));
  demand(closesAt >= earliestAt, 'correction-needs-extension', { closesAt, earliestAt, source: extensionSource(t) });
}

/** A correction as events say it: files as they are kept, criteria with the hash under which they are frozen. */
export function corrected(t: KnownTender, terms: CorrectionTerms, act: Act, kept: KeptFiles) {
  demandCorrection(t, terms, act);
  const { what, essential, files, criteria, closesAt } = terms;
  return {
    what,
    essential,
    closesAt,
    ...(files && { files: files.map(file => demandKept(file, kept)) }),
    ...(criteria && newCriteria(t, criteria)),
  };
}

/** Other criteria under the same formula, and the hash under which they are frozen from now on. */
function newCriteria(t: KnownTender, criteria: readonly Criterion[]) {
  const documents = documentsOf(t);
  const fixedPrice = documents.criteria.every(({ kind }) => kind === 'quality');
  demandCriteria(criteria, fixedPrice);
  return { criteria: [...criteria], criteriaHash: criteriaHashOf({ ...documents, criteria }) };
}
