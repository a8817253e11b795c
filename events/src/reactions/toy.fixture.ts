import { z } from 'zod';
import { defineEvent, type EventOf, type NewEvent } from '../catalogue/define.ts';
import type { StoredEvent } from '../catalogue/envelope.ts';
import { PackageApproved } from '../catalogue/joint-acts.ts';
import { type Clock, type Instant, systemClock } from '../catalogue/time.ts';
import type { CommandId, EventId, PersonId } from '../catalogue/values.ts';
import { type Act, anyPastDay } from '../decider/act.ts';
import { aggregate } from '../decider/aggregate.ts';
import { Decisions } from '../decider/decisions.ts';
import { derivedUuid } from '../decider/derived-id.ts';
import { demand } from '../decider/failures.ts';
import { readModel } from '../read-model/define.ts';
import { question, questionsOver } from '../read-model/question.ts';
import { ReadModels } from '../read-model/read-models.ts';
import type { EventStore } from '../store/event-store.ts';
import { closesParts, type DueRule, type Reaction, reaction } from './define.ts';
import { DueClock } from './due-clock.ts';
import { type Parking, parking } from './parking.ts';
import { Reactions } from './reactions.ts';

/** Somebody orders things: each is packed, and a letter says so. */
export const OrderPlaced = defineEvent('OrderPlaced', z.strictObject({ items: z.array(z.string()) }));
/** Something lies in its parcel, until a moment. */
export const ItemPacked = defineEvent('ItemPacked', z.strictObject({ item: z.string(), until: z.string().optional() }));
/** Nobody came for it. */
export const ParcelReturned = defineEvent('ParcelReturned', z.strictObject({}));
/** Somebody was told. */
export const LetterSent = defineEvent('LetterSent', z.strictObject({ about: z.string() }));

const parcelEvents = [ItemPacked, ParcelReturned] as const;
type ParcelEvent = EventOf<(typeof parcelEvents)[number]>;
interface Parcel {
  readonly items: readonly string[];
  readonly returned: boolean;
}

/** What is packed for somebody. A parcel holds no bombs. */
export const parcel = aggregate<Parcel, ParcelEvent>()({
  name: 'parcel',
  events: parcelEvents,
  initial: { items: [], returned: false },
  evolve: {
    ItemPacked: (p, { item }) => ({ ...p, items: [...p.items, item] }),
    ParcelReturned: p => ({ ...p, returned: true }),
  },
});

/** What somebody is told. */
export const letter = aggregate<{ sent: number }, EventOf<typeof LetterSent>>()({
  name: 'letter',
  events: [LetterSent],
  initial: { sent: 0 },
  evolve: { LetterSent: ({ sent }) => ({ sent: sent + 1 }) },
});

/** Put something into a parcel. */
export class PackItem {
  static readonly dated = anyPastDay;
  static readonly creates = true;
  constructor(
    readonly item: string,
    readonly act: Act,
    readonly until?: string,
  ) {}
}
export const pack = (_: Parcel, { item, until }: PackItem) => {
  demand(item !== 'bomb', 'parcel-holds-no-bombs');
  return [ItemPacked({ item, ...(until && { until }) })];
};

class ReturnParcel {
  static readonly dated = anyPastDay;
  constructor(readonly act: Act) {}
}
const giveBack = ({ returned }: Parcel) => (returned ? [] : [ParcelReturned({})]);

class SendLetter {
  static readonly dated = anyPastDay;
  static readonly creates = true;
  constructor(
    readonly about: string,
    readonly act: Act,
  ) {}
}
const send = (_: { sent: number }, { about }: SendLetter) => [LetterSent({ about })];

/** What goes wrong in a spec: it throws before a reaction does something. */
export type Hitch = (reaction: string, thing: string, event: { type: string; data: unknown }) => void | Promise<void>;

/** An item `hat:ann` is for ann. */
const ownerOf = (item: string): string => item.split(':')[1]!;

