import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Door, post, type Visitor } from '../door.ts';
import { furnished } from './furnished.ts';

let door: Door;
let programme: Visitor;
beforeAll(async () => {
  ({ door, programme } = await furnished());
});
afterAll(() => door.close());

describe('too much', () => {
  const nested = (depth: number) =>
    `{ measure(id: "ROOF") ${'{ milestones { measure '.repeat(depth)} { id } ${'} }'.repeat(depth)} }`;

  it.each([6, 20, 100, 20_000])('is a query that nests %i times', async times => {
    const { status, errors } = await programme.ask(nested(times));
    expect([status, errors![0]!.extensions.code]).toEqual([400, 'QUERY_TOO_DEEP']);
  });

  it('is a question about the schema that goes round in circles', async () => {
    const { status, errors } = await programme.ask(
      '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }',
    );
    expect([status, errors![0]!.extensions.code]).toEqual([400, 'QUERY_TOO_DEEP']);
  });

  it('is not a query of ten levels', async () => expect((await programme.ask(nested(4))).status).toBe(200));

  it.each<[string, string]>([
    [
      'lists in lists',
      '{ measures(first: 200) { nodes { milestones { measure { milestones { measure { history { id } } } } } } } }',
    ],
    [
      'many names for one question',
      `{ ${Array.from({ length: 900 }, (_, n) => `a${n}: programme { total }`).join(' ')} }`,
    ],
    [
      'fragments that double',
      `{ ...f0 } ${Array.from({ length: 40 }, (_, n) => `fragment f${n} on Query { ${n < 39 ? `...f${n + 1} programme { ...p } ` : ''} programme { total } }`).join(' ')} fragment p on Programme { ${'latestChanges(first: 200) { history { summary } } '.repeat(3)} }`,
    ],
    [
      'acts by the dozen',
      `mutation { ${Array.from({ length: 60 }, (_, n) => `a${n}: startMeasure(input: { id: "ROOF" }) { refusal { code } }`).join(' ')} }`,
    ],
    ['more words than anyone reads', `{ ${'__typename '.repeat(9_000)} }`],
  ])('is %s', async (_, query) => {
    const began = Date.now();
    const { status, errors } = await programme.ask(query);
    expect([status, errors![0]!.extensions.code]).toEqual([400, 'QUERY_TOO_COSTLY']);
    expect(Date.now() - began).toBeLessThan(2_000);
  });

  it('is not a circle of fragments, which is no query at all', async () => {
    const { status, errors } = await programme.ask(
      '{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }',
    );
    expect([status, errors![0]!.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
  });

  it('is not the list of the console', async () => {
    const { status, extensions } = await programme.ask(
      `{ measures(first: 100, orderBy: [{ field: key }]) { totalCount nodes { id revision key title fieldOfAction office status statusSince phase
         public takeOver { on } light scheduleLight freshnessLight heardOfOn slipDays milestonesReached milestonesTotal
         nextMilestone { id name planOn forecastOn statedAs slipDays overdue } tasks { name open refusal { code message source } } } } }`,
    );
    expect(status).toBe(200);
    expect(extensions.cost).toBeLessThan(25_000);
  });

  it('is a body above a megabyte', async () => {
    const answer = await programme.fetch(
      '/graphql',
      post(
        { query: '{ __typename }', variables: { x: 'x'.repeat(1_100_000) } },
        {
          authorization: `Bearer ${programme.token}`,
        },
      ),
    );
    expect([answer.status, answer.headers.get('content-type')]).toEqual([413, 'text/plain; charset=utf-8']);
  });

  it('is JSON that nests without end', async () => {
    const answer = await programme.fetch('/graphql', {
      ...post(
        `{"query":"query($i: ID!) { measure(id: $i) { id } }","variables":{"i":${'['.repeat(200_000)}${']'.repeat(200_000)}}}`,
      ),
      headers: { 'content-type': 'application/json', authorization: `Bearer ${programme.token}` },
    });
    expect(answer.status).toBe(400);
  });
});
