import { BlockReleased } from '@moves/events/catalogue/budgets';
import type { BudgetId, DecisionRef } from '@moves/events/catalogue/values';
import { type Act, anyPastDay } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { budget } from '../budget.ts';
import type { Budget, KnownBudget } from '../budget-state.ts';
import { demandAfter, demandDecision, demandOpen, demandSome } from '../demands.ts';

/** Which block is released, and by which decision if a body of the council has decided. */
export interface ReleaseBlockTerms {
  readonly block: string;
  readonly decision?: DecisionRef;
}

/** Release a block for the body that is named in it: by its decision, or with a reason that says how it has agreed. Takes a second person. */
export class ReleaseBlock extends Command<Receipt> {
  static readonly dated = anyPastDay;
  constructor(
    readonly budgetId: BudgetId,
    readonly terms: ReleaseBlockTerms,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayReleaseBlock(b: Budget, { by }: Act): asserts b is KnownBudget {
  demandOpen(b);
  demandSome(b.blocks, ({ released }) => !released, 'nothing-blocked');
  demandSome(b.blocks, ({ released, blockedBy }) => !released && blockedBy !== by, 'money-needs-second-person');
}

export const releaseBlock = (b: Budget, { terms, act }: ReleaseBlock) => {
  demandOpen(b);
  const block = b.blocks.get(terms.block);
  demand(block, 'block-unknown', { block: terms.block });
  if (block.released) return [];
  demand(block.blockedBy !== act.by, 'money-needs-second-person');
  demandAfter(block.at, act);
  const { releasedBy } = block;
  if (terms.decision) {
    demandDecision(terms.decision, act);
    const { body } = terms.decision;
    demand(body === releasedBy, 'block-of-another-body', { named: releasedBy, body });
  }
  demand(terms.decision || act.because, 'reason-required');
  return [BlockReleased(terms)];
};

@CommandHandler(ReleaseBlock)
export class ReleaseBlockHandler extends Decides(budget, releaseBlock) {}
