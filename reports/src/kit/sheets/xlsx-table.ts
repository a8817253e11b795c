import { type Archive, openArchive } from './archive.ts';
import { sheetRows } from './sheet-rows.ts';
import { demandAtMost, FileRefused, most, type Table, type ToldOfFile } from './table.ts';
import { readXml } from './xml.ts';

const WORKBOOK = 'xl/workbook.xml';
const LINKS = 'xl/_rels/workbook.xml.rels';
const STRINGS = 'xl/sharedStrings.xml';
const STYLES = 'xl/styles.xml';

/**
 * Reads one sheet of a workbook: what it shows, never what it would compute. Macros and links to other files are refused.
 * ExcelJS' own streaming reader has run out of memory on ordinary sheets (its issue 1833), so
 * the few parts that hold a table are read here, each as it comes. Errors: `FileRefused`.
 */
export async function xlsxTable(bytes: Buffer, told: ToldOfFile): Promise<Table> {
  const archive = await openArchive(bytes);
  if (!archive.has(WORKBOOK)) throw new FileRefused('import-not-a-table');
  await demandHarmless(archive);
  const { sheets, since1904 } = await sheetsOf(archive);
  const shown = sheets.filter(({ hidden }) => !hidden);
  const sheet = told.sheet === undefined ? shown[0] : sheets.find(({ name }) => name === told.sheet);
  if (!sheet) throw new FileRefused('import-no-sheet', { sheets: shown.map(({ name }) => name).join(', ') });
  const strings = archive.has(STRINGS) ? await stringsOf(archive) : [];
  const dated = archive.has(STYLES) ? await datedStylesOf(archive) : [];
  const rows = await sheetRows(archive.read(sheet.part), { strings, dated, since1904 });
  return { kind: 'xlsx', sheet: sheet.name, sheets: shown.map(({ name }) => name), rows };
}

/** Refuses programs and links to other files. */
async function demandHarmless(archive: Archive): Promise<void> {
  if (!archive.has('[Content_Types].xml')) throw new FileRefused('import-broken');
  let harm: string | undefined;
  const look = (type = '') => {
    if (/macroEnabled|vbaProject|macrosheet/i.test(type)) harm = 'import-has-macros';
    else if (/externalLink/i.test(type)) harm ??= 'import-has-links';
  };
  await readXml(archive.read('[Content_Types].xml'), { open: (_, { ContentType }) => look(ContentType) });
  if (harm || archive.has('xl/vbaProject.bin')) throw new FileRefused(harm ?? 'import-has-macros');
}

interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly part: string;
}

async function sheetsOf(archive: Archive): Promise<{ sheets: readonly Sheet[]; since1904: boolean }> {
  const parts = new Map<string, string>();
  if (!archive.has(LINKS)) throw new FileRefused('import-broken');
  await readXml(archive.read(LINKS), {
    open: (name, { Id = '', Target = '', Type = '' }) => {
      if (name === 'Relationship' && Type.endsWith('/worksheet')) parts.set(Id, partOf(Target));
    },
  });
  const sheets: Sheet[] = [];
  let since1904 = false;
  await readXml(archive.read(WORKBOOK), {
    open: (name, attributes) => {
      if (name === 'workbookPr') since1904 = /^(1|true)$/.test(attributes.date1904 ?? '');
      if (name !== 'sheet') return;
      const link = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
      const part = parts.get(link);
      const hidden = (attributes.state ?? 'visible') !== 'visible';
      if (part) sheets.push({ name: attributes.name ?? '', hidden, part });
    },
  });
  return { sheets, since1904 };
}

const partOf = (target: string): string =>
  target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`;

/** The texts that the cells of a workbook share; how they sound in Japanese is left out. */
async function stringsOf(archive: Archive): Promise<string[]> {
  const strings: string[] = [];
  let characters = 0;
  let text = '';
  let listening = false;
  let phonetic = false;
  await readXml(archive.read(STRINGS), {
    open: name => {
      if (name === 'si') text = '';
      if (name === 'rPh') phonetic = true;
      listening = name === 't' && !phonetic;
    },
    text: said => {
      if (!listening) return;
      text += said;
      demandAtMost(text.length, 'cellCharacters');
    },
    close: name => {
      listening = false;
      if (name === 'rPh') phonetic = false;
      if (name !== 'si') return;
      characters += text.length;
      demandAtMost(characters, 'characters');
      demandAtMost(strings.push(text), 'cells');
    },
  });
  return strings;
}

/** Numbers of formats that show a day, as every spreadsheet program knows them. */
const DAY_FORMATS = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);

/** Of each style of a workbook, whether it shows its number as a day. */
async function datedStylesOf(archive: Archive): Promise<boolean[]> {
  const dated: boolean[] = [];
  const own = new Map<number, boolean>();
  let inCells = false;
  await readXml(archive.read(STYLES), {
    open: (name, attributes) => {
      if (name === 'numFmt') own.set(Number(attributes.numFmtId), showsDay(attributes.formatCode ?? ''));
      if (name === 'cellXfs') inCells = true;
      if (name !== 'xf' || !inCells) return;
      const format = Number(attributes.numFmtId);
      if (dated.push(own.get(format) ?? DAY_FORMATS.has(format)) > most.rows) throw new FileRefused('import-broken');
    },
    close: name => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return dated;
}

/** A format with a day or a year in it, outside of what it shows literally. */
const showsDay = (format: string): boolean => /[dy]/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, ''));
