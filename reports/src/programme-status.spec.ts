import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from '@jest/globals';
import type { Day } from '@moves/events/catalogue/time';
import type { Given } from './kit/parameters.ts';
import type { ReportContext } from './kit/report.ts';
import { fileOf, gathered } from './kit/spec-kit.ts';
import { rendering } from './kit/spec-rendering.ts';
import { viewsOf } from './kit/spec-views.ts';
import { programmeStatusReport } from './programme-status.ts';
import { reportReadModels } from './read-models.ts';
import { programme, reader } from './spec-programme.ts';

const views = viewsOf(reportReadModels, programme);
afterAll(() => views.close());

type Row = Record<string, unknown>;
async function rowsOf(given: Given = {}, context: ReportContext = reader): Promise<Row[]> {
  const report = await gathered(programmeStatusReport, { views, context, given });
  return JSON.parse((await fileOf(report, 'json')).toString()).rows;
}
const keysOf = async (given: Given = {}, context?: ReportContext) =>
  (await rowsOf(given, context)).map(({ key }) => key);

describe('the programme status', () => {
  it('is the workbook that was once looked at and committed', async () => {
    const file = new URL('./programme-status.expected.txt', import.meta.url);
    const text = await rendering(
      await fileOf(await gathered(programmeStatusReport, { views, context: reader }), 'xlsx'),
    );
    // MOVES_EXPECT=1 writes it anew; it is read before it is committed.
    if (process.env.MOVES_EXPECT) writeFileSync(file, text);
    expect(text).toBe(readFileSync(file, 'utf8'));
  });

  it('lists measures by field of action, office and key', async () =>
    expect(await keysOf()).toEqual(['M24', 'M41', 'M36', 'M01', 'M40', 'M19', 'M05', 'M09', 'M21', 'M37']));

  it('shows the slip of what is overdue up to the day of the cut', async () => {
    const slips = async (today: string) => (await rowsOf({ ids: 'M05' }, { ...reader, today: today as Day }))[0];
    expect(await slips('2023-02-09')).toMatchObject({ worstSlipDays: 40, scheduleLight: 'yellow', light: 'yellow' });
    expect(await slips('2023-03-02')).toMatchObject({ worstSlipDays: 61, scheduleLight: 'red', light: 'red' });
  });

  it('is red at once where a critical milestone is overdue', async () =>
    expect((await rowsOf({ ids: 'M21' }))[0]).toMatchObject({ worstSlipDays: 9, scheduleLight: 'red' }));

  it('takes the forecast that was said last, not the one that was written down last', async () =>
    expect((await rowsOf({ ids: 'M09' }))[0]).toMatchObject({
      nextExpectedOn: '2023-05-15',
      nextSlipDays: 45,
      heardOfOn: '2023-01-20',
    }));

  it('puts out the lights of what has ended', async () =>
    expect((await rowsOf({ status: 'completed,cancelled' })).map(({ light }) => light)).toEqual([
      'none',
      'none',
      'none',
    ]));

  it('judges the money of the year by forecast, authority and what is bound without funding', async () => {
    const rows = await rowsOf({ ids: 'M01,M05,M09,M19,M21' });
    expect(rows.map(({ key, costLight, authority, used }) => [key, costLight, authority, used])).toEqual([
      ['M01', 'none', null, null],
      ['M19', 'red', '100000.00', 0.3],
      ['M05', 'yellow', '60000.00', 0],
      ['M09', 'green', '400000.00', 0.425],
      ['M21', 'red', '100000.00', 0],
    ]);
  });

  it('judges posts by how long they have been missed, and by key posts that are gone', async () => {
    const rows = await rowsOf({ ids: 'M05,M09,M21,M36' });
    expect(rows.map(({ key, ...row }) => [key, row.resourcesLight, row.postsApproved, row.postsFilled])).toEqual([
      ['M36', 'none', null, null],
      ['M05', 'yellow', 0.75, 0.25],
      ['M09', 'green', 1, 1],
      ['M21', 'red', 1, 1],
    ]);
    const later = { ...reader, today: '2023-05-02' as Day };
    expect((await rowsOf({ ids: 'M05' }, later))[0]).toMatchObject({ resourcesLight: 'red', light: 'red' });
  });

  it('shows neither money nor posts to the public, and judges without them', async () => {
    const [row] = await rowsOf({ ids: 'M21' }, { ...reader, publicOnly: true });
    expect(row).toMatchObject({ costLight: 'none', resourcesLight: 'none', authority: null, postsApproved: null });
    const [slipped] = await rowsOf({ ids: 'M05' }, { ...reader, publicOnly: true });
    expect(slipped).toMatchObject({ light: 'yellow' });
  });

  it('hides from the public what is not public now', async () =>
    expect(await keysOf({}, { ...reader, publicOnly: true })).toEqual([
      'M24',
      'M41',
      'M01',
      'M40',
      'M19',
      'M05',
      'M09',
      'M21',
    ]));

  it('hides from the public in a past view what has been restricted since', async () => {
    const past = viewsOf(reportReadModels, programme, '2022-12-31' as Day);
    const context = { ...reader, today: '2022-12-31' as Day };
    const shown = async (publicOnly: boolean) => {
      const report = await gathered(programmeStatusReport, {
        views: past,
        context: { ...context, publicOnly },
        given: { fieldOfAction: 'it' },
      });
      return JSON.parse((await fileOf(report, 'json')).toString()).rows.map(({ key }: Row) => key);
    };
    expect(await shown(false)).toContain('M37');
    expect(await shown(true)).toEqual(['M05', 'M09', 'M21']);
    past.close();
  });

  it('says in English what it says in German', async () => {
    const [row] = await rowsOf({ ids: 'M21' }, { ...reader, language: 'en' });
    expect(row).toMatchObject({
      status: 'inProgress',
      decision: 'GRDrs 288/2018, Verwaltungsausschuss 2018-06-27, item 12',
      origin: 'proposed 2018-03-01',
    });
  });
});

