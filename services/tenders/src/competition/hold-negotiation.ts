import { NegotiationHeld } from '@moves/events/catalogue/tenders/competition';
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
import { type KnownTender, lastRound, type Tender } from '../tender-state.ts';
import { demandAllOf, demandSomeValid } from './bids-in-hand.ts';

/** On which bids of which round there were talks, when, and what came of them. */
export interface HoldNegotiationTerms {
  readonly round: number;
  readonly bids: readonly string[];
  readonly on: Day;
  readonly summary: string;
}

/** Talk about the bids of a round, with all who are still in it alike (§ 17 (10)–(14) VgV, § 12 (4) UVgO). Criteria and minimum requirements stay. */
export class HoldNegotiation extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly tenderId: TenderId,
    readonly terms: HoldNegotiationTerms,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayHoldNegotiation(t: Tender, act: Act): asserts t is KnownTender {
  demandStep(t, 'holdNegotiation', act);
  demandAfter(t.since, act);
  demandSomeValid(t);
}

export const holdNegotiation = (t: Tender, { terms, act }: HoldNegotiation) => {
  mayHoldNegotiation(t, act);
  const { round, on } = terms;
  const bids = [...terms.bids];
  const current = lastRound(t)!.round;
  demand(round === current, 'talks-about-other-round', { round, current });
  const [from, to] = [dayOf(t.since), dayOf(act.at)];
  demand(on >= from && on <= to, 'talks-outside-their-round', { on, from, to });
  demandAllOf(t, bids);
  return [NegotiationHeld({ ...terms, bids })];
};

@CommandHandler(HoldNegotiation)
export class HoldNegotiationHandler extends Decides(tender, holdNegotiation) {}
