import { MilestoneForecast } from '@moves/events/catalogue/measures';
import type { Day } from '@moves/events/catalogue/time';
import type { MeasureId, Source } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { type Measure, measure } from '../measure.ts';
import { demandSomeOpenMilestone, openMilestone } from './open-milestone.ts';

/** When a milestone is expected by now. */
export interface ForecastTerms {
  readonly milestone: string;
  readonly forecastOn: Day;
  readonly statedAs?: string;
  readonly source?: Source;
}

/** Say when a milestone is expected by now; later than planned only with a reason. Every forecast is kept. */
export class ForecastMilestone extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly measureId: MeasureId,
    readonly terms: ForecastTerms,
    readonly act: Act,
  ) {
    super();
  }
}

export const mayForecastMilestone = (m: Measure, _: Act): void => demandSomeOpenMilestone(m);

export const forecastMilestone = (m: Measure, { terms, act }: ForecastMilestone) => {
  const { forecastOn, planOn, plannedAt } = openMilestone(m, terms.milestone);
  if (forecastOn === terms.forecastOn && act.at === act.now) return [];
  demand(act.at >= plannedAt, 'dated-before-milestone', { since: plannedAt });
  demand(act.because || !planOn || terms.forecastOn <= planOn, 'slip-needs-reason', { planOn });
  return [MilestoneForecast(terms)];
};

@CommandHandler(ForecastMilestone)
export class ForecastMilestoneHandler extends Decides(measure, forecastMilestone) {}
