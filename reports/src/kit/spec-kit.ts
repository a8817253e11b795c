import type { Day, Instant } from '@moves/events/catalogue/time';
import type { Views } from '@moves/events/read-model/views';
import { files } from './files.ts';
import { asked, type Gathered, gather } from './gather.ts';
import type { FileKind } from './kinds.ts';
import { type Given, readParameters } from './parameters.ts';
import type { AnyReport, ReportContext } from './report.ts';

/** Views of books in which nothing was ever written; for reports that bring their own rows. */
export const emptyViews: Views = { ask: async () => [], position: async () => 7 };

/** A German reader on the day on which specs play. */
export const specContext: ReportContext = {
  today: '2026-11-21' as Day,
  cut: {},
  language: 'de',
  issuedAt: '2026-11-21T09:00:00.000Z' as Instant,
  publicOnly: false,
};

/** A report asked for in this thread. */
export const gathered = (
  report: AnyReport,
  {
    views = emptyViews,
    context = specContext,
    given = {} as Given,
  }: { views?: Views; context?: ReportContext; given?: Given } = {},
): Promise<Gathered> => {
  const parameters = readParameters(report.parameters, given);
  return gather(report, context, parameters, asked(report, views, context, parameters));
};

/** A file of a report, whole. */
export async function fileOf(report: Gathered, kind: FileKind): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of files[kind](report)) parts.push(Buffer.from(part as string));
  return Buffer.concat(parts);
}
