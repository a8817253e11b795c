import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { type Door, post, type Visitor } from '../door.ts';
import { furnished, subjectOf } from './furnished.ts';

let door: Door;
let programme: Visitor;
let office: Visitor;
let auditor: Visitor;
let consumer: Visitor;
let admin: Visitor;
beforeAll(async () => {
  ({ door, programme, office, auditor, consumer, admin } = await furnished());
});
afterAll(() => door.close());

describe('the graph', () => {
  it('says of which cut every answer is', async () => {
    const now = await programme.ask('{ programme { total } }');
    expect(now.extensions.cut).toEqual({ asOf: null, knownAt: null, position: expect.stringMatching(/^\d+$/) });
    expect(now.headers.get('memento-datetime')).toBeNull();
    const then = await programme.ask('{ programme { total } }', {}, { asOf: '2021-12-31' });
    expect(then.extensions.cut).toMatchObject({ asOf: '2021-12-31', knownAt: null });
    expect(then.headers.get('memento-datetime')).toBe('Fri, 31 Dec 2021 22:59:59 GMT');
    expect(then.data.programme.total).toBe(2);
    expect((await programme.ask('{ programme { total } }', {}, { asOf: '2021-05-31' })).data.programme.total).toBe(0);
    const empty = await programme.ask('{ measures { totalCount } }', {}, { asOf: '1800-01-01' });
    expect([empty.status, empty.data.measures.totalCount, empty.headers.get('memento-datetime')]).toEqual([
      200,
      0,
      'Wed, 01 Jan 1800 23:06:31 GMT',
    ]);
    expect((await programme.ask('{ programme { total } }', {}, { asOf: '0001-01-01' })).status).toBe(200);
    const wrong = await programme.ask('{ nothing }', {}, { asOf: '2021-12-31' });
    expect(wrong.extensions.cut.asOf).toBe('2021-12-31');
  });

  it('shows what was known at a moment', async () => {
    const before = await programme.ask('{ programme { total } }', {}, { knownAt: '2021-12-31T12:00:00+01:00' });
    expect([before.data.programme.total, before.extensions.cut.knownAt]).toEqual([0, '2021-12-31T11:00:00.000Z']);
    const unescaped = await programme.fetch(
      '/graphql?knownAt=2021-12-31T12:00:00+01:00',
      post({ query: '{ __typename }' }),
    );
    expect(unescaped.status).toBe(200);
  });

  it.each([
    [{ asOf: '2999-01-01' }, 'asOf'],
    [{ asOf: '2021-02-29' }, 'asOf'],
    [{ asOf: '' }, 'asOf'],
    [{ knownAt: '2999-01-01T00:00:00Z' }, 'knownAt'],
    [{ knownAt: '2021-01-01' }, 'knownAt'],
    [{ asof: '2021-01-01' } as object, 'asof'],
  ])('refuses the cut %j', async (look, field) => {
    const { status, errors, extensions } = await programme.ask('{ __typename }', {}, look);
    expect([status, errors![0]!.extensions]).toEqual([400, { code: 'BAD_USER_INPUT', field }]);
    expect(extensions.cut.position).toMatch(/^\d+$/);
  });

  it('lets no act happen in the past', async () => {
    const mutation =
      'mutation { publishMeasure(input: { id: "CELLAR" }) { receipt { position } refusal { code message } measure { id } } }';
    const { status, data } = await programme.ask(mutation, {}, { asOf: '2021-12-31' });
    expect([status, data.publishMeasure.receipt, data.publishMeasure.refusal.code]).toEqual([
      200,
      null,
      'past-is-read-only',
    ]);
    expect(
      (await programme.ask('{ measure(id: "CELLAR") { public tasks { name } } }', {}, { asOf: '2021-12-31' })).data
        .measure,
    ).toEqual({
      public: false,
      tasks: [],
    });
  });

  it('says no as data', async () => {
    const outcome = await programme.act('approveMeasure', { id: 'ROOF', authority: 'small' });
    expect(outcome).toMatchObject({
      receipt: null,
      refusal: { code: 'measure-not-assessed' },
      measure: { id: 'ROOF' },
    });
  });

  it('speaks German unless English is liked better', async () => {
    const query = 'mutation { approveMeasure(input: { id: "ROOF", authority: "x" }) { refusal { message } } }';
    const sentences = await Promise.all(
      ['de', 'en', 'fr', 'en;q=0.5, de;q=0.4'].map(language => programme.ask(query, {}, { language })),
    );
    const [de, en, fr, both] = sentences.map(({ data }) => data.approveMeasure.refusal.message);
    expect(de).not.toBe(en);
    expect([fr, both]).toEqual([de, en]);
  });

  it('keeps the unknown and the unseen apart for nobody', async () => {
    const query = 'query($id: ID!) { measure(id: $id) { id } }';
    expect((await consumer.ask(query, { id: 'ROOF' })).data.measure).toEqual({ id: 'ROOF' });
    for (const id of ['CELLAR', 'NOWHERE']) {
      const { status, data, errors } = await consumer.ask(query, { id });
      expect([status, data.measure, errors]).toEqual([200, null, undefined]);
    }
    const outcome = await programme.act('publishMeasure', { id: 'NOWHERE' });
    expect(outcome).toMatchObject({ receipt: null, refusal: { code: 'not-found' }, measure: null });
  });

  it('evaluates nothing of what a role may never do', async () => {
    const { status, data, errors } = await office.ask(
      'mutation { startMeasure(input: { id: "ROOF" }) { receipt { position } } publishMeasure(input: { id: "NOWHERE" }) { receipt { position } } }',
    );
    expect([status, data, errors![0]!.extensions]).toEqual([
      200,
      undefined,
      { code: 'FORBIDDEN', act: 'publishMeasure' },
    ]);
    const hidden = await consumer.ask(
      'mutation { ...f } fragment f on Mutation { a: restrictMeasure(input: { id: "ROOF" }) { receipt { position } } }',
    );
    expect(hidden.errors![0]!.extensions.code).toBe('FORBIDDEN');
    const { data: tasks } = await office.ask('{ measure(id: "ROOF") { tasks { name } } }');
    expect(tasks.measure.tasks.map(({ name }: { name: string }) => name)).not.toContain('publishMeasure');
  });

  it('shows persons to the programme office and auditors only', async () => {
    const query = '{ measure(id: "ROOF") { history { by byName } } }';
    const seenBy = async (visitor: Visitor) => (await visitor.ask(query)).data.measure.history[0];
    expect(await seenBy(auditor)).toEqual({
      by: subjectOf(programme.token),
      byName: expect.stringContaining('(programme)'),
    });
    expect(await seenBy(office)).toEqual({ by: null, byName: 'Programme office, Programmbüro Digital MoveS' });
  });

  it('names the revision to whoever had an old one', async () => {
    const { status, errors } = await programme.ask(
      'mutation { handOverMeasure(input: { id: "ROOF", office: "Other", expectedRevision: 7 }) { receipt { position } } }',
    );
    expect([status, errors![0]!.extensions]).toEqual([200, { code: 'CONFLICT', revision: expect.any(Number) }]);
  });

  it('carries the same command out once', async () => {
    const input = { id: 'ROOF', name: 'Done', planOn: '2030-01-01', commandId: '0A2d1f8e-1111-7222-8333-444455556666' };
    const first = await programme.act('planMilestone', input);
    expect(await programme.act('planMilestone', { ...input, commandId: input.commandId.toLowerCase() })).toEqual(first);
    const other = await programme.act('planMilestone', { ...input, name: 'Other' });
    expect(other.refusal.code).toBe('command-id-reused');
  });

  it('answers an act with what is true after it', async () => {
    const { data } = await programme.ask(
      `mutation { planMilestone(input: { id: "ROOF", name: "Then", statedAs: "soon" }) {
         receipt { position revision } measure { revision milestonesTotal history { position } } }
       forecastMilestone: planMilestone(input: { id: "ROOF", name: "Later", statedAs: "later" }) {
         receipt { revision } measure { revision milestonesTotal history { position } } } }`,
    );
    const { planMilestone: one, forecastMilestone: two } = data;
    expect(one.measure.revision).toBe(one.receipt.revision);
    expect(one.measure.history.at(-1).position).toBe(one.receipt.position);
    expect(two.measure.milestonesTotal).toBe(one.measure.milestonesTotal + 1);
    expect(two.measure.revision).toBe(two.receipt.revision);
  });

  it('answers a second act with what is true after both', async () => {
    const entry = 'measure { milestones { name } history { summary } }';
    const { data } = await programme.ask(
      `mutation { one: planMilestone(input: { id: "CELLAR", name: "Dug", planOn: "2030-01-01" }) { ${entry} }
                  two: planMilestone(input: { id: "CELLAR", name: "Dry", planOn: "2031-01-01" }) { ${entry} } }`,
    );
    const { one, two } = data;
    expect(one.measure.milestones).toEqual([{ name: 'Dug' }]);
    expect(two.measure.milestones).toEqual([{ name: 'Dug' }, { name: 'Dry' }]);
    expect(one.measure.history.at(-1).summary).toContain('Dug');
    expect(two.measure.history.map(({ summary }: { summary: string }) => summary)).toEqual([
      ...one.measure.history.map(({ summary }: { summary: string }) => summary),
      expect.stringContaining('Dry'),
    ]);
  });

  it('says in a refusal which day it was in the city, and leaves the fact as it is', async () => {
    const query = `mutation { pauseMeasure(input: { id: "ROOF", at: "2020-01-01T00:00:00Z", because: { text: "Rain" } }) {
      refusal { message facts { name value } } } }`;
    const said = async (language: string) => (await programme.ask(query, {}, { language })).data.pauseMeasure.refusal;
    expect((await said('de')).message).toContain('01.06.2021');
    expect((await said('en')).message).toContain('2021-06-01');
    expect((await said('de')).facts).toContainEqual({ name: 'since', value: '2021-05-31T22:00:00.000Z' });
  });

  it('tells whoever keeps the house running nothing of what is in it, but what can be asked', async () => {
    for (const query of ['{ programme { total } }', '{ measures { totalCount } }', '{ measure(id: "ROOF") { id } }']) {
      const { status, data, errors } = await admin.ask(query);
      expect([status, data, errors![0]!.extensions.code]).toEqual([200, undefined, 'FORBIDDEN']);
    }
    expect((await admin.ask('{ __typename __schema { queryType { name } } }')).data.__typename).toBe('Query');
  });

  it('reads first and offset within bounds', async () => {
    for (const [argument, field] of [
      ['first: 0', 'first'],
      ['first: 201', 'first'],
      ['first: -1', 'first'],
      ['offset: -1', 'offset'],
      ['offset: 1000001', 'offset'],
      ['first: null', 'first'],
    ]) {
      const { status, errors } = await programme.ask(`{ measures(${argument}) { totalCount } }`);
      expect([argument, status, errors![0]!.extensions]).toEqual([argument, 400, { code: 'BAD_USER_INPUT', field }]);
    }
    const page = await programme.ask('query($n: Int!) { measures(first: $n, offset: 1) { totalCount nodes { id } } }', {
      n: 1,
    });
    expect(page.data.measures).toEqual({ totalCount: 2, nodes: [{ id: 'ROOF' }] });
  });

  it('opens its schema to whoever is signed in', async () => {
    const { status, data, errors } = await consumer.ask(
      getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true, oneOf: true }),
    );
    expect(errors).toBeUndefined();
    expect([status, data.__schema.queryType.name]).toEqual([200, 'Query']);
  });
});