/** Orders are packed, a parcel for each owner; and each item packed leads to a letter. */
export const toyReactions = (hitch: Hitch = () => {}): Reaction[] => [
  reaction({
    name: 'parcels/when-order-placed',
    on: [OrderPlaced],
    things: ({ data: { items } }) => {
      if (items.includes('riddle')) throw new Error('nobody knows whose that is');
      return items.map(ownerOf);
    },
    react: async (event, thing, act, { decisions }) => {
      await hitch('parcels/when-order-placed', thing, event);
      const [item] = event.data.items.filter(each => ownerOf(each) === thing);
      return decisions.react(parcel, thing, new PackItem(item!.split(':')[0]!, act), pack);
    },
  }),
  reaction({
    name: 'letters/when-item-packed',
    on: [ItemPacked],
    things: ({ envelope }) => [envelope.stream.slice('parcel-'.length)],
    react: async (event, thing, act, { decisions }) => {
      await hitch('letters/when-item-packed', thing, event);
      return decisions.react(letter, thing, new SendLetter(event.data.item, act), send);
    },
  }),
  closesParts('parcels', [parcel], [PackageApproved]),
];

const parcelList = readModel<ParcelEvent>()({
  name: 'parcel_list',
  version: 1,
  events: parcelEvents,
  table: { until: 'text not null' },
  on: {
    ItemPacked: (rows, { until }) => until && rows.insert({ until }),
    ParcelReturned: rows => rows.delete(),
  },
});
const tables = questionsOver<{ parcel_list: typeof parcelList.row }>();

/** A parcel for which nobody comes goes back. */
export const toyRule = (hitch: Hitch = () => {}): DueRule => ({
  name: 'parcels/return',
  due: now =>
    question(
      tables.selectFrom('parcel_list').select(['thing', 'until as due_at']).where('until', '<=', now).orderBy('until'),
    ),
  fall: async (thing, act, { decisions }) => {
    await hitch('parcels/return', thing, { type: 'Due', data: act.at });
    return decisions.react(parcel, thing, new ReturnParcel(act), giveBack);
  },
});

/** A house with orders, parcels and letters. */
export interface Toy {
  readonly store: EventStore;
  readonly decisions: Decisions;
  readonly readModels: ReadModels;
  readonly reactions: Reactions;
  readonly due: DueClock;
  /** What went wrong so far, by reaction and thing. */
  readonly faults: string[];
  /** Somebody orders things. */
  order(...items: string[]): Promise<StoredEvent>;
  /** What has been sent to somebody, in this order. */
  letters(owner: string): Promise<string[]>;
  /** What is parked of a reaction on a thing. */
  parked(reaction: string, thing?: string, from?: string): Promise<Parking>;
  close(): Promise<void>;
}

/** Opens a toy house on a store, in which reactions run. */
export async function openToy(
  store: EventStore,
  { hitch = () => {}, clock = systemClock }: { hitch?: Hitch; clock?: Clock } = {},
): Promise<Toy> {
  const decisions = new Decisions(store, 'spec');
  const readModels = await ReadModels.open({ store, models: [parcelList] });
  const faults: string[] = [];
  const rules = [toyRule(hitch)];
  const pauses = { firstPauseMs: 1, longestPauseMs: 4, patienceMs: 20 };
  const reactions = new Reactions({
    ...{ store, decisions, readModels, clock, rules, reactions: toyReactions(hitch), ...pauses },
    onFault: (_, { reaction: name, thing }) => faults.push(`${name} ${thing ?? '?'}`),
  });
  const due = new DueClock({ store, readModels, reactions, rules, clock });
  reactions.start();
  return {
    store,
    decisions,
    readModels,
    reactions,
    due,
    faults,
    order: async (...items) => {
      const id = derivedUuid(`order ${await store.head()} ${items.join()} ${Math.random()}`);
      const { position } = await store.append(`order-${id}`, [unstoredOf(OrderPlaced({ items }), clock(), id)], -1);
      const [event] = await store.readAll({ after: position - 1, limit: 1 });
      return event!;
    },
    letters: async owner =>
      (await store.readStream(`letter-${owner}`)).map(({ data }) => (data as { about: string }).about),
    parked: async (name, thing, from = '') => {
      const id = derivedUuid(thing === undefined ? `${name} from ${from}` : `${name} on ${thing}`);
      return (await decisions.standing(parking, id)).state;
    },
    close: async () => {
      due.close();
      await reactions.close();
      await readModels.close();
    },
  };
}

/** An event as a store takes it. */
export const unstoredOf = ({ type, version, data }: NewEvent, at: Instant, id: string) => ({
  ...{ id: id as EventId, type, version, at, data, by: 'somebody' as PersonId },
  ...{ commandId: id as CommandId, act: 'Order', fingerprint: '', correlationId: id },
});
