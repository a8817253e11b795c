import { describe, expect, it } from '@jest/globals';
import { type Format, posts, roundEuros, year } from './formats.ts';
import { report } from './report.ts';
import { fileOf, gathered } from './spec-kit.ts';
import { cellOf, readBack } from './spec-rendering.ts';

const said = (de: string) => ({ de, en: de });
const one = (format: Format<number>, values: readonly number[]) =>
  report<number>()({
    name: 'one',
    number: 'R-00',
    title: said('Eine Spalte'),
    about: said('-'),
    things: said('Werte'),
    parameters: {},
    rows: () => values,
    columns: [
      { name: 'value', title: said('Wert'), about: said('-'), width: 12, format, value: it => it, total: 'sum' },
    ],
  });

const shown = async (format: Format<number>, values: readonly number[]) => {
  const made = await gathered(one(format, values));
  const sheet = (await readBack(await fileOf(made, 'xlsx'))).worksheets[0]!;
  return {
    json: JSON.parse((await fileOf(made, 'json')).toString()).rows[0].value,
    csv: (await fileOf(made, 'csv')).toString().split('\r\n')[1],
    cell: cellOf(sheet.getCell('A9')),
    total: cellOf(sheet.getCell(`A${9 + values.length}`)).value,
  };
};

describe('a column', () => {
  it('of posts has four decimals, and sums that are exact', async () =>
    expect(await shown(posts, [1_000, 1_000, 1_000])).toEqual({
      json: 0.1,
      csv: '0,1000',
      cell: { at: 'A9', value: 0.1, format: '#,##0.0000' },
      total: 0.3,
    }));

  it('of rounded euros is rounded for the eye only', async () =>
    expect(await shown(roundEuros, [123_456, 10, 20])).toEqual({
      json: '1234.56',
      csv: '1234,56',
      cell: { at: 'A9', value: 1234.56, format: '#,##0;-#,##0;"–"' },
      total: 1234.86,
    }));

  it('of years has no points between its digits', async () =>
    expect((await shown(year, [2018])).cell).toEqual({ at: 'A9', value: 2018, format: '0' }));
});
