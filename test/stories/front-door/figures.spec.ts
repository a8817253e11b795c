import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Door, Visitor } from '../door.ts';
import { furnished, json } from './furnished.ts';

let door: Door;
let programme: Visitor;
let admin: Visitor;
beforeAll(async () => {
  ({ door, programme, admin } = await furnished({ env: { MOVES_METRICS_TOKEN: 'watch-me-if-you-can' } }));
});
afterAll(() => door.close());

describe('figures', () => {
  it('are for operations', async () => {
    await programme.act('approveMeasure', { id: 'ROOF', authority: 'small' });
    const answer = await admin.fetch('/metrics');
    const text = await answer.text();
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, expect.stringContaining('text/plain')]);
    for (const name of [
      'moves_http_request_seconds_count',
      'moves_graphql_operations_total',
      'moves_commands_total',
      'moves_projection_lag_events',
      'moves_reaction_lag_events',
      'moves_reactions_parked 0',
      'moves_due_waiting 0',
      'moves_nodejs_eventloop_lag_seconds',
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
