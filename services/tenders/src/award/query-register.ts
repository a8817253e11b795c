import { RegisterQueried } from '@moves/events/catalogue/tenders/award';
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
import { demandKnownBidder } from './losing.ts';

/** What the register answered about whom. */
export interface QueryRegisterTerms {
  readonly bidder: string;
  readonly answeredOn: Day;
  readonly entry: boolean;
  readonly reference: string;
}

/** Record what the competition register answers about an intended winner (§ 6 WRegG). An answer of the last two months may be used again. */
export class QueryRegister extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly tenderId: TenderId,
    readonly terms: QueryRegisterTerms,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayQueryRegister(t: Tender, act: Act): asserts t is KnownTender {
  demandStep(t, 'queryRegister', act);
  demandAfter(t.since, act);
}

export const queryRegister = (t: Tender, { terms, act }: QueryRegister) => {
  mayQueryRegister(t, act);
  const { bidder, answeredOn, entry } = terms;
  demandKnownBidder(t, bidder);
  demand(answeredOn <= dayOf(act.at), 'day-has-not-come', { day: answeredOn });
  const known = t.register.get(bidder);
  if (known?.answeredOn === answeredOn && known.entry === entry) return [];
  // What the register has said of somebody is not undone by an older answer.
  demand(!known || answeredOn >= known.answeredOn, 'register-answer-older', { answeredOn: known?.answeredOn });
  return [RegisterQueried(terms)];
};

@CommandHandler(QueryRegister)
export class QueryRegisterHandler extends Decides(tender, queryRegister) {}
