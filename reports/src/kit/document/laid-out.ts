import type { Gathered } from '../gather.ts';
import type { Column, Named } from '../report.ts';
import { headLines } from '../workbook/head.ts';
import type { Document, Fact } from './document.ts';

/** A document with what stands at its end: as of when it is, when it was issued, and how to check it. */
export interface LaidOut extends Document {
  readonly about: string;
  readonly imprint: readonly Fact[];
}

/** The rows of a report as the document that they come to. */
export async function laidOut({ report, context, head, rows, ...rest }: Gathered): Promise<LaidOut> {
  const columns: readonly Column<unknown>[] = report.columns;
  const named: Named[] = [];
  for await (const some of rows())
    for (const values of some)
      named.push(Object.fromEntries(columns.map(({ name }, place) => [name, values[place] ?? null])));
  if (!report.document) throw new Error(`the report ${report.name} is a table, no document`);
  return {
    ...report.document(named, context),
    about: report.about[context.language],
    imprint: headLines({ report, context, head, rows, ...rest }).flat(),
  };
}

/** A text in which no line ends between a paragraph's sign and its number, or before the sign of the euro. */
export const unbroken = (text: string): string => text.replace(/§ (?=\d)/g, '§\u00a0').replace(/(\d) €/g, '$1\u00a0€');

/** What a document says about itself, in both languages. */
export const documentWords = {
  de: { imprint: 'Zu diesem Dokument', page: 'Seite', of: 'von', hash: 'Prüfsumme', lang: 'de-DE' },
  en: { imprint: 'About this document', page: 'Page', of: 'of', hash: 'Checksum', lang: 'en-GB' },
} as const;
