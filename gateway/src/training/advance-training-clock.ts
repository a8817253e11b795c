import { TrainingClockAdvanced } from '@moves/events/catalogue/house';
import { dayOf, type Instant, plusMonths, startOfDay } from '@moves/events/catalogue/time';
import { type Act, onlyNow } from '@moves/events/decider/act';
import { Decisions, type Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { STORE, type StoreState, storeState } from './store-state.ts';
import { TrainingClock } from './training-clock.ts';

/** Put the clock of a demo store forward, never back. Whatever is due until then falls due, and what begins from then on is an exercise. */
export class AdvanceTrainingClock extends Command<Receipt> {
  static readonly dated = onlyNow;
  constructor(
    readonly storeId: string,
    readonly to: Instant,
    readonly act: Act,
  ) {
    super();
  }
}

/** A lesson that takes longer than this is over. */
const MOST_MONTHS = 120;

/** Refuses to put the clock of a store in which real work is done. */
export function mayAdvanceTrainingClock({ demo }: StoreState): void {
  demand(demo, 'clock-of-real-work');
}

/** `offsetMs`: how far the house's clock will then be from the machine's. */
export const advanceTrainingClock =
  (offsetMs: number) =>
  (state: StoreState, { to, act }: AdvanceTrainingClock) => {
    mayAdvanceTrainingClock(state);
    demand(to >= act.now, 'clock-goes-forward-only', { on: dayOf(act.now) });
    const last = startOfDay(plusMonths(dayOf(act.now), MOST_MONTHS));
    demand(to <= last, 'clock-goes-too-far', { months: MOST_MONTHS });
    return [TrainingClockAdvanced({ to, offsetMs })];
  };

@CommandHandler(AdvanceTrainingClock)
export class AdvanceTrainingClockHandler implements ICommandHandler<AdvanceTrainingClock> {
  constructor(
    @Inject(Decisions) private readonly decisions: Decisions,
    @Inject(TrainingClock) private readonly training: TrainingClock,
  ) {}

  async execute(command: AdvanceTrainingClock): Promise<Receipt> {
    const decision = advanceTrainingClock(this.training.offsetTo(command.to));
    const receipt = await this.decisions.decide(storeState, STORE, command, decision);
    const { state } = await this.decisions.standing(storeState, STORE);
    this.training.set(state.offsetMs ?? 0);
    return receipt;
  }
}
