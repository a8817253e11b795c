import { PassThrough, Writable } from 'node:stream';
import { buffer, text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, describe, expect, it } from '@jest/globals';
import { Malformed, Outage } from '@moves/events/decider/failures';
import type { Views } from '@moves/events/read-model/views';
import { isFileKind, reportList, reportNamed } from './index.ts';
import { type FileHead, issueReport } from './issue.ts';
import { kinds } from './kit/kinds.ts';
import { fileOf, gathered } from './kit/spec-kit.ts';
import { readBack } from './kit/spec-rendering.ts';
import { viewsOf } from './kit/spec-views.ts';
import { programmeStatusReport } from './programme-status.ts';
import type { ProgrammeStatusRow } from './programme-status-question.ts';
import { reportReadModels } from './read-models.ts';
import { programme, reader } from './spec-programme.ts';
import { reader as tenderReader, tenders } from './tenders/story.ts';

const views = viewsOf(reportReadModels, programme);
afterAll(() => views.close());
const order = { report: 'programme-status', format: 'xlsx', views, context: reader, parameters: {} } as const;

const measure = (n: number): ProgrammeStatusRow => ({
  thing: `M${String(n).padStart(6, '0')}`,
  title: `Maßnahme ${n} ${Math.sin(n)}`,
  field_order: 2,
  field_of_action: 'it',
  office: 'Amt',
  office_search: 'amt',
  status: 'inProgress',
  phase: null,
  light: 'green',
  schedule_light: 'green',
  cost_light: 'none',
  resources_light: 'none',
  freshness_light: 'green',
  milestones_reached: 0,
  milestones_total: 1,
  next_name: null,
  next_plan_on: null,
  next_expected_on: null,
  next_slip_days: null,
  authority_cents: null,
  usage: null,
  approved_share: null,
  filled_share: null,
  slip_days: null,
  approval: null,
  known_from_on: reader.today,
  heard_of_on: reader.today,
  take_over: null,
});

/** Books with so many measures; counts how often it was asked. */
function manyMeasures(total: number, over: Partial<Views> = {}) {
  const many = { asked: 0, ask: async () => [] as never[], position: async () => 1, ...over };
  many.ask = async <Row>(): Promise<Row[]> => {
    const from = many.asked++ * 2_000;
    return Array.from({ length: Math.max(0, Math.min(2_000, total - from)) }, (_, n) => measure(from + n) as Row);
  };
  return many;
}

describe('issuing a report', () => {
  it('writes, beside the main thread, the very file that would be written in it', async () => {
    const out = new PassThrough();
    const [bytes] = await Promise.all([buffer(out), issueReport(order, out)]);
    expect(bytes.equals(await fileOf(await gathered(programmeStatusReport, { views, context: reader }), 'xlsx'))).toBe(
      true,
    );
  });

  it('has the same content hash as whatever kind of file, told before the first byte', async () => {
    const heads: FileHead[] = [];
    for (const format of ['xlsx', 'csv', 'json'] as const) {
      const out = new PassThrough();
      const written = text(out);
      await issueReport({ ...order, format }, out, head => {
        expect(out.readableLength).toBe(0);
        heads.push(head);
      });
      await written;
    }
    expect(heads.map(({ fileName }) => fileName)).toEqual(
      ['xlsx', 'csv', 'json'].map(kind => `programme-status-2023-02-09.${kind}`),
    );
    expect(new Set(heads.map(({ contentHash }) => contentHash)).size).toBe(1);
  });

  it('asks page by page and leaves nothing out', async () => {
    const many = manyMeasures(5_000);
    const out = new PassThrough();
    const [bytes, head] = await Promise.all([buffer(out), issueReport({ ...order, views: many }, out)]);
    expect(head.rows).toBe(5_000);
    expect(many.asked).toBe(3);
    const sheet = (await readBack(bytes)).worksheets[0]!;
    expect([sheet.getCell('A9').value, sheet.getCell('A5008').value, sheet.getCell('A5009').value]).toEqual([
      'M000000',
      'M004999',
      'Summe',
    ]);
  });

  it('begins again if the books move on meanwhile, so that all rows are of one position', async () => {
    const positions = [1, 2, 2, 2];
    const position = async () => positions.shift()!;
    const out = new PassThrough();
    const [, head] = await Promise.all([
      text(out),
      issueReport({ ...order, format: 'csv', views: { ...views, position } }, out),
    ]);
    expect(head).toMatchObject({ position: 2, rows: 10 });
  });

  it('is an outage if they never stand still and the report has many pages', async () => {
    const many = manyMeasures(5_000);
    let moved = 0;
    const position = async () => {
      many.asked = 0;
      return ++moved;
    };
    const views = { ask: many.ask, position };
    await expect(issueReport({ ...order, views }, new PassThrough())).rejects.toThrow(Outage);
  });

  it('is an error, with nothing written, if the question fails', async () => {
    const out = new PassThrough();
    const failing = { ...views, ask: async () => Promise.reject(new Error('no such table')) };
    await expect(issueReport({ ...order, views: failing }, out)).rejects.toThrow('no such table');
    expect(out.destroyed).toBe(false);
    expect(out.readableLength).toBe(0);
  });

  it('asks no further once nobody waits for it', async () => {
    const out = new PassThrough();
    const endless = manyMeasures(Number.MAX_SAFE_INTEGER);
    const issued = issueReport({ ...order, views: endless }, out);
    await wait(100);
    out.destroy();
    await expect(issued).rejects.toThrow();
    const asked = endless.asked;
    await wait(100);
    expect(endless.asked).toBe(asked);
  });

  it('runs ahead of a slow reader no further than some pieces, and stops when the reader leaves', async () => {
    let taken = 0;
    const slow = new Writable({
      highWaterMark: 1,
      write(chunk, _, done) {
        taken += chunk.length;
        if (taken < 200_000) done();
      },
    });
    const issued = issueReport({ ...order, format: 'json', views: manyMeasures(40_000) }, slow);
    while (taken < 200_000) await wait(10);
    slow.destroy();
    await expect(issued).rejects.toThrow();
    expect(taken).toBeLessThan(1_000_000);
  });

  it('cuts off a reader that takes nothing, so that others have their turn', async () => {
    let taken = 0;
    const asleep = new Writable({
      highWaterMark: 1,
      write(chunk) {
        taken += chunk.length;
      },
    });
    await expect(
      issueReport({ ...order, format: 'json', views: manyMeasures(40_000), patienceMs: 50 }, asleep),
    ).rejects.toThrow('aborted');
    expect([asleep.destroyed, taken > 0]).toEqual([true, true]);
  });

  it('is patient with a reader that takes a piece now and then', async () => {
    const drowsy = new Writable({ highWaterMark: 1, write: (_, __, done) => void setTimeout(done, 40) });
    const { rows } = await issueReport(
      { ...order, format: 'json', views: manyMeasures(2_000), patienceMs: 1_000 },
      drowsy,
    );
    expect(rows).toBe(2_000);
  });

  it('makes two files at a time, and all of many in the end', async () => {
    const heads = await Promise.all(
      Array.from({ length: 7 }, async () => {
        const out = new PassThrough();
        const [, head] = await Promise.all([text(out), issueReport({ ...order, format: 'csv' }, out)]);
        return head.contentHash;
      }),
    );
    expect(new Set(heads).size).toBe(1);
  });

  it('is an outage for whoever comes when many wait already', async () => {
    const never = new Promise<never>(() => {});
    const outs = Array.from({ length: 18 }, () => new PassThrough());
    const waiting = outs.map(out => issueReport({ ...order, views: { ...views, position: () => never } }, out));
    await expect(issueReport(order, new PassThrough())).rejects.toThrow(Outage);
    for (const out of outs) out.destroy();
    for (const one of waiting) await expect(one).rejects.toThrow();
    await expect(issueReport(order, new PassThrough().resume())).resolves.toMatchObject({ rows: 10 });
  });

  it('leaves the queue when nobody waits for it any more', async () => {
    const blocked = Array.from({ length: 2 }, () => new PassThrough());
    const never = new Promise<never>(() => {});
    const running = blocked.map(out => issueReport({ ...order, views: { ...views, position: () => never } }, out));
    const out = new PassThrough();
    const queued = issueReport(order, out);
    out.destroy();
    await expect(queued).rejects.toThrow();
    for (const other of blocked) other.destroy();
    for (const one of running) await expect(one).rejects.toThrow();
  });
});

