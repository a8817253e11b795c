import { EvaluationReturned } from '@moves/events/catalogue/tenders/competition';
import type { TenderId } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandAfter } from '../dates.ts';
import { demandStep } from '../law/steps.ts';
import { tender } from '../tender.ts';
import type { KnownTender, Tender } from '../tender-state.ts';

/** Send an evaluation back, as a second person, so that the points are given anew (§ 58 (5) VgV). */
export class ReturnEvaluation extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly tenderId: TenderId,
    readonly terms: { readonly reason: string },
    readonly act: Act,
  ) {
    super();
  }
}

export function mayReturnEvaluation(t: Tender, act: Act): asserts t is KnownTender {
  demandStep(t, 'returnEvaluation', act);
  demandAfter(t.since, act);
}

export const returnEvaluation = (t: Tender, { terms, act }: ReturnEvaluation) => {
  mayReturnEvaluation(t, act);
  return [EvaluationReturned({ reason: terms.reason })];
};

@CommandHandler(ReturnEvaluation)
export class ReturnEvaluationHandler extends Decides(tender, returnEvaluation) {}
