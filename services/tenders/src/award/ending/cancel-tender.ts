import { TenderCancelled } from '@moves/events/catalogue/tenders/award';
import type { CancellationGround } from '@moves/events/catalogue/tenders/words';
import type { TenderId } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandAfter } from '../../dates.ts';
import { demandStep } from '../../law/steps.ts';
import { tender } from '../../tender.ts';
import { type KnownTender, openLots, type Tender } from '../../tender-state.ts';
import { askingGivenUp } from '../award-moment.ts';
import { demandGround } from './cancellation-ground.ts';

/** Why the procedure ends without award; some lots only, if any are named. */
export interface CancelTenderTerms {
  readonly ground: CancellationGround;
  readonly reason: string;
  readonly lots?: readonly string[] | undefined;
}

/**
 * End a procedure, or some of its lots, without award (§ 63 VgV, § 48 UVgO). What the Budgets are preparing for it comes to
 * nothing, and what was set aside for it is free again (X9).
 */
export class CancelTender extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly tenderId: TenderId,
    readonly terms: CancelTenderTerms,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayCancelTender(t: Tender, act: Act): asserts t is KnownTender {
  demandStep(t, 'cancelTender', act);
  demandAfter(t.since, act);
}

export const cancelTender = (t: Tender, { tenderId, terms, act }: CancelTender) => {
  mayCancelTender(t, act);
  const { ground, reason, lots = [] } = terms;
  const open = openLots(t);
  for (const lot of lots) demand(open.includes(lot), 'lot-not-open', { lot });
  const some = lots.length > 0 && open.some(lot => !lots.includes(lot));
  demandGround(t, ground, some ? lots : open);
  return [
    ...askingGivenUp(tenderId, t, 'tender-cancelled'),
    TenderCancelled({ ground, reason, ...(some && { lots: [...new Set(lots)] }) }),
  ];
};

@CommandHandler(CancelTender)
export class CancelTenderHandler extends Decides(tender, cancelTender) {}
