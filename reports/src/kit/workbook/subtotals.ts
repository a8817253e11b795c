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
  private readonly groups: Groups;
  private open: { from: number; names: readonly Value[]; totals: Totals }[] = [];

  constructor(
    private readonly workbook: WorkbookStream,
    private readonly gathered: Gathered,
  ) {
    this.columns = gathered.report.columns;
    this.groups = new Groups(this.columns, gathered.report.subtotals);
  }

  /** The lines that stand before a row, the innermost group's first; from then on the row is counted. */
  before(values: readonly Value[], number: number): string[] {
    if (this.groups.depth === 0) return [];
    const lines = this.close(this.groups.ended(values), number);
    for (let level = this.open.length; level < this.groups.depth; level++) {
      const names = this.groups.placesOf(level).map(place => values[place] ?? null);
      this.open.push({ from: number + lines.length, names, totals: new Totals(this.columns) });
    }
    for (const { totals } of this.open) totals.add(values);
    return lines;
  }

  /** The lines below the last row. */
  atEnd(number: number): string[] {
    return this.open.length === 0 ? [] : this.close(this.groups.depth, number);
  }

  private close(groups: number, number: number): string[] {
    const { language } = this.gathered.context;
    return Array.from({ length: groups }, (_, line) => {
      const places = this.groups.placesOf(this.open.length - 1);
      const { from, names, totals } = this.open.pop()!;
      const shown = places.map((place, level) => {
        const name = names[level] ?? null;
        return name === null ? NOT_STATED[language] : this.columns[place]!.format.typed(name as never, language);
      });
      return totalsLine(this.workbook, this.gathered, {
        number: number + line,
        from: Math.max(from, FIRST),
        to: number + line - 1,
        results: totals.results,
        label: `${language === 'de' ? 'Summe' : 'Total'} ${shown.join(' ')}`,
        labelAt: places[0]!,
        look: 'subtotal',
      });
    });
  }
}

/** What a group is called whose rows do not say to which they belong. */
const NOT_STATED = { de: 'ohne Angabe', en: 'not stated' };
