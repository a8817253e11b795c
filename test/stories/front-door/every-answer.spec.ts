import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Door, post, type Visitor } from '../door.ts';
import { furnished } from './furnished.ts';

let door: Door;
let programme: Visitor;
beforeAll(async () => {
  ({ door, programme } = await furnished());
});
afterAll(() => door.close());

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
