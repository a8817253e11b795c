import { randomUUID } from 'node:crypto';
import { type HouseEvent, houseEvents, StoreOpened } from '@moves/events/catalogue/house';
import type { Clock } from '@moves/events/catalogue/time';
import type { CommandId, PersonId } from '@moves/events/catalogue/values';
import { type Act, onlyNow } from '@moves/events/decider/act';
import { aggregate } from '@moves/events/decider/aggregate';
import type { Decisions } from '@moves/events/decider/decisions';
import type { EventStore } from '@moves/events/store/event-store';
import { Refused } from './refused.ts';

/** Who does what no person does. */
export const THE_HOUSE = 'house' as PersonId;

/** A store, from its first event on: kept for a demonstration, or for work. */
interface Opened {
  readonly demo?: boolean;
}

const house = aggregate<Opened, HouseEvent>()({
  name: 'house',
  events: houseEvents,
  initial: {},
  evolve: { StoreOpened: (_, { demo }) => ({ demo }) },
});

/** Open an empty store, for a demonstration or for work. It stays so for ever. */
class OpenStore {
  static readonly dated = onlyNow;
  static readonly creates = true;
  constructor(
    readonly demo: boolean,
    readonly act: Act,
  ) {}
}

const open = ({ demo }: Opened, command: OpenStore) =>
  demo === undefined ? [StoreOpened({ demo: command.demo })] : [];

/** Opens an empty store; one that is not a demo store takes no demonstration. Errors: `Refused`. */
export async function openStore(store: EventStore, decisions: Decisions, demo: boolean, clock: Clock): Promise<void> {
  const { state } = await decisions.standing(house, 'store');
  if (demo && !state.demo && (await store.head()) > 0) {
    throw new Refused('This store holds real work, not a demonstration; start with MOVES_DEMO=off.');
  }
  if (state.demo !== undefined || (await store.head()) > 0) return;
  const now = clock();
  const act = { by: THE_HOUSE, at: now, now, commandId: randomUUID() as CommandId, correlationId: randomUUID() };
  await decisions.decide(house, 'store', new OpenStore(demo, act), open);
}