describe('a selection of the programme status', () => {
  it.each<[string, Given, string[]]>([
    ['of fields of action', { fieldOfAction: 'people,it' }, ['M24', 'M41', 'M36', 'M05', 'M09', 'M21', 'M37']],
    [
      'of offices, whose names may hold commas',
      { office: ['Amt für Digitalisierung, Organisation und IT', 'Haupt- und Personalamt'] },
      ['M36', 'M01', 'M40', 'M05', 'M09', 'M21', 'M37'],
    ],
    ['of states', { status: 'approved' }, ['M36', 'M37']],
    ['of phases', { phase: ['pilot', 'preparation'] }, ['M19']],
    ['of lights', { light: 'red,grey' }, ['M01', 'M19', 'M21']],
    ['of lights of cost', { costLight: 'red,yellow' }, ['M19', 'M05', 'M21']],
    ['of lights of posts', { resourcesLight: 'red' }, ['M21']],
    ['of what is under way without a filled post', { unfilled: 'true' }, ['M19']],
    ['of keys', { ids: 'M05,M09,M99' }, ['M05', 'M09']],
    ['of what has overdue milestones', { overdue: 'true' }, ['M05', 'M21']],
    ['of what has none', { overdue: 'false', fieldOfAction: 'it' }, ['M09', 'M37']],
    ['of what is not public', { public: 'false' }, ['M36', 'M37']],
    ['of what was not taken over', { takenOver: 'false' }, ['M36', 'M21']],
    ['by words in any order, without regard to case', { search: 'PERSONALAMT lotsen' }, ['M36']],
    ['by the office that is responsible now', { search: 'organisation sicherheit' }, ['M21']],
    ['that finds nothing', { search: '100 % _' }, []],
  ])('%s', async (_, given, keys) => expect(await keysOf(given)).toEqual(keys));
});
