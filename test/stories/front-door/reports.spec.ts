import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Door, Visitor } from '../door.ts';
import { furnished, json } from './furnished.ts';

let door: Door;
let programme: Visitor;
let consumer: Visitor;
let admin: Visitor;
beforeAll(async () => {
  ({ door, programme, consumer, admin } = await furnished());
});
afterAll(() => door.close());

describe('reports', () => {
  it('are listed with their parameters and formats', async () => {
    const { status, body } = await json(programme.fetch('/reports'));
    expect(status).toBe(200);
    const [first] = body as unknown as object[];
    expect(first).toEqual({
      name: 'programme-status',
      number: 'R-01',
      title: 'Programmstand',
      parameters: expect.arrayContaining([{ name: 'status', type: expect.any(String), required: false }]),
      formats: ['xlsx', 'csv', 'json'],
    });
    expect((body as unknown as { number: string }[]).map(({ number }) => number)).toEqual([
      ...['01', '03', '08', '09', '10', '11', '12'].map(number => `R-${number}`),
      ...['13', '14', '15', '16', '17', '18', '19', '20', '21'].map(number => `R-${number}`),
      'Vergabevermerk',
    ]);
  });

  it.each([
    ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['csv', 'text/csv'],
    ['json', 'application/json'],
  ])('come as %s, as of any day', async (format, type) => {
    const answer = await programme.fetch(`/reports/programme-status.${format}?asOf=2021-12-31`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toContain(type);
    expect(answer.headers.get('content-disposition')).toBe(
      `attachment; filename="programme-status-2021-12-31.${format}"`,
    );
    expect(answer.headers.get('memento-datetime')).toBe('Fri, 31 Dec 2021 22:59:59 GMT');
    expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(100);
  });

  it('say their position as the graph does', async () => {
    const { body } = await json(programme.fetch('/reports/programme-status.json'));
    const { extensions } = await programme.ask('{ __typename }');
    expect(body.head).toMatchObject({ position: extensions.cut.position });
  });

  it('show the public what is public', async () => {
    const text = async (visitor: Visitor) => (await visitor.fetch('/reports/programme-status.csv')).text();
    expect([(await text(programme)).includes('CELLAR'), (await text(consumer)).includes('CELLAR')]).toEqual([
      true,
      false,
    ]);
    expect(await text(consumer)).toContain('ROOF');
  });

  it.each([
    ['/reports?asOf=2021-12-31', 400, { code: 'BAD_USER_INPUT', field: 'asOf' }],
    ['/reports/nothing.xlsx', 404, { code: 'NOT_FOUND' }],
    ['/reports/programme-status.pdf', 404, { code: 'NOT_FOUND' }],
    ['/reports/programme-status.docx', 404, { code: 'NOT_FOUND' }],
    ['/reports/procurement-record.xlsx?tender=T-NONE', 404, { code: 'NOT_FOUND' }],
    ['/reports/procurement-record.docx', 400, { code: 'BAD_USER_INPUT', field: 'tender' }],
    ['/reports/procurement-record.docx?tender=T-NONE', 400, { code: 'BAD_USER_INPUT', field: 'tender' }],
    ['/reports/programme-status', 404, { code: 'NOT_FOUND' }],
    ['/reports/__proto__.xlsx', 404, { code: 'NOT_FOUND' }],
    ['/reports/programme-status.xlsx?status=melting', 400, { code: 'BAD_USER_INPUT', field: 'status' }],
    ['/reports/programme-status.xlsx?asof=2021-12-31', 400, { code: 'BAD_USER_INPUT', field: 'asof' }],
    ['/reports/programme-status.xlsx?asOf=2999-12-31', 400, { code: 'BAD_USER_INPUT', field: 'asOf' }],
    ['/reports/programme-status.xlsx?knownAt=yesterday', 400, { code: 'BAD_USER_INPUT', field: 'knownAt' }],
  ])('answer %s with %i', async (path, status, body) =>
    expect(await json(programme.fetch(path))).toMatchObject({ status, body: { ...body, message: expect.any(String) } }),
  );

  it('are not for every role', async () => {
    expect((await admin.fetch('/reports/programme-status.xlsx')).status).toBe(403);
    expect((await json(admin.fetch('/reports'))).body).toEqual([]);
  });
});
