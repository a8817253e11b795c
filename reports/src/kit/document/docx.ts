import {
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  type IRunOptions,
  type ISectionOptions,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Gathered } from '../gather.ts';
import type { Table as DocumentTable, Entry, Fact, Section } from './document.ts';
import { documentWords, laidOut, unbroken } from './laid-out.ts';

const QUIET = '595959';
const WANTING = '7A1710';
const LINE = { style: BorderStyle.SINGLE, size: 4, color: 'DEDEDE' } as const;
const STRONG = { style: BorderStyle.SINGLE, size: 6, color: '8C8C8C' } as const;
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

/** The list of what a section says. */
const ENTRIES = 'entries';

/** Twips between the margins of an A4 page. */
const PAGE_WIDTH = 9_638;

/** A text as runs: where somebody wrote a new line, the document has one; a paragraph's sign stays with its number. */
const runs = (text: string, look: IRunOptions = {}): TextRun[] =>
  unbroken(text)
    .split('\n')
    .map((line, place) => new TextRun({ ...look, text: line, ...(place > 0 && { break: 1 }) }));

const cell = (children: Paragraph[], width: number, borders: object, shaded = false): TableCell =>
  new TableCell({
    children,
    width: { size: width, type: WidthType.DXA },
    margins: { top: 50, bottom: 50, left: 80, right: 80 },
    borders: { top: NONE, left: NONE, right: NONE, bottom: LINE, ...borders },
    ...(shaded && { shading: { type: ShadingType.CLEAR, fill: 'F2F2F2', color: 'auto' } }),
  });

const widthOf = (hundredths: number): number => Math.round((PAGE_WIDTH * hundredths) / 100);

/** Words and what they say, in two columns. */
const factTable = (facts: readonly Fact[]): Table =>
  new Table({
    width: { size: PAGE_WIDTH, type: WidthType.DXA },
    columnWidths: [widthOf(30), widthOf(70)],
    layout: TableLayoutType.FIXED,
    rows: facts.map(
      ({ label, value }) =>
        new TableRow({
          cantSplit: true,
          children: [
            cell([new Paragraph({ children: runs(label, { bold: true }) })], widthOf(30), {}),
            cell([new Paragraph({ children: runs(value) })], widthOf(70), {}),
          ],
        }),
    ),
  });

const rowsOf = ({ columns, rows }: DocumentTable): Table =>
  new Table({
    width: { size: PAGE_WIDTH, type: WidthType.DXA },
    columnWidths: columns.map(({ width }) => widthOf(width)),
    layout: TableLayoutType.FIXED,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ title, width }) =>
          cell(
            [new Paragraph({ children: runs(title, { bold: true, size: 18 }) })],
            widthOf(width),
            { top: STRONG, bottom: STRONG },
            true,
          ),
        ),
      }),
      ...rows.map(
        row =>
          new TableRow({
            children: row.map((text, place) =>
              cell([new Paragraph({ children: runs(text, { size: 18 }) })], widthOf(columns[place]!.width), {}),
            ),
          }),
      ),
    ],
  });

const entryOf = ({ text, from, mark }: Entry): Paragraph =>
  new Paragraph({
    numbering: { reference: ENTRIES, level: 0 },
    spacing: { after: 80 },
    children: [
      ...runs(text),
      ...(mark ? [new TextRun({ text: ` [${mark}]`, bold: true })] : []),
      new TextRun({ text: `   ${from}`, color: QUIET, size: 18 }),
    ],
  });

const sectionOf = ({ heading, state, text, entries = [], table }: Section): (Paragraph | Table)[] => [
  new Paragraph({ heading: HeadingLevel.HEADING_2, keepNext: true, children: runs(heading) }),
  ...(state
    ? [
        new Paragraph({
          spacing: { after: 80 },
          children: runs(state.word, {
            ...(state.wanting ? { bold: true, color: WANTING } : { color: QUIET }),
          }),
        }),
      ]
    : text
      ? [new Paragraph({ spacing: { after: 80 }, children: runs(text) })]
      : []),
  ...entries.map(entryOf),
  ...(table
    ? [
        new Paragraph({ children: runs(table.caption, { color: QUIET, size: 18 }), spacing: { after: 60 } }),
        rowsOf(table),
      ]
    : []),
];

/** The document as a Word file: headings, lists and tables with their heads, so that it can be read aloud and worked on. */
export async function* docx(gathered: Gathered): AsyncGenerator<Uint8Array> {
  const { context, head } = gathered;
  const { title, mark, about, facts, sections, imprint } = await laidOut(gathered);
  const say = documentWords[context.language];
  const named = mark ? `${title} · ${mark}` : title;
  const document = new Document({
    title: named,
    subject: about,
    creator: 'MoveS',
    lastModifiedBy: 'MoveS',
    keywords: `sha256:${head.contentHash}`,
    description: imprint.map(({ label, value }) => `${label}: ${value}`).join('; '),
    styles: {
      default: {
        document: {
          run: { font: 'Calibri', size: 21, language: { value: say.lang } },
          paragraph: { spacing: { line: 264 } },
        },
        title: { run: { size: 36, bold: true, color: '1F1F1F' }, paragraph: { spacing: { after: 60 } } },
        heading2: {
          run: { size: 25, bold: true, color: '1F1F1F' },
          paragraph: { spacing: { before: 300, after: 80 } },
        },
      },
    },
    numbering: {
      config: [
        {
          reference: ENTRIES,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              style: { paragraph: { indent: { left: 340, hanging: 240 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11_906, height: 16_838 },
            margin: { top: 1_134, bottom: 1_134, left: 1_134, right: 1_134 },
          },
        },
        headers: {
          default: new Header({ children: [new Paragraph({ children: runs(named, { color: QUIET, size: 16 }) })] }),
        },
        footers: { default: footerOf(say, head.contentHash) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: runs(named) }),
          new Paragraph({ children: runs(about, { color: QUIET }), spacing: { after: 160 } }),
          factTable(facts),
          ...sections.flatMap(sectionOf),
          new Paragraph({ heading: HeadingLevel.HEADING_2, keepNext: true, children: runs(say.imprint) }),
          factTable(imprint),
        ],
      } satisfies ISectionOptions,
    ],
  });
  yield new Uint8Array(await Packer.toBuffer(document));
}

const footerOf = ({ page, of, hash }: (typeof documentWords)['de' | 'en'], contentHash: string): Footer =>
  new Footer({
    children: [
      new Paragraph({
        children: [
          new TextRun({ text: `${hash} ${contentHash.slice(0, 16)}…   ${page} `, color: QUIET, size: 16 }),
          new TextRun({ children: [PageNumber.CURRENT], color: QUIET, size: 16 }),
          new TextRun({ text: ` ${of} `, color: QUIET, size: 16 }),
          new TextRun({ children: [PageNumber.TOTAL_PAGES], color: QUIET, size: 16 }),
        ],
      }),
    ],
  });
