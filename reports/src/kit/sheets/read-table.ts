import { csvTable } from './csv-table.ts';
import { FileRefused, most, type Sense, type Table, type ToldOfFile } from './table.ts';
import { xlsxTable } from './xlsx-table.ts';

/** Reads a file into a table, whatever its name says. Errors: `FileRefused`. */
export async function readTable(bytes: Uint8Array, told: ToldOfFile, sense: Sense): Promise<Table> {
  if (bytes.byteLength === 0) throw new FileRefused('import-empty');
  if (bytes.byteLength > most.bytes)
    throw new FileRefused('import-too-large', { what: 'megabytes', most: most.bytes / 1_048_576 });
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = buffer.toString('latin1', 0, 8);
  if (start.startsWith('PK')) return xlsxTable(buffer, told);
  // An old Excel file, or a workbook that a password has wrapped: both are what Microsoft calls a compound file.
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0')) {
    const wrapped = buffer.includes(Buffer.from('EncryptedPackage', 'utf16le'));
    throw new FileRefused(wrapped ? 'import-encrypted' : 'import-old-excel');
  }
  if (/^(%PDF|<)/.test(start.trimStart())) throw new FileRefused('import-not-a-table');
  return csvTable(bytes, told, sense);
}
