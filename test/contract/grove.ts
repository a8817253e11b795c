import type { GraphContext } from '@moves/events/graph/context';
import type { ServicePart } from '@moves/events/graph/part';
import type { ResolverMap } from '@moves/events/graph/resolvers';

/** Three small parts that know one another's things every way there is: trees, the nests in them, the birds of these. */
const trees: Readonly<Record<string, { name: string; height: number | null; public: boolean }>> = {
  oak: { name: 'Oak', height: 20, public: true },
  yew: { name: 'Yew', height: null, public: false },
};
const nests: Readonly<Record<string, { tree: string; seen: readonly string[] }>> = {
  n1: { tree: 'oak', seen: ['oak', 'yew'] },
  n2: { tree: 'yew', seen: [] },
};
const birds: Readonly<Record<string, { name: string; nest: string | null }>> = {
  b1: { name: 'Jay', nest: 'n1' },
  b2: { name: 'Owl', nest: 'n2' },
  b3: { name: 'Swift', nest: null },
};

interface Keyed {
  readonly id: string;
}
const known = <Thing>(things: Readonly<Record<string, Thing>>, id: string) =>
  Object.hasOwn(things, id) ? { id, ...things[id]! } : null;
const seenTree = (id: string, { viewer }: GraphContext) => {
  const tree = known(trees, id);
  return tree && (tree.public || !viewer.publicOnly) ? tree : null;
};
const tree = (id: string) => ({ __typename: 'Tree', id });
const nest = (id: string) => ({ __typename: 'Nest', id });

const part = (name: string, sdl: string, resolvers: object): ServicePart => ({
  name,
  module: class {},
  sdl,
  resolvers: resolvers as ResolverMap,
  readModels: [],
  refusals: {},
  words: {},
  load: () => ({}),
});

const treesPart = part(
  'trees',
  `extend type Query { tree(id: ID!): Tree  trees: TreePage! }
   extend type Mutation { plantTree(input: PlantTreeInput!): PlantTreeOutcome! }
   type TreePage { nodes: [Tree!]!  totalCount: Int! }
   type Tree @key(fields: "id") { id: ID!  name: String!  height: Int  price(of: Money = "12.50"): Money  since: Day  hollow: String  core: String!  facts: [Fact!]! }
   input PlantTreeInput { name: String!  price: Money  on: Day }
   type PlantTreeOutcome { receipt: Receipt  refusal: Refusal  tree: Tree }`,
  {
    Query: {
      tree: (_: unknown, { id }: Keyed, context: GraphContext) => seenTree(id, context),
      trees: (_: unknown, __: unknown, context: GraphContext) => ({
        nodes: Object.keys(trees)
          .map(id => seenTree(id, context))
          .filter(Boolean),
      }),
    },
    Mutation: {
      plantTree: (_: unknown, { input }: { input: { name: string; price?: number; on?: string } }) =>
        input.name === 'Rose'
          ? { refusal: { code: 'no-tree', message: 'no tree', facts: [{ name: 'price', value: String(input.price) }] } }
          : { receipt: { position: '7', revision: 0 }, id: 'oak' },
    },
    PlantTreeOutcome: {
      tree: ({ id }: Keyed, _: unknown, context: GraphContext) => (id ? seenTree(id, context) : null),
    },
    TreePage: { totalCount: ({ nodes }: { nodes: readonly unknown[] }) => nodes.length },
    Tree: {
      __resolveReference: ({ id }: Keyed, context: GraphContext) => {
        if (id === 'fallen') throw new Error('fallen');
        return seenTree(id, context);
      },
      price: (_: unknown, { of }: { of: number }) => of * 2,
      since: () => '2019-12-01',
      facts: ({ name }: { name: string }) => [{ name: 'name', value: name }],
      hollow: () => {
        throw new Error('hollow');
      },
      core: () => {
        throw new Error('rotten');
      },
    },
  },
);

const nestsPart = part(
  'nests',
  `extend type Query { nest(id: ID!): Nest  finds: [NestFind!]! }
   type Nest @key(fields: "id") { id: ID!  tree: Tree  seenIn: [Tree!]!  height: Int! }
   type Tree @key(fields: "id") { id: ID!  nests(first: Int = 5): [Nest!]!  nestCount: Int!  windy: String }
   type NestFeather { colour: String! }
   union NestFind = Tree | Nest | NestFeather`,
  {
    Query: {
      nest: (_: unknown, { id }: Keyed) => known(nests, id),
      finds: () => [
        tree('oak'),
        tree('yew'),
        { ...known(nests, 'n1'), __typename: 'Nest' },
        { __typename: 'NestFeather', colour: 'blue' },
      ],
    },
    Nest: {
      __resolveReference: ({ id }: Keyed) => known(nests, id),
      tree: (it: { tree: string }) => tree(it.tree),
      seenIn: ({ seen }: { seen: readonly string[] }) => seen.map(tree),
      height: () => 3,
    },
    Tree: {
      nests: ({ id }: Keyed, { first }: { first: number }) =>
        Object.keys(nests)
          .map(each => known(nests, each)!)
          .filter(it => it.tree === id)
          .slice(0, first),
      nestCount: ({ id }: Keyed) => Object.values(nests).filter(it => it.tree === id).length,
      windy: () => {
        throw new Error('windy');
      },
    },
  },
);

const birdsPart = part(
  'birds',
  `extend type Query { bird(id: ID!): Bird  birds: [Bird!]! }
   type Bird @key(fields: "id") { id: ID!  name: String!  nest: Nest  favourites: [Tree!]!  lost: Tree  fallen: Tree  some: [Tree] }
   type Nest @key(fields: "id") { id: ID!  birds: [Bird!]! }
   type Tree @key(fields: "id", resolvable: false) { id: ID! }`,
  {
    Query: {
      bird: (_: unknown, { id }: Keyed) => known(birds, id),
      birds: () => Object.keys(birds).map(id => known(birds, id)),
    },
    Bird: {
      __resolveReference: ({ id }: Keyed) => known(birds, id),
      nest: (it: { nest: string | null }) => (it.nest ? nest(it.nest) : null),
      favourites: () => [tree('yew'), tree('elm'), tree('oak')],
      lost: () => tree('elm'),
      fallen: () => tree('fallen'),
      some: () => [tree('fallen'), null, tree('elm'), tree('oak')],
    },
    Nest: {
      birds: ({ id }: Keyed) =>
        Object.keys(birds)
          .map(each => known(birds, each)!)
          .filter(it => it.nest === id),
    },
  },
);

export const grove: readonly ServicePart[] = [treesPart, nestsPart, birdsPart];
