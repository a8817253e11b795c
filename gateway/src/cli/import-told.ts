import type { Language } from '@moves/events/graph/sentences';
import { type ImportAnswer, type RowVerdict, verdictWords } from '../import/answer.ts';

/** Each so many rows somebody hears of it. */
const SHOWN_EVERY = 25;
/** How far an import has come, on stderr. */
export function shown(done: number, of: number): void {
  if (done % SHOWN_EVERY === 0 || done === of) process.stderr.write(`\r${done} / ${of}${done === of ? '\n' : ''}`);
}

const MOST_SAID = 50;

/** What was recognised, how many rows of each verdict there are, and what is left to do: on stdout. */
export function tell({ recognised, refusal, counts, amounts, rows }: ImportAnswer, language: Language): void {
  const print = (...lines: string[]) => process.stdout.write(lines.map(line => `${line}\n`).join(''));
  if (recognised) {
    const { kind, encoding, delimiter, sheet, headerRow, columns, numbers, days } = recognised;
    const facts = { encoding, delimiter: delimiter && JSON.stringify(delimiter), sheet, headerRow };
    const named = Object.entries({ ...facts, numbers: numbers?.style, days: days.forms.join(', ') });
    print(`${kind}: ${named.flatMap(([name, value]) => (value ? [`${name} ${value}`] : [])).join(', ')}`);
    for (const { column, title, field } of columns) if (field) print(`  ${column} «${title}» → ${field}`);
  }
  if (refusal) return;
  for (const [verdict, count] of Object.entries(counts))
    if (count > 0)
      print(`${verdictWords[verdict as RowVerdict][language]}: ${count} (${amounts[verdict as RowVerdict]} €)`);
  const open = rows.filter(row => row.refusal);
  for (const { row, document, refusal } of open.slice(0, MOST_SAID))
    print(`${row}  ${document ?? '–'}  ${refusal!.message}`);
  if (open.length > MOST_SAID) print(`… ${open.length - MOST_SAID}`);
}
