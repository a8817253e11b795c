import { amendments } from '../catalogue/amendments.ts';
import { type Catalogue, catalogueOf, type EventDefinition } from '../catalogue/define.ts';
import type { Envelope } from '../catalogue/envelope.ts';
import { asides } from '../catalogue/joint-acts.ts';

/** A column as SQLite declares it: `text`, `integer not null`, `real` … */
export type Column = `${'text' | 'integer' | 'real'}${'' | ' not null'}`;

type Value<C extends Column> =
  | (C extends `text${string}` ? string : number)
  | (C extends `${string} not null` ? never : null);

/** A row of a table; `thing` (the id of the thing it is about) is in every one. */
export type RowOf<Table extends Readonly<Record<string, Column>>> = { thing: string } & {
  [Name in keyof Table]: Value<Table[Name]>;
};

/** What a column takes: yes and no become 1 and 0; what an event does not say becomes null. */
export type Written = string | number | boolean | null | undefined;

type Given<V> = V | (number extends V ? boolean : never) | undefined;

/** Which of the thing's rows: those where each column has this value, or holds nothing or nothing later than `notAfter`. */
export type Where<Row> = { readonly [Name in keyof Row]?: Given<Row[Name]> | { readonly notAfter: string | number } };

/** What a row of a read model may do: touch the rows of the thing the event is about, and no others. */
export interface Rows<Row = Record<string, Written>> {
  /** Adds a row; columns that are not named are null, and a row with the same key gives way to it. */
  insert(values: { [Name in keyof Omit<Row, 'thing'>]?: Given<Row[Name]> }): void;
  /** Changes the thing's rows, all of them or those where these columns have these values; a named column without a value becomes null. */
  update(values: { [Name in keyof Omit<Row, 'thing'>]?: Given<Row[Name]> }, where?: Where<Row>): void;
  /** Removes the thing's rows, all of them or those where these columns have these values. */
  delete(where?: Where<Row>): void;
}

/**
 * A table that follows the events, and can be thrown away and made again. It is about one kind of thing: two kinds may
 * share an id, and an amendment makes all rows of its thing anew (unless the model names amendments in `on`: then it is
 * told everything as it was said).
 */
// biome-ignore lint/suspicious/noExplicitAny: a list of read models mixes tables of all shapes
export interface ReadModel<Row = any> {
  readonly name: string;
  /** Raised with every change of table or rows; a raised version is rebuilt. */
  readonly version: number;
  readonly columns: Readonly<Record<string, Column>>;
  /** The columns that make a row unique; `thing` is always the first. */
  readonly key: readonly string[];
  readonly indexes: readonly string[];
  /** `cut`: shows the past as it was. `now`: shows today even in a past view, for who may see what. */
  readonly clock: 'cut' | 'now';
  readonly catalogue: Catalogue;
  /** The event types it has rows for, and amendments. */
  readonly types: readonly string[];
  readonly on: Readonly<Record<string, (rows: Rows<Row>, data: never, envelope: Envelope) => void>>;
  /** For types only: what a question finds in a row. */
  readonly row: Row;
}

/** Declares a read model: a table and, for each event it cares about, what happens to the thing's rows. */
export const readModel =
  <Event extends { type: string; data: unknown }>() =>
  <const Table extends Readonly<Record<string, Column>>>(terms: {
    name: string;
    version: number;
    // biome-ignore lint/suspicious/noExplicitAny: the events of an aggregate have all shapes
    events: readonly EventDefinition<any, any>[];
    table: Table;
    key?: readonly (keyof Table & string)[];
    /** Column lists, as SQLite's `create index` takes them: `'status'`, `'plan_on desc, name'`. */
    indexes?: readonly string[];
    clock?: 'cut' | 'now';
    on: {
      readonly [Type in Event['type']]?: (
        rows: Rows<RowOf<Table>>,
        data: Extract<Event, { type: Type }>['data'],
        envelope: Envelope,
      ) => void;
    };
  }): ReadModel<RowOf<Table>> => ({
    name: terms.name,
    version: terms.version,
    columns: terms.table,
    key: ['thing', ...(terms.key ?? [])],
    indexes: terms.indexes ?? [],
    clock: terms.clock ?? 'cut',
    catalogue: catalogueOf([...terms.events, ...amendments, ...asides]),
    types: [...new Set([...Object.keys(terms.on), ...amendments.map(amendment => amendment.type)])],
    on: terms.on as ReadModel<RowOf<Table>>['on'],
    row: undefined as never,
  });
