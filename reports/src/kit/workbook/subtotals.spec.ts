import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { euros, percent, text } from '../formats.ts';
import { type AnyReport, type Report, report } from '../report.ts';
import { fileOf, gathered } from '../spec-kit.ts';
import { cellOf, readBack } from '../spec-rendering.ts';

interface Spent {
  readonly area: string;
  readonly kind: string;
  readonly planned: number;
  readonly spent: number;
}

const said = (de: string) => ({ de, en: de });

const spending = (
  rows: readonly Spent[],
  more: readonly AnyReport[] = [],
  terms: Partial<Report<Spent, Record<never, never>>> = {},
) =>
  report<Spent>()({
    name: 'spending',
    number: 'R-00',
    title: said(more.length ? 'Ausgaben' : 'Ausgaben je Bereich'),
    about: said('Was geplant und was ausgegeben ist.'),
    things: said('Zeilen'),
    parameters: {},
    rows: () => rows,
    subtotals: ['area', 'kind'],
    ...(more.length && { more }),
    columns: [
      { name: 'area', title: said('Bereich'), about: said('-'), width: 10, format: text, value: row => row.area },
      { name: 'kind', title: said('Art'), about: said('-'), width: 10, format: text, value: row => row.kind },
      {
        name: 'planned',
        title: said('Plan'),
        about: said('-'),
        width: 10,
        format: euros,
        value: row => row.planned,
        total: 'sum',
      },
      {
        name: 'spent',
        title: said('Ist'),
        about: said('-'),
        width: 10,
        format: euros,
        value: row => row.spent,
        total: 'sum',
      },
      {
        name: 'usage',
        title: said('Anteil'),
        about: said('-'),
        width: 10,
        format: percent,
        value: row => (row.planned ? row.spent / row.planned : 0),
        total: { of: ['spent'], over: 'planned' },
      },
    ],
    ...terms,
  });

const row = (area: string, kind: string, planned: number, spent: number): Spent => ({ area, kind, planned, spent });
const sheetOf = async (rows: readonly Spent[]) =>
  (await readBack(await fileOf(await gathered(spending(rows)), 'xlsx'))).worksheets[0]!;

describe('the totals below groups', () => {
  const rows = [
    row('100', 'a', 1_000, 500),
    row('100', 'a', 1_000, 0),
    row('100', 'b', 300, 300),
    row('200', 'a', 50, 25),
  ];

  it('stand below each group, the inner before the outer, and are not counted again', async () => {
    const sheet = await sheetOf(rows);
    const column = (letter: string) =>
      Array.from({ length: 10 }, (_, place) => cellOf(sheet.getCell(`${letter}${9 + place}`)));
    expect(column('C').map(({ value, formula }) => [formula ?? '', value])).toEqual([
      ['', 10],
      ['', 10],
      ['SUBTOTAL(109,C9:C10)', 20],
      ['', 3],
      ['SUBTOTAL(109,C12:C12)', 3],
      ['SUBTOTAL(109,C9:C13)', 23],
      ['', 0.5],
      ['SUBTOTAL(109,C15:C15)', 0.5],
      ['SUBTOTAL(109,C15:C16)', 0.5],
      ['SUBTOTAL(109,C9:C17)', 23.5],
    ]);
    expect(column('A').map(({ value }) => value)[5]).toBe('Summe 100');
    expect(column('B').map(({ value }) => value)[2]).toBe('Summe a');
  });

  it('say shares of sums, never sums of shares', async () => {
    const sheet = await sheetOf(rows);
    expect(cellOf(sheet.getCell('E11'))).toMatchObject({ formula: 'IF(C11=0,0,(D11)/C11)', value: 0.25 });
    expect(cellOf(sheet.getCell('E18')).value).toBeCloseTo(825 / 2_350);
  });

  it('stand below what changes in any column of a level, and name all of them', async () => {
    const some = [row('100', 'a', 100, 0), row('200', 'a', 100, 0), row('200', 'b', 100, 0)];
    const both = spending(some, [], { subtotals: [['area', 'kind']] });
    const sheet = (await readBack(await fileOf(await gathered(both), 'xlsx'))).worksheets[0]!;
    expect([10, 12, 14].map(number => cellOf(sheet.getCell(`A${number}`)).value)).toEqual([
      'Summe 100 a',
      'Summe 200 a',
      'Summe 200 b',
    ]);
  });

  it('can do without a sum of everything, where that would add what must not be added', async () => {
    const report = spending(rows, [], { grandTotal: false });
    const sheet = (await readBack(await fileOf(await gathered(report), 'xlsx'))).worksheets[0]!;
    expect(cellOf(sheet.getCell('A17')).value).toBe('Summe 200');
    expect(cellOf(sheet.getCell('A18')).value).toBe(null);
  });

  it('agree with the rows they are about, whatever these are', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            area: fc.constantFrom('100', '200'),
            kind: fc.constantFrom('a', 'b'),
            planned: fc.integer({ min: 0, max: 1_000_000 }),
            spent: fc.integer({ min: 0, max: 1_000_000 }),
          }),
          { maxLength: 30 },
        ),
        async unsorted => {
          const sorted = [...unsorted].sort((a, b) => (a.area + a.kind).localeCompare(b.area + b.kind));
          const sheet = await sheetOf(sorted);
          const cell = (at: string) => cellOf(sheet.getCell(at));
          const found: number[] = [];
          let end = 9;
          for (; cell(`A${end}`).value !== 'Summe'; end++) {
            const inner = /^Summe /.test(String(cell(`B${end}`).value));
            if (inner) found.push(Math.round(Number(cell(`C${end}`).value) * 100));
          }
          const sums = new Map<string, number>();
          for (const { area, kind, planned } of sorted) sums.set(area + kind, (sums.get(area + kind) ?? 0) + planned);
          expect(found).toEqual([...sums.values()]);
          expect(Math.round(Number(cell(`C${end}`).value) * 100)).toBe(
            sorted.reduce((sum, { planned }) => sum + planned, 0),
          );
        },
      ),
      { numRuns: 25 },
    ));
});

describe('further tables', () => {
  const both = (rows: readonly Spent[]) => spending([row('100', 'a', 1, 1)], [{ ...spending(rows), name: 'blocks' }]);

  it('have sheets of their own, and lists of their own in JSON', async () => {
    const book = await readBack(await fileOf(await gathered(both([row('9', 'z', 7, 7)])), 'xlsx'));
    expect(book.worksheets.map(({ name }) => name).slice(0, 2)).toEqual(['Ausgaben', 'Ausgaben je Bereich']);
    const { rows, more } = JSON.parse((await fileOf(await gathered(both([row('9', 'z', 7, 7)])), 'json')).toString());
    expect([rows.length, more.blocks]).toEqual([
      1,
      [{ area: '9', kind: 'z', planned: '0.07', spent: '0.07', usage: 1 }],
    ]);
  });

  it('have their columns explained in the notes', async () => {
    const book = await readBack(await fileOf(await gathered(both([])), 'xlsx'));
    const notes = book.worksheets.at(-1)!;
    const words = Array.from({ length: notes.rowCount }, (_, place) => cellOf(notes.getCell(`A${place + 1}`)).value);
    expect(words).toContain('Spalten: Ausgaben je Bereich');
  });

  it('are proved by the same content hash', async () => {
    const hashOf = async (rows: readonly Spent[]) => (await gathered(both(rows))).head.contentHash;
    expect(await hashOf([row('9', 'z', 7, 7)])).not.toBe(await hashOf([row('9', 'z', 7, 8)]));
    expect(await hashOf([])).toBe(await hashOf([]));
  });
});
