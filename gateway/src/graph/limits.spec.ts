import { describe, expect, it } from '@jest/globals';
import { buildSchema, type OperationDefinitionNode, parse } from 'graphql';
import { weigh } from './limits.ts';

const schema = buildSchema(`
  type Query { trees(ids: [ID!], first: Int = 25, offset: Int = 0): Trees!  tree: Tree }
  type Mutation { plant: Tree }
  type Trees { nodes: [Tree!]!  totalCount: Int! }
  type Tree { id: ID!  parent: Tree  leaves: [Leaf!]!  fruits(first: Int = 5): [Leaf!]! }
  type Leaf { id: ID!  tree: Tree!  explain: Explanation! }
  type Explanation { value: String!  parts: [Part!]! }
  type Part { position: String! }
`);
const weight = (query: string, variables = {}) => {
  const document = parse(query);
  return weigh(schema, document, document.definitions[0] as OperationDefinitionNode, variables);
};

describe('the weight of a query', () => {
  it.each<[string, number, number]>([
    ['{ tree { id } }', 2, 102],
    ['{ tree { id parent { id } } }', 3, 104],
    ['{ a: tree { id } b: tree { id } }', 2, 204],
    ['{ tree { leaves { id } } }', 3, 112],
    ['{ tree { fruits { id } } }', 3, 107],
    ['{ tree { fruits(first: 50) { id } } }', 3, 152],
    ['{ tree { fruits(first: 2) { explain { value parts { position } } } } }', 5, 308],
    ['{ trees { nodes { id } } }', 3, 127],
    ['{ trees(first: 100) { totalCount nodes { id } } }', 3, 203],
    ['{ trees(ids: ["a", "b"]) { nodes { id } } }', 3, 129],
    ['{ trees(first: 100) { nodes { leaves { id } } } }', 4, 1202],
    ['{ ...f ...f } fragment f on Query { tree { id } }', 2, 104],
    ['{ ... on Query { trees(first: 10) { ...g } } } fragment g on Trees { nodes { id } }', 3, 112],
    ['mutation { plant { id } }', 2, 1002],
  ])('%s is %i deep and costs %i', (query, depth, cost) => expect(weight(query)).toEqual({ depth, cost }));

  it('reads the size of a page from a variable', () =>
    expect(weight('query($n: Int) { trees(first: $n) { nodes { id } } }', { n: 200 }).cost).toBe(302));

  it('survives fragments in a circle', () =>
    expect(weight('{ tree { ...f } } fragment f on Tree { id parent { ...f } }').cost).toBe(103));

  it('does not take long for fragments that double', () => {
    const fragments = Array.from(
      { length: 60 },
      (_, n) => `fragment f${n} on Tree { a: parent { ...f${n + 1} } b: parent { ...f${n + 1} } }`,
    );
    expect(weight(`{ tree { ...f0 } } ${fragments.join(' ')} fragment f60 on Tree { id }`).cost).toBeGreaterThan(
      2 ** 60,
    );
  });

  it.each([
    ['first: 0', 'first: must be between 1 and 200'],
    ['first: 201', 'first: must be between 1 and 200'],
    ['first: null', 'first: must not be null'],
    ['offset: -1', 'offset: must be between 0 and 1000000'],
  ])('takes no page of %s', (page, problem) =>
    expect(() => weight(`{ trees(${page}) { totalCount } }`)).toThrow(problem),
  );
});
