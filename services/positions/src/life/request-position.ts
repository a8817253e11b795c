import { type Grade, type PlanKind, PositionRequested } from '@moves/events/catalogue/positions';
import type { Day } from '@moves/events/catalogue/time';
import type { Mark, PositionId, Source } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandId } from '../ids.ts';
import { position } from '../position.ts';
import type { Position } from '../position-state.ts';

/** What a post is, whoever enters it. Never who holds it. */
export interface PositionTerms {
  readonly title: string;
  readonly planYear: number;
  readonly planKind: PlanKind;
  readonly grade: Grade;
  readonly gradeMark: Mark;
  /** In ten-thousandths of a full post. */
  readonly share: number;
  readonly office: string;
  readonly subBudget?: string;
  readonly funding?: { readonly budget: string; readonly line: string };
  readonly measure?: string;
  readonly key?: boolean;
  readonly fixedTermUntil?: Day;
  readonly neededFrom?: Day;
}

/** Ask for a post. It counts nowhere until the plan with it is adopted. */
export class RequestPosition extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  static readonly creates = true;
  constructor(
    readonly positionId: PositionId,
    readonly terms: PositionTerms & { readonly source?: Source },
    readonly act: Act,
  ) {
    super();
  }
}

export const request = (p: Position, { positionId, terms }: RequestPosition) => {
  demandId(positionId);
  demand(p.status === 'unknown', 'position-id-taken', { id: positionId });
  demandTerm(terms);
  return [PositionRequested(terms)];
};

/** Refuses a term that is over before the post is needed. */
export function demandTerm({ neededFrom, fixedTermUntil }: Pick<PositionTerms, 'neededFrom' | 'fixedTermUntil'>): void {
  if (neededFrom && fixedTermUntil)
    demand(neededFrom <= fixedTermUntil, 'term-over-before-needed', { neededFrom, fixedTermUntil });
}

@CommandHandler(RequestPosition)
export class RequestPositionHandler extends Decides(position, request) {}
