import type { StoredEvent } from '@moves/events/catalogue/envelope';
import { dayOf } from '@moves/events/catalogue/time';
import { CommandBus } from '@nestjs/cqrs';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Carrier } from './graph/carrier.ts';
import { contextOf } from './graph/context.ts';
import { Graph } from './graph/graph.ts';
import type { House } from './house.ts';
import type { Keeper, RecordAct } from './record/acts.ts';
import { effectiveOn, record } from './record/record.ts';
import { commandIdOf } from './record/refs.ts';

/**
 * Fills a demo store with the record, by acts that pass the same policy and decisions as everyone's. Their command ids are
 * fixed, so a store that was left half filled is filled to the end, and a full one stays as it is.
 */
export async function fillDemo(
  house: House,
  app: NestFastifyApplication,
  acts: readonly RecordAct[] = record,
): Promise<void> {
  const known = await Promise.all(acts.map(({ ref }) => house.store.command(commandIdOf(ref))));
  const missing = acts.filter((_, place) => !known[place]);
  const graph = app.get(Graph);
  // Nobody looks on while the record is entered: the read models follow behind.
  const carrier = new Carrier(
    app.get(CommandBus),
    house.clock,
    async () => {},
    () => {},
  );
  const entered = [...byMeasure(missing).values()].map(async ofMeasure => {
    for (const act of ofMeasure) {
      // On a machine whose clock is behind the record, what is still to come waits for a later start.
      if ((effectiveOn(act) ?? '') > dayOf(house.clock())) return;
      await carryOut(act, house, graph, carrier);
    }
  });
  await Promise.all(entered);
  await house.readModels.caughtUp();
}

/** Acts of one measure keep their order; measures do not wait for each other. */
function byMeasure(acts: readonly RecordAct[]): Map<string, RecordAct[]> {
  const groups = new Map<string, RecordAct[]>();
  for (const act of acts) {
    const measure = 'key' in act.input ? act.input.key : act.input.id;
    groups.set(measure, [...(groups.get(measure) ?? []), act]);
  }
  return groups;
}

async function carryOut(entry: RecordAct, house: House, graph: Graph, carrier: Carrier): Promise<void> {
  const { ref, act, by, input, entryOf } = entry;
  const query = `mutation($input: ${act[0]!.toUpperCase()}${act.slice(1)}Input!) { ${act}(input: $input) { refusal { code } } }`;
  const named = entryOf && { entry: (await eventOf(entryOf, house)).id };
  const variables = { input: { ...input, ...named, commandId: commandIdOf(ref) } };
  const context = await contextOf(house, carrier, keeper(house, by));
  const { data, errors } = await graph.answer({ query, variables, operationName: undefined }, context);
  if (errors) throw new Error(`the record's ${ref} was not taken: ${errors[0]?.message}`);
  const { refusal } = (data as Record<string, { refusal: { code: string } | null }>)[act]!;
  // Whoever works in a demo store may have gone another way than a record that came with a later version.
  if (refusal) house.log.warn({ ref, refusal: refusal.code }, 'an act of the record was refused');
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
