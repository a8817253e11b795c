import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { verify } from '@node-rs/argon2';
import { Accounts, DEMO_HASH, demoAccounts, enterAccount, removeAccount } from './accounts.ts';
import { Tokens } from './tokens.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'moves-people-'));
const ann = { name: 'ann', role: 'auditor', office: 'RPA' } as const;

describe('the demo accounts', () => {
  it('are thirteen, with one password', async () => {
    expect(demoAccounts.map(({ name }) => name).join(' ')).toBe(
      'programme programme2 office office2 procurement procurement2 procurement3 finance personnel council auditor consumer admin',
    );
    expect(await verify(DEMO_HASH, 'moves')).toBe(true);
  });

  it('have ids that stay and say nothing', () => {
    const ids = demoAccounts.map(({ id }) => id);
    expect(new Set(ids).size).toBe(13);
    expect(ids.every(id => /^p-[\da-f]{16}$/.test(id))).toBe(true);
    expect(Accounts.demo().named('programme')?.id).toBe('p-79442e644e5191e2');
  });
});

describe('the accounts of a city', () => {
  it('are none at first', () => expect(Accounts.in(folder()).named('programme')).toBeUndefined());

  it('keep their id when they are entered again', async () => {
    const place = folder();
    await enterAccount(place, ann, 'correct horse');
    const { id } = Accounts.in(place).named('ann')!;
    await enterAccount(place, { ...ann, role: 'finance' }, 'battery staple');
    const again = Accounts.in(place).of(id)!;
    expect(again.role).toBe('finance');
    expect([await verify(again.hash, 'battery staple'), await verify(again.hash, 'correct horse')]).toEqual([
      true,
      false,
    ]);
  });

  it('lose every token when they are entered again', async () => {
    const place = folder();
    await enterAccount(place, ann, 'correct horse');
    const tokens = new Tokens(new Uint8Array(32));
    const holderOf = async (token: string) => Accounts.in(place).holding((await tokens.read(token))!);
    const old = await tokens.issue(Accounts.in(place).named('ann')!);
    expect((await holderOf(old))?.name).toBe('ann');
    await enterAccount(place, ann, 'battery staple');
    const fresh = await tokens.issue(Accounts.in(place).named('ann')!);
    expect([await holderOf(old), (await holderOf(fresh))?.name]).toEqual([undefined, 'ann']);
  });

  it('are kept without their passwords, for nobody else to read', async () => {
    const place = folder();
    await enterAccount(place, ann, 'correct horse');
    expect(readFileSync(join(place, 'people.json'), 'utf8')).not.toContain('horse');
    expect((statSync(join(place, 'people.json')).mode & 0o777).toString(8)).toBe('600');
  });

  it('can be taken away', async () => {
    const place = folder();
    await enterAccount(place, ann, 'correct horse');
    expect([removeAccount(place, 'ann'), removeAccount(place, 'ann')]).toEqual([true, false]);
    expect(Accounts.in(place).named('ann')).toBeUndefined();
  });

  it('are not guessed from a damaged file', () => {
    const place = folder();
    writeFileSync(join(place, 'people.json'), '{"people":[{"name":"ann","role":"king"}]}');
    expect(() => Accounts.in(place)).toThrow('cannot be read');
  });
});
