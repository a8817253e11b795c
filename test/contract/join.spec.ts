import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ServicePart } from '@moves/events/graph/part';
import { composed } from '@moves/gateway/graph/composition';
import type { DoorContext } from '@moves/gateway/graph/context';
import { joined } from '@moves/gateway/graph/join';
import { orphansOf } from '@moves/gateway/graph/join-crossings';
import { answerOf, type Both, joinedBothWays } from './both.ts';
import { grove } from './grove.ts';

const contextFor = (who: string): DoorContext =>
  ({
    viewer: { publicOnly: who === 'public' },
    past: who === 'past',
    cut: {},
    language: 'en',
    correlationId: 'grove-0001',
    load: {},
    acts: { say: ({ code }: { code: string }) => ({ code, message: code, source: null, facts: [] }) },
    head: { authorization: who, 'accept-language': 'en', 'x-correlation-id': 'grove-0001' },
  }) as never;

describe('parts that know one another’s things', () => {
  let both: Both;
  beforeAll(async () => {
    both = await joinedBothWays(grove, async ({ headers }) => contextFor(headers.authorization!));
  });
  afterAll(() => both.close());

  it.each<[string, string]>([
    ['a thing', '{ tree(id: "oak") { id name height since } }'],
    ['a thing that is not there', '{ tree(id: "elm") { id name } }'],
    ['a thing with what another part adds', '{ tree(id: "oak") { name nestCount nests { id height } } }'],
    ['only what another part adds', '{ tree(id: "oak") { nestCount } }'],
    [
      'a list with what another part adds',
      '{ trees { totalCount nodes { id nestCount nests(first: 1) { id birds { name } } } } }',
    ],
    ['a thing named by another part', '{ nest(id: "n1") { id tree { name height } } }'],
    ['a thing named by another part, only by its key', '{ nest(id: "n2") { tree { id } } }'],
    ['a thing named by another part, only by its kind', '{ nest(id: "n2") { tree { __typename } } }'],
    ['a list of things named by another part', '{ nest(id: "n1") { seenIn { id } } }'],
    ['a list of named things with their fields', '{ nest(id: "n1") { seenIn { name nestCount } } }'],
    ['there and back again', '{ tree(id: "oak") { nests { tree { nests { tree { id name } } } } } }'],
    ['across three parts', '{ birds { name nest { tree { name nestCount } birds { name } } } }'],
    ['what names things that are not there', '{ bird(id: "b1") { favourites { id name } lost { id } } }'],
    ['what names things that are not there, by key', '{ bird(id: "b1") { favourites { id } lost { name } } }'],
    ['aliases', '{ a: tree(id: "oak") { n: name c: nestCount } b: tree(id: "yew") { n: name nestCount } }'],
    [
      'fragments',
      '{ nest(id: "n1") { ...n } } fragment n on Nest { tree { ...t } birds { name } } fragment t on Tree { __typename name nests { id } }',
    ],
    [
      'a choice of kinds',
      '{ finds { __typename ... on Tree { id name nestCount } ... on Nest { id birds { name } } ... on NestFeather { colour } } }',
    ],
    ['a choice of kinds, by key', '{ finds { __typename ... on Tree { id } } }'],
    ['money and days', '{ tree(id: "oak") { price since other: price(of: "0.99") } }'],
    ['types of the house', '{ tree(id: "oak") { facts { name value } } }'],
    ['a fault in a field', '{ tree(id: "oak") { name hollow } }'],
    ['a fault in a field that must be there', '{ tree(id: "oak") { name core } trees { totalCount } }'],
    ['a fault in a field that another part adds', '{ tree(id: "oak") { name windy } }'],
    ['a fault in a thing that another part names', '{ nest(id: "n1") { id tree { name hollow } } }'],
    ['a thing that its owner cannot find for a fault', '{ bird(id: "b1") { fallen { id } name } }'],
    ['such a thing in a list', '{ bird(id: "b1") { some { id name } } }'],
    [
      'a refusal',
      'mutation { plantTree(input: { name: "Rose", price: "3.20" }) { receipt { position } refusal { code facts { name value } } tree { id } } }',
    ],
    [
      'an act',
      'mutation { plantTree(input: { name: "Oak", on: "2020-02-02" }) { receipt { position revision } refusal { code } tree { name nestCount } } }',
    ],
    [
      'two acts',
      'mutation { a: plantTree(input: { name: "Oak" }) { tree { id } } b: plantTree(input: { name: "Rose" }) { refusal { code } } }',
    ],
    ['no sense', '{ tree(id: "oak") { nothing } }'],
    ['a wrong value', '{ tree(id: "oak") { price(of: "1.234") } }'],
  ])('answer the same in one process and over HTTP: %s', async (_, query) => {
    for (const who of ['office', 'public', 'past']) {
      const near = await answerOf(both.near, query, contextFor(who));
      const far = await answerOf(both.far, query, contextFor(who));
      expect({ who, ...far }).toEqual({ who, ...near });
    }
  });
});

