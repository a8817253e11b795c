import { TenderCorrected } from '@moves/events/catalogue/tenders/competition';
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
import { demandCorrection } from './correction.ts';

/**
 * Let an essential correction go out, for the programme office: criteria that two people approved are changed by two people
 * only (§ 6 VgV, BSI ORP.4). Firms have their days from now on, not from the proposal.
 */
export class ApproveCorrection extends Command<Receipt> {
  static readonly dated = onlyNow;
  constructor(
    readonly tenderId: TenderId,
    readonly terms: { readonly correction: string },
    readonly act: Act,
  ) {
    super();
  }
}

export function mayApproveCorrection(t: Tender, act: Act): asserts t is KnownTender {
  demandStep(t, 'approveCorrection', act);
  demandAfter(t.since, act);
}

export const approveCorrection = (t: Tender, { terms, act }: ApproveCorrection) => {
  mayApproveCorrection(t, act);
  const { proposedBy: _, ...proposed } = t.correction!;
  demand(proposed.correction === terms.correction, 'correction-unknown', { correction: terms.correction });
  demandCorrection(t, proposed, act);
  return [TenderCorrected(proposed)];
};

@CommandHandler(ApproveCorrection)
export class ApproveCorrectionHandler extends Decides(tender, approveCorrection) {}
