import { describe, expect, it } from '@jest/globals';
import type { Day, Instant } from '@moves/events/catalogue/time';
import type { Entry } from '@moves/gateway/record/acts';
import { openDoor } from './door.ts';

const on = '2020-01-01' as Day;
const at = '2020-01-01T09:00:00.000Z' as Instant;
const because = { document: 'Paper' };
const takeOver = (key: string) => ({
  ...{ key, title: key, fieldOfAction: 'it', office: 'Office', status: 'approved', qualifier: 'eq', on, inferred: [] },
  ...{ summary: key, source: { document: 'Paper', mark: 'stated' }, because },
});

describe('filling a demo store', () => {
  it('enters what comes after an act that settles only when all has happened that it sets off', async () => {
    const begun = { act: 'startMeasure', by: 'programme', input: { id: 'CELLAR', at, because } } as const;
    const record = [
      { ref: 'ROOF/take-over', act: 'takeOverMeasure', by: 'programme', input: takeOver('ROOF') },
      { ref: 'CELLAR/book', act: 'takeOverMeasure', by: 'programme', on, input: takeOver('CELLAR'), settles: true },
      { ref: 'CELLAR/start', ...begun },
    ] as unknown as readonly Entry[];
    const door = await openDoor({ record });
    const { store } = door.running.house;
    expect((await store.readStream('measure-CELLAR')).map(({ type }) => type)).toEqual([
      'MeasureTakenOver',
      'MeasureStarted',
    ]);
    const [, roof] = await store.readAll({ after: 0 });
    const started = (await store.readAll({ after: 0 })).at(-1);
    expect([roof!.stream, started!.type]).toEqual(['measure-ROOF', 'MeasureStarted']);
    await door.close();
  });
});
