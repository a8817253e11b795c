import { isDeepStrictEqual } from 'node:util';
import { FundsReserved, type ProvisionalGround } from '@moves/events/catalogue/budgets';
import { type Day, dayOf } from '@moves/events/catalogue/time';
import type { BudgetId } from '@moves/events/catalogue/values';
import { type Act, anyPastDay } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { partIdOf } from '@moves/events/decider/derived-id';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { affordable } from '../affordable.ts';
import { budget } from '../budget.ts';
import type { Budget, KnownBudget } from '../budget-state.ts';
import { demandAmountsFit, demandInForce, demandNotCounted, demandSomeLine, demandUsable, lineOf } from '../demands.ts';

/** How much is set aside on which line, and what for. */
export interface ReserveFundsTerms {
  /** Its id in the Budget; made of the commandId if none is given. */
  readonly reservation?: string;
  readonly line: string;
  readonly grossCents: number;
  readonly netCents?: number;
  readonly vatRate?: number;
  readonly purpose: string;
  readonly measure?: string;
  readonly forThing?: { readonly kind: 'tender' | 'position'; readonly id: string };
  readonly document?: string;
  readonly expiresOn?: Day;
  readonly provisionalGround?: ProvisionalGround;
}

/** Set money aside for a purpose that is known (Mittelreservierung). Of many who ask for the last euro, exactly one gets it. */
export class ReserveFunds extends Command<Receipt> {
  static readonly dated = anyPastDay;
  constructor(
    readonly budgetId: BudgetId,
    readonly terms: ReserveFundsTerms,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayReserveFunds(b: Budget, act: Act): asserts b is KnownBudget {
  demandSomeLine(b);
  demandUsable(b, act);
}

export const reserveFunds = (b: Budget, { terms, act }: ReserveFunds) => {
  demandSomeLine(b);
  const reservation = terms.reservation ?? partIdOf(act.commandId);
  const reserved = FundsReserved({ ...terms, reservation });
  const known = b.reservations.get(reservation);
  if (known && isDeepStrictEqual(known, { ...reserved.data, at: known.at, leftCents: known.leftCents })) return [];
  demand(!known, 'reservation-known', { reservation });
  const on = lineOf(b, terms.line, act);
  const { line } = on;
  demandNotCounted(on, 'reservedCents', act.at);
  demandInForce(b, act, terms.provisionalGround);
  demandAmountsFit(terms.grossCents, terms.netCents, terms.vatRate);
  const { expiresOn } = terms;
  demand(!expiresOn || expiresOn >= dayOf(act.at), 'expires-before-it-begins', { expiresOn });
  return affordable(b, [reserved], act, line);
};

@CommandHandler(ReserveFunds)
export class ReserveFundsHandler extends Decides(budget, reserveFunds) {}
