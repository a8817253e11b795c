import { PositionReleased } from '@moves/events/catalogue/positions';
import { type Day, dayOf } from '@moves/events/catalogue/time';
import type { DecisionRef, PositionId } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import { Decisions, type Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { LiveViews } from '@moves/events/nest/live-views';
import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { demandKnown, demandStepOrder } from '../demands.ts';
import { position } from '../position.ts';
import type { Known, Position } from '../position-state.ts';
import { isOfficial } from '../rules/grade-order.ts';
import { demandDecided } from './decision.ts';
import { statuteOf } from './statute.ts';

/**
 * Release an approved post for filling: the statute with its plan is in force, or a decision allows filling it earlier,
 * which it cannot for officials.
 */
export class ReleasePosition extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly positionId: PositionId,
    readonly earlyFilling: DecisionRef | undefined,
    readonly act: Act,
  ) {
    super();
  }
}

/** What is known of the budget statute of a year: whether a budget of that year is kept here, and since when it is in force. */
export interface Statute {
  readonly kept: boolean;
  readonly inForceOn?: Day;
}

export function mayRelease(p: Position, act: Act): asserts p is Known {
  demandKnown(p);
  demand(p.status === 'approved', 'position-not-approved', { status: p.status });
  demandStepOrder(p, act);
}

export const release = (p: Position, { earlyFilling, act }: ReleasePosition, { kept, inForceOn }: Statute) => {
  if (p.status === 'released') return [];
  mayRelease(p, act);
  if (inForceOn && inForceOn <= dayOf(act.at)) return [PositionReleased({ ground: 'statuteInForce' })];
  // An advance on the plan, or an authorisation beside it, was decided so that it can be used before the next statute.
  const decision = earlyFilling ?? (p.planKind === 'plan' ? undefined : p.decision);
  if (decision) {
    demand(!isOfficial(p.grade), 'officials-not-filled-early', { grade: p.grade });
    demandDecided(decision, act);
    return [PositionReleased({ ground: 'earlyFilling', decision })];
  }
  demand(!kept, 'position-before-statute', { year: p.planYear });
  demand(act.because?.document, 'statute-not-kept', { year: p.planYear });
  return [PositionReleased({ ground: 'statuteInForce' })];
};

/** Asks the budgets of the plan's year whether their statute is in force, then decides. */
@CommandHandler(ReleasePosition)
export class ReleasePositionHandler implements ICommandHandler<ReleasePosition> {
  constructor(
    @Inject(Decisions) private readonly decisions: Decisions,
    @Inject(LiveViews) private readonly views: LiveViews,
  ) {}

  async execute(command: ReleasePosition): Promise<Receipt> {
    const { state } = await this.decisions.standing(position, command.positionId);
    const statute = state.status === 'unknown' ? { kept: false } : await statuteOf(this.views, state.planYear);
    return this.decisions.decide(position, command.positionId, command, (p, asked) => release(p, asked, statute));
  }
}
