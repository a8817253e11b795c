import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { defineEvent, type NewEvent } from '@moves/events/catalogue/define';
import type { StoredEvent } from '@moves/events/catalogue/envelope';
import type { Part } from '@moves/events/catalogue/joint-acts';
import type { Day, Instant } from '@moves/events/catalogue/time';
import type { CommandId, EventId } from '@moves/events/catalogue/values';
import { type Act, anyPastDay, HOUSE } from '@moves/events/decider/act';
import { aggregate } from '@moves/events/decider/aggregate';
import { Decisions, type Receipt } from '@moves/events/decider/decisions';
import { derivedUuid } from '@moves/events/decider/derived-id';
import { demand, Refusal } from '@moves/events/decider/failures';
import { Files } from '@moves/events/files';
import type { Acts, GraphContext } from '@moves/events/graph/context';
import { LiveViews } from '@moves/events/nest/live-views';
import { budgetModels } from '@moves/events/published/budgets';
import { councilReadModels } from '@moves/events/published/council/tables';
import { measureReadModels } from '@moves/events/published/measures/tables';
import { positionModels } from '@moves/events/published/positions';
import { ReadModels } from '@moves/events/read-model/read-models';
import type { Cut } from '@moves/events/read-model/views';
import { MemoryEventStore } from '@moves/events/store/memory';
import { Global, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CommandBus, CqrsModule } from '@nestjs/cqrs';
import { buildASTSchema, GraphQLObjectType, type GraphQLSchema, graphql, parse } from 'graphql';
import { z } from 'zod';
import { councilPart } from './council.part.ts';
import { ann } from './story.ts';

/** The day on which these stories are asked, unless they look back. */
export const TODAY = '2026-11-21' as Day;
const NOW = `${TODAY}T09:00:00.000Z` as Instant;

/** What another service's thing does in a package, as far as these stories need it. */
const AskedDone = defineEvent('AskedDone', z.strictObject({ effects: z.int() }));
interface Asked {
  readonly done: number;
}
const askedThing = (name: string) =>
  aggregate<Asked, { type: 'AskedDone'; data: { effects: number } }>()({
    name,
    events: [AskedDone],
    initial: { done: 0 },
    evolve: { AskedDone: ({ done }, { effects }) => ({ done: done + effects }) },
  });
/** Things of other services, which only count what has been asked of them. */
export const things = {
  measure: askedThing('measure'),
  budget: askedThing('budget'),
  position: askedThing('position'),
};

class Ask {
  static readonly dated = anyPastDay;
  static readonly creates = true;
  constructor(
    readonly id: string,
    readonly effects: number,
    readonly act: Act,
  ) {}
}

/** How somebody looks at the books: as who, and as of when. */
export interface Look {
  readonly publicOnly?: boolean;
  readonly cut?: Cut;
}

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its question
type Answer = Record<string, any>;

