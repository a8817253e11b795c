import { dayOfSerial } from './days.ts';
import { type Cell, demandAtMost, FileRefused } from './table.ts';
import { readXml } from './xml.ts';

/** What the cells of a sheet refer to. */
export interface Surroundings {
  readonly strings: readonly string[];
  /** Of each style, whether it shows a number as a day. */
  readonly dated: readonly boolean[];
  /** Its days are counted from 1904, not from 1900. */
  readonly since1904: boolean;
}

/** The rows of a sheet, each at its number; a formula is what it last came to. Errors: `FileRefused`. */
export async function sheetRows(part: AsyncIterable<string>, around: Surroundings): Promise<Cell[][]> {
  const rows: Cell[][] = [];
  let count = 0;
  let characters = 0;
  let row = 0;
  let column = 0;
  let attributes: Readonly<Record<string, string>> = {};
  let text = '';
  let listening = false;
  const put = (cell: Cell) => {
    if (cell === '') return;
    demandAtMost(row, 'rows');
    demandAtMost(column, 'columns');
    demandAtMost(++count, 'cells');
    while (rows.length < row) rows.push([]);
    const cells = rows[row - 1]!;
    while (cells.length < column - 1) cells.push('');
    cells[column - 1] = cell;
    if (typeof cell !== 'string') return;
    characters += cell.length;
    demandAtMost(characters, 'characters');
  };
  await readXml(part, {
    open: (name, said) => {
      listening = name === 'v' || name === 't';
      if (name === 'row') {
        row = said.r === undefined ? row + 1 : Number(said.r);
        if (!Number.isInteger(row) || row < 1) throw new FileRefused('import-broken');
        column = 0;
      }
      if (name !== 'c') return;
      attributes = said;
      column = said.r === undefined ? column + 1 : columnOf(said.r);
      text = '';
    },
    text: said => {
      if (!listening) return;
      text += said;
      demandAtMost(text.length, 'cellCharacters');
    },
    close: name => {
      listening = false;
      if (name === 'c') put(cellOf(text, attributes, around));
    },
  });
  return rows;
}

/** `AB12` is in column 28. */
function columnOf(place: string): number {
  const [letters] = /^[A-Z]{1,3}(?=\d)/.exec(place) ?? [];
  if (!letters) throw new FileRefused('import-broken');
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function cellOf(text: string, { t = 'n', s }: Readonly<Record<string, string>>, around: Surroundings): Cell {
  if (text === '') return '';
  if (t === 's') return said(around.strings[Number(text)] ?? broken());
  if (t !== 'n') return said(text);
  const number = Number(text);
  if (!Number.isFinite(number)) broken();
  return (around.dated[Number(s ?? 0)] && dayOfSerial(number, around.since1904)) || number;
}

/** Characters that XML cannot hold are written `_x000D_`. */
const said = (text: string): string =>
  text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

function broken(): never {
  throw new FileRefused('import-broken');
}
