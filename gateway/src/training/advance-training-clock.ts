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

/** Puts the clock, once that is written down. Asked again, it stays as it was put. */
export async function putClock(
  { decisions, training }: { readonly decisions: Decisions; readonly training: TrainingClock },
  command: AdvanceTrainingClock,
  offsetMs: number,
): Promise<Receipt> {
  const receipt = await decisions.decide(storeState, STORE, command, advanceTrainingClock(offsetMs));
  const { state } = await decisions.standing(storeState, STORE);
  training.set(state.offsetMs ?? 0);
  return receipt;
}

@CommandHandler(AdvanceTrainingClock)
export class AdvanceTrainingClockHandler implements ICommandHandler<AdvanceTrainingClock> {
  constructor(
    @Inject(Decisions) readonly decisions: Decisions,
    @Inject(TrainingClock) readonly training: TrainingClock,
  ) {}

  execute(command: AdvanceTrainingClock): Promise<Receipt> {
    return putClock(this, command, this.training.offsetTo(command.to));
  }
}
