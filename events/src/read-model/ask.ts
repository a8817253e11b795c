import type { DatabaseSyncInstance, StatementSyncInstance } from '@photostructure/sqlite';
import { Outage } from '../decider/failures.ts';
import type { Question } from './question.ts';
import { Remembered } from './remembered.ts';

const REMEMBERED_STATEMENTS = 100;
/** Longer questions are hardly asked again, and what is prepared for them lives until it is collected. */
const LONGEST_REMEMBERED = 20_000;
/** The same goes for lists of values: each takes 200 bytes of a prepared statement. */
const MOST_PARAMETERS = 100;
/** More would exhaust the memory of the thread, and with it the process. */
const MOST_ROWS = 250_000;

/** Asks one database; questions it has heard lately are not prepared again. Errors: `Outage` if the answer is too long to be held. */
export class Asking {
  private readonly statements: Remembered<StatementSyncInstance>;

  constructor(
    private readonly db: Pick<DatabaseSyncInstance, 'prepare'>,
    statements = REMEMBERED_STATEMENTS,
  ) {
    this.statements = new Remembered(statements);
  }

  rows<Row>({ sql, parameters }: Question<Row>): Row[] {
    const rows: Row[] = [];
    for (const row of this.prepared(sql, parameters.length).iterate(...parameters)) {
      if (rows.length === MOST_ROWS) throw new Outage(`the answer to a question has more than ${MOST_ROWS} rows`);
      rows.push(row);
    }
    return rows;
  }

  private prepared(sql: string, parameters: number): StatementSyncInstance {
    const known = this.statements.get(sql);
    if (known) return known;
    const statement = this.db.prepare(sql);
    if (sql.length <= LONGEST_REMEMBERED && parameters <= MOST_PARAMETERS) this.statements.set(sql, statement);
    return statement;
  }
}

const WORD = /\w+/g;

/** Finds which read models a question is about, by the names of their tables. */
export function tablesNamed(names: ReadonlySet<string>): (sql: string) => readonly string[] {
  const found = new Remembered<readonly string[]>(REMEMBERED_STATEMENTS);
  return sql => {
    const known = found.get(sql);
    if (known) return known;
    const named = [...new Set(sql.match(WORD))].filter(word => names.has(word));
    if (sql.length <= LONGEST_REMEMBERED) found.set(sql, named);
    return named;
  };
}
