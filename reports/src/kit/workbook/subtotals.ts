import type { Value } from '../formats.ts';
import type { Gathered } from '../gather.ts';
import type { Column } from '../report.ts';
import { Groups, Totals } from '../totals.ts';
import { totalsLine } from './below.ts';
import { FIRST } from './places.ts';
import type { WorkbookStream } from './stream.ts';

/** The lines of totals below the groups of a table, as they come when its rows are written one after the other. */
export class Subtotals {
  private readonly columns: readonly Column<unknown>[];
  private readonly names: readonly string[];
  private readonly groups: Groups;
  private open: { from: number; name: Value; totals: Totals }[] = [];

  constructor(
    private readonly workbook: WorkbookStream,
    private readonly gathered: Gathered,
  ) {
    this.columns = gathered.report.columns;
    this.names = gathered.report.subtotals ?? [];
    this.groups = new Groups(this.columns, this.names);
  }

  /** The lines that stand before a row, the innermost group's first; from then on the row is counted. */
  before(values: readonly Value[], number: number): string[] {
    if (this.names.length === 0) return [];
    const lines = this.close(this.groups.ended(values), number);
    for (let level = this.open.length; level < this.names.length; level++) {
      const name = values[this.placeOf(level)] ?? null;
      this.open.push({ from: number + lines.length, name, totals: new Totals(this.columns) });
    }
    for (const { totals } of this.open) totals.add(values);
    return lines;
  }

  /** The lines below the last row. */
  atEnd(number: number): string[] {
    return this.open.length === 0 ? [] : this.close(this.names.length, number);
  }

  private close(groups: number, number: number): string[] {
    const { language } = this.gathered.context;
    return Array.from({ length: groups }, (_, line) => {
      const labelAt = this.placeOf(this.open.length - 1);
      const { from, name, totals } = this.open.pop()!;
      const { format } = this.columns[labelAt]!;
      const shown = name === null ? '–' : format.typed(name as never, language);
      return totalsLine(this.workbook, this.gathered, {
        number: number + line,
        from: Math.max(from, FIRST),
        to: number + line - 1,
        results: totals.results,
        label: `${language === 'de' ? 'Summe' : 'Total'} ${shown}`,
        labelAt,
        look: 'subtotal',
      });
    });
  }

  private placeOf(level: number): number {
    return this.columns.findIndex(({ name }) => name === this.names[level]);
  }
}
