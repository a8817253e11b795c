import { DocumentsApproved } from '@moves/events/catalogue/tenders/preparation';
import { dayOf } from '@moves/events/catalogue/time';
import type { DecisionRef, TenderId } from '@moves/events/catalogue/values';
import { type Act, onlyNow } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandAfter } from '../dates.ts';
import { demandStep } from '../law/steps.ts';
import { tender } from '../tender.ts';
import type { KnownTender, Tender } from '../tender-state.ts';

/** The decision of a body, where local rules ask for one before a tender begins. */
export interface ApprovalTerms {
  readonly decision?: DecisionRef | undefined;
}

/** Stand by documents, criteria and weights, for procurement: the first of four eyes (§§ 28, 29 VgV). */
export class ApproveDocuments extends Command<Receipt> {
  static readonly dated = onlyNow;
  constructor(
    readonly tenderId: TenderId,
    readonly terms: ApprovalTerms,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayApproveDocuments(t: Tender, act: Act): asserts t is KnownTender {
  demandStep(t, 'approveDocuments', act);
  demand(!t.documentsApprovedBy, 'documents-approved');
  demandAfter(t.since, act);
}

export const approveDocuments = (t: Tender, { terms, act }: ApproveDocuments) => {
  if (t.status !== 'unknown' && t.documentsApprovedBy === act.by) return [];
  mayApproveDocuments(t, act);
  demandResolved(terms, act);
  return [DocumentsApproved(terms)];
};

/** Refuses a decision that only advised, or that has not been taken yet (§§ 39, 41 GemO). */
export function demandResolved({ decision }: ApprovalTerms, { at }: Act): void {
  if (!decision) return;
  const { paper, body, sessionOn, authoritative } = decision;
  demand(authoritative, 'start-only-advised', { paper, body });
  demand(sessionOn <= dayOf(at), 'start-not-decided-yet', { paper, sessionOn });
}

@CommandHandler(ApproveDocuments)
export class ApproveDocumentsHandler extends Decides(tender, approveDocuments) {}
