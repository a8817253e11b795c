import type { EventOf } from '@moves/events/catalogue/define';
import { TenderPlanned } from '@moves/events/catalogue/tenders/preparation';
import type { Day } from '@moves/events/catalogue/time';
import type { TenderId } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandAfter } from '../dates.ts';
import { demandStep } from '../law/steps.ts';
import { tender } from '../tender.ts';
import type { KnownTender, Tender } from '../tender-state.ts';

/** The days of publication, opening, committee, award and start; what is not known yet is left out. */
export type PlanTenderTerms = EventOf<typeof TenderPlanned>['data'];

/** Plan the days of a tender: its line in the tender calendar. What is said later replaces all that was said before. */
export class PlanTender extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly tenderId: TenderId,
    readonly terms: PlanTenderTerms,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayPlanTender(t: Tender, act: Act): asserts t is KnownTender {
  demandStep(t, 'planTender', act);
  demandAfter(t.since, act);
}

export const planTender = (t: Tender, { terms, act }: PlanTender) => {
  mayPlanTender(t, act);
  const { publicationOn, openingOn, committeeOn, awardOn, startOn } = terms;
  const days = [publicationOn, openingOn, committeeOn, awardOn, startOn].filter((day): day is Day => day !== undefined);
  demand(days.length > 0, 'no-day-planned');
  for (const [place, on] of days.slice(1).entries())
    demand(days[place]! <= on, 'planned-out-of-order', { on, before: days[place] });
  return [TenderPlanned(terms)];
};

@CommandHandler(PlanTender)
export class PlanTenderHandler extends Decides(tender, planTender) {}
