import { CsvError, parse } from 'csv-parse/sync';
import { unguarded } from '../csv.ts';
import { decoded } from './encoding.ts';
import {
  type Delimiter,
  delimiters,
  demandAtMost,
  demandRoom,
  FileRefused,
  most,
  type Sense,
  type Table,
  type ToldOfFile,
} from './table.ts';

/** So many rows at its beginning show how a file is written. */
const HEAD_ROWS = 50;
const HEAD_CHARACTERS = 262_144;
const LOOK_AFTER_ROWS = 1_000;
const LINE_ENDS = ['\r\n', '\n', '\r'];

/** Reads a CSV. Its delimiter is the one with which the first rows make most sense. Errors: `FileRefused`. */
export function csvTable(bytes: Uint8Array, told: ToldOfFile, sense: Sense): Table {
  const { text, encoding } = decoded(bytes, told.encoding);
  // Excel's own way to say how a file is divided.
  const [line, said] = /^sep=([;,\t|])\r?\n/i.exec(text) ?? ['', undefined];
  const body = text.slice(line.length);
  const delimiter = told.delimiter ?? (said as Delimiter | undefined) ?? delimiterOf(body, sense);
  const rows = rowsOf(body, delimiter, most.rows + 1);
  demandAtMost(rows.length, 'rows');
  if (rows.every(row => row.length < 2)) throw new FileRefused('import-not-a-table');
  const before = line ? [[]] : [];
  return { kind: 'csv', encoding, delimiter, rows: [...before, ...rows.map(row => row.map(asMeant))] };
}

function delimiterOf(text: string, sense: Sense): Delimiter {
  const start = text.slice(0, HEAD_CHARACTERS);
  const scores = delimiters.map(delimiter => [delimiter, scoreOf(start, delimiter, sense)] as const);
  return scores.reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

/** First of all, whether somebody knows the columns; then how many rows have as many columns as most. */
function scoreOf(start: string, delimiter: Delimiter, sense: Sense): number {
  let head: string[][];
  try {
    head = rowsOf(start, delimiter, HEAD_ROWS);
  } catch {
    return -1;
  }
  const counts = new Map<number, number>();
  for (const { length } of head) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  const usual = Math.max(0, ...counts.values());
  return sense(head) * 1_000 + usual;
}

function rowsOf(text: string, delimiter: Delimiter, to: number): string[][] {
  let cells = 0;
  let rows = 0;
  try {
    return parse(text, {
      delimiter,
      to,
      record_delimiter: LINE_ENDS,
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: most.columns * most.cellCharacters,
      // A line of delimiters would be held until it has an end, so its cells are counted as they come.
      ...(hasCrowdedLine(text, delimiter) && {
        cast: (cell: string, { index }: { index: number }) => {
          demandAtMost(index + 1, 'columns');
          return cell;
        },
      }),
      on_record: (row: string[]) => {
        demandAtMost(row.length, 'columns');
        for (const cell of row) demandAtMost(cell.length, 'cellCharacters');
        cells += row.length;
        demandAtMost(cells, 'cells');
        if (++rows % LOOK_AFTER_ROWS === 0) demandRoom();
        return row;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { code, lines = 0 } = error as CsvError & { lines?: number };
    if (code === 'CSV_MAX_RECORD_SIZE')
      throw new FileRefused('import-too-large', { what: 'cellCharacters', most: most.cellCharacters });
    throw new FileRefused('import-line-broken', { line: lines });
  }
}

/** True if some line may have more cells than a table has columns; the delimiters within quotes count too. */
function hasCrowdedLine(text: string, delimiter: Delimiter): boolean {
  const sign = delimiter.charCodeAt(0);
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === sign && ++count >= most.columns) return true;
    if (code === NEW_LINE || code === RETURN) count = 0;
  }
  return false;
}

/** A text as it was before somebody kept it from being a formula, or made it one to keep its zeros: `="000123"`. */
const asMeant = (text: string): string => /^="([^"]*)"$/.exec(text)?.[1] ?? unguarded(text);

const NEW_LINE = 10;
const RETURN = 13;
