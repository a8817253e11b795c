import type { ReadModel } from './define.ts';
import { bounded, type Stored, stored, ThingRows, type Values, type Wanted } from './rows.ts';

/** Holds rows back until they are as they will be: many changes of a row are written once. */
export class HeldRows extends ThingRows {
  /** How many rows are held. */
  count = 0;
  private readonly things = new Map<string, Map<string, Stored[]>>();
  private readonly places: ReadonlyMap<string, number>;
  private readonly key: readonly string[];

  constructor(model: ReadModel) {
    super(model);
    this.places = new Map(this.columns.map((column, place) => [column, place]));
    this.key = model.key.slice(1);
  }

  /** Lets go of all rows, those of one thing together, in the order in which tables keep them. */
  *release(): Iterable<readonly Stored[]> {
    for (const thing of [...this.things.keys()].sort()) yield* this.things.get(thing)!.values();
    this.things.clear();
    this.count = 0;
  }

  insert(values: Values): void {
    const rows = this.things.get(this.thing) ?? new Map<string, Stored[]>();
    this.things.set(this.thing, rows);
    this.count -= rows.size;
    rows.set(this.keyOf(values), this.row(values));
    this.count += rows.size;
  }

  update(values: Values, where: Wanted = {}): void {
    const moves = this.key.some(column => column in values);
    for (const [key, row] of this.found(where)) {
      if (moves) this.remove(key);
      for (const column in values) row[this.places.get(column)!] = stored(values[column]);
      if (moves) this.insert(Object.fromEntries(this.columns.map((column, place) => [column, row[place]])));
    }
  }

  delete(where: Wanted = {}): void {
    for (const [key] of this.found(where)) this.remove(key);
  }

  private remove(key: string): void {
    if (this.things.get(this.thing)?.delete(key)) this.count--;
  }

  private keyOf(values: Values): string {
    if (this.key.length === 1) return String(stored(values[this.key[0]!]));
    return this.key.length === 0 ? '' : JSON.stringify(this.key.map(column => stored(values[column])));
  }

  private found(where: Wanted): [string, Stored[]][] {
    const rows = this.things.get(this.thing);
    if (!rows) return [];
    const byKey = this.key.every(column => column in where && !bounded(where[column]));
    if (!byKey) return [...rows].filter(([, row]) => this.fits(row, where));
    const key = this.keyOf(where as Values);
    const row = rows.get(key);
    return row && this.fits(row, where) ? [[key, row]] : [];
  }

  private fits(row: readonly Stored[], where: Wanted): boolean {
    for (const column in where) {
      const value = where[column];
      const held = row[this.places.get(column)!]!;
      if (bounded(value) ? held !== null && held > value.notAfter : held !== stored(value)) return false;
    }
    return true;
  }
}
