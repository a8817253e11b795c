import { describe, it } from '@jest/globals';
import { IndicatorDefined, MeasureCancelled, ReadingRecorded } from '@moves/events/catalogue/measures';
import { type Instant, startOfDay } from '@moves/events/catalogue/time';
import type { CommandId } from '@moves/events/catalogue/values';
import { partIdOf } from '@moves/events/decider/derived-id';
import { by, specOf, told } from '@moves/events/decider/spec';
import { measure } from '../measure.ts';
import { ann, day, defined, paper, takenOver, wlan } from '../story.ts';
import { DefineIndicator, defineIndicator } from './define-indicator.ts';
import { RecordReading, recordReading } from './record-reading.ts';

describe('defining an indicator', () => {
  const { given } = specOf(measure, defineIndicator);
  const commandId = 'c0ffee00-0000-4000-8000-000000000000' as CommandId;

  it('says what is counted, from where to where', () => {
    const spots = { name: 'Hotspots', unit: 'Stück', direction: 'up', target: { value: 900 } } as const;
    given(takenOver)
      .when(new DefineIndicator(wlan, spots, by(ann, { commandId })))
      .then(IndicatorDefined({ indicator: partIdOf(commandId), ...spots }));
  });

  it('comes too late for a measure that has ended', () =>
    given(takenOver, told(MeasureCancelled({})).on('2022-01-01'))
      .when(new DefineIndicator(wlan, { name: 'Hotspots', unit: 'Stück', direction: 'up' }, by(ann)))
      .thenRefused('measure-has-ended', { status: 'cancelled' }));
});

describe('recording a reading', () => {
  const { given } = specOf(measure, recordReading);
  const of = (on: string) => ({ indicator: 'spots', value: 450, qualifier: 'gt', on: day(on), source: paper }) as const;

  it('counts from its own day on', () =>
    given(takenOver, defined)
      .when(new RecordReading(wlan, of('2023-02-09'), by(ann)))
      .then(ReadingRecorded(of('2023-02-09'), startOfDay(day('2023-02-09')))));

  it('counts from the indicator’s first moment on, if it is of an earlier day', () =>
    given(takenOver, defined)
      .when(new RecordReading(wlan, of('2013-12-31'), by(ann)))
      .then(ReadingRecorded(of('2013-12-31'), '2021-09-07T09:00:00.000Z' as Instant)));

  it('is only ever added, also after the measure’s end', () =>
    given(takenOver, defined, told(MeasureCancelled({})).on('2022-01-01'))
      .when(new RecordReading(wlan, of('2023-02-09'), by(ann)))
      .thenSome(ReadingRecorded));

  it('is refused of tomorrow, and of what nobody defined', () => {
    given(takenOver, defined)
      .when(new RecordReading(wlan, of('2031-01-01'), by(ann)))
      .thenRefused('fact-in-future');
    given(takenOver)
      .when(new RecordReading(wlan, of('2023-02-09'), by(ann)))
      .thenRefused('no-indicator');
    given(takenOver, defined)
      .when(new RecordReading(wlan, { ...of('2023-02-09'), indicator: 'other' }, by(ann)))
      .thenRefused('indicator-unknown');
  });
});
