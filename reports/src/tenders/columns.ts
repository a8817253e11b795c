import { procedureParagraphs, procedureWords } from '@moves/events/catalogue/tenders/in-words';
import type { Procedure } from '@moves/events/catalogue/tenders/words';
import type { Said } from '@moves/events/catalogue/words';
import { day, text, word } from '../kit/formats.ts';
import type { Column } from '../kit/report.ts';
import { realityWords } from './words.ts';

/** Real or for training: the outermost group of every sum. */
export const realityColumn: Column<{ readonly exercise: number }> = {
  name: 'reality',
  title: { de: 'Art', en: 'Kind' },
  about: {
    de: 'Vergabe; oder Übung: zur Schulung erfunden, in keiner Summe echter Vergaben.',
    en: 'Procurement; or exercise: made up for training, in no sum of real procurements.',
  },
  width: 9,
  format: word(realityWords),
  value: row => (row.exercise ? 'exercise' : 'real'),
};

/** The key of a tender, by which it is found again. */
export const tenderColumn: Column<{ readonly tender: string }> = {
  name: 'tender',
  title: { de: 'Vergabe', en: 'Tender' },
  about: { de: 'Das Kennzeichen der Vergabe.', en: 'The key of the tender.' },
  width: 13,
  format: text,
  value: row => row.tender,
};

/** What is bought. */
export const subjectColumn: Column<{ readonly title: string }> = {
  name: 'subject',
  title: { de: 'Gegenstand', en: 'Subject' },
  about: { de: 'Was beschafft wird.', en: 'What is bought.' },
  width: 38,
  format: text,
  value: row => row.title,
  total: 'count',
};

/** Whose need it is. */
export const officeColumn: Column<{ readonly office: string | null }> = {
  name: 'office',
  title: { de: 'Stelle', en: 'Office' },
  about: { de: 'Wer den Bedarf hat.', en: 'Whose need it is.' },
  width: 26,
  format: text,
  value: row => row.office,
};

/** Which procedure, with its paragraph in the notes. */
export const procedureColumn: Column<{ readonly procedure: Procedure | null }> = {
  name: 'procedure',
  title: { de: 'Verfahren', en: 'Procedure' },
  about: {
    de: `Leer: noch nicht gewählt. ${paragraphs('de')}`,
    en: `Empty: not chosen yet. ${paragraphs('en')}`,
  },
  width: 24,
  format: word(procedureWords),
  value: row => row.procedure,
};

function paragraphs(language: 'de' | 'en'): string {
  return `${Object.entries(procedureParagraphs)
    .map(([procedure, paragraph]) => `${procedureWords[procedure as Procedure][language]}: ${paragraph}`)
    .join('; ')}.`;
}

/** A day of a row. */
export const dayColumn = <Row>(
  name: string,
  title: Said,
  about: Said,
  value: (row: Row) => string | null,
): Column<Row> => ({ name, title, about, width: 11.5, format: day, value });

/** What must be known beside the figures. */
export const remarkColumn = <Row>(value: Column<Row>['value'], width = 34): Column<Row> => ({
  name: 'remark',
  title: { de: 'Bemerkung', en: 'Remark' },
  about: {
    de: 'Übung, nacherfasst, Quelle und was abgeleitet ist.',
    en: 'Exercise, entered afterwards, source and what is inferred.',
  },
  width,
  format: text,
  value: value as (row: Row, context: Parameters<typeof value>[1]) => string | null,
});
