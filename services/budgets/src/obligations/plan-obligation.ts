import { ObligationPlanned } from '@moves/events/catalogue/budgets';
import { malformed } from '@moves/events/catalogue/malformed';
import { type Day, dayOf } from '@moves/events/catalogue/time';
import { ThingId } from '@moves/events/catalogue/values';
import { type Act, anyPastDay } from '@moves/events/decider/act';
import { Decisions, type Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { budget } from '../budget.ts';
import type { Budget } from '../budget-state.ts';
import { type Obligation, obligation } from './obligation.ts';

/** What a contract binds in one year, and the reservation it comes from. */
export interface Share {
  readonly budget: string;
  readonly line: string;
  readonly grossCents: number;
  readonly netCents?: number;
  readonly vatRate?: number;
  readonly reservation?: string;
}

/** A contract that binds money of several years. */
export interface PlanObligationTerms {
  readonly title: string;
  readonly document: string;
  readonly measure?: string;
  readonly years: readonly Share[];
  /** The authority for investments that fall due in later years (§ 86 GemO). */
  readonly appropriation?: { readonly budget: string; readonly appropriation: string };
}

/** Bind money of several years by one contract. It counts in none of them until all have answered that they can bear their share. */
export class PlanObligation extends Command<Receipt> {
  static readonly dated = anyPastDay;
  static readonly creates = true;
  constructor(
    readonly obligationId: string,
    readonly terms: PlanObligationTerms,
    readonly act: Act,
  ) {
    super();
  }
}

/** The Budgets that an obligation names, as they stand. */
export type Years = ReadonlyMap<string, Budget>;

export const planObligation =
  (years: Years) =>
  (o: Obligation, { obligationId, terms, act }: PlanObligation) => {
    const key = ThingId.safeParse(obligationId);
    if (!key.success) throw malformed(key.error, 'id');
    demand(o.status === 'unknown', 'obligation-key-taken', { key: obligationId });
    const planned = ObligationPlanned({ ...terms, years: [...terms.years] });
    demandAuthority(years, terms, act);
    return [planned];
  };

/**
 * Refuses investments of later years without authority for them, and authority for what needs none or is granted elsewhere
 * (§ 86 GemO). Later is what falls due after the year in which the contract is made, even if nothing falls due in that one.
 */
function demandAuthority(years: Years, { years: shares, appropriation }: PlanObligationTerms, { at }: Act): void {
  const known = shares.map(share => ({ ...yearOf(years, share.budget), share }));
  const first = Math.min(yearOfDay(dayOf(at)), ...known.map(({ year }) => year));
  const later = known.filter(({ lines, year, share }) => {
    const line = lines.get(share.line);
    demand(line, 'line-unknown', { line: share.line });
    return line.kind === 'investment' && year > first;
  });
  if (!appropriation) {
    demand(later.length === 0, 'obligation-needs-authority', { year: later[0]?.year });
    return;
  }
  demand(later.length > 0, 'commits-ahead-for-expense', { title: appropriation.appropriation });
  const granting = yearOf(years, appropriation.budget);
  const authority = granting.appropriations.get(appropriation.appropriation);
  demand(authority, 'commitment-appropriation-unknown', { appropriation: appropriation.appropriation });
  demand(granting.year === first, 'obligation-authorised-elsewhere', { year: granting.year, first });
}

const yearOfDay = (day: Day): number => Number(day.slice(0, 4));

function yearOf(years: Years, id: string) {
  const year = years.get(id);
  demand(year && year.status !== 'unknown', 'budget-unknown', { budget: id });
  return year;
}

@CommandHandler(PlanObligation)
export class PlanObligationHandler implements ICommandHandler<PlanObligation> {
  constructor(@Inject(Decisions) private readonly decisions: Decisions) {}

  async execute(command: PlanObligation): Promise<Receipt> {
    const { obligationId, terms } = command;
    const named = new Set([
      ...terms.years.map(({ budget: id }) => id),
      ...(terms.appropriation ? [terms.appropriation.budget] : []),
    ]);
    const standings = [...named].map(async id => [id, (await this.decisions.standing(budget, id)).state] as const);
    return this.decisions.decide(
      obligation,
      obligationId,
      command,
      planObligation(new Map(await Promise.all(standings))),
    );
  }
}
