import {
  type Compilable,
  DummyDriver,
  type Expression,
  Kysely,
  type RawBuilder,
  type SqlBool,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  sql,
} from 'kysely';

/** A question to read models: one SQL statement and its parameters, so that it can be asked in any thread. */
export interface Question<Row> {
  readonly sql: string;
  readonly parameters: readonly (string | number | null)[];
  /** For types only: what an answer's rows look like. */
  readonly row?: Row;
}

/** A typed builder for questions over some tables: `questionsOver<{ measure_list: MeasureRow }>()`. It holds no connection. */
export const questionsOver = <Tables>(): Kysely<Tables> =>
  new Kysely<Tables>({
    dialect: {
      createAdapter: () => new SqliteAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: db => new SqliteIntrospector(db),
      createQueryCompiler: () => new SqliteQueryCompiler(),
    },
  });

/** Turns a built query into a question; true and false become 1 and 0, as the tables have them. */
export function question<Row>(query: Compilable<Row>): Question<Row> {
  const { sql, parameters } = query.compile();
  return {
    sql,
    parameters: parameters.map(value =>
      typeof value === 'boolean' ? Number(value) : (value as string | number | null),
    ),
  };
}

/**
 * True for a column (`'measures.thing'`, or an expression) that holds one of some values: the same statement for a list of
 * any length, where `in (?, ?, …)` would be another one for each. None of no values.
 */
export const amongst = (
  column: string | Expression<unknown>,
  values: readonly (string | number)[],
): RawBuilder<SqlBool> =>
  sql`${typeof column === 'string' ? sql.ref(column) : column} in (select value from json_each(${JSON.stringify(values)}))`;
