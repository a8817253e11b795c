import { isDeepStrictEqual } from 'node:util';
import { type LineKind, LineOpened } from '@moves/events/catalogue/budgets';
import { dayOf } from '@moves/events/catalogue/time';
import type { BudgetId, Source } from '@moves/events/catalogue/values';
import { type Act, anyPastDay } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { partIdOf } from '@moves/events/decider/derived-id';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { budget } from '../budget.ts';
import type { Budget, KnownBudget, Line } from '../budget-state.ts';
import { demandAfter, demandOpen } from '../demands.ts';
import { carryOverTermsOf } from '../rules/carry-over.ts';

/** What a line is for, where it belongs, and what of that nobody has said but somebody inferred. */
export interface OpenLineTerms {
  /** Its id in the Budget; made of the commandId if none is given. */
  readonly line?: string;
  readonly title: string;
  readonly kind: LineKind;
  readonly subBudget?: string;
  readonly profitCentre?: string;
  readonly account?: string;
  readonly measure?: string;
  /** Of expense: the plan says that it may be carried over. Investments may by law (§ 21 GemHVO). */
  readonly transferable?: boolean;
  readonly excludedFromCover?: boolean;
  readonly inferred?: readonly string[];
  readonly source?: Source;
}

/** Open a line of the Budget. */
export class OpenLine extends Command<Receipt> {
  static readonly dated = anyPastDay;
  constructor(
    readonly budgetId: BudgetId,
    readonly terms: OpenLineTerms,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayOpenLine(b: Budget, act: Act): asserts b is KnownBudget {
  demandOpen(b);
  demandAfter(b.knownFrom, act);
}

export const openLine = (b: Budget, { terms, act }: OpenLine) => {
  mayOpenLine(b, act);
  const transferable = (terms.transferable ?? false) || carryOverTermsOf(terms.kind, dayOf(act.at)).byLaw;
  const line = terms.line ?? partIdOf(act.commandId);
  const opened = LineOpened({ ...terms, line, transferable, inferred: [...new Set(terms.inferred)] });
  const known = b.lines.get(line);
  if (known && isSaidOf(known, opened.data)) return [];
  demand(!known, 'line-known', { line });
  return [opened];
};

/** True if a line is known by the very same words. */
function isSaidOf(
  { openedAt: _, takenOver: __, takenOverAt: ___, figures: ____, plannedRestCents: _____, ...known }: Line,
  { inferred: ______, source: _______, ...said }: ReturnType<typeof LineOpened>['data'],
): boolean {
  return isDeepStrictEqual(known, said);
}

@CommandHandler(OpenLine)
export class OpenLineHandler extends Decides(budget, openLine) {}
