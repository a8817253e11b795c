// Widths of Calibri 10 in pixels of a sheet, roughly: not every reader computes heights, and those who do begin from ours.
const WIDTHS = Float64Array.from({ length: 256 }, (_, code) => {
  const letter = String.fromCharCode(code);
  if (" ilIj.,:;!|'()[]".includes(letter)) return 3.3;
  if ('frt-/"*'.includes(letter)) return 4.6;
  if ('mwMW@%'.includes(letter)) return 10.5;
  if ('sczxvykß'.includes(letter)) return 5.9;
  return letter === letter.toLowerCase() ? 6.9 : 7.8;
});
const WIDEST = 11;
const PADDING = 6;
const widthOf = (code: number) => (code < 256 ? WIDTHS[code]! : WIDEST);

/** How many lines a text needs in a column so many characters wide. */
export function linesOf(text: string, columnWidth: number): number {
  const room = columnWidth * 7 - PADDING;
  if (text.length * WIDEST <= room && !text.includes('\n')) return 1;
  let lines = 1;
  let filled = 0;
  let word = 0;
  for (let place = 0; place < text.length; place++) {
    const code = text.charCodeAt(place);
    if (code === 10) {
      lines++;
      filled = 0;
      word = 0;
      continue;
    }
    const width = widthOf(code);
    filled += width;
    // A space or hyphen ends a word; a word that does not fit goes to the next line, one longer than a line is cut.
    word = code === 32 || code === 45 ? 0 : word + width;
    if (filled <= room || code === 32) continue;
    lines++;
    filled = word > room ? width : word;
    word = filled;
  }
  return lines;
}

const LINE = 12.75;
const TALLEST = 409;

/** The height of a row of so many lines, in points. */
export const heightOf = (lines: number): number => Math.min(lines * LINE + 2.25, TALLEST);
