import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Outage } from '@moves/events/decider/failures';
import { MemoryEventStore } from '@moves/events/store/memory';
import { getIntrospectionQuery } from 'graphql';
import { SignJWT } from 'jose';
import { type Door, openDoor, post, type Visitor } from './door.ts';

let door: Door;
let programme: Visitor;
let office: Visitor;
let auditor: Visitor;
let consumer: Visitor;
let admin: Visitor;

beforeAll(async () => {
  door = await openDoor({ env: { MOVES_METRICS_TOKEN: 'watch-me-if-you-can' } });
  [programme, office, auditor, consumer, admin] = (await Promise.all(
    ['programme', 'office', 'auditor', 'consumer', 'admin'].map(name => door.as(name)),
  )) as [Visitor, Visitor, Visitor, Visitor, Visitor];
  for (const [key, open] of [
    ['ROOF', true],
    ['CELLAR', false],
  ] as const) {
    await programme.act('takeOverMeasure', {
      key,
      title: `The ${key.toLowerCase()}`,
      fieldOfAction: 'it',
      office: 'Office',
      status: 'inProgress',
      on: '2021-06-01',
      source: { document: 'Paper' },
      public: open,
    });
  }
});
afterAll(() => door.close());

const json = async (response: Response | Promise<Response>) => {
  const answer = await response;
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
};

describe('without a valid token', () => {
  const gql = (headers: Record<string, string> = {}) =>
    door.fetch('/graphql', post({ query: '{ programme { total } }' }, headers));

  it.each([
    '/graphql',
    '/graphql/stream',
    '/reports',
    '/reports/programme-status.xlsx',
    '/metrics',
    '/nothing',
    '/health',
    '/health/other',
  ])('GET %s answers 401', async path => expect((await door.fetch(path)).status).toBe(401));

  it('the graph answers 401 as graphs do, introspection too', async () => {
    for (const query of ['{ programme { total } }', '{ __schema { types { name } } }', '{ __typename }']) {
      const { status, body } = await json(door.fetch('/graphql', post({ query })));
      expect(status).toBe(401);
      expect(body).toMatchObject({
        errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
        extensions: { cut: { asOf: null } },
      });
      expect(body.data).toBeUndefined();
    }
  });

  it('names the scheme it wants', async () =>
    expect((await gql()).headers.get('www-authenticate')).toBe('Bearer realm="MoveS"'));

  it('is not asked for by health', async () => {
    expect((await door.fetch('/health/live')).status).toBe(200);
    const { status, body } = await json(door.fetch('/health/ready'));
    expect([status, body]).toEqual([
      200,
      { status: 'ready', position: expect.stringMatching(/^\d+$/), lagEvents: 0, demo: true },
    ]);
  });

  const claims = { role: 'programme', office: 'x', name: 'programme', acts: [] };
  const forge = (key: Uint8Array, change: (token: SignJWT) => SignJWT = token => token) =>
    change(
      new SignJWT(claims)
        .setProtectedHeader({ alg: 'HS256' })
        .setSubject(subjectOf(programme.token))
        .setIssuer('moves')
        .setAudience('moves'),
    )
      .setIssuedAt()
      .sign(key);
  const ours = () => door.running.house.keys.tokens;

  it('takes a token made with its own key', async () => {
    const token = await forge(ours(), jwt => jwt.setExpirationTime('1h'));
    expect((await gql({ authorization: `Bearer ${token}` })).status).toBe(200);
  });

  it.each<[string, () => Promise<string>]>([
    ['nonsense', async () => 'nonsense'],
    ['one signed with another key', () => forge(new Uint8Array(32), jwt => jwt.setExpirationTime('1h'))],
    ['one that has expired', () => forge(ours(), jwt => jwt.setExpirationTime('-1s'))],
    ['one without an end', () => forge(ours())],
    ['one for another house', () => forge(ours(), jwt => jwt.setAudience('other').setExpirationTime('1h'))],
    ['one for nobody here', () => forge(ours(), jwt => jwt.setSubject('p-nobody').setExpirationTime('1h'))],
    ['one that claims to need no signature', async () => `${b64({ alg: 'none' })}.${programme.token.split('.')[1]}.`],
    [
      'one whose claims were changed',
      async () => programme.token.replace(/\.(.*)\./, `.${b64({ ...claims, sub: 'x', exp: 9e9 })}.`),
    ],
    ['one that is endless', async () => 'a'.repeat(9_000)],
  ])('takes %s for none', async (_, forged) =>
    expect((await gql({ authorization: `Bearer ${await forged()}` })).status).toBe(401),
  );
});

