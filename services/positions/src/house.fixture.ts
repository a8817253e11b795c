import { randomUUID } from 'node:crypto';
import type { NewEvent } from '@moves/events/catalogue/define';
import { type Day, dayOf, type Instant } from '@moves/events/catalogue/time';
import type { CommandId, EventId } from '@moves/events/catalogue/values';
import { Decisions } from '@moves/events/decider/decisions';
import { by, type Told } from '@moves/events/decider/spec';
import type { GraphContext } from '@moves/events/graph/context';
import { budgetModels } from '@moves/events/published/budgets';
import { DueClock } from '@moves/events/reactions/due-clock';
import { Reactions } from '@moves/events/reactions/reactions';
import { ReadModels } from '@moves/events/read-model/read-models';
import type { Cut, Views } from '@moves/events/read-model/views';
import { MemoryEventStore } from '@moves/events/store/memory';
import { loadPositions } from './graph/load.ts';
import { position } from './position.ts';
import { positionsPart } from './positions.part.ts';
import { bea } from './story.ts';

/** A house that keeps posts: decisions, tables, reactions and what falls due, with a clock that a spec turns. */
export interface PositionHouse {
  readonly store: MemoryEventStore;
  readonly decisions: Decisions;
  readonly readModels: ReadModels;
  readonly due: DueClock;
  /** Turns the clock to the morning of a day. */
  turnTo(day: string): void;
  /** Puts a story into a stream (`position-P1-017`), each event on its own day. */
  tell(stream: string, ...story: NewEvent[]): Promise<void>;
  /** Waits for reactions, then looks for what has become due. */
  settle(): Promise<void>;
  /** The types in a stream, in order. */
  types(stream: string): Promise<string[]>;
  /** What a resolver of a request gets, today or in a cut. */
  context(options?: { cut?: Cut; publicOnly?: boolean }): Promise<GraphContext>;
  close(): Promise<void>;
}

/** Opens such a house. */
export async function openPositions(): Promise<PositionHouse> {
  let now = '2026-11-21T09:00:00.000Z' as Instant;
  const clock = () => now;
  const store = new MemoryEventStore(clock);
  const decisions = new Decisions(store, 'spec');
  const models = [...positionsPart.readModels, ...budgetModels];
  const readModels = await ReadModels.open({ store, models });
  const rules = positionsPart.due!;
  const faults: unknown[] = [];
  const reactions = new Reactions({
    ...{ store, decisions, readModels, clock, rules, reactions: positionsPart.reactions! },
    onFault: fault => faults.push(fault),
  });
  const due = new DueClock({ store, readModels, reactions, rules, clock });
  reactions.start();
  return {
    store,
    decisions,
    readModels,
    due,
    turnTo: day => {
      now = `${day}T09:00:00.000Z` as Instant;
    },
    tell: async (stream, ...story) => {
      for (const { type, version, data, at, who } of story as Told[]) {
        const revision = (await store.readStream(stream)).at(-1)?.revision ?? -1;
        const id = randomUUID();
        const said = { id: id as EventId, commandId: id as CommandId, act: 'Spec', fingerprint: '', correlationId: id };
        await store.append(stream, [{ ...said, type, version, data, at: at ?? now, by: who ?? bea }], revision);
      }
    },
    settle: async () => {
      await reactions.settled();
      await due.tick();
      if (faults.length > 0) throw faults[0];
    },
    types: async stream => (await store.readStream(stream)).map(({ type }) => type),
    context: async ({ cut = {}, publicOnly = false } = {}) => {
      const head = await store.head();
      await readModels.followed(head);
      const context = {
        ...{ decisions, cut, past: cut.asOf !== undefined || cut.knownAt !== undefined, position: head },
        views: {
          ask: question => readModels.cut(cut).ask(question),
          position: () => readModels.cut(cut).position(),
        } satisfies Views,
        viewer: { acts: new Set(['fillPosition']), publicOnly, readsPersons: false, act: by(bea, { now }) },
        acts: {
          say: ({ code, facts }: { code: string; facts: object }) => ({
            code,
            message: code,
            source: null,
            facts: Object.entries(facts).map(([name, value]) => ({ name, value: String(value) })),
          }),
        },
        today: (cut.asOf ?? dayOf(now)) as Day,
        language: 'de',
        word: (value: string) => positionsPart.words[value]?.de ?? value,
        nameOf: () => 'Personalstelle',
      } as unknown as GraphContext;
      return Object.assign(context, { load: loadPositions(context) });
    },
    close: async () => {
      due.close();
      await reactions.close();
      await readModels.close();
      await store.close();
    },
  };
}

/** The stream of a post. */
export const streamOf = (id: string): string => position.streamOf(id);