describe('a house without one of the services', () => {
  let both: Both;
  beforeAll(async () => {
    both = await joinedBothWays(grove.slice(1), async ({ headers }) => contextFor(headers.authorization!));
  });
  afterAll(() => both.close());

  it('has nothing of what that service would answer for', async () => {
    const query = '{ nest(id: "n1") { id tree { id } seenIn { nestCount } birds { name } } }';
    const near = await answerOf(both.near, query, contextFor('office'));
    expect(near.data).toEqual({ nest: { id: 'n1', tree: null, seenIn: [], birds: [{ name: 'Jay' }] } });
    expect(await answerOf(both.far, query, contextFor('office'))).toEqual(near);
  });
});

describe('a part that is away', () => {
  it('is an outage, while the others still answer', async () => {
    const { far, lose, close } = await joinedBothWays(grove, async ({ headers }) => contextFor(headers.authorization!));
    await lose('nests');
    const away = await answerOf(
      far,
      '{ tree(id: "oak") { name windy } bird(id: "b1") { name } }',
      contextFor('office'),
    );
    expect(away).toMatchObject({
      data: { tree: { name: 'Oak', windy: null }, bird: { name: 'Jay' } },
      errors: [{ path: ['tree', 'windy'], extensions: { code: 'UNAVAILABLE' } }],
    });
    await lose('trees');
    const hidden = await answerOf(far, '{ bird(id: "b1") { name lost { id } } }', contextFor('office'));
    expect(hidden).toMatchObject({
      data: { bird: { name: 'Jay', lost: null } },
      errors: [{ path: ['bird', 'lost'], extensions: { code: 'UNAVAILABLE' } }],
    });
    await close();
  });
});

describe('the join', () => {
  const grown = (sdl: string, resolvers: object = {}): ServicePart => ({
    ...grove[0]!,
    name: 'weeds',
    sdl,
    resolvers: resolvers as never,
  });

  it('takes no name twice that does not carry its thing', () =>
    expect(() => joined([...grove, grown('type TreePage { nodes: [ID!]! }')])).toThrow(
      'trees and weeds both define TreePage',
    ));

  it('takes no name that the house has', () =>
    expect(() => joined([...grove, grown('type Receipt { id: ID! }')])).toThrow(
      'the house and weeds both define Receipt',
    ));

  it('takes one owner for each thing', () => {
    const second = grown('type Tree @key(fields: "id") { id: ID! weeds: Int }', {
      Tree: { __resolveReference: () => null },
    });
    expect(() => joined([...grove, second])).toThrow('trees and weeds both answer for Tree');
  });

  it('knows which things nobody answers for', () => {
    expect(orphansOf(grove)).toEqual([]);
    expect(orphansOf(grove.slice(1))).toEqual(['Tree']);
  });

  it('takes no name of a thing that must be there, for it may be hidden', () => {
    const sdl = 'type Weed { tree: Tree! } type Tree @key(fields: "id", resolvable: false) { id: ID! }';
    expect(() => joined([...grove, grown(sdl)])).toThrow('Weed.tree names a thing that may be hidden');
  });

  it('takes no other key than the id', () =>
    expect(() => joined([...grove, grown('type Leaf @key(fields: "name") { name: ID! }')])).toThrow(
      'the key of Leaf is its id',
    ));

  it('says what does not fit together', () =>
    expect(() => composed([...grove, grown('type Tree @key(fields: "id") { id: ID! name: Int }')])).toThrow(
      'the parts of the graph do not fit together',
    ));
});
