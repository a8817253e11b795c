import { describe, expect, it } from '@jest/globals';
import { daysBetween } from '@moves/events/catalogue/time';
import type { Inputs, RecordAct } from './acts.ts';
import { day, measureOf } from './enter.ts';
import { bookRecord, digitalMoves, effectiveOn, measureRecord as record } from './record.ts';
import { commandIdOf, indicatorOf, milestoneOf } from './refs.ts';
import { documents, ELSEWHERE, MADE_UP } from './sources.ts';

const [S0, S1, S2, S3, S4] = documents.map(({ file }) => file);

type Entry<Name extends keyof Inputs> = Extract<RecordAct, { act: Name }>;

const acts = <Name extends keyof Inputs>(...names: Name[]): Entry<Name>[] =>
  record.filter((entry): entry is Entry<Name> => (names as string[]).includes(entry.act));

const one = <Name extends keyof Inputs>(act: Name, ref: string) => {
  const found = acts(act).find(entry => entry.ref === ref);
  expect(found).toBeDefined();
  return found!.input as Inputs[Name];
};

const textsOf = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : value && typeof value === 'object' ? Object.values(value).flatMap(textsOf) : [];

describe('the Digital MoveS record', () => {
  it('knows the measures M01 to M39, each entered once, and the lesson', () => {
    const keys = Array.from({ length: 39 }, (_, index) => `M${String(index + 1).padStart(2, '0')}`);
    const begun = acts('takeOverMeasure', 'proposeMeasure').map(({ input }) => input.key);
    expect([...begun].sort()).toEqual(['L01', ...keys]);
  });

  it.each([
    [S0, ['M04', 'M05', 'M07', 'M19', 'M20']],
    [S1, ['M01', 'M02', 'M03', 'M06', 'M08', 'M09', 'M10', 'M11', 'M12', 'M13', 'M14', 'M15', 'M16', 'M17', 'M18']],
    [S2, ['M23']],
    [S3, ['M22', 'M24', 'M25', 'M26', 'M27', 'M28', 'M29', 'M30']],
    [S4, ['M31', 'M32', 'M33', 'M34', 'M35', 'M36', 'M37', 'M38', 'M39']],
  ])('takes over from %s what it knows first', (file, keys) => {
    const taken = acts('takeOverMeasure').filter(({ input }) => input.source.document === file);
    expect(taken.map(({ input }) => input.key).sort()).toEqual(keys);
  });

  it.each([
    ['M01/reachable', undefined, [[12_000, 'approx', '2021-09-07', S1]]],
    ['M09/accesses', [0, 'eq'], [[6_000, 'eq', '2021-09-07', S1]]],
    ['M10/notebooks', [250, 'eq'], [[5_000, 'approx', '2021-09-07', S1]]],
    ['M10/workplaces', undefined, [[7_800, 'gt', '2023-02-09', S0]]],
    [
      'M11/notebooks',
      [300, 'eq'],
      [
        [300, 'eq', '2021-09-07', S1],
        [450, 'gt', '2023-02-09', S0],
      ],
    ],
    ['M12/webcams', undefined, [[1_500, 'eq', '2021-09-07', S1]]],
    ['M12/softphones', undefined, [[140, 'eq', '2021-09-07', S1]]],
    ['M12/headsets', undefined, [[300, 'eq', '2021-09-07', S1]]],
    ['M13/hybrid-rooms', undefined, [[2, 'eq', '2021-09-07', S1]]],
    ['M15/conferences', undefined, [[10, 'gt', '2021-09-07', S1]]],
    ['M24/agents', undefined, [[18, 'eq', '2015-01-15', S3]]],
    ['M24/calls', undefined, [[300_000, 'gt', '2015-01-15', S3]]],
    [
      'M27/participants',
      [9_000, 'approx'],
      [
        [9_000, 'approx', '2011-12-31', S3],
        [27_000, 'approx', '2013-12-31', S3],
      ],
    ],
    [
      'M27/proposals',
      [1_745, 'eq'],
      [
        [1_745, 'eq', '2011-12-31', S3],
        [3_000, 'almost', '2013-12-31', S3],
      ],
    ],
    [
      'M27/ratings',
      [240_000, 'gt'],
      [
        [240_000, 'gt', '2011-12-31', S3],
        [950_000, 'gt', '2013-12-31', S3],
      ],
    ],
    ['M27/assessed', undefined, [[110, 'eq', '2013-12-31', S3]]],
  ])('has the figures of %s with qualifier, day and source', (ref, baseline, readings) => {
    const defined = one('defineIndicator', ref).baseline;
    const read = acts('recordReading').filter(({ input }) => input.indicator === indicatorOf(ref));
    expect(defined && [defined.value, defined.qualifier]).toEqual(baseline);
    expect(read.map(({ input: { value, qualifier, on, source } }) => [value, qualifier, on, source.document])).toEqual(
      readings,
    );
  });

  it('calls the target of the hybrid rooms inferred', () => {
    const { target, source } = one('defineIndicator', 'M13/hybrid-rooms');
    expect([target, source.mark]).toEqual([{ value: 6 }, 'inferred']);
  });

  it.each([
    ['M05/result', '2022-12-31', 'Ende 2022'],
    ['M14/finished', '2021-08-31', 'Sommer 2021'],
    ['M16/market-wing', '2021-09-15', 'Mitte September 2021'],
    ['M19/procured', '2024-12-31', '2023/2024'],
    ['M26/first-use', '2015-03-31', 'Anfang 2015'],
    ['M27/third', '2015-12-31', '2015'],
    ['M29/relaunch', '2015-05-31', 'Frühjahr 2015'],
  ])('plans %s for %s, which the document calls «%s», and nobody says it was reached', (ref, planOn, statedAs) => {
    expect(one('planMilestone', ref)).toMatchObject({ planOn, statedAs });
    expect(one('planMilestone', ref).source.mark).not.toBe('stated');
    expect(acts('reachMilestone').map(({ input }) => input.milestone)).not.toContain(milestoneOf(ref));
  });

  it('has M05 overdue on the very day it learns of the plan', () => {
    const { planOn, at } = one('planMilestone', 'M05/result');
    expect(at).toBe('2023-02-08T23:00:00.000Z');
    expect(daysBetween(planOn!, day('2023-02-09'))).toBe(40);
  });

  it('says in words why a milestone has no day', () => {
    const dayless = acts('planMilestone').filter(({ input }) => !input.planOn);
    expect(dayless.filter(({ input }) => !input.statedAs)).toEqual([]);
    expect(dayless.map(({ ref }) => ref)).toContain('M16/other-wings');
  });

  it('approves through a second person', () => {
    for (const approval of acts('approveMeasure')) {
      const proposal = acts('proposeMeasure').find(({ input }) => input.key === approval.input.id);
      expect(proposal?.by).not.toBe(approval.by);
    }
  });

  it('shows the programme of 2018 with what was taken over in 2015', () => {
    const known = new Set(
      digitalMoves.filter(entry => effectiveOn(entry)! <= '2018-07-01').map(({ ref }) => measureOf(ref)),
    );
    expect([...known].sort()).toEqual(['M21', 'M22', 'M23', 'M24', 'M25', 'M26', 'M27', 'M28', 'M29', 'M30']);
  });

  it('calls inferred what no document states: status and office always, the field of action but for M31 to M39', () => {
    for (const { input } of acts('takeOverMeasure')) {
      expect(input.inferred).toEqual(expect.arrayContaining(['status', 'office']));
      expect([input.key, input.inferred.includes('fieldOfAction')]).toEqual([input.key, input.source.document !== S4]);
      expect([input.key, input.inferred.includes('directorate')]).toEqual([input.key, input.directorate !== undefined]);
    }
  });

  it('calls the day of the undated page inferred, and that of the decision on the city-wide WLAN', () => {
    const inferred = acts('takeOverMeasure').filter(({ input }) => input.inferred.includes('on'));
    expect(inferred.map(({ input }) => input.on)).toEqual(Array(10).fill('2019-12-20'));
    for (const { input } of inferred.filter(({ input }) => input.source.document === S4)) {
      expect(input.source).toMatchObject({ mark: 'inferred', place: expect.stringContaining('ohne Datum') });
    }
  });

  it('names one of the five documents for every fact, or says that it is from elsewhere or made up', () => {
    const files = documents.map(({ file }) => file);
    for (const { ref, input } of record) {
      const madeUp = measureOf(ref) === 'L01';
      if ('source' in input) expect([...files, ...(madeUp ? [MADE_UP] : [])]).toContain(input.source.document);
      if ('source' in input) expect([ref, input.source.mark === 'fictitious']).toEqual([ref, madeUp]);
      const document = input.because.document ?? '';
      expect(files.some(file => document.startsWith(`${file} vom `)) || [ELSEWHERE, MADE_UP].includes(document)).toBe(
        true,
      );
    }
  });

  it('names no person and no address of one', () => {
    const texts = [...record, ...bookRecord].flatMap(({ input }) => textsOf(input));
    expect(texts.filter(text => /Dr\.|\bHerrn? |\bFrau |\bStR(in)? |\bStadtr[aä]t|\bBM |@/.test(text))).toEqual([]);
  });

  it('has a ref, a commandId and a thing of its own for every act', () => {
    const refs = [...record, ...bookRecord].map(({ ref }) => ref);
    expect(new Set(refs).size).toBe(refs.length);
    expect(new Set(refs.map(ref => commandIdOf(ref).slice(0, 8))).size).toBe(refs.length);
  });
});
