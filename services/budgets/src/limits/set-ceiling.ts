import { isDeepStrictEqual } from 'node:util';
import { CeilingSet, type LineKind } from '@moves/events/catalogue/budgets';
import type { BudgetId, DecisionRef } from '@moves/events/catalogue/values';
import { type Act, anyPastDay } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { partIdOf } from '@moves/events/decider/derived-id';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { budget } from '../budget.ts';
import type { Budget, KnownBudget } from '../budget-state.ts';
import { demandAfter, demandDecision, demandOpen } from '../demands.ts';
import { usedOfCeiling } from '../soundness.ts';

/** So much at most, for the lines of a profit centre and of some kinds; for all where nothing is named. */
export interface SetCeilingTerms {
  /** Its id in the Budget; made of the commandId if none is given. */
  readonly ceiling?: string;
  readonly title: string;
  readonly amountCents: number;
  readonly profitCentre?: string;
  readonly kinds?: readonly LineKind[];
  readonly decision: DecisionRef;
}

/** Make a condition of the council a rule of this year: «2 Mio. EUR je Haushaltsjahr» is then kept, and named when it refuses something. */
export class SetCeiling extends Command<Receipt> {
  static readonly dated = anyPastDay;
  constructor(
    readonly budgetId: BudgetId,
    readonly terms: SetCeilingTerms,
    readonly act: Act,
  ) {
    super();
  }
}

export function maySetCeiling(b: Budget, act: Act): asserts b is KnownBudget {
  demandOpen(b);
  demandAfter(b.knownFrom, act);
}

export const setCeiling = (b: Budget, { terms, act }: SetCeiling) => {
  maySetCeiling(b, act);
  const ceiling = terms.ceiling ?? partIdOf(act.commandId);
  const { kinds, ...rest } = terms;
  const set = CeilingSet({ ...rest, ceiling, ...(kinds && { kinds: [...kinds] }) });
  const known = b.ceilings.get(ceiling);
  if (known && isDeepStrictEqual(known, { ...set.data, at: known.at, lifted: false })) return [];
  demand(!known, 'ceiling-known', { ceiling });
  demandDecision(terms.decision, act);
  const usedCents = usedOfCeiling(b, { ...set.data, at: act.at, lifted: false });
  demand(usedCents <= terms.amountCents, 'ceiling-already-exceeded', { amountCents: terms.amountCents, usedCents });
  return [set];
};

@CommandHandler(SetCeiling)
export class SetCeilingHandler extends Decides(budget, setCeiling) {}
