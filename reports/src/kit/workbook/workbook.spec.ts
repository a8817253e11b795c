import { describe, expect, it } from '@jest/globals';
import type ExcelJS from 'exceljs';
import fc from 'fast-check';
import JSZip from 'jszip';
import { SaxesParser } from 'saxes';
import { files } from '../files.ts';
import { type Everything, everything, naughty, row } from '../spec-everything.ts';
import { fileOf, gathered, specContext } from '../spec-kit.ts';
import { cellOf, readBack, rendering, unspelled } from '../spec-rendering.ts';
import { escaped, letters, serial } from './cells.ts';
import { heightOf, linesOf } from './heights.ts';

const bytesOf = async (rows: readonly Everything[], context = specContext) =>
  fileOf(await gathered(everything(rows), { context }), 'xlsx');
const tableOf = async (rows: readonly Everything[]) => (await readBack(await bytesOf(rows))).worksheets[0]!;
const FIRST = 9;

const some = fc.array(
  fc.record<Everything>({
    text: fc.option(fc.constantFrom(...naughty.slice(0, -1))),
    direction: fc.constantFrom('up', 'down'),
    light: fc.option(fc.constantFrom('red', 'yellow', 'grey', 'green', 'none')),
    day: fc.option(
      fc
        .date({ min: new Date('1900-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
        .map(date => date.toISOString().slice(0, 10)),
    ),
    whole: fc.option(fc.integer()),
    decimal: fc.option(fc.integer({ min: -1e6, max: 1e6 }).map(n => n / 100)),
    share: fc.option(fc.integer({ min: 0, max: 1_000 }).map(n => n / 1_000)),
    cents: fc.option(fc.integer({ min: -1e12, max: 1e12 })),
  }),
  { maxLength: 40 },
);

describe('a workbook', () => {
  it('gives texts back byte for byte, and none of them is a formula', async () => {
    const sheet = await tableOf(naughty.map(text => row({ text })));
    const cells = naughty.map((_, place) => sheet.getCell(`A${FIRST + place}`));
    expect(cells.map(cell => cellOf(cell).value)).toEqual(naughty);
    expect(cells.some(cell => cell.formula)).toBe(false);
  });

  it('spells out what XML cannot hold, so that even that comes back', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff })), units => {
        const text = String.fromCharCode(...units);
        const held = escaped(text).replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
        return unspelled(held) === text;
      }),
    ));

  it('keeps days as days, money as money and shares as shares', async () => {
    const sheet = await tableOf([row({ day: '2023-02-09', cents: 123_456_705, share: 0.125, whole: 3, decimal: 2.5 })]);
    const found = ['D', 'E', 'F', 'G', 'H'].map(letter => cellOf(sheet.getCell(`${letter}${FIRST}`)));
    expect(found.map(({ value, format }) => [value, format])).toEqual([
      ['2023-02-09', 'dd.mm.yyyy'],
      [3, '#,##0'],
      [2.5, '#,##0.00'],
      [0.125, '0.0 %'],
      [1_234_567.05, '#,##0.00 "€"'],
    ]);
  });

  it('holds in each formula the result that a spreadsheet would compute', () =>
    fc.assert(
      fc.asyncProperty(some, async rows => {
        const sheet = await tableOf(rows);
        const computed: [string, number, number][] = [];
        sheet.eachRow(line =>
          line.eachCell(cell => {
            const { at, formula, value } = cellOf(cell);
            if (formula) computed.push([at, value as number, compute(sheet, formula)]);
          }),
        );
        expect(computed).toHaveLength(5 + 4);
        for (const [, cached, result] of computed) expect(cached).toBeCloseTo(result, 2);
      }),
      { numRuns: 25 },
    ));

  it('prints on A4 across, one page wide, with its column titles on every page', async () => {
    const text = await rendering(await bytesOf([row({ text: 'a' })]));
    expect(text).toContain('paper 9 landscape, fit true to 1 × any, repeats row 8:8');
    expect(text).toContain('view frozen, columns 1, rows 8; filter A8:H9');
    expect(text).toMatch(/footer .*R-00 Alles · Stand 21\.11\.2026.*Prüfsumme [0-9a-f]{16}….*Seite &P von &N/);
  });

  it('carries its content hash in its head and in its properties', async () => {
    const report = await gathered(everything([row({ text: 'a' })]));
    const book = await readBack(await fileOf(report, 'xlsx'));
    expect(cellOf(book.worksheets[0]!.getCell('A6')).value).toContain(report.head.contentHash);
    expect(book.keywords).toBe(`sha256:${report.head.contentHash}`);
  });

  it('is the same file, byte for byte, if it is issued for the same moment', async () => {
    const rows = naughty.map(text => row({ text, light: 'red' }));
    expect((await bytesOf(rows)).equals(await bytesOf(rows))).toBe(true);
  });

  it('has a table even without rows', async () => {
    const sheet = await tableOf([]);
    expect(sheet.autoFilter).toBe('A8:H9');
    expect(cellOf(sheet.getCell('A10'))).toMatchObject({ formula: 'SUBTOTAL(103,A9:A9)', value: 0 });
  });

  it('is packed as spreadsheets want it: every part well formed, named, and led to', async () => {
    const zip = await JSZip.loadAsync(
      await bytesOf(naughty.map(text => row({ text, light: 'green', direction: 'up' }))),
    );
    const parts = Object.values(zip.files).filter(({ dir }) => !dir);
    const led: string[] = [];
    for (const part of parts) {
      const xml = await part.async('string');
      // Throws where a part is not well formed.
      new SaxesParser({ xmlns: true }).write(xml).close();
      if (!part.name.endsWith('.rels')) continue;
      const folder = part.name.replace(/_rels\/[^/]+$/, '');
      led.push(...[...xml.matchAll(/ Target="([^"]+)"/g)].map(([, target]) => folder + target));
    }
    const types = await zip.file('[Content_Types].xml')!.async('string');
    const content = parts.map(({ name }) => name).filter(name => !name.endsWith('.rels') && !name.startsWith('['));
    expect(led.sort()).toEqual(content.sort());
    for (const name of content) expect(types).toContain(`PartName="/${name}"`);
    expect(content.filter(name => name.startsWith('xl/worksheets/'))).toHaveLength(2);
  });

  it('stops when nobody reads it any more', async () => {
    const report = await gathered(
      everything(Array.from({ length: 30_000 }, (_, n) => row({ text: `Zeile ${n} ${Math.sin(n)}`, whole: n }))),
    );
    let read = 0;
    for await (const chunk of files.xlsx(report)) {
      read += chunk.length;
      if (read > 10_000) break;
    }
    expect(read).toBeLessThan(400_000);
  });
});

