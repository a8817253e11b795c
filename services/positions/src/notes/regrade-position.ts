import { type Grade, PositionRegraded } from '@moves/events/catalogue/positions';
import { dayOf } from '@moves/events/catalogue/time';
import type { DecisionRef, PositionId } from '@moves/events/catalogue/values';
import { type Act, anyPastDay } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandThere } from '../demands.ts';
import { demandDecided } from '../life/decision.ts';
import { position } from '../position.ts';
import type { Known, Position } from '../position-state.ts';
import { compareGrades } from '../rules/grade-order.ts';

/** Raise or lower a post's grade (Hebung), on the strength of the decision that changes the plan. */
export class RegradePosition extends Command<Receipt> {
  static readonly dated = anyPastDay;
  constructor(
    readonly positionId: PositionId,
    readonly terms: { readonly grade: Grade; readonly decision: DecisionRef },
    readonly act: Act,
  ) {
    super();
  }
}

export function mayRegrade(p: Position, { at }: Act): asserts p is Known {
  demandThere(p);
  demand(at >= p.knownFrom, 'dated-before-position', { since: p.knownFrom });
}

export const regrade = (p: Position, { terms: { grade, decision }, act }: RegradePosition) => {
  if (p.status !== 'unknown' && p.grade === grade) return [];
  mayRegrade(p, act);
  demandDecided(decision, act);
  const day = dayOf(act.at);
  for (const filled of Object.values(p.occupancies))
    demand((filled.until && filled.until < day) || compareGrades(filled.grade, grade) <= 0, 'filled-above-grade', {
      filled: filled.grade,
      grade,
    });
  return [PositionRegraded({ grade, decision })];
};

@CommandHandler(RegradePosition)
export class RegradePositionHandler extends Decides(position, regrade) {}
