import { ValidityExtended } from '@moves/events/catalogue/tenders/competition';
import { type Day, dayOf } from '@moves/events/catalogue/time';
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

/** Bidders have agreed to be bound for longer; their bids are asked for again by nobody afterwards, so it happens before the old day is over. */
export class ExtendValidity extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly tenderId: TenderId,
    readonly terms: { readonly validUntil: Day },
    readonly act: Act,
  ) {
    super();
  }
}

export function mayExtendValidity(t: Tender, act: Act): asserts t is KnownTender {
  demandStep(t, 'extendValidity', act);
  demandAfter(t.since, act);
}

export const extendValidity = (t: Tender, { terms, act }: ExtendValidity) => {
  mayExtendValidity(t, act);
  const { validUntil } = terms;
  if (validUntil === t.validUntil) return [];
  demand(!t.validUntil || validUntil > t.validUntil, 'validity-only-longer', { validUntil: t.validUntil });
  // Who is no longer bound has to agree anew: after the day only what the bidders have written counts, whatever day it is dated.
  const lapsed = t.validUntil !== undefined && dayOf(act.now) > t.validUntil;
  demand(!lapsed || act.because?.document, 'consent-needs-document', { validUntil: t.validUntil });
  return [ValidityExtended({ validUntil })];
};

@CommandHandler(ExtendValidity)
export class ExtendValidityHandler extends Decides(tender, extendValidity) {}
