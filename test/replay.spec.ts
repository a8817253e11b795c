import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { catalogueOf } from '@moves/events/catalogue/define';
import { historyFrom } from '@moves/events/decider/spec';
import { ReadModels } from '@moves/events/read-model/read-models';
import { MemoryEventStore } from '@moves/events/store/memory';
import { chapters } from '@moves/gateway/docs/chapters';
import { readModels } from '@moves/gateway/read-models';
import { measure } from '@moves/measures/measure';

const WRITTEN = new URL('../events/src/catalogue/written/', import.meta.url);

/** One real sample of every version of every event that was ever written. */
const samples = readdirSync(WRITTEN).map(file => {
  const sample = JSON.parse(readFileSync(new URL(file, WRITTEN), 'utf8')) as {
    type: string;
    version: number;
    data: object;
  };
  return { file, ...sample };
});
const definitions = chapters.flatMap(({ events }) => events);
const catalogue = catalogueOf(definitions);
const [stored] = historyFrom('measure', [{ type: 'Any', version: 1, data: {} }]);

describe('every version of every event ever written', () => {
  it.each(samples)('is read by today’s house: $file', ({ type, version, data }) => {
    const event = catalogue.read({ ...stored!.envelope, type, version, data });
    const definition = definitions.find(known => known.type === type)!;
    expect(definition.schema.safeParse(event.data)).toMatchObject({ success: true });
  });

  it('has a sample for each version up to today’s', () => {
    for (const { type, version } of definitions) {
      const kept = samples.filter(sample => sample.type === type).map(sample => sample.version);
      expect(kept.sort()).toEqual(Array.from({ length: version }, (_, earlier) => earlier + 1));
    }
  });

  it('is refused if a newer house wrote it', () => {
    for (const { type, version } of definitions)
      expect(() => catalogue.read({ ...stored!.envelope, type, version: version + 1, data: {} })).toThrow(
        'newer version',
      );
  });

  it('still makes the state and the tables of its thing', async () => {
    const life = [
      'MeasureProposed',
      'MeasureAssessed',
      'MeasureApproved',
      'MeasureStarted',
      'PhaseBegun',
      'MilestonePlanned',
      'MilestoneForecast',
      'MilestoneReached',
      'IndicatorDefined',
      'ReadingRecorded',
      'MeasurePutIntoOperation',
      'MeasureCompleted',
    ];
    const told = life.map(type => samples.filter(sample => sample.type === type).at(-1)!);
    const store = new MemoryEventStore();
    for (const [revision, { type, version, data }] of told.entries()) {
      const { id: _, ...envelope } = stored!.envelope;
      await store.append(
        'measure-R01',
        [{ ...envelope, id: randomUUID() as never, commandId: randomUUID() as never, type, version, data }],
        revision - 1,
      );
    }
    const history = (await store.readStream('measure-R01')).map(event => measure.catalogue.read(event));
    expect(measure.fold(history)).toMatchObject({ status: 'completed' });
    const models = await ReadModels.open({ store, models: readModels });
    await models.followed(await store.head());
    expect(await models.live.ask({ sql: 'select status from measure_list', parameters: [] })).toEqual([
      { status: 'completed' },
    ]);
    await models.close();
  });
});
