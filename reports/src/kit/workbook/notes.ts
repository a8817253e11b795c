import type { Language } from '@moves/events/graph/sentences';
import type { Gathered } from '../gather.ts';
import { type AnyReport, type Column, type Note, tablesOf } from '../report.ts';
import { row, textCell } from './cells.ts';
import { headLines } from './head.ts';
import { heightOf, linesOf } from './heights.ts';
import * as looks from './looks.ts';
import type { WorkbookStream } from './stream.ts';

const WORDS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  de: {
    name: 'Erläuterung',
    report: 'Dieser Bericht',
    columns: 'Spalten',
    terms: 'Zeichen und Begriffe',
    page: 'Seite &P von &N',
    source: 'Quelle',
    system: 'MoveS, die Bücher des Programms. Jede Angabe steht auf einem dort aufgezeichneten Ereignis.',
    counts: 'Summen',
    counted: 'Unter der Tabelle zählt, was ein Filter sichtbar lässt; die Ampeln über der Tabelle zählen alle Zeilen.',
    check: 'Zur Prüfsumme',
    checked:
      'Sie geht über Titel, Spalten, Zeilen und Stand. Derselbe Stand ergibt dieselbe Prüfsumme, gleich wann und als welche Dateiart der Bericht erstellt wird.',
  },
  en: {
    name: 'Notes',
    report: 'This report',
    columns: 'Columns',
    terms: 'Signs and terms',
    page: 'Page &P of &N',
    source: 'Source',
    system: 'MoveS, the books of the programme. Every entry rests on an event recorded there.',
    counts: 'Totals',
    counted: 'Below the table counts what a filter leaves in sight; the lights above the table count all rows.',
    check: 'About the checksum',
    checked:
      'It covers title, columns, rows and cut. The same cut gives the same checksum, whenever and as whatever kind of file the report is issued.',
  },
};

/** A heading, and the words below it with what they mean. */
type Section = [heading: string, entries: (readonly [string, string])[]];

const columnsOf = ({ columns }: AnyReport): Note[] =>
  columns.map(({ title: word, about: meaning }: Column<unknown>) => ({ word, meaning }));

const WORD = 28;
const MEANING = 88;

/** Writes the sheet that explains the other: what was asked for, what each column shows, what signs and terms mean. */
export async function writeNotes(workbook: WorkbookStream, gathered: Gathered): Promise<void> {
  const { report, head, context } = gathered;
  const { language } = context;
  const say = WORDS[language];
  const said = (notes: readonly Note[]) =>
    notes.map(({ word, meaning }) => [word[language], meaning[language]] as const);
  const sections: Section[] = [
    [
      say.report!,
      [
        [`${report.number} ${head.title}`, report.about[language]],
        ...headLines(gathered)
          .flat()
          .map(({ label, value }) => [label, value] as const),
        [say.check!, say.checked!],
        [say.counts!, say.counted!],
        [say.source!, say.system!],
      ],
    ],
    [say.columns!, said(columnsOf(report))],
    ...gathered.more.map(
      table =>
        [
          `${say.columns}: ${table.head.title}`,
          [[table.head.title, table.report.about[language]], ...said(columnsOf(table.report))],
        ] satisfies Section,
    ),
    [say.terms!, said(tablesOf(report).flatMap(({ notes = [] }) => notes))],
  ];

  const sheet = workbook.sheet(
    say.name!,
    {
      views: [{ state: 'normal', showGridLines: false }],
      pageSetup: {
        paperSize: 9,
        orientation: 'portrait',
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
        margins: { left: 0.6, right: 0.6, top: 0.6, bottom: 0.6, header: 0.25, footer: 0.3 },
      },
      headerFooter: { oddFooter: `&R&"Calibri,Regular"&8 ${say.page}` },
    },
    [{ width: WORD }, { width: MEANING }],
  );
  const style = Object.fromEntries(Object.entries(looks.notes).map(([name, look]) => [name, workbook.style(look)]));
  let number = 1;
  const line = (left: number, right: number, texts: readonly [string, string], height: number) =>
    row(number, textCell(`A${number}`, left, texts[0]) + textCell(`B${number++}`, right, texts[1]), height);
  const entry = (texts: readonly [string, string]) =>
    line(
      style.word!,
      style.meaning!,
      texts,
      heightOf(Math.max(linesOf(texts[0], WORD), linesOf(texts[1], MEANING))) + 2,
    );
  let xml = line(style.title!, style.title!, [say.name!, ''], 26);
  for (const [heading, entries] of sections) {
    if (!entries.length) continue;
    xml += row(number++, '', 9) + line(style.heading!, style.heading!, [heading, ''], 18);
    xml += entries.map(entry).join('');
  }
  await sheet.write(xml);
  sheet.close();
}
