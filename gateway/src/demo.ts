import { Readable } from 'node:stream';
import type { StoredEvent } from '@moves/events/catalogue/envelope';
import { dayOf } from '@moves/events/catalogue/time';
import type { TenderId } from '@moves/events/catalogue/values';
import { Outage } from '@moves/events/decider/failures';
import { CommandBus } from '@nestjs/cqrs';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Logger } from 'pino';
import { takeBid } from './bids/take-bid.ts';
import { Carrier } from './graph/carrier.ts';
import { contextOf } from './graph/context.ts';
import { Graph } from './graph/graph.ts';
import type { House } from './house.ts';
import { type Entry, isBookAct, type Keeper, orderOf, type SaidAct } from './record/acts.ts';
import { effectiveOn, record } from './record/record.ts';
import { commandIdOf } from './record/refs.ts';
import type { TrainingAct } from './record/training/lesson.ts';
import { liveThrough } from './training/live-through.ts';

/**
 * Fills a demo store with the record, by acts that pass the same policy and decisions as everyone's. Their command ids are
 * fixed, so a store that was left half filled is filled to the end, and a full one stays as it is. Errors: `Outage`.
 */
export async function fillDemo(
  house: House,
  app: NestFastifyApplication,
  acts: readonly Entry[] = record,
  training: readonly TrainingAct[] = [],
  log: Logger = house.log,
): Promise<void> {
  const graph = app.get(Graph);
  // Nobody looks on while the record is entered: the read models follow behind.
  const bus = app.get(CommandBus);
  let outage: Outage | undefined;
  const carrier = new Carrier(
    {
      execute: command =>
        bus.execute(command).catch(error => {
          if (error instanceof Outage) outage ??= error;
          throw error;
        }),
    },
    house.clock,
    async () => {},
    () => {},
  );
  const enterAll = async (all: readonly Entry[]): Promise<void> => {
    const known = await Promise.all(all.map(({ ref }) => house.store.command(commandIdOf(ref))));
    const missing = new Set(all.filter((_, place) => !known[place]));
    // What is still to come of something, by the house's clock, waits until it has come: in this start or a later one.
    const toCome = new Set<string>();
    const enter = async ([order, entries]: readonly [string, readonly Entry[]]) => {
      for (const entry of entries) {
        if ((effectiveOn(entry) ?? '') > dayOf(house.clock())) toCome.add(order);
        if (toCome.has(order)) return;
        if (outage) throw outage;
        await enterEntry(entry, { house, graph, carrier, log });
      }
    };
    for (const stretch of stretches(all)) {
      const entries = stretch.filter(entry => missing.has(entry));
      // Somebody may have been killed while what the stretch before has set off was being done.
      if (entries.length > 0) await house.reactions.settled();
      const entered = await Promise.allSettled([...byOrder(entries)].map(enter));
      const failed = entered.find(({ status }) => status === 'rejected');
      if (outage ?? failed) throw outage ?? (failed as PromiseRejectedResult).reason;
    }
  };
  await enterAll(acts);
  const takeTraining = async (act: SaidAct): Promise<void> => {
    try {
      await (act.act === 'receiveBid' ? bringBid : carryOut)(act, { house, graph, carrier, log });
    } catch (error) {
      if (error instanceof Outage) throw error;
      // What an earlier act of the lesson was refused leaves nothing for this one.
      log.warn({ ref: act.ref, err: error }, 'an act of the lesson could not be done');
    }
  };
  // What is dated after the day on which a new store began comes when its clock shows today.
  if (await liveThrough(house, training, takeTraining)) await enterAll(acts);
}

/** The record up to each act that settles, on what comes of which the next stretch builds. */
function stretches(acts: readonly Entry[]): Entry[][] {
  const all: Entry[][] = [[]];
  for (const act of acts) {
    all.at(-1)!.push(act);
    if (isBookAct(act) && act.settles) all.push([]);
  }
  return all;
}

/** Acts of one measure keep their order, and so do the books; they do not wait for each other. */
function byOrder(acts: readonly Entry[]): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const act of acts) groups.set(orderOf(act), [...(groups.get(orderOf(act)) ?? []), act]);
  return groups;
}

interface Entering {
  readonly house: House;
  readonly graph: Graph;
  readonly carrier: Carrier;
  readonly log: Logger;
}

/** Brings a bid as a file, sealed like everybody's. */
async function bringBid({ ref, by, input }: SaidAct, { house, carrier, log }: Entering): Promise<void> {
  const { id, text } = input as { id: TenderId; text: string };
  const { acts, viewer } = await contextOf(house, carrier, keeper(house, by));
  const asked = { tenderId: id, commandId: commandIdOf(ref) };
  const taken = await takeBid(house, { acts, act: viewer.act }, asked, Readable.from([Buffer.from(text)]));
  if ('refusal' in taken) log.warn({ ref, refusal: taken.refusal.code }, 'an act of the record was refused');
}

async function enterEntry(entry: Entry, entering: Entering): Promise<void> {
  const { ref, act, by, input } = entry;
  const entryOf = isBookAct(entry) ? undefined : entry.entryOf;
  const named = entryOf && { entry: (await eventOf(entryOf, entering.house)).id };
  await carryOut({ ref, act, by, input: { ...input, ...named } }, entering);
}

async function carryOut({ ref, act, by, input }: SaidAct, { house, graph, carrier, log }: Entering): Promise<void> {
  const query = `mutation($input: ${act[0]!.toUpperCase()}${act.slice(1)}Input!) { ${act}(input: $input) { refusal { code } } }`;
  const variables = { input: { ...input, commandId: commandIdOf(ref) } };
  const context = await contextOf(house, carrier, keeper(house, by));
  const { data, errors } = await graph.answer({ query, variables, operationName: undefined }, context);
  if (errors) throw new Error(`the record's ${ref} was not taken: ${errors[0]?.message}`);
  const { refusal } = (data as Record<string, { refusal: { code: string } | null }>)[act]!;
  // Whoever works in a demo store may have gone another way than a record that came with a later version.
  if (refusal) log.warn({ ref, refusal: refusal.code }, 'an act of the record was refused');
}

const keeper = ({ accounts }: House, name: Keeper) => ({
  account: accounts.named(name)!,
  cut: {},
  language: 'de' as const,
  correlationId: 'record-of-the-demo-store',
});

async function eventOf(ref: string, { store }: House): Promise<StoredEvent> {
  const done = await store.command(commandIdOf(ref));
  const [event] = done ? await store.readStream(done.stream, done.revision) : [];
  if (!event) throw new Error(`the record knows no entry ${ref}`);
  return event;
}
