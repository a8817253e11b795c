import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Refused } from './refused.ts';
import { settingsFrom, table } from './settings.ts';

const refusal = (variables: NodeJS.ProcessEnv): Refused => {
  try {
    settingsFrom(variables);
  } catch (error) {
    if (error instanceof Refused) return error;
  }
  throw new Error('was not refused');
};

describe('the settings', () => {
  it('need nothing from outside', () =>
    expect(settingsFrom({})).toEqual({
      port: 4000,
      host: '127.0.0.1',
      data: resolve('./data'),
      newKeys: false,
      keys: resolve('./data.keys'),
      secondKeys: undefined,
      demo: true,
      largestFileBytes: 50 * 1024 * 1024,
      metricsToken: undefined,
      trustProxy: [],
      logLevel: 'info',
    }));

  it('put the keys beside the data', () =>
    expect(settingsFrom({ MOVES_DATA: '/srv/moves' }).keys).toBe('/srv/moves.keys'));

  it('name the proxies they trust', () =>
    expect(settingsFrom({ MOVES_TRUST_PROXY: '127.0.0.1, fd00::/8' }).trustProxy).toEqual(['127.0.0.1', 'fd00::/8']));

  it('take an empty variable as not set', () =>
    expect(settingsFrom({ PORT: '', MOVES_METRICS_TOKEN: '' }).port).toBe(4000));

  it.each([
    [{ PORT: '65536' }, 'PORT must be at most 65535.'],
    [{ PORT: 'four' }, 'PORT must be a port number.'],
    [{ PORT: '-1' }, 'PORT must be a port number.'],
    [{ MOVES_HOST: 'a b' }, 'MOVES_HOST must be a host name or an address.'],
    [{ MOVES_KEYS_NEW: 'on' }, 'MOVES_KEYS_NEW must be accept, or not set.'],
    [{ MOVES_DEMO: 'yes' }, 'MOVES_DEMO must be on or off.'],
    [{ MOVES_EVENT_STORE: 'postgres' }, 'MOVES_EVENT_STORE must be sqlite.'],
    [
      { MOVES_EVENT_STORE: 'kurrentdb://localhost' },
      'MOVES_EVENT_STORE cannot be KurrentDB yet: it arrives with a later version.',
    ],
    [{ MOVES_METRICS_TOKEN: 'short' }, 'MOVES_METRICS_TOKEN must have at least 16 characters.'],
    ...['on', '1', '10.0.0.7,', '10.0.0.0/33', '0.0.0.0/0', '::/0', 'proxy.example'].map(
      MOVES_TRUST_PROXY =>
        [{ MOVES_TRUST_PROXY }, 'MOVES_TRUST_PROXY must be off or addresses like 10.0.0.7,10.1.0.0/16.'] as const,
    ),
    [{ MOVES_LOG_LEVEL: 'loud' }, 'MOVES_LOG_LEVEL must be a level like info.'],
    [{ MOVES_DEM0: 'off' }, 'MOVES_DEM0 is no setting of MoveS; did you mean MOVES_DEMO?'],
    [{ MOVES_DATA_DIR: '/srv' }, 'MOVES_DATA_DIR is no setting of MoveS; did you mean MOVES_DATA?'],
    [
      { MOVES_DATA: '/srv/moves', MOVES_KEYS: '/srv/moves/keys' },
      'MOVES_KEYS must not lie inside MOVES_DATA: keys belong in no backup of the data.',
    ],
    [
      { MOVES_DATA: '/srv/moves', MOVES_KEYS_SECOND: '/srv/moves/second' },
      'MOVES_KEYS_SECOND must not lie inside MOVES_DATA: keys belong in no backup of the data.',
    ],
    [
      { MOVES_KEYS: '/srv/keys', MOVES_KEYS_SECOND: '/srv/keys/openers-first' },
      'MOVES_KEYS_SECOND must be another folder than that of the first opening role.',
    ],
  ])('refuse %j in one sentence with exit code 2', (variables, sentence) => {
    const refused = refusal(variables as NodeJS.ProcessEnv);
    expect([refused.message, refused.exitCode]).toEqual([sentence, 2]);
  });

  it('are all documented', () => expect(table.map(([name]) => name)).toHaveLength(12));
});
