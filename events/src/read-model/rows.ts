import type { DatabaseSyncInstance, StatementSyncInstance } from '@photostructure/sqlite';
import type { Recorded } from '../catalogue/define.ts';
import type { ReadModel, Rows, Written } from './define.ts';

type Values = Readonly<Record<string, Written>>;
type Wanted = Readonly<Record<string, Written | { readonly notAfter: string | number }>>;

/** The id of the thing that a stream is about: `measure-M05` is about `M05`. */
export const thingOf = (stream: string): string => stream.slice(stream.indexOf('-') + 1);

const bounded = (value: Wanted[string]): value is { readonly notAfter: string | number } => typeof value === 'object' && value !== null;
const wanted = (value: Wanted[string]): string | number | null => (bounded(value) ? value.notAfter : stored(value));
const stored = (value: Written): string | number | null => (typeof value === 'boolean' ? Number(value) : (value ?? null));

/** The rows of one read model in one table, as its `on` sees them: those of the thing at hand. Statements are prepared once. */
export class TableRows implements Rows<Record<string, Written>> {
  private thing = '';
  private readonly columns: readonly string[];
  private readonly insertion: StatementSyncInstance;
  private readonly statements = new Map<string, StatementSyncInstance>();
  private readonly on: Readonly<Record<string, (rows: Rows, data: unknown, envelope: Recorded['envelope']) => void>>;

  constructor(
    private readonly db: DatabaseSyncInstance,
    readonly model: ReadModel,
    private readonly table: string,
  ) {
    this.on = model.on as typeof this.on;
    this.columns = Object.keys(model.columns);
    const names = ['thing', ...this.columns];
    this.insertion = db.prepare(`insert or replace into ${table} (${names.join()}) values (${names.map(() => '?').join()})`);
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

  insert(values: Values): void {
    this.insertion.run(this.thing, ...this.columns.map(column => stored(values[column])));
  }

  update(values: Values, where: Wanted = {}): void {
    const columns = Object.keys(values);
    if (columns.length === 0) return;
    this.statement(`update ${this.table} set ${columns.map(column => `${column} = ?`).join()}`, where).run(
      ...columns.map(column => stored(values[column])),
      this.thing,
      ...Object.values(where).map(wanted),
    );
  }

  delete(where: Wanted = {}): void {
    this.statement(`delete from ${this.table}`, where).run(this.thing, ...Object.values(where).map(wanted));
  }

  private statement(change: string, where: Wanted): StatementSyncInstance {
    const sql = [`${change} where thing = ?`, ...Object.keys(where).map(column => (bounded(where[column]) ? `ifnull(${column} <= ?, 1)` : `${column} is ?`))].join(' and ');
    const known = this.statements.get(sql);
    if (known) return known;
    const statement = this.db.prepare(sql);
    this.statements.set(sql, statement);
    return statement;
  }
}
