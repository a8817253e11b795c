import { randomUUID } from 'node:crypto';
import { StoreOpened } from '@moves/events/catalogue/house';
import type { CommandId, PersonId } from '@moves/events/catalogue/values';
import { type Act, onlyNow } from '@moves/events/decider/act';
import type { Decisions } from '@moves/events/decider/decisions';
import type { EventStore } from '@moves/events/store/event-store';
import { Refused } from './refused.ts';
import { AdvanceTrainingClock, putClock } from './training/advance-training-clock.ts';
import { STORE, type StoreState, storeState } from './training/store-state.ts';
import type { TrainingClock } from './training/training-clock.ts';

/** Who does what no person does. */
export const THE_HOUSE = 'house' as PersonId;

/** Open an empty store, for a demonstration or for work. It stays so for ever. */
class OpenStore {
  static readonly dated = onlyNow;
  static readonly creates = true;
  constructor(
    readonly demo: boolean,
    readonly act: Act,
  ) {}
}

const open = ({ demo }: StoreState, command: OpenStore) =>
  demo === undefined ? [StoreOpened({ demo: command.demo })] : [];

/** What a store is opened with. */
export interface Opening {
  readonly store: EventStore;
  readonly decisions: Decisions;
  readonly demo: boolean;
  readonly training: TrainingClock;
  /** So many days before today a new demo store begins, so that its training tender can be lived through to the end. */
  readonly behindDays: number;
}

const A_DAY_MS = 86_400_000;

/** Opens an empty store and sets the clock of one that was opened before; one that is not a demo store takes no demonstration. Errors: `Refused`. */
export async function openStore({ store, decisions, demo, training, behindDays }: Opening): Promise<void> {
  const isNew = (await store.head()) === 0;
  if (isNew && demo) training.set(-behindDays * A_DAY_MS);
  if (isNew) await decisions.decide(storeState, STORE, new OpenStore(demo, houseAct(training)), open);
  const { state } = await decisions.standing(storeState, STORE);
  if (demo && !state.demo) {
    throw new Refused('This store holds real work, not a demonstration; start with MOVES_DEMO=off.');
  }
  if (!state.demo) return;
  if (state.offsetMs !== undefined) return training.set(state.offsetMs);
  // Whoever was killed just after opening a store goes on where its first event stands; an older store has its day behind it.
  if (behindDays === 0 || (await store.head()) > 1) return training.set(0);
  training.set(training.offsetTo(state.openedAt!));
  const act = houseAct(training);
  await putClock({ decisions, training }, new AdvanceTrainingClock(STORE, act.now, act), training.offsetMs);
}

/** An act of the house itself, now. */
export const houseAct = (training: TrainingClock): Act => {
  const now = training.now();
  return { by: THE_HOUSE, at: now, now, commandId: randomUUID() as CommandId, correlationId: randomUUID() };
};
