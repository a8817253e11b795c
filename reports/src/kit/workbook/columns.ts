import type { Day } from '@moves/events/catalogue/time';
import type { Language } from '@moves/events/graph/sentences';
import type { Light } from '@moves/events/read-model/lights';
import { type Format, lightWords, shownIn, type Value } from '../formats.ts';
import type { Gathered } from '../gather.ts';
import type { Column } from '../report.ts';
import { emptyCell, letters, numberCell, row, serial, textCell } from './cells.ts';
import { heightOf, linesOf } from './heights.ts';
import * as looks from './looks.ts';
import type { WorkbookStream } from './stream.ts';

/** How the columns of a report write a row: its cells, and as high as its texts need. */
export function rowWriter(workbook: WorkbookStream, { report, context: { language } }: Gathered) {
  const columns: readonly Column<unknown>[] = report.columns;
  const cells = columns.map((column, place) => cellWriter(workbook, column, letters(place), language));
  const wrapped = columns.flatMap(({ format, width }, place) =>
    format.kind === 'text' || format.kind === 'word' ? [{ place, width, format: format as Format<string> }] : [],
  );
  return (values: readonly Value[], number: number): string => {
    let inside = '';
    let lines = 1;
    for (let place = 0; place < cells.length; place++) inside += cells[place]!(values[place]!, number);
    for (const { place, width, format } of wrapped) {
      const value = values[place] as string | null;
      if (value !== null) lines = Math.max(lines, linesOf(format.typed(value, language), width));
    }
    return row(number, inside, heightOf(lines), false);
  };
}

function cellWriter(workbook: WorkbookStream, { format }: Column<unknown>, letter: string, language: Language) {
  const style = workbook.style(looks.valueLook(format.kind, language));
  const number = (inSheet: (value: never) => number) => (value: Value, at: number) =>
    value === null ? emptyCell(letter + at, style) : numberCell(letter + at, style, inSheet(value as never));
  switch (format.kind) {
    case 'day':
      return number((value: Day) => serial(value));
    case 'light': {
      const styles = new Map(
        Object.keys(lightWords).map(light => [light, workbook.style(looks.lightLook(light as Light))]),
      );
      return (value: Value, at: number) =>
        value === null
          ? emptyCell(letter + at, style)
          : textCell(letter + at, styles.get(String(value)) ?? style, format.typed(value as never, language));
    }
    case 'text':
    case 'word': {
      const guarded = workbook.style(looks.guardedText(language));
      return (value: Value, at: number) => {
        if (value === null) return emptyCell(letter + at, style);
        const shown = format.typed(value as never, language);
        return textCell(letter + at, /^[=+\-@]/.test(shown) ? guarded : style, shown);
      };
    }
    default:
      return number((value: number) => shownIn(format.kind, value));
  }
}
