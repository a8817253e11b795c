import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SignJWT } from 'jose';
import { type Door, post, type Visitor } from '../door.ts';
import { b64, furnished, json, subjectOf } from './furnished.ts';

let door: Door;
let programme: Visitor;
beforeAll(async () => {
  ({ door, programme } = await furnished());
});
afterAll(() => door.close());

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
      {
        status: 'ready',
        lagEvents: 0,
        reactionLagEvents: expect.any(Number),
        demo: true,
      },
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
