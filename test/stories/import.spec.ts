import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { lessonBooks } from '@moves/gateway/record/lesson-books';
import ExcelJS from 'exceljs';
import { type Door, openDoor, type Visitor } from './door.ts';

const of2026 = lessonBooks.filter(({ ref }) => /^lesson\/L-2026\//.test(ref));
let door: Door;
let finance: Visitor;
beforeAll(async () => {
  door = await openDoor();
  finance = await door.as('finance');
  await open2026();
});
afterAll(() => door.close());

/** A Budget of 2026 with a law and some lines. */
async function open2026() {
  for (const { act, input, by } of of2026) {
    if (
      !/^(openBudget|openLine|bookAppropriation|introduceBudget|deliberateBudget|adoptBudget|takeBudgetIntoForce)$/.test(
        act,
      )
    )
      continue;
    const visitor = await door.as(by);
    const { refusal } = await visitor.act(act, { ...input }, 'refusal { code message }');
    expect(refusal).toBeNull();
  }
}

const HEAD = 'Belegnummer;Wertstellung;Bruttobetrag;Haushaltsstelle;Buchungstext';
const list = (...rows: string[]) => Buffer.from(`${[HEAD, ...rows].join('\r\n')}\r\n`, 'latin1');

async function brought(who: Visitor, body: Buffer, query = 'dryRun=true', headers: Record<string, string> = {}) {
  const response = await who.fetch(`/imports/actuals?${query}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', ...headers },
    body: new Uint8Array(body),
  });
  // biome-ignore lint/suspicious/noExplicitAny: a story knows what it asked for
  return { status: response.status, body: (await response.json()) as any };
}
const verdictsOf = ({ body }: { body: { rows: readonly { verdict: string }[] } }) =>
  body.rows.map(({ verdict }) => verdict);
const actualOf = async (line: string): Promise<string> => {
  const { data } = await finance.ask('query($id: ID!) { budgetLine(id: $id) { figures { actual } } }', {
    id: `L-2026:${line}`,
  });
  return data.budgetLine.figures.actual;
};

const FIRST = list(
  'A-1;05.03.2026;1.190,00;L-2026:software;Lizenzen f\u00fcr Pr\u00fcfung',
  'A-2;06.03.2026;50,00-;software;Gutschrift',
  'A-3;06.03.2026;20,00;garten;',
  'A-4;06.03.2026;9.000.000,00;software;',
  'A-5;31.02.2026;20,00;software;',
);

describe('a list of the finance system', () => {
  it('is judged row by row without anything happening', async () => {
    const answer = await brought(finance, FIRST);
    expect(answer.status).toBe(200);
    expect(answer.body.recognised).toMatchObject({
      kind: 'csv',
      encoding: 'windows-1252',
      delimiter: ';',
      numbers: { style: 'de' },
      days: { forms: ['31.12.2026'] },
      doubts: [],
    });
    expect(verdictsOf(answer)).toEqual(['new', 'new', 'unmatched', 'unmatched', 'unreadable']);
    expect(answer.body.rows.map(({ refusal }: { refusal: { code: string } | null }) => refusal?.code ?? null)).toEqual([
      null,
      null,
      'import-line-unknown',
      'funds-insufficient',
      'import-row-unreadable',
    ]);
    expect(answer.body.amounts.new).toBe('1140.00');
    expect(await actualOf('software')).toBe('0.00');
  });

  it('is posted, each row by an act of its own, and a second time changes nothing', async () => {
    const answer = await brought(finance, FIRST, 'dryRun=false');
    expect(verdictsOf(answer)).toEqual(['posted', 'posted', 'unmatched', 'unmatched', 'unreadable']);
    expect(answer.body.rows[0].receipt).toEqual({ position: expect.any(String), revision: expect.any(Number) });
    expect(await actualOf('software')).toBe('1140.00');
    const head = await door.running.house.store.head();
    expect(verdictsOf(await brought(finance, FIRST, 'dryRun=false'))).toEqual([
      'known',
      'known',
      'unmatched',
      'unmatched',
      'unreadable',
    ]);
    expect(await door.running.house.store.head()).toBe(head);
  });

  it('never overwrites: what says something else of a known voucher contradicts it', async () => {
    const answer = await brought(finance, list('A-1;05.03.2026;1.191,00;software;Lizenzen'), 'dryRun=false');
    expect(verdictsOf(answer)).toEqual(['conflict']);
    expect(await actualOf('software')).toBe('1140.00');
  });

  it('finds what was posted by hand', async () => {
    const by = { line: 'training', amount: '75.00', valueOn: '2026-03-09', document: 'H-1', text: 'Kurs' };
    const { refusal } = await finance.act('postActual', { id: 'L-2026', ...by }, 'refusal { code }');
    expect(refusal).toBeNull();
    expect(verdictsOf(await brought(finance, list('H-1;09.03.2026;75,00;training;Kurs')))).toEqual(['known']);
  });

  it('may be a workbook, with days and amounts as what they are', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('Ist');
    sheet.addRow(['Document number', 'Value date', 'Amount', 'Profit centre', 'Line']);
    sheet.addRow(['X-1', new Date('2026-04-01T00:00:00Z'), 12.34, 9_990_001, 'training']).getCell(2).numFmt =
      'yyyy-mm-dd';
    sheet.addRow(['X-2', '2026-04-02', { formula: '10*2', result: 20 }, 9_990_001, '']);
    const answer = await brought(finance, Buffer.from(await workbook.xlsx.writeBuffer()), 'dryRun=false&budget=L-2026');
    expect(verdictsOf(answer)).toEqual(['posted', 'unmatched']);
    expect(answer.body.rows[1].refusal.message).toContain('network, software, staff, training');
    expect(await actualOf('training')).toBe('87.34');
  });

  it('waits for an answer where it can be read in two ways', async () => {
    const body = Buffer.from('Belegnummer;Wertstellung;Betrag;Haushaltsstelle\nZ-1;03/04/2026;1.234;software\n');
    const asked = await brought(finance, body, 'dryRun=false');
    expect([asked.status, asked.body.code]).toEqual([422, 'import-numbers-ambiguous']);
    expect(asked.body.recognised.doubts.map(({ code }: { code: string }) => code)).toEqual([
      'import-numbers-ambiguous',
      'import-days-ambiguous',
    ]);
    const told = await brought(finance, body, 'numbers=de&days=mdy');
    expect(told.body.rows[0]).toMatchObject({ amount: '1234.00', valueOn: '2026-03-04', verdict: 'new' });
  });

  it('comes back as CSV for whoever mends what did not match', async () => {
    const response = await finance.fetch('/imports/actuals', {
      method: 'POST',
      headers: { 'content-type': 'text/csv', accept: 'text/csv', 'accept-language': 'de' },
      body: new Uint8Array(list('=A1;06.03.2026;20,00;garten;')),
    });
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const [, row] = (await response.text()).split('\r\n');
    expect(row).toMatch(/^2;passt nicht;'=A1;06\.03\.2026;20,00;;;;/);
  });
});

describe('whoever brings a list', () => {
  it('is the treasury, and nobody else', async () => {
    for (const account of ['programme', 'auditor', 'consumer', 'admin']) {
      const visitor = await door.as(account);
      expect((await brought(visitor, FIRST)).body.code).toBe('FORBIDDEN');
      expect(await (await visitor.fetch('/imports')).json()).toEqual([]);
    }
    const nobody = await door.fetch('/imports/actuals', { method: 'POST', body: 'x' });
    expect(nobody.status).toBe(401);
  });

  it('hears what can be imported, and which columns are looked for', async () => {
    const [actuals] = (await (await finance.fetch('/imports')).json()) as { name: string; columns: object[] }[];
    expect(actuals).toMatchObject({
      name: 'actuals',
      columns: expect.arrayContaining([expect.objectContaining({ name: 'document', needed: true })]),
    });
  });

  it.each([
    ['%PDF-1.7', 422, 'import-not-a-table'],
    ['', 422, 'import-empty'],
    ['PK\u0003\u0004 and no more', 422, 'import-broken'],
    [Buffer.alloc(33 * 1_048_576, ';'), 413, 'import-too-large'],
  ])('hears why a file is not read', async (content, status, code) => {
    const answer = await brought(finance, Buffer.from(content as string));
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(answer.body.message.length).toBeGreaterThan(10);
  });

  it.each([
    'dryRun=maybe',
    'numbers=fr',
    'column=colour:A',
    'headerRow=0',
    'asOf=2020-01-01',
    'budget=L-2026&numbers=de&numbers=en',
  ])('is told which parameter makes no sense: %s', async query =>
    expect(await brought(finance, FIRST, query)).toMatchObject({ status: 400, body: { code: 'BAD_USER_INPUT' } }),
  );

  it('may ask again when only a part was done: that stays done, and the rest is done too', async () => {
    const rows = Array.from({ length: 200 }, (_, at) => `C-${at};10.04.2026;1,00;training;Rate ${at}`);
    const first = await brought(finance, list(...rows.slice(0, 120)), 'dryRun=false');
    expect(first.body.counts.posted).toBe(120);
    const second = await brought(finance, list(...rows), 'dryRun=false');
    expect(second.body.counts).toMatchObject({ known: 120, posted: 80 });
    expect(await actualOf('training')).toBe('287.34');
  });
});
