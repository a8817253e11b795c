import type { Value } from './formats.ts';
import type { Column } from './report.ts';

/** Adds up the totals of some rows, by column: sums, counts, and shares of sums. */
export class Totals {
  private readonly sums: number[];

  constructor(private readonly columns: readonly Column<unknown>[]) {
    this.sums = columns.map(() => 0);
  }

  add(values: readonly Value[]): void {
    for (const [place, { total }] of this.columns.entries()) {
      const value = values[place] ?? null;
      if (total === 'sum') this.sums[place]! += Number(value);
      if (total === 'count' && value !== null) this.sums[place]! += 1;
    }
  }

  /** What stands at the foot of each column, in the column's own unit; nothing where it has no total. */
  get results(): (number | undefined)[] {
    const sumOf = (name: string) => this.sums[this.columns.findIndex(column => column.name === name)]!;
    return this.columns.map(({ total }, place) => {
      if (!total) return undefined;
      if (typeof total === 'string') return this.sums[place];
      const over = sumOf(total.over);
      return over === 0 ? 0 : total.of.reduce((sum, name) => sum + sumOf(name), 0) / over;
    });
  }
}

/** Follows rows through the groups below which totals stand: says how many of the innermost groups end before a row. */
export class Groups {
  private readonly places: readonly (readonly number[])[];
  private current: readonly string[] | undefined;

  constructor(columns: readonly Column<unknown>[], levels: readonly (string | readonly string[])[] = []) {
    const placeOf = (name: string) => columns.findIndex(column => column.name === name);
    this.places = levels.map(level => [level].flat().map(placeOf));
  }

  get depth(): number {
    return this.places.length;
  }

  /** The columns of a level. */
  placesOf(level: number): readonly number[] {
    return this.places[level]!;
  }

  /** How many groups, counted from the innermost, have ended before this row; none before the first. */
  ended(values: readonly Value[]): number {
    const before = this.current;
    this.current = this.places.map(level => JSON.stringify(level.map(place => values[place] ?? null)));
    if (!before) return 0;
    const changed = this.current.findIndex((value, level) => value !== before[level]);
    return changed < 0 ? 0 : this.depth - changed;
  }
}
