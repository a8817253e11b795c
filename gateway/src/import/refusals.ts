import type { ServicePart } from '@moves/events/graph/part';
import type { Sentences } from '@moves/events/graph/sentences';

/** Why a file is not read, or not before somebody says more about it. */
export const fileRefusals: Sentences = {
  'import-empty': { de: 'Die Datei ist leer.', en: 'The file is empty.' },
  'import-not-a-table': {
    de: 'Das ist keine Tabelle. Gelesen werden CSV und Excel-Arbeitsmappen (.xlsx).',
    en: 'This is no table. What is read is CSV and Excel workbooks (.xlsx).',
  },
  'import-old-excel': {
    de: 'Das ist eine Excel-Datei im alten Format (.xls). Speichern Sie sie als .xlsx oder CSV.',
    en: 'This is an Excel file of the old kind (.xls). Save it as .xlsx or CSV.',
  },
  'import-encrypted': {
    de: 'Die Datei ist mit einem Kennwort verschlüsselt. Speichern Sie sie ohne Kennwort.',
    en: 'The file is encrypted with a password. Save it without one.',
  },
  'import-has-macros': {
    de: 'Die Arbeitsmappe enthält Makros. Speichern Sie sie als .xlsx ohne Makros.',
    en: 'The workbook holds macros. Save it as .xlsx without them.',
  },
  'import-has-links': {
    de: 'Die Arbeitsmappe ist mit anderen Dateien verknüpft; ob deren Werte stimmen, sieht hier niemand. Lösen Sie die Verknüpfungen.',
    en: 'The workbook is linked to other files; nobody here can see whether their values are right. Break the links.',
  },
  'import-broken': {
    de: 'Die Datei ist beschädigt oder unvollständig.',
    en: 'The file is damaged or incomplete.',
  },
  'import-line-broken': {
    de: 'Die Datei ist beschädigt: Etwa ab Zeile {line} endet ein Anführungszeichen nicht.',
    en: 'The file is damaged: from about line {line} on, a quotation mark has no end.',
  },
  'import-packed-too-tightly': {
    de: 'Ein Teil der Arbeitsmappe ({part}) ist so dicht gepackt, wie es keine Tabelle ist. Er wird nicht entpackt.',
    en: 'A part of the workbook ({part}) is packed as tightly as no table is. It is not unpacked.',
  },
  'import-too-large': {
    de: 'Die Datei ist zu groß: Erlaubt sind höchstens {most} {what}.',
    en: 'The file is too large: at most {most} {what} are allowed.',
  },
  'import-too-slow': {
    de: 'Das Lesen der Datei dauert zu lange; es wurde abgebrochen. Teilen Sie sie auf.',
    en: 'Reading the file takes too long and has been stopped. Split it.',
  },
  'import-wrong-encoding': {
    de: 'Mit der Zeichenkodierung {encoding} lässt sich die Datei nicht lesen.',
    en: 'The file cannot be read in the encoding {encoding}.',
  },
  'import-no-sheet': {
    de: 'Dieses Tabellenblatt gibt es nicht; es gibt: {sheets}.',
    en: 'There is no such sheet; there are: {sheets}.',
  },
  'import-no-header': {
    de: 'In den ersten Zeilen stehen keine Spaltenköpfe, die hier bekannt sind. Nennen Sie die Zeile mit den Köpfen und die Spalten.',
    en: 'The first rows hold no column heads that are known here. Say which row has them, and which columns are which.',
  },
  'import-column-missing': {
    de: 'Keine Spalte ist als «{field}» zu erkennen. Nennen Sie sie.',
    en: 'No column can be recognised as «{field}». Name it.',
  },
  'import-column-twice': {
    de: 'Mehrere Spalten könnten «{field}» sein: {titles}. Nennen Sie die richtige.',
    en: 'Several columns could be «{field}»: {titles}. Name the right one.',
  },
  'import-column-unknown': {
    de: 'Die Datei hat keine Spalte «{title}».',
    en: 'The file has no column «{title}».',
  },
  'import-numbers-ambiguous': {
    de: 'Ob Zahlen deutsch (1.234,56) oder englisch (1,234.56) geschrieben sind, ist nicht zu erkennen: {examples}. Sagen Sie es.',
    en: 'It cannot be told whether numbers are German (1.234,56) or English (1,234.56): {examples}. Say so.',
  },
  'import-days-ambiguous': {
    de: 'Ob der Tag oder der Monat vorn steht, ist nicht zu erkennen: {examples}. Sagen Sie es.',
    en: 'It cannot be told whether the day or the month comes first: {examples}. Say so.',
  },
  'import-row-unreadable': {
    de: '«{text}» ist nicht zu lesen als: {field}.',
    en: '«{text}» cannot be read as: {field}.',
  },
};

/** Columns and measures of size, as people call them. */
export const importWords: ServicePart['words'] = {
  document: { de: 'Belegnummer', en: 'document number' },
  item: { de: 'Belegposition', en: 'item' },
  valueOn: { de: 'Wertstellung', en: 'value date' },
  amount: { de: 'Betrag', en: 'amount' },
  debit: { de: 'Soll', en: 'debit' },
  credit: { de: 'Haben', en: 'credit' },
  side: { de: 'Soll/Haben', en: 'debit/credit' },
  net: { de: 'Nettobetrag', en: 'net amount' },
  vat: { de: 'Umsatzsteuer', en: 'VAT' },
  vatRate: { de: 'Steuersatz', en: 'VAT rate' },
  line: { de: 'Haushaltsstelle', en: 'budget line' },
  profitCentre: { de: 'Profitcenter', en: 'profit centre' },
  account: { de: 'Konto', en: 'account' },
  measure: { de: 'Maßnahme', en: 'measure' },
  commitment: { de: 'Bindung', en: 'commitment' },
  text: { de: 'Buchungstext', en: 'text' },
  megabytes: { de: 'MB', en: 'MB' },
  unpacked: { de: 'MB nach dem Entpacken', en: 'MB when unpacked' },
  parts: { de: 'Teile', en: 'parts' },
  rows: { de: 'Zeilen', en: 'rows' },
  columns: { de: 'Spalten', en: 'columns' },
  cells: { de: 'Zellen', en: 'cells' },
  characters: { de: 'Zeichen', en: 'characters' },
  cellCharacters: { de: 'Zeichen in einer Zelle', en: 'characters in one cell' },
  memory: { de: 'MB Arbeitsspeicher zum Lesen', en: 'MB of memory to read it' },
};
