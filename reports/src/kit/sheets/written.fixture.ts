import ExcelJS from 'exceljs';
import type { Vocabulary } from './columns.ts';
import type { Delimiter, Encoding } from './table.ts';

/** What the specs of this folder look for in a table. */
export const vocabulary: Vocabulary = {
  fields: [
    { name: 'document', kind: 'text', words: ['Belegnummer', 'document number'] },
    { name: 'valueOn', kind: 'day', words: ['Wertstellung', 'value date', 'Datum'] },
    { name: 'debit', kind: 'amount', words: ['Soll', 'debit'] },
    { name: 'credit', kind: 'amount', words: ['Haben', 'credit'] },
    { name: 'amount', kind: 'amount', words: ['Betrag', 'amount'] },
    { name: 'side', kind: 'side', words: ['S/H', 'debit/credit'] },
    { name: 'vatRate', kind: 'rate', words: ['Steuersatz', 'VAT rate'] },
    { name: 'text', kind: 'text', words: ['Buchungstext', 'text'] },
  ],
  needed: [['document'], ['valueOn'], ['amount', 'debit', 'credit']],
};

/** A voucher, before it is written down. */
export interface Voucher {
  readonly document: string;
  readonly day: string;
  readonly cents: number;
  readonly text: string;
}

/** How somebody writes a table. */
export interface Hand {
  readonly encoding: Encoding | 'utf-8-marked';
  readonly delimiter: Delimiter;
  readonly numbers: 'de' | 'en';
  readonly thousands: boolean;
  readonly days: 'dotted' | 'iso' | 'dmy' | 'mdy' | 'compact';
  readonly sign: 'leading' | 'trailing' | 'brackets' | 'side' | 'columns';
  readonly quoted: boolean;
  readonly lineEnd: '\n' | '\r\n' | '\r';
  readonly english: boolean;
}

const heads = (hand: Hand): string[] => {
  const [document, day, debit, credit, amount, side, text] = hand.english
    ? ['Document number', 'Value date', 'Debit', 'Credit', 'Amount (EUR)', 'Debit/Credit', 'Text']
    : ['Belegnummer', 'Wertstellung', 'Soll', 'Haben', 'Betrag in €', 'S/H', 'Buchungstext'];
  if (hand.sign === 'columns') return [document!, day!, debit!, credit!, text!];
  return [document!, day!, amount!, ...(hand.sign === 'side' ? [side!] : []), text!];
};

/** Whole cents as a hand writes them, without their sign. */
export function writtenCents(cents: number, { numbers, thousands }: Pick<Hand, 'numbers' | 'thousands'>): string {
  const digits = String(Math.abs(cents)).padStart(3, '0');
  const whole = digits.slice(0, -2);
  const [divider, point] = numbers === 'de' ? ['.', ','] : [',', '.'];
  const grouped = thousands ? whole.replace(/\B(?=(\d{3})+$)/g, divider!) : whole;
  return `${grouped}${point}${digits.slice(-2)}`;
}

/** A day as a hand writes it. */
export function writtenDay(day: string, days: Hand['days']): string {
  const [y, m, d] = day.split('-') as [string, string, string];
  return { dotted: `${d}.${m}.${y}`, iso: day, dmy: `${d}/${m}/${y}`, mdy: `${m}/${d}/${y}`, compact: y + m + d }[days];
}

function cellsOf({ document, day, cents, text }: Voucher, hand: Hand): string[] {
  const plain = writtenCents(cents, hand);
  const on = writtenDay(day, hand.days);
  if (hand.sign === 'columns') return [document, on, cents < 0 ? '' : plain, cents < 0 ? plain : '', text];
  if (hand.sign === 'side') return [document, on, plain, cents < 0 ? 'H' : 'S', text];
  const negative = { leading: `-${plain}`, trailing: `${plain}-`, brackets: `(${plain})` }[hand.sign];
  return [document, on, cents < 0 ? negative : plain, text];
}

/** A CSV, written by hand. */
export function writtenCsv(vouchers: readonly Voucher[], hand: Hand): Uint8Array<ArrayBuffer> {
  const cell = (text: string) =>
    hand.quoted || /["\r\n]/.test(text) || text.includes(hand.delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
  const rows = [heads(hand), ...vouchers.map(voucher => cellsOf(voucher, hand))];
  return encoded(rows.map(row => `${row.map(cell).join(hand.delimiter)}${hand.lineEnd}`).join(''), hand.encoding);
}

/** A text as bytes. */
export function encoded(text: string, encoding: Hand['encoding']): Uint8Array<ArrayBuffer> {
  if (encoding === 'windows-1252') return new Uint8Array(Buffer.from(text, 'latin1'));
  if (encoding === 'utf-8') return new Uint8Array(Buffer.from(text));
  if (encoding === 'utf-8-marked') return new Uint8Array(Buffer.from(`\ufeff${text}`));
  const little = Buffer.from(`\ufeff${text}`, 'utf16le');
  return new Uint8Array(encoding === 'utf-16le' ? little : little.swap16());
}

/** A workbook, as a spreadsheet program writes it: days and amounts as what they are, and a formula with its value. */
export async function writtenXlsx(vouchers: readonly Voucher[], sheetName = 'Ist'): Promise<Uint8Array<ArrayBuffer>> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('Verborgen', { state: 'hidden' }).addRow(['Belegnummer', 'nichts']);
  const sheet = workbook.addWorksheet(sheetName);
  sheet.addRow(['Liste der Ist-Buchungen']);
  sheet.addRow([]);
  sheet.addRow(['Belegnummer', 'Wertstellung', 'Betrag', 'Buchungstext']);
  for (const [at, { document, day, cents, text }] of vouchers.entries()) {
    const amount = cents / 100;
    const row = sheet.addRow([
      document,
      new Date(`${day}T00:00:00Z`),
      at % 2 === 0 ? amount : { formula: 'A1*1', result: amount },
      text,
    ]);
    row.getCell(2).numFmt = 'dd.mm.yyyy';
    row.getCell(3).numFmt = '#,##0.00';
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
