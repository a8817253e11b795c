import { TenderHandedOver } from '@moves/events/catalogue/tenders/award';
import type { PersonId, TenderId } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand, Refusal } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandAfter } from '../dates.ts';
import { demandStep } from '../law/steps.ts';
import { tender } from '../tender.ts';
import { type KnownTender, lastRound, type Tender } from '../tender-state.ts';

/** Give the case to somebody else in procurement. Whoever has handled it once never opens its bids. */
export class HandOverTender extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly tenderId: TenderId,
    readonly terms: { readonly to: PersonId },
    readonly act: Act,
  ) {
    super();
  }
}

/** Why the door hands no case to whom somebody named: only it knows the accounts. */
export const nobodyOfProcurement = (to: string): Refusal => new Refusal('nobody-of-procurement', { to });

export function mayHandOverTender(t: Tender, act: Act): asserts t is KnownTender {
  demandStep(t, 'handOverTender', act);
  demandAfter(t.since, act);
}

export const handOverTender = (t: Tender, { terms, act }: HandOverTender) => {
  mayHandOverTender(t, act);
  const { to } = terms;
  if (t.handledBy === to) return [];
  demand(!t.interests.get(to), 'new-handler-has-conflict', { toBy: to });
  const round = lastRound(t);
  demand(!round || round.opened || round.firstOpener !== to, 'new-handler-is-opening', { toBy: to });
  return [TenderHandedOver({ to })];
};

@CommandHandler(HandOverTender)
export class HandOverTenderHandler extends Decides(tender, handOverTender) {}
