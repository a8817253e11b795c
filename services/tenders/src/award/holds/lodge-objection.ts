import { ObjectionLodged } from '@moves/events/catalogue/tenders/award';
import { type Day, dayOf } from '@moves/events/catalogue/time';
import type { TenderId } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { partIdOf } from '@moves/events/decider/derived-id';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandAfter } from '../../dates.ts';
import { demandStep } from '../../law/steps.ts';
import { tender } from '../../tender.ts';
import type { KnownTender, Tender } from '../../tender-state.ts';
import { demandKnownBidder } from '../losing.ts';

/** What is complained of, and by whom: a bidder, or a firm that has not bid. */
export interface LodgeObjectionTerms {
  readonly objection?: string | undefined;
  readonly bidder?: string | undefined;
  readonly text: string;
  readonly receivedOn: Day;
}

/** Record that a firm complains to the buyer (Rüge, § 160 (3) GWB). Until it is decided nobody may award. */
export class LodgeObjection extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly tenderId: TenderId,
    readonly terms: LodgeObjectionTerms,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayLodgeObjection(t: Tender, act: Act): asserts t is KnownTender {
  demandStep(t, 'lodgeObjection', act);
  demandAfter(t.since, act);
}

export const lodgeObjection = (t: Tender, { terms, act }: LodgeObjection) => {
  mayLodgeObjection(t, act);
  const { objection = partIdOf(act.commandId), bidder, receivedOn } = terms;
  demand(!t.holds.has(objection), 'objection-known', { objection });
  if (bidder) demandKnownBidder(t, bidder);
  demand(receivedOn <= dayOf(act.at), 'day-has-not-come', { day: receivedOn });
  return [ObjectionLodged({ ...terms, objection })];
};

@CommandHandler(LodgeObjection)
export class LodgeObjectionHandler extends Decides(tender, lodgeObjection) {}
