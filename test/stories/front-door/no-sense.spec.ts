import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Door, post, type Visitor } from '../door.ts';
import { furnished, json } from './furnished.ts';

let door: Door;
let programme: Visitor;
beforeAll(async () => {
  ({ door, programme } = await furnished());
});
afterAll(() => door.close());

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
    [
      'an endless reason',
      propose,
      { input: { ...sound, because: { text: 'x'.repeat(32_001) } } },
      'input.because.text',
    ],
    ['two operations and no name', 'query a { __typename } query b { __typename }', {}, 'operationName'],
  ])('is refused: %s', async (_, query, variables, field) =>
    expect(await refused(query, variables)).toEqual([400, 'BAD_USER_INPUT', field]),
  );

  const many = (items: number, item = '"x"') => `[${Array(items).fill(item)}]`;
  const words = 'word '.repeat(41);

  it.each<[string, string, object, string]>([
    ['ids', `{ measures(filter: { ids: ${many(501)} }) { totalCount } }`, {}, 'filter.ids'],
    [
      'ids in a variable',
      'query($ids: [ID!]) { measures(filter: { ids: $ids }) { totalCount } }',
      { ids: Array(40_000).fill('x') },
      'filter.ids',
    ],
    [
      'offices in a filter',
      'query($filter: MeasureFilter) { measures(filter: $filter) { totalCount } }',
      { filter: { office: Array(501).fill('x') } },
      'filter.office',
    ],
    [
      'lights in a fragment',
      'query($light: [Light!]) { ...f } fragment f on Query { measures(filter: { light: $light }) { totalCount } }',
      { light: Array(501).fill('red') },
      'filter.light',
    ],
    [
      'lights nobody need have sent',
      `query($light: [Light!] = ${many(501, 'red')}) { measures(filter: { light: $light }) { totalCount } }`,
      {},
      'filter.light',
    ],
    ['orders', `{ measures(orderBy: ${many(10, '{ field: key }')}) { totalCount } }`, {}, 'orderBy'],
    [
      'orders in a variable',
      'query($orderBy: [MeasureOrder!]) { measures(orderBy: $orderBy) { totalCount } }',
      { orderBy: Array(3_000).fill({ field: 'key' }) },
      'orderBy',
    ],
    ['words', `{ measures(filter: { search: "${words}" }) { totalCount } }`, {}, 'filter.search'],
    [
      'words in a variable, wherever else it is used',
      'query($id: String!) { programme { total } a: measures(filter: { office: [$id] }) { totalCount } b: measures(filter: { search: $id }) { totalCount } }',
      { id: words },
      'filter.search',
    ],
    [
      'inferred fields',
      'mutation($input: TakeOverMeasureInput!) { takeOverMeasure(input: $input) { receipt { position } } }',
      { input: { inferred: Array(501).fill('title') } },
      'input.inferred',
    ],
  ])('is refused: too many %s', async (_, query, variables, field) =>
    expect(await refused(query, variables)).toEqual([400, 'BAD_USER_INPUT', field]),
  );

  it('is not a list that is only long', async () => {
    const ids = Array.from({ length: 500 }, (_, n) => `M-${n}`);
    const query = `query($ids: [ID!], $search: String) {
      measures(filter: { ids: $ids, search: $search }, orderBy: ${many(9, '{ field: key }')}) { totalCount } }`;
    const { status, data } = await programme.ask(query, { ids, search: words.slice(0, 200) });
    expect([status, data?.measures]).toEqual([200, { totalCount: 0 }]);
  });

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
    [{ at: '2999-01-01T00:00:00Z' }, 'input.at'],
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

  it('is said in the caller’s language, as a sentence', async () => {
    const saidOf = async (query: string, variables: object, language: string) =>
      (await programme.ask(query, variables, { language })).errors![0]!.message;
    const empty = { input: { ...sound, title: ' ' } };
    expect(await saidOf(propose, empty, 'de')).toBe('title darf nicht leer sein.');
    expect(await saidOf(propose, empty, 'en')).toBe('title must not be empty.');
    const reason = { input: { ...sound, because: {} } };
    expect(await saidOf(propose, reason, 'de')).toBe(
      'because muss einen Text, einen Beschluss oder ein Dokument nennen.',
    );
    expect(await saidOf(propose, { input: { ...sound, colour: 'red' } }, 'de')).toBe('colour ist hier kein Feld.');
    expect(await saidOf(propose, { input: { ...sound, fieldOfAction: 'x' } }, 'de')).toBe(
      'fieldOfAction muss ein Wert von FieldOfAction sein.',
    );
    const revise = 'mutation($input: RevisePaperInput!) { revisePaper(input: $input) { receipt { position } } }';
    const revised = (effect: object) => ({
      input: { id: 'x', points: [{ point: '1', wording: 'x', effects: [effect] }] },
    });
    expect(await saidOf(revise, revised({ approveMeasure: null }), 'de')).toBe(
      'points.0.effects.0.approveMeasure darf nicht null sein.',
    );
    expect(await saidOf(revise, revised({}), 'de')).toBe('points.0.effects.0 muss genau eines seiner Felder nennen.');
    expect(await saidOf('{ colour }', {}, 'de')).toMatch(/^colour passt nicht zum Schema \(.*"colour".*\)\.$/);
    expect(await saidOf('{ measures( }', {}, 'en')).toMatch(/^query is no GraphQL \(Syntax Error.*\)\.$/);
  });

  it('names the body where the body is no JSON', async () => {
    for (const path of ['/graphql', '/auth/token']) {
      const { status, body } = await json(programme.fetch(path, post('{"query":')));
      expect([status, JSON.stringify(body)]).toEqual([400, expect.stringContaining('"field":"body"')]);
    }
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
      const answer = await programme.fetch('/graphql?query={__typename}', { method });
      expect([method, answer.status, answer.headers.get('allow')]).toEqual([method, 405, 'POST']);
      expect(await answer.json()).toMatchObject({
        errors: [{ message: expect.any(String), extensions: { code: 'METHOD_NOT_ALLOWED' } }],
        extensions: { cut: { asOf: null } },
      });
    }
  });

  it('is refused in the same shape where it is no address, or no request at all', async () => {
    const said = async (path: string, headers: Record<string, string> = {}) =>
      new Promise<unknown[]>((resolve, reject) => {
        const { port } = new URL(door.url);
        const asked = request({ port, path, headers }, async answer => {
          let text = '';
          for await (const chunk of answer) text += chunk;
          resolve([answer.statusCode, answer.headers['content-type'], JSON.parse(text)]);
        });
        asked.on('error', reject).end();
      });
    const failure = (field: string) => ({ code: 'BAD_USER_INPUT', message: expect.any(String), field });
    const type = 'application/json; charset=utf-8';
    expect(await said('/%zz')).toEqual([400, type, failure('url')]);
    expect(await said('/', { 'x-large': 'x'.repeat(20_000) })).toEqual([431, type, failure('headers')]);
  });

  it('is 404 where nothing is', async () =>
    expect(await json(programme.fetch('/nothing'))).toEqual({
      status: 404,
      body: { code: 'NOT_FOUND', message: expect.any(String) },
    }));
});
