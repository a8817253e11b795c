import { ReactionRetried } from '@moves/events/catalogue/house';
import { type Act, onlyNow } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { type Parking, parking } from '@moves/events/reactions/parking';
import { Command, CommandHandler } from '@nestjs/cqrs';

/** Try again what is parked of a reaction on a thing, in its order. */
export class RetryReaction extends Command<Receipt> {
  static readonly dated = onlyNow;
  constructor(
    readonly reactionId: string,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayRetry({ waiting }: Parking): void {
  demand(waiting.length > 0, 'nothing-parked');
}

export const retry = (p: Parking, _: RetryReaction) => {
  mayRetry(p);
  return p.trying ? [] : [ReactionRetried({})];
};

@CommandHandler(RetryReaction)
export class RetryReactionHandler extends Decides(parking, retry) {}
