import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readTable } from './read-table.ts';
import { recognise, type SheetRead, senseOf, type Told } from './recognise.ts';
import { encoded, type Hand, type Voucher, vocabulary, writtenCsv, writtenXlsx } from './written.fixture.ts';

const read = async (bytes: Uint8Array, told: Told = {}): Promise<SheetRead> =>
  recognise(await readTable(bytes, told, senseOf(vocabulary)), vocabulary, told);
const csv = (text: string, told: Told = {}) => read(encoded(text, 'utf-8'), told);

/** What a table says, whichever way it was written. */
const vouchersIn = ({ rows }: SheetRead): Voucher[] =>
  rows.map(({ values: { document, valueOn, amount, side, debit, credit, text } }) => {
    const cents = amount === undefined ? Number(debit ?? 0) - Number(credit ?? 0) : Number(amount);
    return {
      document: String(document),
      day: String(valueOn),
      cents: side === 'credit' ? -cents : cents,
      text: text === undefined ? '' : String(text),
    };
  });

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2049-12-31'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10));
const letter = fc.constantFrom(...'abc XYZ äöüß;,|"\'.=-+@0123\t\n');
const text = fc.array(letter, { maxLength: 12 }).map(some => some.join('').trim());
const voucher: fc.Arbitrary<Voucher> = fc.record({
  document: fc.stringMatching(/^[A-Z]{0,3}[1-9]\d{3,9}$/),
  day,
  cents: fc.integer({ min: -999_999_999, max: 999_999_999 }),
  text,
});
const hand: fc.Arbitrary<Hand> = fc.record({
  encoding: fc.constantFrom('utf-8' as const, 'utf-8-marked', 'utf-16le', 'utf-16be', 'windows-1252'),
  delimiter: fc.constantFrom(';' as const, ',', '\t', '|'),
  numbers: fc.constantFrom('de' as const, 'en'),
  thousands: fc.boolean(),
  days: fc.constantFrom('dotted' as const, 'iso', 'dmy', 'mdy', 'compact'),
  sign: fc.constantFrom('leading' as const, 'trailing', 'brackets', 'side', 'columns'),
  quoted: fc.boolean(),
  lineEnd: fc.constantFrom('\n' as const, '\r\n', '\r'),
  english: fc.boolean(),
});
/** A day that only one order of day and month explains. */
const telling: Voucher = { document: '4711', day: '2018-06-28', cents: 1, text: 'Rat' };
// Our own export keeps a text from being a formula; taken off again, an apostrophe before such a text is gone.
const guarded = (vouchers: readonly Voucher[]) => vouchers.filter(({ text }) => !/^'+[=+\-@\t]|^="/.test(text));

describe('a table', () => {
  it('is read back as it was meant, in whichever way it was written', () =>
    fc.assert(
      fc.asyncProperty(fc.array(voucher, { maxLength: 8 }), hand, async (some, hand) => {
        const vouchers = [telling, ...guarded(some)];
        const found = await read(writtenCsv(vouchers, hand));
        expect(found.recognised.doubts).toEqual([]);
        expect(found.recognised).toMatchObject({ delimiter: hand.delimiter, headerRow: 1, rows: vouchers.length });
        expect(vouchersIn(found)).toEqual(vouchers.map(one => ({ ...one, text: one.text.replace(/\r\n?/g, '\n') })));
      }),
      { numRuns: 300 },
    ));

  it('is read back from a workbook, formulas as what they last came to', () =>
    fc.assert(
      fc.asyncProperty(fc.array(voucher, { minLength: 1, maxLength: 8 }), async vouchers => {
        const found = await read(await writtenXlsx(vouchers));
        expect(found.recognised).toMatchObject({
          kind: 'xlsx',
          sheet: 'Ist',
          sheets: ['Ist'],
          headerRow: 3,
          doubts: [],
        });
        expect(vouchersIn(found)).toEqual(vouchers);
      }),
      { numRuns: 25 },
    ));

  it('keeps the numbers its rows have in the file', async () => {
    const { rows } = await csv('Stand heute\n\nBelegnummer;Wertstellung;Betrag\n\n1;28.06.2018;1,00\n');
    expect(rows).toEqual([{ row: 5, values: { document: '1', valueOn: '2018-06-28', amount: 100 }, faults: [] }]);
  });

  it('says what of a row cannot be read, and reads the others', async () => {
    const { rows } = await csv(
      'Belegnummer;Wertstellung;Betrag\n1;31.02.2018;1,00\n2;28.06.2018;1,005\n3;28.06.2018;3\n',
    );
    expect(rows.map(({ faults }) => faults)).toEqual([
      [{ field: 'valueOn', text: '31.02.2018' }],
      [{ field: 'amount', text: '1,005' }],
      [],
    ]);
  });

  it('takes the apostrophe off again that keeps a text from being a formula', async () => {
    const { rows } = await csv("Belegnummer;Wertstellung;Betrag;Buchungstext\n1;28.06.2018;1,00;'=1+1\n");
    expect(rows[0]!.values.text).toBe('=1+1');
  });

  it('keeps the zeros that somebody has saved by a formula', async () => {
    const { rows } = await csv('Belegnummer;Wertstellung;Betrag\n="000123";28.06.2018;1,00\n');
    expect(rows[0]!.values.document).toBe('000123');
  });

  it('says itself how it is divided, as Excel lets it', async () => {
    const { recognised, rows } = await csv('sep=|\r\nBelegnummer|Wertstellung|Betrag\r\n1|28.06.2018|1;00,5\r\n');
    expect([recognised.delimiter, recognised.headerRow, rows[0]!.row]).toEqual(['|', 2, 3]);
  });
});

describe('what can be read in two ways', () => {
  const doubts = async (text: string, told: Told = {}) =>
    (await csv(text, told)).recognised.doubts.map(({ code }) => code);
  const of = (...amounts: string[]) =>
    `Belegnummer;Wertstellung;Betrag\n${amounts.map((amount, at) => `${at};28.06.2018;${amount}\n`).join('')}`;
  const on = (...days: string[]) =>
    `Belegnummer;Wertstellung;Betrag\n${days.map((day, at) => `${at};${day};1,00\n`).join('')}`;

  it.each([
    [of('1.234', '2.500'), ['import-numbers-ambiguous']],
    [of('1,234', '2,500'), ['import-numbers-ambiguous']],
    [of('1.234,50', '2,500.75'), ['import-numbers-ambiguous']],
    [of('1.234', '2.500,00'), []],
    [of('1234', '2500'), []],
    [on('03/04/2018', '05/06/2018'), ['import-days-ambiguous']],
    [on('03/04/2018', '28/06/2018'), []],
    [on('28/06/2018', '06/28/2018'), ['import-days-ambiguous']],
    [on('05/05/2018'), []],
    ['Belegnummer;Belegnummer;Wertstellung;Betrag\n1;2;28.06.2018;1\n', ['import-column-twice']],
    ['Belegnummer;Wertstellung;Summe\n1;28.06.2018;1\n', ['import-column-missing']],
    ['eins;zwei;drei\n1;2;3\n', ['import-no-header']],
  ])('is a doubt until somebody says it: %j', async (text, codes) => expect(await doubts(text)).toEqual(codes));

  it('is read as it was told', async () => {
    const amounts = async (told: Told) =>
      (await csv(of('1.234', '2.500'), told)).rows.map(({ values }) => values.amount);
    expect(await amounts({ numbers: 'de' })).toEqual([123_400, 250_000]);
    expect(await amounts({ numbers: 'en' })).toEqual([undefined, 250]);
    const days = async (told: Told) => (await csv(on('03/04/2018'), told)).rows.map(({ values }) => values.valueOn);
    expect(await days({ days: 'dmy' })).toEqual(['2018-04-03']);
    expect(await days({ days: 'mdy' })).toEqual(['2018-03-04']);
  });

  it('is the column somebody names, by its head or its letter, or none', async () => {
    const text = 'Nr;Tag;Wert;Datum\n1;28.06.2018;1,50;29.06.2018\n';
    const columns = { document: '#A', valueOn: 'tag', amount: 'Wert' };
    const told = await csv(text, { headerRow: 1, columns });
    expect(told.rows[0]!.values).toEqual({ document: '1', valueOn: '2018-06-28', amount: 150 });
    expect(told.recognised.columns.map(({ column, field }) => [column, field])).toEqual([
      ['A', 'document'],
      ['B', 'valueOn'],
      ['C', 'amount'],
      ['D', null],
    ]);
    expect(await doubts(text, { headerRow: 1, columns: { ...columns, amount: 'Betrag' } })).toEqual([
      'import-column-unknown',
      'import-column-missing',
    ]);
  });
});

describe('amounts and days', () => {
  it.each([
    ['1.234,56', 123_456],
    ['1.234,56-', -123_456],
    ['-1.234,56', -123_456],
    ['−12,5', -1_250],
    ['(12,50)', -1_250],
    ['12,50 H', -1_250],
    ['12,50 S', 1_250],
    ['12,50 €', 1_250],
    ['EUR 12,50', 1_250],
    ['1.234.567', 123_456_700],
    ['1 234,50', 123_450],
    ['0,00', 0],
    ['12,500', 1_250],
  ])('reads %s', async (written, cents) => {
    const { rows } = await csv(`Belegnummer;Wertstellung;Betrag\n1;28.06.2018;"${written}"\n2;28.06.2018;0,01\n`);
    expect(rows[0]!.values.amount).toBe(cents);
  });

  it.each(['12,5,0', '1.23.456', '--5', '-(5)', '1,234,50', 'zwölf', '1e5', '12,345'])(
    'does not read %s',
    async written => {
      const { rows } = await csv(`Belegnummer;Wertstellung;Betrag\n1;28.06.2018;"${written}"\n2;28.06.2018;0,01\n`);
      expect(rows[0]!.faults).toEqual([{ field: 'amount', text: written }]);
    },
  );

  it.each([
    ['28.6.2018', '2018-06-28'],
    ['28.06.18', '2018-06-28'],
    ['2018-06-28', '2018-06-28'],
    ['20180628', '2018-06-28'],
    ['2018-06-28 00:00:00', '2018-06-28'],
    ['28.06.2018 08:15', '2018-06-28'],
    ['43279', '2018-06-28'],
    ['28/06/2018', '2018-06-28'],
  ])('reads the day %s', async (written, day) =>
    expect((await csv(`Belegnummer;Wertstellung;Betrag\n1;${written};1\n`)).rows[0]!.values.valueOn).toBe(day),
  );
});
