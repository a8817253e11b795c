import { isDeepStrictEqual } from 'node:util';
import { FinancialPlanSet } from '@moves/events/catalogue/budgets';
import { malformed } from '@moves/events/catalogue/malformed';
import { ThingId } from '@moves/events/catalogue/values';
import { type Act, anyPastDay } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { type FinancialPlan, financialPlan, type SetPlan } from './financial-plan.ts';

/** Say what a programme shall cost over its years (§ 85 GemO, § 9 GemHVO), or say it anew. May be dated back: plans are older than their entry. */
export class SetFinancialPlan extends Command<Receipt> {
  static readonly dated = anyPastDay;
  static readonly creates = true;
  constructor(
    readonly financialPlanId: string,
    readonly plan: SetPlan,
    readonly act: Act,
  ) {
    super();
  }
}

export function maySetFinancialPlan(_: FinancialPlan, __: Act): void {}

export const setFinancialPlan = (f: FinancialPlan, { financialPlanId, plan, act }: SetFinancialPlan) => {
  const key = ThingId.safeParse(financialPlanId);
  if (!key.success) throw malformed(key.error, 'id');
  maySetFinancialPlan(f, act);
  demand(plan.fromYear <= plan.untilYear, 'plan-ends-before-it-begins', { fromYear: plan.fromYear });
  const set = FinancialPlanSet(plan);
  return f.status === 'set' && isDeepStrictEqual(f.plan, set.data) ? [] : [set];
};

@CommandHandler(SetFinancialPlan)
export class SetFinancialPlanHandler extends Decides(financialPlan, setFinancialPlan) {}