describe('signing in', () => {
  const signIn = (body: unknown) => door.fetch('/auth/token', post(body));

  it('answers with a bearer token for eight hours', async () => {
    const { status, body } = await json(signIn({ username: 'finance', password: 'moves' }));
    expect([status, body]).toEqual([
      200,
      { access_token: expect.any(String), token_type: 'Bearer', expires_in: 28_800 },
    ]);
    const said = JSON.parse(Buffer.from(String(body.access_token).split('.')[1]!, 'base64url').toString());
    expect(said).toMatchObject({ role: 'finance', office: expect.any(String), name: 'finance', acts: [] });
    expect(said.sub).not.toContain('finance');
    expect(said.exp - said.iat).toBe(28_800);
  });

  it('refuses a wrong password and an unknown name in the same words', async () => {
    const wrong = await json(signIn({ username: 'council', password: 'wrong' }));
    const unknown = await json(signIn({ username: 'nobody', password: 'wrong' }));
    expect(wrong).toEqual({ status: 401, body: { code: 'WRONG_PASSWORD', message: expect.any(String) } });
    expect(unknown).toEqual(wrong);
  });

  it.each([
    {},
    { username: 'x' },
    { username: 1, password: 'x' },
    { username: 'x', password: 'y', role: 'admin' },
    [],
    'null',
    '{',
    '',
  ])('refuses %j as malformed', async body => expect((await signIn(body)).status).toBe(400));

  it('makes who was wrong ten times a minute wait, even with the right password', async () => {
    const wrong = await Promise.all(
      Array.from({ length: 12 }, () => signIn({ username: 'personnel', password: 'wrong' })),
    );
    expect(wrong.filter(({ status }) => status === 401)).toHaveLength(10);
    const late = await signIn({ username: 'personnel', password: 'moves' });
    expect(late.status).toBe(429);
    expect(Number(late.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await signIn({ username: 'council', password: 'moves' })).status).toBe(200);
  });
});

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

