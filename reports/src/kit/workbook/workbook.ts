import type { Gathered } from '../gather.ts';
import { headLines } from './head.ts';
import { writeNotes } from './notes.ts';
import { WorkbookStream } from './stream.ts';
import { writeTable } from './table.ts';

/**
 * The report as a workbook: a sheet with the table, one for each further table, and one with the notes. The content hash stands in the head, which can
 * be because the rows have been put aside before the first byte is written; it is also in the footer of every printed
 * page and in the file's properties. The same report issued at the same moment is the same file, byte for byte.
 */
export async function* workbook(gathered: Gathered): AsyncGenerator<Uint8Array> {
  const { report, head, context } = gathered;
  const stream = new WorkbookStream(head.issuedAt);
  Object.assign(stream.book, {
    title: `${report.number} ${head.title}`,
    subject: report.about[context.language],
    description: headLines(gathered)
      .flat()
      .map(({ label, value }) => `${label}: ${value}`)
      .join('; '),
    keywords: `sha256:${head.contentHash}`,
    language: context.language === 'de' ? 'de-DE' : 'en-GB',
    views: [{ x: 0, y: 0, width: 28_800, height: 17_000, firstSheet: 0, activeTab: 0, visibility: 'visible' }],
  });
  const written = write(stream, gathered).catch(error => stream.bytes.destroy(error));
  try {
    yield* stream.bytes;
    await written;
  } finally {
    if (!stream.bytes.readableEnded) stream.stop();
  }
}

async function write(stream: WorkbookStream, gathered: Gathered): Promise<void> {
  await writeTable(stream, gathered);
  for (const table of gathered.more) await writeTable(stream, table);
  await writeNotes(stream, gathered);
  await stream.book.commit();
}
