import { LineBlocked } from '@moves/events/catalogue/budgets';
import type { BudgetId } from '@moves/events/catalogue/values';
import { type Act, anyPastDay } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { partIdOf } from '@moves/events/decider/derived-id';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { affordable } from '../affordable.ts';
import { budget } from '../budget.ts';
import type { Budget } from '../budget-state.ts';
import { demandSomeLine, lineOf } from '../demands.ts';

/** How much of a line is out of use, and who can release it. */
export interface BlockLineTerms {
  /** Its id in the Budget; made of the commandId if none is given. */
  readonly block?: string;
  readonly line: string;
  readonly amountCents: number;
  readonly releasedBy: string;
}

/** Block a part of a line until the named body releases it (Sperrvermerk, § 61 Nr. 19 GemHVO). Only what is still there can be blocked. */
export class BlockLine extends Command<Receipt> {
  static readonly dated = anyPastDay;
  constructor(
    readonly budgetId: BudgetId,
    readonly terms: BlockLineTerms,
    readonly act: Act,
  ) {
    super();
  }
}

export const mayBlockLine = (b: Budget, _: Act): void => demandSomeLine(b);

export const blockLine = (b: Budget, { terms, act }: BlockLine) => {
  demandSomeLine(b);
  const { line } = lineOf(b, terms.line, act);
  const block = terms.block ?? partIdOf(act.commandId);
  const known = b.blocks.get(block);
  if (known && known.line === line && known.amountCents === terms.amountCents && known.releasedBy === terms.releasedBy)
    return [];
  demand(!known, 'block-known', { block });
  return affordable(b, [LineBlocked({ ...terms, block })], act, line);
};

@CommandHandler(BlockLine)
export class BlockLineHandler extends Decides(budget, blockLine) {}
