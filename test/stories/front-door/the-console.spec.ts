import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Door } from '../door.ts';
import { furnished } from './furnished.ts';

let door: Door;
beforeAll(async () => {
  ({ door } = await furnished());
});
afterAll(() => door.close());

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
