import { ReactionGivenUp } from '@moves/events/catalogue/house';
import { type Act, onlyNow } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { type Parking, parking } from '@moves/events/reactions/parking';
import { Command, CommandHandler } from '@nestjs/cqrs';

/** Do nothing of what is parked of a reaction on a thing, for a reason: somebody does it by hand, or it is no longer wanted. */
export class GiveUpReaction extends Command<Receipt> {
  static readonly dated = onlyNow;
  constructor(
    readonly reactionId: string,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayGiveUp({ waiting }: Parking): void {
  demand(waiting.length > 0, 'nothing-parked');
}

export const giveUp = (p: Parking, { act }: GiveUpReaction) => {
  mayGiveUp(p);
  demand(act.because, 'reason-required');
  return [ReactionGivenUp({})];
};

@CommandHandler(GiveUpReaction)
export class GiveUpReactionHandler extends Decides(parking, giveUp) {}
