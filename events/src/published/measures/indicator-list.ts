import { type MeasureEvent, measureEvents } from '../../catalogue/measures.ts';
import { readModel } from '../../read-model/define.ts';

/** One row an indicator: what is counted, from where to where. */
export const indicatorList = readModel<MeasureEvent>()({
  name: 'measure_indicators',
  version: 2,
  events: measureEvents,
  table: {
    indicator: 'text not null',
    place: 'integer not null',
    name: 'text not null',
    unit: 'text not null',
    definition: 'text',
    direction: 'text not null',
    baseline: 'text',
    target: 'text',
    source: 'text',
  },
  key: ['indicator'],
  on: {
    IndicatorDefined: (
      rows,
      { indicator, name, unit, definition, direction, baseline, target, source },
      { position },
    ) =>
      rows.insert({
        indicator,
        place: position,
        name,
        unit,
        definition,
        direction,
        baseline: baseline && JSON.stringify(baseline),
        target: target && JSON.stringify(target),
        source: source && JSON.stringify(source),
      }),
  },
});

/** One row a reading. */
export const readingList = readModel<MeasureEvent>()({
  name: 'measure_readings',
  version: 3,
  events: measureEvents,
  table: {
    entry: 'text not null',
    indicator: 'text not null',
    value: 'real not null',
    qualifier: 'text not null',
    on_day: 'text not null',
    source: 'text not null',
    at: 'text not null',
    recorded_at: 'text not null',
    position: 'integer not null',
    corrected: 'integer not null',
  },
  key: ['position'],
  on: {
    ReadingRecorded: (
      rows,
      { indicator, value, qualifier, on, source },
      { id, at, recordedAt, position, correctedBy },
    ) =>
      rows.insert({
        entry: id,
        indicator,
        value,
        qualifier,
        on_day: on,
        source: JSON.stringify(source),
        at,
        recorded_at: recordedAt,
        position,
        corrected: correctedBy !== undefined,
      }),
  },
});