/** The council's office with its books, and other services that answer what they are asked. */
export async function openOffice() {
  const store = new MemoryEventStore(() => NOW);
  const decisions = new Decisions(store, 'spec');
  const models = [...councilReadModels, ...measureReadModels, ...budgetModels, ...positionModels];
  const readModels = await ReadModels.open({ store, models });
  const caughtUp = async () => readModels.followed(await store.head());
  const views: LiveViews = {
    ask: async question => {
      await caughtUp();
      return readModels.live.ask(question);
    },
    cut: cut => readModels.cut(cut),
  };
  const kept = { stat: async (sha256: string) => ({ sha256, size: 4711, mediaType: 'application/pdf' }) };
  const inside = [
    { provide: Decisions, useValue: decisions },
    { provide: LiveViews, useValue: views },
    { provide: Files, useValue: kept },
  ];
  class Inside {}
  Global()(Inside);
  Module({
    imports: [CqrsModule.forRoot(), councilPart.module as never],
    providers: inside,
    exports: [Decisions, LiveViews, Files],
  })(Inside);
  const app = await NestFactory.createApplicationContext(Inside, { logger: false });
  const bus = app.get(CommandBus);
  /** Things that cannot do what they are asked. */
  const unable = new Set<string>();
  let seen = 0;

  const contextFor = async ({ publicOnly = false, cut = {} }: Look): Promise<GraphContext> => {
    await caughtUp();
    const shown = readModels.cut(cut);
    const acts = { say: ({ code }) => ({ code, message: code, source: null, facts: [] }), send } as Acts;
    const context = {
      acts,
      views: shown,
      decisions,
      viewer: { acts: new Set(allActs), publicOnly, readsPersons: true, act: actBy({}) },
      cut,
      past: cut.asOf !== undefined,
      today: cut.asOf ?? TODAY,
      position: await shown.position(),
      language: 'de',
      word: (value: string) => value,
      nameOf: (person: string) => person,
    } as unknown as GraphContext;
    return Object.assign(context, { load: councilPart.load(context) });
  };

  const send: Acts['send'] = async (build, { commandId, at, because }) => {
    const command = build(
      actBy({ ...(commandId && { commandId }), ...(at && { at }), ...(because && { because }) } as never),
    );
    const id = Object.values(command)[0] as string;
    try {
      const receipt = await bus.execute<typeof command, Receipt>(command);
      await caughtUp();
      return { receipt: { position: String(receipt.position), revision: receipt.revision }, refusal: null, id };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const facts = Object.entries(error.facts).map(([name, value]) => ({ name, value: String(value) }));
      return { receipt: null, refusal: { code: error.code, message: error.code, source: null, facts }, id };
    }
  };

  /** Lets everybody answer what has been asked, one after the other, until nothing is left to say. */
  const settle = async (upTo = Number.POSITIVE_INFINITY): Promise<void> => {
    for (let steps = 0; steps < upTo; steps++) {
      const [event] = await store.readAll({ after: seen, limit: 1 });
      if (!event) return;
      await answer(event);
      seen = event.position;
    }
  };

  const answer = async (event: StoredEvent): Promise<void> => {
    if (event.type === 'PackageBegun') {
      const { joint, parts } = event.data as { joint: string; parts: (Part & { effects: unknown[] })[] };
      for (const { stream, effects } of parts) {
        const [name, ...rest] = stream.split('-') as [keyof typeof things, ...string[]];
        const thing = rest.join('-');
        const act = reacting(event, stream);
        const step = {
          command: new Ask(thing, effects.length, act),
          decision: () => {
            demand(!unable.has(stream), 'thing-cannot', { stream });
            return [AskedDone({ effects: effects.length })];
          },
        };
        await decisions.prepare(things[name], thing, { stream: event.stream, joint }, [step], act);
      }
    }
    for (const reaction of councilPart.reactions ?? []) {
      if (!reaction.types.includes(event.type)) continue;
      const told = reaction.catalogue.read(event);
      const hands = { decisions, views };
      for (const thing of await reaction.things(told, hands as never))
        await reaction.react(told, thing, reacting(event, thing), hands as never);
    }
  };

  return {
    store,
    decisions,
    views,
    unable,
    settle,
    /** Does an act of the graph, and gives its outcome. */
    act: async (name: string, input: object): Promise<Answer> => {
      const resolve = (councilPart.resolvers.Mutation as Answer)[name];
      return resolve({}, { input }, await contextFor({}));
    },
    /** Asks the service's own part of the graph. */
    ask: async (query: string, look: Look = {}): Promise<Answer> => {
      const { data, errors } = await graphql({ schema, source: query, contextValue: await contextFor(look) });
      if (errors) throw errors[0]!.originalError ?? errors[0]!;
      return JSON.parse(JSON.stringify(data));
    },
    /** Looks at the books as the part's own functions do. */
    contextFor,
    /** Writes what another service would have written. */
    tell: async (stream: string, ...events: NewEvent[]): Promise<void> => {
      for (const { at = NOW, ...event } of events) {
        const revision = (await store.readStream(stream)).length - 1;
        const { because: _, now: __, ...said } = actBy({ at });
        const unstored = { ...said, ...event, id: randomUUID() as EventId, at, act: 'Told', fingerprint: '' };
        await store.append(stream, [unstored as never], revision);
      }
    },
    close: async () => {
      await app.close();
      await readModels.close();
      await store.close();
    },
  };
}

const allActs = Object.keys((councilPart.resolvers.Mutation as object) ?? {});

const actBy = (rest: Partial<Act>): Act => ({
  by: ann,
  at: NOW,
  now: NOW,
  commandId: randomUUID() as CommandId,
  correlationId: 'spec',
  ...rest,
});

const reacting = ({ id, at, correlationId }: StoredEvent, thing: string): Act => ({
  by: HOUSE,
  at,
  now: NOW,
  commandId: derivedUuid(`${id} ${thing}`) as CommandId,
  causationId: id,
  correlationId,
});

const house = readFileSync(new URL('../../../events/src/graph/house.graphql', import.meta.url), 'utf8');
const FEDERATION = 'directive @key(fields: String!, resolvable: Boolean = true) repeatable on OBJECT';

/** The service's own part of the graph, as if there were no other. */
const schema = ((): GraphQLSchema => {
  const others = 'measureOf(id: ID!): Measure budgetOf(id: ID!): Budget positionOf(id: ID!): Position';
  const sdl = councilPart.sdl
    .replaceAll(/^extend type (Query|Mutation)/gm, 'type $1')
    .replace('type Query {', `type Query { ${others}`);
  const own = buildASTSchema(parse(`${FEDERATION}\n${house}\n${sdl}`));
  for (const [type, fields] of Object.entries(councilPart.resolvers)) {
    const object = own.getType(type);
    if (!(object instanceof GraphQLObjectType)) throw new Error(`there is no ${type}`);
    for (const [name, resolve] of Object.entries(fields))
      if (name !== '__resolveReference') object.getFields()[name]!.resolve = resolve as never;
  }
  for (const name of ['measureOf', 'budgetOf', 'positionOf'])
    own.getQueryType()!.getFields()[name]!.resolve = (_, { id }) => ({ id });
  return own;
})();
