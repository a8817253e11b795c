import { LateStepDropped } from '@moves/events/catalogue/tenders/award';
import type { TenderId } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandStep } from '../../law/steps.ts';
import { tender } from '../../tender.ts';
import type { KnownTender, Tender } from '../../tender-state.ts';

/** Take back what was said to have happened, with a reason; it stays readable that somebody said so. */
export class DropLateStep extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly tenderId: TenderId,
    readonly entry: string,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayDropLateStep(t: Tender, act: Act): asserts t is KnownTender {
  demandStep(t, 'dropLateStep', act);
  demand(t.lateSteps.size > 0, 'no-late-step');
}

export const dropLateStep = (t: Tender, { entry, act }: DropLateStep) => {
  mayDropLateStep(t, act);
  demand(t.lateSteps.has(entry), 'late-step-unknown', { entry });
  demand(act.because, 'reason-required');
  return [LateStepDropped({ entry })];
};

@CommandHandler(DropLateStep)
export class DropLateStepHandler extends Decides(tender, dropLateStep) {}