describe('what a report can be asked for with', () => {
  const refusedField = async (parameters: Record<string, string | string[]>) => {
    const refused = await issueReport({ ...order, parameters }, new PassThrough()).catch(error => error);
    expect(refused).toBeInstanceOf(Malformed);
    return (refused as Malformed).field;
  };

  it('is checked, and what is wrong is named', async () => {
    expect(await refusedField({ status: 'approved,none' })).toBe('status');
    expect(await refusedField({ fieldOfAction: 'toString' })).toBe('fieldOfAction');
    expect(await refusedField({ overdue: 'yes' })).toBe('overdue');
    expect(await refusedField({ search: ['a', 'b'] })).toBe('search');
    expect(await refusedField({ office: 'x'.repeat(201) })).toBe('office');
    expect(await refusedField({ search: 'a\u0000' })).toBe('search');
    expect(await refusedField({ ids: Array.from({ length: 501 }, (_, n) => `M${n}`).join() })).toBe('ids');
    expect(await refusedField({ colour: 'red' })).toBe('colour');
    expect(await refusedField({ constructor: 'x' })).toBe('constructor');
  });

  it('is a file to work on or a page, if it is a document and no table', async () => {
    const books = viewsOf(reportReadModels, tenders);
    for (const format of ['docx', 'html'] as const) {
      const out = new PassThrough();
      const terms = { report: 'procurement-record', format, views: books, context: tenderReader };
      const [bytes, head] = await Promise.all([
        buffer(out),
        issueReport({ ...terms, parameters: { tender: 'T-SOFT' } }, out),
      ]);
      expect(head).toMatchObject({ type: kinds[format], fileName: `procurement-record-2026-11-20.${format}` });
      expect(bytes.subarray(0, 2).toString()).toBe(format === 'docx' ? 'PK' : '<!');
    }
    books.close();
  });

  it('stands in the list of reports', () => {
    const [first] = reportList('de');
    expect(first).toMatchObject({
      name: 'programme-status',
      number: 'R-01',
      title: 'Programmstand',
      formats: ['xlsx', 'csv', 'json'],
    });
    expect(first!.parameters).toContainEqual({
      name: 'fieldOfAction',
      type: 'list of people | processes | it',
      required: false,
    });
    expect(reportNamed('programme-status')).toBe(programmeStatusReport);
    expect(reportNamed('toString')).toBeUndefined();
    expect([isFileKind('xlsx'), isFileKind('pdf'), isFileKind('toString')]).toEqual([true, false, false]);
  });
});
