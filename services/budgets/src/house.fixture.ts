import { randomUUID } from 'node:crypto';
import type { NewEvent } from '@moves/events/catalogue/define';
import type { StoredEvent } from '@moves/events/catalogue/envelope';
import { type Instant, systemClock } from '@moves/events/catalogue/time';
import type { Because, BudgetId, CommandId, EventId, PersonId } from '@moves/events/catalogue/values';
import type { Act } from '@moves/events/decider/act';
import type { Aggregate } from '@moves/events/decider/aggregate';
import { type Decidable, type Decision, Decisions, type Receipt } from '@moves/events/decider/decisions';
import { by, type Told } from '@moves/events/decider/spec';
import type { GraphContext } from '@moves/events/graph/context';
import type { Resolver } from '@moves/events/graph/resolvers';
import { budgetModels } from '@moves/events/published/budgets';
import { measureReadModels } from '@moves/events/published/measures/tables';
import { positionModels } from '@moves/events/published/positions';
import { rates, rateTables } from '@moves/events/published/rates';
import { DueClock } from '@moves/events/reactions/due-clock';
import { Reactions } from '@moves/events/reactions/reactions';
import { ReadModels } from '@moves/events/read-model/read-models';
import { MemoryEventStore } from '@moves/events/store/memory';
import { budget } from './budget.ts';
import { budgetsPart } from './budgets.part.ts';
import { budgetResolvers } from './budgets.resolvers.ts';
import { loadBudgets } from './graph/load.ts';

/** A house in which only money is kept: its store, its decisions, its tables, and its reactions. */
export interface House {
  readonly store: MemoryEventStore;
  readonly decisions: Decisions;
  readonly readModels: ReadModels;
  /** What went wrong so far, by reaction and thing. */
  readonly faults: string[];
  /** Something is said in a stream, by whomever. */
  tell(stream: string, ...events: readonly NewEvent[]): Promise<void>;
  /** Somebody asks for something, and it is decided. */
  does<State, Command extends Decidable>(
    thing: Aggregate<State>,
    id: string,
    command: (act: Act) => Command,
    decision: Decision<State, Command>,
    act?: Parameters<typeof by>[1] & { who?: PersonId },
  ): Promise<Receipt>;
  /** Everything that was set off has been done. */
  settled(): Promise<void>;
  /** The clock looks for what is due. */
  tick(): Promise<void>;
  /** What stands in a stream, by type. */
  typesOf(stream: string): Promise<string[]>;
  /** What a Budget of this house is, as its tables say it. */
  context(more?: Partial<GraphContext>): Promise<GraphContext>;
  close(): Promise<void>;
}

/** Opens a house; in it reactions run, unless a spec wants to do without. */
export async function openHouse({ clock = systemClock, reacting = true } = {}): Promise<House> {
  const store = new MemoryEventStore(clock);
  const decisions = new Decisions(store, 'spec');
  const models = [...budgetModels, ...measureReadModels, ...positionModels, rateTables, rates];
  const readModels = await ReadModels.open({ store, models });
  const faults: string[] = [];
  const { reactions: all = [], due: rules = [] } = budgetsPart;
  const reactions = new Reactions({
    ...{ store, decisions, readModels, clock, rules, reactions: all, firstPauseMs: 1, longestPauseMs: 4 },
    onFault: (error, { reaction, thing }) => faults.push(`${reaction} ${thing ?? '?'}: ${String(error)}`),
  });
  const due = new DueClock({ store, readModels, reactions, rules, clock });
  if (reacting) reactions.start();
  const settled = async () => {
    if (reacting) await reactions.settled();
    await readModels.caughtUp();
  };
  return {
    ...{ store, decisions, readModels, faults, settled },
    tell: async (stream, ...events) => {
      const revision = (await store.readStream(stream)).length - 1;
      await store.append(
        stream,
        events.map(event => unstored(event, clock())),
        revision,
      );
    },
    does: (thing, id, command, decision, { who = SOMEBODY, ...rest } = {}) => {
      const act = by(who, { commandId: randomUUID() as CommandId, now: clock(), ...rest });
      return decisions.decide(thing, id, command(act), decision);
    },
    tick: () => due.tick(),
    typesOf: async stream => (await store.readStream(stream)).map(({ type }) => type),
    context: async more => {
      await readModels.caughtUp();
      const views = readModels.live;
      const viewer = { acts: new Set(), publicOnly: false, readsPersons: false, act: by(SOMEBODY) };
      const say = ({ code }: { code: string }) => ({ code, message: code, source: null, facts: [] });
      const asked = { language: 'de', word: (value: string) => value, nameOf: (person: string) => person };
      const made = {
        ...{ decisions, views, viewer, acts: { say }, cut: {}, past: false, today: '2026-11-21', ...asked },
        position: await views.position(),
        ...more,
      } as unknown as GraphContext;
      return Object.assign(made, { load: loadBudgets(made) });
    },
    close: async () => {
      due.close();
      await reactions.close();
      await readModels.close();
    },
  };
}

const SOMEBODY = 'somebody' as PersonId;

const unstored = (
  event: NewEvent,
  now: Instant,
): Omit<StoredEvent, 'stream' | 'revision' | 'position' | 'recordedAt' | 'hash'> => {
  const { type, version, data, at = now, id, who, because } = event as NewEvent & Partial<Told> & { because?: Because };
  return {
    ...{ id: id ?? (randomUUID() as EventId), type, version, data, at, by: who ?? SOMEBODY },
    ...(because && { because }),
    ...{ commandId: randomUUID() as CommandId, act: 'Spec', fingerprint: '', correlationId: 'spec' },
  };
};

/** A field of a thing, as its resolver finds it. */
export const fieldOf = (type: string, field: string): Resolver =>
  (budgetResolvers as unknown as Record<string, Record<string, Resolver>>)[type]![field]!;

/** The stream of a Budget. */
export const streamOf = (id: BudgetId | string): string => budget.streamOf(id);
