import type { EventOf } from '@moves/events/catalogue/define';
import { ValueEstimated } from '@moves/events/catalogue/tenders/preparation';
import { dayOf } from '@moves/events/catalogue/time';
import type { TenderId } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandAfter } from '../dates.ts';
import { demandEstimate, demandNotSplit } from '../law/estimate.ts';
import { demandStep } from '../law/steps.ts';
import { demandAmounts } from '../money/amounts.ts';
import { tender } from '../tender.ts';
import type { KnownTender, Tender } from '../tender-state.ts';

/** The value of the whole contract with options and renewals, how it was counted, on which day, and its lots. */
export type EstimateTerms = EventOf<typeof ValueEstimated>['data'];

/** Estimate what the contract is worth (§ 3 VgV). With a new value the procedure has to be chosen, and the tender approved, anew (X3). */
export class EstimateValue extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly tenderId: TenderId,
    readonly terms: EstimateTerms,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayEstimateValue(t: Tender, act: Act): asserts t is KnownTender {
  demandStep(t, 'estimateValue', act);
  demandAfter(t.since, act);
}

export const estimateValue = (t: Tender, { terms, act }: EstimateValue) => {
  mayEstimateValue(t, act);
  const { on, netCents, grossCents, vatRate, likeContracts = [] } = terms;
  demand(on <= dayOf(act.at), 'estimated-in-future', { on });
  demandAmounts(netCents, grossCents, vatRate);
  demandEstimate(terms);
  const like = likeContracts.map(contract => contract.netCents);
  demandNotSplit(netCents, like, t.category, on);
  return [ValueEstimated(terms)];
};

@CommandHandler(EstimateValue)
export class EstimateValueHandler extends Decides(tender, estimateValue) {}