describe('a cell', () => {
  it('finds its column', () => expect([0, 25, 26, 701, 702].map(letters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']));

  it('counts days as spreadsheets do, with the day that never was', () =>
    expect(['1900-01-01', '1900-02-28', '1900-03-01', '2023-02-09'].map(day => serial(day as never))).toEqual([
      1, 59, 61, 44_966,
    ]));

  it('is as high as its text needs', () => {
    expect(linesOf('kurz', 20)).toBe(1);
    expect(linesOf('Amt für Digitalisierung, Organisation und IT', 17)).toBe(3);
    expect(linesOf('eins\nzwei', 20)).toBe(2);
    expect(linesOf('x'.repeat(200), 20)).toBeGreaterThan(7);
    expect(heightOf(1_000)).toBe(409);
  });
});

/** Computes the few formulas that reports use, from the cells of the sheet. */
function compute(sheet: ExcelJS.Worksheet, formula: string): number {
  const [, name, letter, first, last, rest] = /^(\w+)\((?:\d+,)?([A-Z]+)\$?(\d+):[A-Z]+\$?(\d+),?(.*)\)$/.exec(
    formula,
  )!;
  const values = Array.from(
    { length: Number(last) - Number(first) + 1 },
    (_, place) => sheet.getCell(`${letter}${Number(first) + place}`).value,
  );
  if (name === 'COUNTIF')
    return values.filter(value => value === sheet.getCell(rest!.replaceAll('$', '')).value).length;
  if (formula.startsWith('SUBTOTAL(103')) return values.filter(value => value !== null).length;
  return values.reduce<number>((sum, value) => sum + Number(value ?? 0), 0);
}