describe('what makes no sense', () => {
  const refused = async (query: string, variables: object = {}) => {
    const { status, errors, data } = await programme.ask(query, variables);
    expect(data).toBeUndefined();
    return [status, errors![0]!.extensions.code, errors![0]!.extensions.field];
  };
  const propose = 'mutation($input: ProposeMeasureInput!) { proposeMeasure(input: $input) { receipt { position } } }';
  const sound = { title: 'Title', fieldOfAction: 'it', office: 'Office' };

  it.each<[string, string, object, string]>([
    ['an unknown field of a type', '{ measures { nodes { colour } } }', {}, 'measures.nodes.colour'],
    ['an unknown question', '{ colour }', {}, 'colour'],
    ['an unknown argument', '{ measure(key: "x") { id } }', {}, 'key'],
    ['an argument of the wrong type', '{ measures(first: "ten") { totalCount } }', {}, 'first'],
    ['an unknown value of an enum', '{ measures(filter: { status: [melting] }) { totalCount } }', {}, 'filter.status'],
    [
      'a day there is not',
      'mutation { pauseMeasure(input: { id: "ROOF", untilOn: "2023-02-30" }) { receipt { position } } }',
      {},
      'input.untilOn',
    ],
    ['no query', '', {}, 'query'],
    ['no syntax', '{ measures( }', {}, 'query'],
    ['a variable that is missing', propose, {}, 'input'],
    ['a variable of the wrong type', propose, { input: { ...sound, title: 5 } }, 'input.title'],
    ['a field that is missing', propose, { input: { ...sound, title: undefined } }, 'input.title'],
    ['a field nobody knows', propose, { input: { ...sound, colour: 'red' } }, 'input.colour'],
    [
      'a field called __proto__',
      propose,
      { input: JSON.parse('{"title":"x","__proto__":{"office":"x"}}') },
      'input.fieldOfAction',
    ],
    ['a control character', propose, { input: { ...sound, title: 'a\u0000b' } }, 'input.title'],
    ['half a character', propose, { input: { ...sound, title: 'a\ud800' } }, 'input.title'],
    ['a character that is none', propose, { input: { ...sound, because: { text: '\uffff' } } }, 'input.because.text'],
    [
      'a control character in the query',
      'mutation { rejectMeasure(input: { id: "a\\u0000" }) { receipt { position } } }',
      {},
      'input.id',
    ],
    ['half a character in the query', '{ measure(id: "\\ud800") { id } }', {}, 'query'],
    ['an endless text', propose, { input: { ...sound, summary: 'x'.repeat(32_001) } }, 'input.summary'],
    ['two operations and no name', 'query a { __typename } query b { __typename }', {}, 'operationName'],
  ])('is refused: %s', async (_, query, variables, field) =>
    expect(await refused(query, variables)).toEqual([400, 'BAD_USER_INPUT', field]),
  );

  it('names the argument, whatever the variable is called', async () =>
    expect(
      await refused(
        'mutation($t: String!) { proposeMeasure(input: { title: $t, fieldOfAction: it, office: "x" }) { receipt { position } } }',
        { t: 7 },
      ),
    ).toEqual([400, 'BAD_USER_INPUT', 'input.title']));

  it.each([
    [{ commandId: 'one' }, 'input.commandId'],
    [{ because: {} }, 'input.because'],
    [{ because: { text: null } }, 'input.because'],
    [{ because: { text: 'x'.repeat(4_001) } }, 'input.because.text'],
    [{ at: '2999-01-01T00:00:00Z' }, 'input.at'],
    [{ title: 'x'.repeat(201) }, 'input.title'],
    [{ title: '   ' }, 'input.title'],
    [{ key: 'lower' }, 'input.key'],
  ])('is refused where it says %j', async (terms, field) => {
    const { status, errors } = await programme.ask(propose, { input: { ...sound, ...terms } });
    expect([status, errors![0]!.extensions]).toEqual([200, { code: 'BAD_USER_INPUT', field }]);
  });

  it.each([
    '{"query":',
    'null',
    '[]',
    '[{"query":"{__typename}"}]',
    '{"query":5}',
    '{"query":"{__typename}","variables":"x"}',
    '""',
    '',
  ])('is refused as a body: %s', async body => {
    const { status, body: answer } = await json(programme.fetch('/graphql', post(body)));
    expect([status, answer]).toMatchObject([
      400,
      { errors: [{ extensions: { code: 'BAD_USER_INPUT' } }], extensions: { cut: {} } },
    ]);
  });

  it('is refused in another encoding', async () => {
    const body = Buffer.from('{"query":"{ measure(id: \\"\xe4\\") { id } }"}', 'latin1');
    const answer = await programme.fetch('/graphql', {
      ...post(''),
      body,
      headers: { 'content-type': 'application/json', authorization: `Bearer ${programme.token}` },
    });
    expect(answer.status).toBe(400);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'is refused as %s',
    async type => {
      const answer = await programme.fetch('/graphql', {
        method: 'POST',
        body: '{"query":"{__typename}"}',
        headers: { 'content-type': type },
      });
      expect(answer.status).toBe(415);
    },
  );

  it('is refused by any method but POST', async () => {
    for (const method of ['GET', 'PUT', 'DELETE', 'PATCH']) {
      const { status, headers } = await programme.fetch('/graphql?query={__typename}', { method });
      expect([method, status, headers.get('allow')]).toEqual([method, 405, 'POST']);
    }
  });

  it('is 404 where nothing is', async () =>
    expect(await json(programme.fetch('/nothing'))).toEqual({
      status: 404,
      body: { code: 'NOT_FOUND', message: expect.any(String) },
    }));
});

describe('too much', () => {
  const nested = (depth: number) =>
    `{ measure(id: "ROOF") ${'{ milestones { measure '.repeat(depth)} { id } ${'} }'.repeat(depth)} }`;

  it.each([6, 20, 100, 20_000])('is a query that nests %i times', async times => {
    const { status, errors } = await programme.ask(nested(times));
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

describe('every answer', () => {
  it('carries the correlation id it was asked with, if that is one', async () => {
    const idFor = async (headers: Record<string, string>) =>
      (await door.fetch('/health/live', { headers })).headers.get('x-correlation-id');
    expect(await idFor({ 'x-correlation-id': 'my-own-id-42' })).toBe('my-own-id-42');
    expect(await idFor({ traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01' })).toBe(
      '4bf92f3577b34da6a3ce929d0e0e4736',
    );
    expect(await idFor({ 'x-correlation-id': '<script>' })).toMatch(/^[\da-f-]{36}$/);
  });

  it('forbids what a browser need not do', async () => {
    const { headers } = await door.fetch('/health/live');
    expect(headers.get('content-security-policy')).toMatch(/script-src 'self';.*frame-ancestors 'none'/);
    expect(headers.get('content-security-policy')).not.toMatch(/script-src[^;]*unsafe/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  });

  it('is kept by nobody if it needed a token', async () =>
    expect((await programme.ask('{ __typename }')).headers.get('cache-control')).toBe('no-store'));

  it('follows an act into its events', async () => {
    await programme.fetch('/graphql', {
      ...post({
        query:
          'mutation { planMilestone(input: { id: "ROOF", name: "Traced", statedAs: "soon" }) { receipt { position } } }',
      }),
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${programme.token}`,
        'x-correlation-id': 'traced-to-the-event',
      },
    });
    const events = await door.running.house.store.readStream('measure-ROOF');
    expect(events.at(-1)!.correlationId).toBe('traced-to-the-event');
  });
});

describe('figures', () => {
  it('are for operations', async () => {
    const answer = await admin.fetch('/metrics');
    const text = await answer.text();
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, expect.stringContaining('text/plain')]);
    for (const name of [
      'moves_http_request_seconds_count',
      'moves_graphql_operations_total',
      'moves_commands_total',
      'moves_projection_lag_events',
      'moves_nodejs_eventloop_lag_seconds',
      'moves_store_head_position',
    ]) {
      expect(text).toContain(name);
    }
    expect(text).toContain('moves_commands_total{act="ApproveMeasure",ending="refused"}');
  });

  it('are for whoever has their token, which opens nothing else', async () => {
    const headers = { authorization: 'Bearer watch-me-if-you-can' };
    expect((await door.fetch('/metrics', { headers })).status).toBe(200);
    expect((await door.fetch('/reports', { headers })).status).toBe(401);
    expect((await door.fetch('/metrics', { headers: { authorization: 'Bearer watch-me-if-you-cam' } })).status).toBe(
      401,
    );
  });

  it('are for nobody else', async () =>
    expect(await json(programme.fetch('/metrics'))).toEqual({
      status: 403,
      body: { code: 'FORBIDDEN', message: expect.any(String) },
    }));
});

describe('reports', () => {
  it('are listed with their parameters and formats', async () => {
    const { status, body } = await json(programme.fetch('/reports'));
    expect(status).toBe(200);
    expect(body).toEqual([
      {
        name: 'programme-status',
        number: 'R-01',
        title: 'Programmstand',
        parameters: expect.arrayContaining([{ name: 'status', type: expect.any(String), required: false }]),
        formats: ['xlsx', 'csv', 'json'],
      },
    ]);
  });

  it.each([
    ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['csv', 'text/csv'],
    ['json', 'application/json'],
  ])('come as %s, as of any day', async (format, type) => {
    const answer = await programme.fetch(`/reports/programme-status.${format}?asOf=2021-12-31`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toContain(type);
    expect(answer.headers.get('content-disposition')).toBe(
      `attachment; filename="programme-status-2021-12-31.${format}"`,
    );
    expect(answer.headers.get('memento-datetime')).toBe('Fri, 31 Dec 2021 22:59:59 GMT');
    expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(100);
  });

  it('show the public what is public', async () => {
    const text = async (visitor: Visitor) => (await visitor.fetch('/reports/programme-status.csv')).text();
    expect([(await text(programme)).includes('CELLAR'), (await text(consumer)).includes('CELLAR')]).toEqual([
      true,
      false,
    ]);
    expect(await text(consumer)).toContain('ROOF');
  });

  it.each([
    ['/reports/nothing.xlsx', 404, { code: 'NOT_FOUND' }],
    ['/reports/programme-status.pdf', 404, { code: 'NOT_FOUND' }],
    ['/reports/programme-status', 404, { code: 'NOT_FOUND' }],
    ['/reports/__proto__.xlsx', 404, { code: 'NOT_FOUND' }],
    ['/reports/programme-status.xlsx?status=melting', 400, { code: 'BAD_USER_INPUT', field: 'status' }],
    ['/reports/programme-status.xlsx?asof=2021-12-31', 400, { code: 'BAD_USER_INPUT', field: 'asof' }],
    ['/reports/programme-status.xlsx?asOf=2999-12-31', 400, { code: 'BAD_USER_INPUT', field: 'asOf' }],
    ['/reports/programme-status.xlsx?knownAt=yesterday', 400, { code: 'BAD_USER_INPUT', field: 'knownAt' }],
  ])('answer %s with %i', async (path, status, body) =>
    expect(await json(programme.fetch(path))).toMatchObject({ status, body: { ...body, message: expect.any(String) } }),
  );

  it('are not for every role', async () => {
    expect((await admin.fetch('/reports/programme-status.xlsx')).status).toBe(403);
    expect((await json(admin.fetch('/reports'))).body).toEqual([]);
  });
});

describe('the console', () => {
  it('is for everyone, and never kept longer than it is true', async () => {
    const answer = await door.fetch('/');
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([
      200,
      expect.stringContaining('text/html'),
      'no-cache',
    ]);
    const [asset] = /\/?assets\/[^"']+\.js/.exec(await answer.text()) ?? [];
    const script = await door.fetch(`/${asset!.replace(/^\//, '')}`);
    expect([script.status, script.headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable']);
  });

  it.each(['/../package.json', '/%2e%2e/package.json', '/assets/..%2f..%2fpackage.json', '/.sources'])(
    'gives away nothing at %s',
    async path => {
      const status = await new Promise<number>(resolve => {
        const { port } = new URL(door.url);
        request({ port, path }, answer => resolve(answer.resume().statusCode!)).end();
      });
      expect([400, 401]).toContain(status);
    },
  );
});

describe('when something is wrong inside', () => {
  /** A store that is away, or that breaks, when it is told to. */
  class Moody extends MemoryEventStore {
    mood: Error | undefined;
    override async append(...args: Parameters<MemoryEventStore['append']>) {
      if (this.mood) throw this.mood;
      return super.append(...args);
    }
  }
  const store = new Moody();
  let shaky: Door;
  beforeAll(async () => {
    shaky = await openDoor({ store });
  });
  afterAll(() => shaky.close());

  const query = `mutation { proposeMeasure(input: { title: "x", fieldOfAction: it, office: "x", commandId: "0a2d1f8e-1111-4222-8333-444455556666" }) {
    receipt { position } } }`;

  it('an outage answers 503 and when to ask again', async () => {
    store.mood = new Outage('the disk is full of secrets');
    const { status, headers, errors, extensions } = await (await shaky.as('programme')).ask(query);
    expect([status, headers.get('retry-after'), errors![0]!.extensions.code]).toEqual([503, '5', 'UNAVAILABLE']);
    expect(JSON.stringify(errors)).not.toContain('secrets');
    expect(extensions.cut.position).toMatch(/^\d+$/);
  });

  it('a fault answers 500 and where to find it, and gives nothing away', async () => {
    store.mood = new Error('password=secret');
    const { status, headers, errors } = await (await shaky.as('programme')).ask(query);
    expect(status).toBe(500);
    expect(errors![0]!.extensions).toEqual({
      code: 'INTERNAL_SERVER_ERROR',
      correlationId: headers.get('x-correlation-id'),
    });
    expect(JSON.stringify(errors)).not.toContain('secret');
  });

  it('the same command is carried out when it is over', async () => {
    store.mood = undefined;
    const { status, data } = await (await shaky.as('programme')).ask(query);
    expect([status, data.proposeMeasure.receipt]).toEqual([200, { position: expect.any(String) }]);
  });
});

const b64 = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const subjectOf = (token: string): string => JSON.parse(Buffer.from(token.split('.')[1]!, 'base64url').toString()).sub;
