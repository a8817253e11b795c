import { PointAssigned } from '@moves/events/catalogue/council';
import type { Day } from '@moves/events/catalogue/time';
import type { DecisionId } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { type Decision, decision } from './decision.ts';
import { demandOpenPoint, demandTracked } from './tracking.ts';

/** Give a point to an office to carry out, by a day (§§ 24 (1), 43 (1) GemO). */
export class AssignPoint extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly decisionId: DecisionId,
    readonly terms: { readonly point: string; readonly office: string; readonly dueOn?: Day },
    readonly act: Act,
  ) {
    super();
  }
}

export const mayAssignPoint: typeof demandTracked = demandTracked;

export const assignPoint = (d: Decision, { terms, act }: AssignPoint) => {
  demandTracked(d, act);
  demandOpenPoint(d, terms.point);
  const { sessionOn } = d.recorded;
  demand(!terms.dueOn || terms.dueOn >= sessionOn, 'due-before-session', { sessionOn });
  return [PointAssigned(terms)];
};

@CommandHandler(AssignPoint)
export class AssignPointHandler extends Decides(decision, assignPoint) {}
