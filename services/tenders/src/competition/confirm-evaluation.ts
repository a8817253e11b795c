import { EvaluationConfirmed } from '@moves/events/catalogue/tenders/competition';
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
import { stillEvaluated } from './sheet.ts';

/** Confirm, as a second person, the evaluation one has computed again: with the hash one came to (§ 58 (5) VgV, § 43 (8) UVgO). */
export class ConfirmEvaluation extends Command<Receipt> {
  static readonly dated = onlyNow;
  constructor(
    readonly tenderId: TenderId,
    readonly terms: { readonly hash: string },
    readonly act: Act,
  ) {
    super();
  }
}

export function mayConfirmEvaluation(t: Tender, act: Act): asserts t is KnownTender {
  demandStep(t, 'confirmEvaluation', act);
  demandAfter(t.since, act);
  demand(stillEvaluated(t), 'evaluation-outdated');
}

export const confirmEvaluation = (t: Tender, { terms, act }: ConfirmEvaluation) => {
  if (t.status === 'evaluated' && t.evaluation?.hash === terms.hash) return [];
  mayConfirmEvaluation(t, act);
  const { hash } = t.evaluation!;
  demand(terms.hash === hash, 'evaluation-differs');
  return [EvaluationConfirmed({ hash })];
};

@CommandHandler(ConfirmEvaluation)
export class ConfirmEvaluationHandler extends Decides(tender, confirmEvaluation) {}
