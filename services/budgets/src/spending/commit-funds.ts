import { isDeepStrictEqual } from 'node:util';
import { FundsCommitted, type ProvisionalGround } from '@moves/events/catalogue/budgets';
import { dayOf } from '@moves/events/catalogue/time';
import type { BudgetId } from '@moves/events/catalogue/values';
import { type Act, anyPastDay } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { partIdOf } from '@moves/events/decider/derived-id';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { affordable } from '../affordable.ts';
import { budget } from '../budget.ts';
import type { Budget, Commitment, KnownBudget } from '../budget-state.ts';
import {
  demandAfter,
  demandAmountsFit,
  demandInForce,
  demandNotCounted,
  demandSomeLine,
  demandUsable,
  firstDayOf,
  lineOf,
} from '../demands.ts';
import { reservationOf } from './open-items.ts';
import { isKept } from './release-reservation.ts';

/** How much a contract binds on which line, and the reservation it comes from. */
export interface CommitFundsTerms {
  /** Its id in the Budget; made of the commandId if none is given. */
  readonly commitment?: string;
  readonly line: string;
  readonly grossCents: number;
  readonly netCents?: number;
  readonly vatRate?: number;
  readonly reservation?: string;
  readonly purpose: string;
  readonly measure?: string;
  readonly obligation?: string;
  /** The contract of these books that binds it. */
  readonly contract?: string;
  readonly document: string;
  readonly provisionalGround?: ProvisionalGround;
}

/** Bind money by a contract or an order (Mittelbindung). A reservation is used up by it, and only what goes beyond is taken from what is left. */
export class CommitFunds extends Command<Receipt> {
  static readonly dated = anyPastDay;
  constructor(
    readonly budgetId: BudgetId,
    readonly terms: CommitFundsTerms,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayCommitFunds(b: Budget, act: Act): asserts b is KnownBudget {
  demandSomeLine(b);
  demandUsable(b, act);
}

/** By hand, or as the share of an obligation. */
export const commitFunds = (b: Budget, command: CommitFunds) =>
  committed(b, command, command.terms.obligation !== undefined);

/**
 * As the share of a contract, in all its years at one moment: it may bind a year that is still to come, investments there only
 * if authority for them is charged with it (§ 86 GemO).
 */
export const commitForContract = (authorised: boolean) => (b: Budget, command: CommitFunds) => {
  if (!authorised) demandNoInvestmentAhead(b, command);
  return committed(b, command, true);
};

/** What falls due for investments after the year in which the contract is made takes authority. */
function demandNoInvestmentAhead(b: Budget, { terms, act }: Pick<CommitFunds, 'terms' | 'act'>): void {
  if (b.status === 'unknown') return;
  const ahead = b.lines.get(terms.line)?.kind === 'investment' && dayOf(act.at) < firstDayOf(b.year);
  demand(!ahead, 'obligation-needs-authority', { year: b.year });
}

/** `jointly`: the years of a contract were asked together, so that it may bind one that is still to come. */
function committed(b: Budget, { terms, act }: CommitFunds, jointly: boolean) {
  demandSomeLine(b);
  const commitment = terms.commitment ?? partIdOf(act.commandId);
  const known = b.commitments.get(commitment);
  if (known && isSaidOf(known, { ...terms, commitment })) return [];
  demand(!known, 'commitment-known', { commitment });
  const on = lineOf(b, terms.line, act);
  const { line, title } = on;
  demandNotCounted(on, 'committedCents', act.at);
  // What binds several years may bind one that is still to come; it is checked against what that year has (§ 86 GemO).
  const yearToCome = jointly && dayOf(act.at) < firstDayOf(b.year);
  if (!yearToCome) demandInForce(b, act, terms.provisionalGround);
  // A statute for two years is in force before its second year begins; what falls due there still takes authority (§ 86 GemO).
  if (!jointly) demandNoInvestmentAhead(b, { terms, act });
  demandAmountsFit(terms.grossCents, terms.netCents, terms.vatRate);
  let reservedCents = 0;
  if (terms.reservation) {
    const reservation = reservationOf(b, terms.reservation);
    demandAfter(reservation.at, act);
    demand(terms.contract || !isKept(b, reservation, act), 'reservation-kept-for-tender', {
      tender: reservation.forThing?.id,
    });
    demand(reservation.line === line, 'reserved-on-another-line', { reservation: reservation.reservation, title });
    reservedCents = Math.min(reservation.leftCents, terms.grossCents);
  }
  return affordable(b, [FundsCommitted({ ...terms, commitment, reservedCents })], act, line);
}

/** True if a commitment is known by the very same words, whatever has become of it since. */
function isSaidOf(known: Commitment, terms: CommitFundsTerms): boolean {
  const { at: _, leftCents: __, paidCents: ___, reservedCents: ____, ...said } = known;
  return isDeepStrictEqual(said, terms);
}

@CommandHandler(CommitFunds)
export class CommitFundsHandler extends Decides(budget, commitFunds) {}
