import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Door, openDoor, post } from '../door.ts';
import { furnished, json } from './furnished.ts';

let door: Door;
beforeAll(async () => {
  ({ door } = await furnished());
});
afterAll(() => door.close());

describe('signing in', () => {
  const signIn = (body: unknown) => door.fetch('/auth/token', post(body));

  it('answers with a bearer token for eight hours', async () => {
    const { status, body } = await json(signIn({ username: 'auditor', password: 'moves' }));
    expect([status, body]).toEqual([
      200,
      { access_token: expect.any(String), token_type: 'Bearer', expires_in: 28_800 },
    ]);
    const said = JSON.parse(Buffer.from(String(body.access_token).split('.')[1]!, 'base64url').toString());
    expect(said).toMatchObject({ role: 'auditor', office: expect.any(String), name: 'auditor', acts: [] });
    expect(said.sub).not.toContain('auditor');
    expect(said.exp - said.iat).toBe(28_800);
  });

  it('refuses a wrong password and an unknown name in the same words', async () => {
    const wrong = await json(signIn({ username: 'council', password: 'wrong' }));
    const unknown = await json(signIn({ username: 'nobody', password: 'wrong' }));
    expect(wrong).toEqual({ status: 401, body: { code: 'WRONG_PASSWORD', message: expect.any(String) } });
    expect(unknown).toEqual(wrong);
    const failed = await signIn({ username: 'council', password: 'wrong' });
    expect(failed.headers.get('cache-control')).toBe('no-store');
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

describe('signing in where many do', () => {
  let door: Door;
  beforeAll(async () => {
    door = await openDoor({ env: { MOVES_TRUST_PROXY: '127.0.0.1' } });
  });
  afterAll(() => door.close());

  /** Through the one proxy before the house, which notes the address behind whatever else it was told. */
  const signIn = (from: string, username: string, password: string) =>
    door.fetch('/auth/token', post({ username, password }, { 'x-forwarded-for': from }));

  it('makes an address wait that guesses at names, and nobody else', async () => {
    const statuses: number[] = [];
    for (let n = 0; n < 70; n += 10) {
      const guesses = Array.from({ length: 10 }, (_, m) =>
        signIn(`10.0.0.${n + m}, 192.0.2.1`, `guess-${n + m}`, 'moves'),
      );
      statuses.push(...(await Promise.all(guesses)).map(({ status }) => status));
    }
    expect(statuses.filter(status => status === 401)).toHaveLength(60);
    expect(statuses.filter(status => status === 429)).toHaveLength(10);
    const late = await signIn('192.0.2.1', 'council', 'moves');
    expect([late.status, Number(late.headers.get('retry-after')) > 0]).toEqual([429, true]);
    expect((await signIn('192.0.2.2', 'council', 'moves')).status).toBe(200);
  });

  it('lets so many wait and sends the others away for a moment, so that nobody waits long', async () => {
    const crowd = await Promise.all(
      Array.from({ length: 120 }, (_, n) => signIn(`198.51.100.${n}`, 'council', 'wrong')),
    );
    const away = crowd.filter(({ status }) => status === 429);
    expect(away.length).toBeGreaterThan(0);
    expect(new Set(away.map(({ headers }) => headers.get('retry-after')))).toEqual(new Set(['1']));
    expect(crowd.length - away.length).toBeGreaterThanOrEqual(52);
    expect((await signIn('198.51.100.1', 'council', 'moves')).status).toBe(200);
  });

  it('takes no proxy’s word where there is none', async () => {
    const direct = await openDoor();
    const wrong = await Promise.all(
      Array.from({ length: 12 }, (_, n) =>
        direct.fetch(
          '/auth/token',
          post({ username: 'finance', password: 'wrong' }, { 'x-forwarded-for': `10.0.0.${n}` }),
        ),
      ),
    );
    expect(wrong.filter(({ status }) => status === 429)).toHaveLength(2);
    await direct.close();
  });
});
