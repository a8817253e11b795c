import { PublicationApproved } from '@moves/events/catalogue/tenders/preparation';
import type { TenderId } from '@moves/events/catalogue/values';
import { type Act, onlyNow } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandAfter } from '../dates.ts';
import { demandStep } from '../law/steps.ts';
import { tender } from '../tender.ts';
import type { KnownTender, Tender } from '../tender-state.ts';
import { type ApprovalTerms, demandResolved } from './approve-documents.ts';

/** Let a tender go out, for the programme office: the second pair of four eyes (§ 6 VgV, BSI ORP.4). */
export class ApprovePublication extends Command<Receipt> {
  static readonly dated = onlyNow;
  constructor(
    readonly tenderId: TenderId,
    readonly terms: ApprovalTerms,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayApprovePublication(t: Tender, act: Act): asserts t is KnownTender {
  demandStep(t, 'approvePublication', act);
  demand(!t.publicationApprovedBy, 'publication-approved');
  demandAfter(t.since, act);
}

export const approvePublication = (t: Tender, { terms, act }: ApprovePublication) => {
  if (t.status !== 'unknown' && t.publicationApprovedBy === act.by) return [];
  mayApprovePublication(t, act);
  demandResolved(terms, act);
  return [PublicationApproved(terms)];
};

@CommandHandler(ApprovePublication)
export class ApprovePublicationHandler extends Decides(tender, approvePublication) {}
