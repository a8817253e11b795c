import { describe, expect, it } from '@jest/globals';
import {
  IndicatorDefined,
  MeasureApproved,
  MeasureAssessed,
  MeasureProposed,
  MeasureStarted,
  MeasureTakenOver,
  MilestonePlanned,
  MilestoneReached,
  ReadingRecorded,
} from '@moves/events/catalogue/measures';
import { dayOf, type Instant, parseInstant } from '@moves/events/catalogue/time';
import { Because } from '@moves/events/catalogue/values';
import { partIdOf } from '@moves/events/decider/derived-id';
import type { RecordAct } from './acts.ts';
import { dayAt, measureOf } from './enter.ts';
import { bookRecord, digitalMoves, effectiveOn, measureRecord as record, record as wholeRecord } from './record.ts';
import { commandIdOf, thingIdOf } from './refs.ts';

const STEPS = [
  'takeOverMeasure',
  'proposeMeasure',
  'assessMeasure',
  'approveMeasure',
  'startMeasure',
  'putMeasureIntoOperation',
];

const lives = [...new Set(record.map(({ ref }) => measureOf(ref)))].map(measure =>
  record.filter(({ ref }) => measureOf(ref) === measure),
);
const placeOf = new Map(record.map(({ ref }, place) => [ref, place]));
const begunBy = new Map(record.map(entry => [thingIdOf(entry.ref), entry]));

const thingsOf = ({ input }: RecordAct): string[] => [
  ...('milestone' in input ? [input.milestone] : []),
  ...('indicator' in input ? [input.indicator] : []),
];

/** Asks the catalogue whether an act's terms are what its event holds: it refuses long texts, unknown words, impossible days. */
function problemsOf({ ref, act, input }: RecordAct): unknown {
  const { id, at, because, ...terms } = input as unknown as Record<string, unknown>;
  const { on, ...state } = terms;
  const begun = thingIdOf(ref);
  switch (act) {
    case 'takeOverMeasure':
      return MeasureTakenOver.schema.safeParse({ ...state, public: true }).error;
    case 'proposeMeasure':
      return MeasureProposed.schema.safeParse(terms).error;
    case 'assessMeasure':
      return MeasureAssessed.schema.safeParse(terms).error;
    case 'approveMeasure':
      return MeasureApproved.schema.safeParse({ basis: { kind: 'decision', ...terms } }).error;
    case 'startMeasure':
      return MeasureStarted.schema.safeParse(terms).error;
    case 'planMilestone':
      return MilestonePlanned.schema.safeParse({ ...terms, milestone: begun, critical: false }).error;
    case 'reachMilestone':
      return MilestoneReached.schema.safeParse(terms).error;
    case 'defineIndicator':
      return IndicatorDefined.schema.safeParse({ ...terms, indicator: begun }).error;
    case 'recordReading':
      return ReadingRecorded.schema.safeParse(terms).error;
    default:
      return undefined;
  }
}

describe('the order of the record', () => {
  it('is the order in which things took effect', () => {
    const days = digitalMoves.map(entry => effectiveOn(entry)!);
    expect(days).toEqual([...days].sort());
  });

  it('begins each measure before anything else is said of it, and dates nothing before that', () => {
    for (const [first, ...others] of lives) {
      expect(['takeOverMeasure', 'proposeMeasure']).toContain(first!.act);
      for (const other of others) {
        expect([other.ref, (effectiveOn(other) ?? '9999') >= effectiveOn(first!)!]).toEqual([other.ref, true]);
        expect('id' in other.input && other.input.id).toBe(measureOf(other.ref));
      }
    }
  });

  it('dates no step before the one it follows', () => {
    for (const entries of lives) {
      const days = entries.filter(({ act }) => STEPS.includes(act)).map(entry => effectiveOn(entry)!);
      expect(days).toEqual([...days].sort());
    }
  });

  it('speaks of milestones and indicators of the same measure only after they were entered', () => {
    for (const entry of record) {
      for (const thing of thingsOf(entry)) {
        const begun = begunBy.get(thing)!;
        expect(measureOf(begun.ref)).toBe(measureOf(entry.ref));
        expect(placeOf.get(begun.ref)!).toBeLessThan(placeOf.get(entry.ref)!);
        expect([entry.ref, effectiveOn(begun)! <= effectiveOn(entry)!]).toEqual([entry.ref, true]);
      }
    }
  });

  it('lets nothing be reached or read after the day on which it is entered', () => {
    for (const { ref, act, input } of record) {
      if (act === 'reachMilestone') expect([ref, input.actualOn <= dayOf(input.at)]).toEqual([ref, true]);
      if (act === 'recordReading') expect([ref, input.on <= dayOf(input.at)]).toEqual([ref, true]);
    }
  });

  it('corrects an entry that stands before it', () => {
    const corrections = record.filter((entry): entry is RecordAct<'correctEntry'> => entry.act === 'correctEntry');
    expect(corrections.map(({ entryOf }) => entryOf)).toEqual(['L01/reading-1']);
    for (const { ref, entryOf } of corrections) expect(placeOf.get(entryOf!)!).toBeLessThan(placeOf.get(ref)!);
  });

  it('enters the decision of the lesson after a reading that it precedes', () => {
    expect(placeOf.get('L01/approve')!).toBeGreaterThan(placeOf.get('L01/reading-1')!);
    const approval = record[placeOf.get('L01/approve')!]!;
    expect(effectiveOn(approval)! < effectiveOn(record[placeOf.get('L01/reading-1')!]!)!).toBe(true);
  });

  it('says nothing that the catalogue cannot hold', () => {
    for (const entry of record) {
      expect([entry.ref, problemsOf(entry)]).toEqual([entry.ref, undefined]);
      expect([entry.ref, Because.safeParse(entry.input.because).error]).toEqual([entry.ref, undefined]);
      if ('at' in entry.input) expect(parseInstant(entry.input.at)).toBe(entry.input.at);
    }
  });
});

describe('the books in the record', () => {
  it('date every act on the day that its moment lies on, with a reason or a source', () => {
    for (const { ref, on, input } of bookRecord) {
      expect([ref, dayOf(input.at as Instant)]).toEqual([ref, on]);
      expect([ref, 'source' in input || 'because' in input || 'id' in input]).toEqual([ref, true]);
    }
  });

  it('wait for the package of 2018 before anything later is entered', () => {
    const all = [...wholeRecord];
    const settling = all.findIndex(entry => entry.ref === 'GRDrs-288-2018/decision');
    expect(all.slice(0, settling).every(entry => (effectiveOn(entry) ?? '') <= '2018-06-28')).toBe(true);
    expect(all.findIndex(({ ref }) => ref === 'M21/publish')).toBeGreaterThan(settling);
    expect(all.findIndex(({ ref }) => ref === 'M21/assess')).toBeLessThan(settling);
  });
});

describe('a ref of the record', () => {
  it('makes a UUID of version 5 that stays the same', () => {
    expect(commandIdOf('M05/take-over')).toBe(commandIdOf('M05/take-over'));
    expect(commandIdOf('M05/take-over')).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });

  it('names the thing it begins as the decision will', () => {
    expect(thingIdOf('M05/result')).toBe(partIdOf(commandIdOf('M05/result')));
  });

  it('dates an act of a day at its first moment in Berlin, in winter and in summer', () => {
    expect([dayAt('2023-02-09'), dayAt('2018-06-28')]).toEqual([
      '2023-02-08T23:00:00.000Z',
      '2018-06-27T22:00:00.000Z',
    ]);
  });
});
