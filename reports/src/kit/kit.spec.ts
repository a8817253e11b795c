import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { guarded, unguarded } from './csv.ts';
import { type Everything, everything, naughty, row } from './spec-everything.ts';
import { fileOf, gathered, specContext } from './spec-kit.ts';

const texts = (some: readonly string[]) => everything(some.map(text => row({ text })));
const jsonOf = async (report: ReturnType<typeof everything>, context = specContext) =>
  JSON.parse((await fileOf(await gathered(report, { context }), 'json')).toString());
const csvOf = async (rows: readonly Everything[], context = specContext) =>
  (await fileOf(await gathered(everything(rows), { context }), 'csv')).toString();
const lineOf = async (values: Partial<Everything>, context = specContext) =>
  (await csvOf([row(values)], context)).split('\r\n')[1];
const english = { ...specContext, language: 'en' as const };

const one = row({
  text: 'Eins',
  day: '2023-02-09',
  whole: 1_234,
  decimal: 0.5,
  share: 0.125,
  cents: -123_405,
  light: 'red',
  direction: 'down',
});

describe('JSON', () => {
  it('gives texts back byte for byte', async () =>
    expect((await jsonOf(texts(naughty))).rows.map((found: Everything) => found.text)).toEqual(naughty));

  it('is typed: days as ISO texts, money as euros with two decimals, codes as in the catalogue', async () =>
    expect((await jsonOf(everything([one]))).rows).toEqual([
      {
        text: 'Eins',
        day: '2023-02-09',
        whole: 1_234,
        decimal: 0.5,
        share: 0.125,
        cents: '-1234.05',
        light: 'red',
        direction: 'down',
      },
    ]));

  it('begins with what the rows are of', async () =>
    expect((await jsonOf(everything([one]), english)).head).toEqual({
      name: 'everything',
      number: 'R-00',
      title: 'Everything',
      asOf: '2026-11-21',
      knownAt: null,
      position: '7',
      language: 'en',
      parameters: {},
      rows: 1,
      contentHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      issuedAt: '2026-11-21T09:00:00.000Z',
    }));

  it('says beside each row of which events it is a sum, if the report tells; the content hash does not heed them', async () => {
    const telling = { ...everything([one]), events: () => [3, 12] };
    expect((await jsonOf(telling)).rows[0].events).toEqual(['3', '12']);
    expect((await jsonOf({ ...telling, events: () => [] })).rows[0].events).toEqual([]);
    expect((await jsonOf(everything([one]))).rows[0]).not.toHaveProperty('events');
    expect((await gathered(telling)).head.contentHash).toBe((await gathered(everything([one]))).head.contentHash);
    expect((await fileOf(await gathered(telling), 'csv')).toString()).toBe(await csvOf([one]));
  });

  it('is well formed without rows', async () => expect((await jsonOf(everything([]))).rows).toEqual([]));
});

describe('CSV', () => {
  it('begins with a byte order mark, parts with semicolons and ends lines with CRLF', async () => {
    const [head, ...lines] = (await csvOf([row({ text: 'a' })])).split('\r\n');
    expect(head).toBe(
      '\ufeffSpalte text;Spalte direction;Spalte light;Spalte day;Spalte whole;Spalte decimal;Spalte share;Spalte cents',
    );
    expect(lines).toEqual(['a;;;;;;;', '']);
  });

  it('writes numbers and days as German readers type them', async () =>
    expect(await lineOf(one)).toBe('Eins;abwärts;rot;09.02.2023;1234;0,50;12,5 %;-1234,05'));

  it('writes them as English readers type them', async () =>
    expect(await lineOf(one, english)).toBe('Eins;down;red;2023-02-09;1234;0.50;12.5 %;-1234.05'));

  it('puts an apostrophe before what a spreadsheet would compute, and nowhere else', async () => {
    for (const text of ['=1+1', '+49', '-', '@SUM(A1)', '\tTab'])
      expect(await lineOf({ text })).toBe(`'${text};;;;;;;`);
    expect(await lineOf({ text: '\rx' })).toBe('"\'\rx";;;;;;;');
    expect(await lineOf({ text: "'harmlos" })).toBe("'harmlos;;;;;;;");
    expect(await lineOf({ cents: -1 })).toBe(';;;;;;;-0,01');
  });

  it('quotes what would end a value', async () => expect(await lineOf({ text: 'a;"b"' })).toBe('"a;""b""";;;;;;;'));

  it('gives any text back once the apostrophe is taken off', () => {
    for (const text of naughty) expect(unguarded(guarded(text))).toBe(text);
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("'", '=', '-', 'a', ' ') }),
        text => unguarded(guarded(text)) === text,
      ),
    );
  });
});

describe('the content hash', () => {
  const hashOf = async (rows: readonly Everything[], context = specContext) =>
    (await gathered(everything(rows), { context })).head.contentHash;

  it('is the same whenever the report is issued', async () =>
    expect(await hashOf([one], { ...specContext, issuedAt: '2027-01-01T00:00:00.000Z' as never })).toBe(
      await hashOf([one]),
    ));

  it('is another for another value, another order, another cut and another language', async () => {
    const two = row({ ...one, cents: -123_404 });
    const hashes = await Promise.all([
      hashOf([one]),
      hashOf([two]),
      hashOf([one, two]),
      hashOf([two, one]),
      hashOf([one], { ...specContext, cut: { asOf: '2026-11-20' as never } }),
      hashOf([one], { ...specContext, cut: { knownAt: '2026-11-20T00:00:00.000Z' as never } }),
      hashOf([one], english),
    ]);
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  it('can be computed by anybody from what its description says', async () => {
    const { createHash } = await import('node:crypto');
    const head =
      '{"title":"Alles","columns":[["Spalte text","text"],["Spalte direction","word"],["Spalte light","light"],["Spalte day","day"],["Spalte whole","whole"],["Spalte decimal","decimal"],["Spalte share","percent"],["Spalte cents","euros"]],"asOf":"2026-11-21","knownAt":null}\n';
    const line = '["Eins","down","red","2023-02-09",1234,0.5,0.125,-123405]\n';
    expect(await hashOf([one])).toBe(
      createHash('sha256')
        .update(head + line)
        .digest('hex'),
    );
  });
});
