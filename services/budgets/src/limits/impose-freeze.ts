import { FreezeImposed, type LineKind } from '@moves/events/catalogue/budgets';
import type { BudgetId } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { partIdOf } from '@moves/events/decider/derived-id';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { affordable } from '../affordable.ts';
import { budget } from '../budget.ts';
import type { Budget, KnownBudget, Line } from '../budget-state.ts';
import { demandSomeLine } from '../demands.ts';
import { availableOf } from '../figures.ts';
import { availableTogether, coverGroupOf } from '../soundness.ts';

/** How much is deferred, in hundredths of a per cent of what is left, and on which kinds of lines. */
export interface ImposeFreezeTerms {
  readonly share: number;
  /** All kinds, if none is named. */
  readonly kinds?: readonly LineKind[];
}

/** Defer spending as far as needed (§ 29 GemHVO): a share of what lines still have. What is bound stays bound. */
export class ImposeFreeze extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly budgetId: BudgetId,
    readonly terms: ImposeFreezeTerms,
    readonly act: Act,
  ) {
    super();
  }
}

export const mayImposeFreeze = (b: Budget, _: Act): void => demandSomeLine(b);

export const imposeFreeze = (b: Budget, { terms, act }: ImposeFreeze) => {
  demandSomeLine(b);
  demand(act.because, 'reason-required');
  const { share, kinds } = terms;
  const there = [...b.lines.values()]
    .filter(({ openedAt }) => openedAt <= act.at)
    .sort((one, other) => (one.line < other.line ? -1 : 1));
  const lines = shareOfEach(
    b,
    there.filter(({ kind }) => !kinds || kinds.includes(kind)),
    share,
  );
  demand(lines.length > 0, 'nothing-to-freeze', { year: b.year });
  return affordable(b, [FreezeImposed({ freeze: partIdOf(act.commandId), share, lines })], act, lines[0]!.line);
};

/** What is frozen of each line: its share of what it has left, but together never more than what its cover group has left. */
function shareOfEach(b: KnownBudget, lines: readonly Line[], share: number): { line: string; amountCents: number }[] {
  const room = new Map<string, number>();
  return lines.flatMap(line => {
    const group = coverGroupOf(line);
    const left = room.get(group) ?? availableTogether(b, group);
    const wanted = Number((BigInt(Math.max(availableOf(line.figures), 0)) * BigInt(share)) / 10_000n);
    const amountCents = Math.min(wanted, left);
    room.set(group, left - Math.max(amountCents, 0));
    return amountCents > 0 ? [{ line: line.line, amountCents }] : [];
  });
}

@CommandHandler(ImposeFreeze)
export class ImposeFreezeHandler extends Decides(budget, imposeFreeze) {}
