import type { DatabaseSyncInstance, StatementSyncInstance } from '@photostructure/sqlite';
import type { Recorded } from '../catalogue/define.ts';
import type { ReadModel, Rows, Written } from './define.ts';

/** A value as a table holds it. */
export type Stored = string | number | null;
/** Columns and what they take. */
export type Values = Readonly<Record<string, Written>>;
/** Columns and what is looked for in them. */
export type Wanted = Readonly<Record<string, Written | { readonly notAfter: string | number }>>;

/** The id of the thing that a stream is about: `measure-M05` is about `M05`. */
export const thingOf = (stream: string): string => stream.slice(stream.indexOf('-') + 1);

/** What a table makes of a value. */
export const stored = (value: Written): Stored => (typeof value === 'boolean' ? Number(value) : (value ?? null));
/** True if anything up to a value is looked for. */
export const bounded = (value: Wanted[string]): value is { readonly notAfter: string | number } =>
  typeof value === 'object' && value !== null;
const wanted = (value: Wanted[string]): Stored => (bounded(value) ? value.notAfter : stored(value));

/** The rows of one read model as its `on` sees them: those of the thing at hand. */
export abstract class ThingRows implements Rows<Record<string, Written>> {
  protected thing = '';
  protected readonly columns: readonly string[];
  private readonly on: Readonly<Record<string, (rows: Rows, data: unknown, envelope: Recorded['envelope']) => void>>;

  constructor(readonly model: ReadModel) {
    this.on = model.on as typeof this.on;
    this.columns = ['thing', ...Object.keys(model.columns)];
  }

  /** Does to the thing's rows what an event means for them. */
  apply(thing: string, { type, data, envelope }: Recorded): void {
    this.thing = thing;
    this.on[type]?.(this, data, envelope);
  }

  /** Makes the thing's rows anew from what is counted of its history. */
  remake(thing: string, history: readonly Recorded[]): void {
    this.thing = thing;
    this.delete();
    for (const event of history) this.apply(thing, event);
  }

  abstract insert(values: Values): void;
  abstract update(values: Values, where?: Wanted): void;
  abstract delete(where?: Wanted): void;

  /** A new row, in the order of the columns. */
  protected row(values: Values): Stored[] {
    const row: Stored[] = [this.thing];
    for (let place = 1; place < this.columns.length; place++) row.push(stored(values[this.columns[place]!]));
    return row;
  }
}

/** Writes rows as the events come. Statements are prepared once. */
export class TableRows extends ThingRows {
  private readonly insertion: StatementSyncInstance;
  private readonly statements = new Map<string, StatementSyncInstance>();

  constructor(
    private readonly db: DatabaseSyncInstance,
    model: ReadModel,
    private readonly table: string,
  ) {
    super(model);
    this.insertion = db.prepare(`insert or replace into ${table} values (${this.columns.map(() => '?').join()})`);
  }

  insert(values: Values): void {
    this.insertion.run(...this.row(values));
  }

  /** Writes whole rows, in the order of the columns. */
  insertAll(rows: Iterable<readonly Stored[]>): void {
    for (const row of rows) this.insertion.run(...row);
  }

  update(values: Values, where: Wanted = {}): void {
    const columns = Object.keys(values);
    if (columns.length === 0) return;
    this.statement(`update or replace ${this.table} set ${columns.map(column => `${column} = ?`).join()}`, where).run(
      ...columns.map(column => stored(values[column])),
      this.thing,
      ...Object.values(where).map(wanted),
    );
  }

  delete(where: Wanted = {}): void {
    this.statement(`delete from ${this.table}`, where).run(this.thing, ...Object.values(where).map(wanted));
  }

  private statement(change: string, where: Wanted): StatementSyncInstance {
    const conditions = Object.entries(where).map(([column, value]) =>
      bounded(value) ? `ifnull(${column} <= ?, 1)` : `${column} is ?`,
    );
    const sql = [`${change} where thing = ?`, ...conditions].join(' and ');
    const known = this.statements.get(sql);
    if (known) return known;
    const statement = this.db.prepare(sql);
    this.statements.set(sql, statement);
    return statement;
  }
}
