import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import type { Day } from '@moves/events/catalogue/time';
import { files } from '@moves/reports/kit/files';
import type { Asked } from '@moves/reports/kit/gather';
import { gather } from '@moves/reports/kit/gather';
import type { Column, ReportContext } from '@moves/reports/kit/report';
import { programmeStatusReport } from '@moves/reports/programme-status';
import type { ProgrammeStatusRow } from '@moves/reports/programme-status-question';
import ExcelJS from 'exceljs';

// Writes one workbook in a process of its own and says how long it took and how much memory it needed at most.

const LIGHTS = ['red', 'yellow', 'grey', 'green', 'none'] as const;
const OFFICES = [
  'Amt für Digitalisierung, Organisation und IT',
  'Amt für öffentliche Ordnung',
  'Haupt- und Personalamt',
];
const day = (n: number) => `20${20 + (n % 8)}-0${1 + (n % 9)}-${10 + (n % 19)}` as Day;

const measure = (n: number): ProgrammeStatusRow => ({
  thing: `M${n}`,
  title: `Maßnahme ${n}: Ausbau & Betrieb der Dienste`,
  field_order: n % 3,
  field_of_action: (['people', 'processes', 'it'] as const)[n % 3]!,
  office: OFFICES[n % OFFICES.length]!,
  office_search: OFFICES[n % OFFICES.length]!,
  status: n % 7 ? 'inProgress' : 'inOperation',
  phase: n % 7 ? 'rollout' : null,
  light: LIGHTS[n % 5]!,
  schedule_light: LIGHTS[(n >> 1) % 5]!,
  cost_light: LIGHTS[(n >> 3) % 5]!,
  resources_light: LIGHTS[(n >> 4) % 5]!,
  freshness_light: LIGHTS[(n >> 2) % 5]!,
  milestones_reached: n % 5,
  milestones_total: 5 + (n % 3),
  next_name: `Abnahme ${n % 1_000}`,
  next_plan_on: day(n),
  next_expected_on: day(n + 3),
  next_slip_days: (n % 90) - 5,
  authority_cents: n * 1_000_00,
  usage: n % 10_000,
  approved_share: (n % 5) * 5_000,
  filled_share: (n % 3) * 2_500,
  slip_days: n % 120,
  approval: null,
  known_from_on: day(n + 1),
  heard_of_on: day(n + 2),
  take_over: n % 2 ? '{"qualifier":"approx","source":{"document":"Beantwortung GZ 0412-00","mark":"stated"}}' : null,
});

const context: ReportContext = {
  today: '2026-11-21' as never,
  cut: {},
  language: 'de',
  issuedAt: '2026-11-21T09:00:00.000Z' as never,
  publicOnly: false,
};

const PAGE = 2_000;

/** Through the kit: typed, hashed, put aside, then styled, totalled and packed. */
async function ours(rows: number): Promise<number> {
  async function* told(): AsyncGenerator<Asked> {
    for (let from = 0; from < rows; from += PAGE) {
      yield { rows: Array.from({ length: Math.min(PAGE, rows - from) }, (_, n) => measure(from + n)), table: 0 };
    }
    yield { position: 1 };
  }
  let bytes = 0;
  for await (const chunk of files.xlsx(await gather(programmeStatusReport, context, {}, told()))) bytes += chunk.length;
  return bytes;
}

/** The same cells with nothing but ExcelJS's streaming writer, as its manual shows it: no hash, no totals, no notes. */
async function plain(rows: number): Promise<number> {
  const out = new PassThrough();
  let bytes = 0;
  out.on('data', chunk => {
    bytes += chunk.length;
  });
  const font = { name: 'Calibri', size: 10 };
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: out, useStyles: true });
  const sheet = book.addWorksheet('Programmstand');
  const columns: readonly Column<ProgrammeStatusRow>[] = programmeStatusReport.columns;
  sheet.columns = columns.map(({ width, format, title }) => ({
    header: title.de,
    width,
    style: {
      font,
      ...(format.kind === 'day' && { numFmt: 'dd.mm.yyyy' }),
      ...(format.kind === 'whole' && { numFmt: '#,##0' }),
    },
  }));
  for (let n = 0; n < rows; n++) {
    const row = measure(n);
    const cells = columns.map(column => {
      const value = column.value(row, context);
      if (value === null || column.format.kind === 'whole') return value;
      return column.format.kind === 'day' ? new Date(value) : column.format.typed(value as never, 'de');
    });
    sheet.addRow(cells).commit();
    if (n % PAGE === 0) await new Promise(setImmediate);
  }
  await book.commit();
  if (!out.readableEnded) await once(out, 'end');
  return bytes;
}

const [who, rows] = [process.argv[2], Number(process.argv[3])];
const write = who === 'plain' ? plain : ours;
await write(500);
const before = process.memoryUsage().rss;
const begun = performance.now();
const bytes = await write(rows);
const ms = performance.now() - begun;
process.stdout.write(
  JSON.stringify({
    ms,
    bytes,
    grown: process.resourceUsage().maxRSS * 1_024 - before,
    peak: process.resourceUsage().maxRSS * 1_024,
  }),
);
