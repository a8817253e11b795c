import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import type { Settings } from '../settings.ts';
import { Porch } from './porch.ts';

const somewhere = async (): Promise<Settings> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise(resolve => server.close(resolve));
  return { host: '127.0.0.1', port } as Settings;
};

describe('who comes before the house serves', () => {
  it('is told that it lives and is not ready, and to ask again', async () => {
    const settings = await somewhere();
    const porch = await Porch.open(settings);
    const told = async (path: string) => {
      const answer = await fetch(`http://127.0.0.1:${settings.port}${path}`);
      return [answer.status, answer.headers.get('retry-after'), await answer.json()];
    };
    expect(await told('/health/live')).toEqual([200, null, { status: 'live' }]);
    expect(await told('/health/ready')).toEqual([503, '5', { status: 'starting' }]);
    expect(await told('/graphql')).toEqual([503, '5', { status: 'starting' }]);
    await expect(Porch.open(settings)).rejects.toThrow(/^Port \d+ on 127\.0\.0\.1 is already in use/);
    await porch.close();
    await (await Porch.open(settings)).close();
  });
});
