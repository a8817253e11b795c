import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { NewEvent } from '@moves/events/catalogue/define';
import type { Day, Instant } from '@moves/events/catalogue/time';
import type { CommandId, EventId, PersonId } from '@moves/events/catalogue/values';
import { Decisions } from '@moves/events/decider/decisions';
import { by, SPEC_NOW, type Told } from '@moves/events/decider/spec';
import type { GraphContext } from '@moves/events/graph/context';
import type { ResolverMap } from '@moves/events/graph/resolvers';
import { budgetModels } from '@moves/events/published/budgets';
import { ReadModels } from '@moves/events/read-model/read-models';
import type { Cut } from '@moves/events/read-model/views';
import { MemoryEventStore } from '@moves/events/store/memory';
import {
  buildASTSchema,
  type GraphQLField,
  type GraphQLNamedType,
  GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  graphql,
  isLeafType,
  parse,
} from 'graphql';
import { tendersPart } from '../tenders.part.ts';

const house = readFileSync(new URL('../../../../events/src/graph/house.graphql', import.meta.url), 'utf8');
const FEDERATION = 'directive @key(fields: String!, resolvable: Boolean = true) repeatable on OBJECT';

/** The service's own part of the graph, as if there were no other. */
function ownSchema(): GraphQLSchema {
  const sdl = tendersPart.sdl.replaceAll(/^extend type (Query|Mutation)/gm, 'type $1');
  const schema = buildASTSchema(parse(`${FEDERATION}\n${house}\n${sdl}`));
  for (const [type, fields] of Object.entries(tendersPart.resolvers as ResolverMap)) {
    const object = schema.getType(type);
    if (!(object instanceof GraphQLObjectType)) throw new Error(`there is no ${type}`);
    for (const [name, resolve] of Object.entries(fields))
      if (name !== '__resolveReference') object.getFields()[name]!.resolve = resolve as never;
  }
  return schema;
}

export const schema = ownSchema();

/** Everything that a thing says of itself, down to where it leads to another thing with an id of its own. */
export function everythingOf(type: GraphQLNamedType): string {
  const fields = Object.values((type as GraphQLObjectType).getFields());
  return `{ ${fields.map(fieldAsked).join(' ')} }`;
}

/** Things that are asked for by their id alone, wherever they are named. */
const THINGS = new Set(['Tender', 'Contract', 'Measure', 'Budget', 'BudgetLine', 'Decision']);

function fieldAsked({ name, type }: GraphQLField<unknown, unknown>): string {
  const led = getNamedType(type);
  if (isLeafType(led)) return name;
  return THINGS.has(led.name) ? `${name} { id }` : `${name} ${everythingOf(led)}`;
}

/** What an event says, without what has happened in Budgets with it: there are none in these stories. */
const withoutBudgets = (data: unknown): unknown =>
  JSON.parse(JSON.stringify(data, (name, value) => (name === 'ready' && Array.isArray(value) ? [] : value)));

/** How somebody looks at the books. */
export interface Look {
  readonly who?: PersonId;
  readonly readsBids?: boolean;
  readonly readsPersons?: boolean;
  readonly publicOnly?: boolean;
  readonly language?: 'de' | 'en';
  readonly cut?: Cut;
}

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its question
type Answer = Record<string, any>;

/** A house in which only tenders, contracts and money are kept. */
export async function openOffice(now: Instant = SPEC_NOW) {
  const store = new MemoryEventStore(() => now);
  const decisions = new Decisions(store, 'spec');
  const readModels = await ReadModels.open({ store, models: [...tendersPart.readModels, ...budgetModels] });

  /** Something is said in a stream, by whomever, in the course of an act. */
  const tell = async (stream: string, story: readonly NewEvent[], act = 'Spec'): Promise<void> => {
    const revision = (await store.readStream(stream)).length - 1;
    const said = story.map(event => {
      const { type, version, data, at = now, who = 'somebody' as PersonId, id } = event as Partial<Told> & NewEvent;
      return {
        ...{ id: id ?? (randomUUID() as EventId), type, version, data: withoutBudgets(data), at, by: who },
        ...{ commandId: randomUUID() as CommandId, act, fingerprint: '', correlationId: 'spec' },
      };
    });
    await store.append(stream, said, revision);
  };

  const contextFor = async ({ who = 'somebody' as PersonId, language = 'de', cut = {}, ...look }: Look) => {
    await readModels.followed(await store.head());
    const views = readModels.cut(cut);
    const readsBids = look.readsBids ?? false;
    const context = {
      acts: { say: ({ code }: { code: string }) => ({ code, message: code, source: null, facts: [] }) },
      ...{ views, decisions, cut, language, past: cut.asOf !== undefined },
      viewer: {
        acts: new Set(['recordBid', 'proposeAward', 'awardTender', 'cancelTender', 'placeCallOff', 'debriefBidder']),
        publicOnly: look.publicOnly ?? false,
        readsPersons: look.readsPersons ?? false,
        readsBids,
        act: by(who, { now }),
      },
      today: cut.asOf ?? (now.slice(0, 10) as Day),
      position: await views.position(),
      word: (value: string) => value,
      nameOf: (person: string) => `role of ${person}`,
      reveal: (personal: string) => (readsBids ? `opened ${personal}` : null),
    } as unknown as GraphContext;
    return Object.assign(context, { load: tendersPart.load(context) });
  };

  return {
    ...{ store, tell, contextFor },
    ask: async (query: string, look: Look = {}): Promise<Answer> => {
      const { data, errors } = await graphql({ schema, source: query, contextValue: await contextFor(look) });
      if (errors) throw errors[0]!.originalError ?? errors[0]!;
      return JSON.parse(JSON.stringify(data));
    },
    close: () => readModels.close(),
  };
}
