import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Books } from './books.ts';

const LINE = '100-2026:services';
const DONE = { asOf: '2026-05-04', knownAt: '2026-05-05T06:00:00Z' };
const LATE_INVOICE = {
  ...{ id: '100-2026', line: 'services', amount: '250.00', valueOn: '2026-04-30', document: 'R-LATE' },
};

let books: Books;
/** What was said on the morning of 5 May of the day before. */
let then: { figures: object; bookings: object; report: Issued };
beforeAll(async () => {
  books = await Books.open('2026-02-02');
  await books.year('100-2026', { services: { amount: '1000.00' }, training: { amount: '500.00' } });
  const { finance } = books.people;
  books.on('2026-04-15');
  await books.done(finance, 'postActual', {
    ...LATE_INVOICE,
    amount: '100.00',
    valueOn: '2026-04-15',
    document: 'R-1',
  });
  // Somebody looks on the morning of 5 May, and then the invoice comes in.
  books.on('2026-05-05');
  then = await said(DONE);
  await books.done(finance, 'postActual', LATE_INVOICE);
  books.on('2026-05-06');
});
afterAll(() => books.close());

const BOOKINGS = 'bookings(figure: [actual]) { totalCount nodes { amount document valueOn at recordedAt late } }';

interface Issued {
  readonly head: { readonly contentHash: string };
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly more: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
}

async function issued(look: object): Promise<Issued> {
  const path = `/reports/plan-vs-actual.json?${new URLSearchParams(look as Record<string, string>)}`;
  const response = await books.people.finance.fetch(path);
  expect(response.status).toBe(200);
  return (await response.json()) as Issued;
}

async function said(look: object) {
  const figures = await books.figures(LINE, 'actual available usage', look);
  const { budgetLine } = await books.asked(`{ budgetLine(id: "${LINE}") { ${BOOKINGS} } }`, look);
  return { figures, bookings: budgetLine.bookings, report: await issued(look) };
}

describe('an invoice that is booked days after it belongs to the books', () => {
  it('changes nothing of what was known before', async () => {
    const now = await said(DONE);
    expect(now.figures).toEqual(then.figures);
    expect(now.bookings).toEqual(then.bookings);
    expect(now.report.head.contentHash).toBe(then.report.head.contentHash);
    expect(now.report.rows).toEqual(then.report.rows);
    expect(now.figures).toMatchObject({ actual: '100.00', available: '900.00' });
  });

  it('counts on its own day as it is known today, and is marked late', async () => {
    for (const [day, actual] of [
      ['2026-04-29', '100.00'],
      ['2026-04-30', '350.00'],
      ['2026-05-04', '350.00'],
    ] as const)
      expect([day, (await books.figures(LINE, 'actual', { asOf: day })).actual]).toEqual([day, actual]);
    const { bookings } = await said({ asOf: '2026-05-04' });
    expect(bookings.totalCount).toBe(2);
    const late = bookings.nodes.find(({ document }: { document: string }) => document === 'R-LATE');
    expect(late).toMatchObject({ amount: '250.00', valueOn: '2026-04-30', late: true });
    expect(late.at).toBe('2026-04-30T00:00:00+02:00');
    expect(late.recordedAt).toMatch(/^2026-05-05/);
    const explain = 'explain(figure: actual) { value parts { value late document } }';
    const { budgetLine } = await books.asked(`{ budgetLine(id: "${LINE}") { figures { ${explain} } } }`);
    expect(budgetLine.figures.explain).toEqual({
      value: '350.00',
      parts: expect.arrayContaining([
        { value: '250.00', late: true, document: 'R-LATE' },
        { value: '100.00', late: false, document: 'R-1' },
      ]),
    });
  });

  it('stands in the report of that day as it is known today, among what was recorded late', async () => {
    const { head, rows, more } = (await said({ asOf: '2026-05-04' })).report;
    expect(head.contentHash).not.toBe(then.report.head.contentHash);
    expect(JSON.stringify(rows)).toContain('350.00');
    const late = more['late-bookings']!.filter(({ document }) => document === 'R-LATE');
    expect(late).toMatchObject([{ amount: '250.00', belongsTo: '2026-04-30', recordedOn: '2026-05-05', daysLate: 5 }]);
    expect(JSON.stringify(then.report.more['late-bookings'])).not.toContain('R-LATE');
  });

  it('has the same report whoever asks for it again, and another one for each state of knowledge', async () => {
    const hashes = await Promise.all(
      [DONE, DONE, { asOf: '2026-05-04' }, { asOf: '2026-05-05' }, { asOf: '2026-04-29' }].map(
        async look => (await issued(look)).head.contentHash,
      ),
    );
    expect(hashes[0]).toBe(hashes[1]);
    expect(new Set(hashes).size).toBe(4);
  });

  it('is refused for a day that has not come, or of another year', async () => {
    const { finance } = books.people;
    const code = async (valueOn: string) =>
      (await books.refused(finance, 'postActual', { ...LATE_INVOICE, valueOn, document: `R-${valueOn}` })).code;
    expect(await code('2026-05-07')).toBe('value-in-future');
    expect(await code('2025-12-31')).toBe('value-outside-year');
  });
});

describe('a reversal entered later', () => {
  it('leaves what was known, and takes the amount back from its own day on', async () => {
    const { finance } = books.people;
    const { bookings } = (
      await books.asked(`{ budgetLine(id: "${LINE}") { bookings { nodes { posting document } } } }`)
    ).budgetLine;
    const { posting } = bookings.nodes.find(({ document }: { document: string }) => document === 'R-LATE');
    books.on('2026-06-01');
    await books.done(finance, 'reversePosting', {
      id: '100-2026',
      posting,
      document: 'S-1',
      because: { text: 'Irrtum.' },
    });
    books.on('2026-06-02');
    const actual = async (look: object) => (await books.figures(LINE, 'actual', look)).actual;
    expect(await actual({})).toBe('100.00');
    expect(await actual({ asOf: '2026-05-31' })).toBe('350.00');
    expect(await actual(DONE)).toBe('100.00');
    expect((await issued(DONE)).head.contentHash).toBe(then.report.head.contentHash);
  });
});
