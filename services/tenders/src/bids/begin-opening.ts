import { OpeningBegun } from '@moves/events/catalogue/tenders/competition';
import type { TenderId } from '@moves/events/catalogue/values';
import { type Act, onlyNow } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandStep } from '../law/steps.ts';
import { tender } from '../tender.ts';
import { type KnownTender, lastRound, type Tender } from '../tender-state.ts';

/** Begin to open what has come, once the deadline has passed: the first of two people (§ 55 (2) VgV, § 40 (2) UVgO). */
export class BeginOpening extends Command<Receipt> {
  static readonly dated = onlyNow;
  constructor(
    readonly tenderId: TenderId,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayBeginOpening(t: Tender, act: Act): asserts t is KnownTender {
  demandStep(t, 'beginOpening', act);
}

export const beginOpening = (t: Tender, { act }: BeginOpening) => {
  mayBeginOpening(t, act);
  const round = lastRound(t);
  demand(round, 'no-round-waiting');
  return [OpeningBegun({ round: round.round })];
};

@CommandHandler(BeginOpening)
export class BeginOpeningHandler extends Decides(tender, beginOpening) {}
