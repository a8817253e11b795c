import type { DatabaseSyncInstance, StatementSyncInstance } from '@photostructure/sqlite';
import { Outage } from '../decider/failures.ts';
import type { Question } from './question.ts';

const REMEMBERED_STATEMENTS = 500;
/** More would exhaust the memory of the thread, and with it the process. */
const MOST_ROWS = 250_000;

/** Asks one database; questions it has heard before are not prepared again. Errors: `Outage` if the answer is too long to be held. */
export class Asking {
  private readonly statements = new Map<string, StatementSyncInstance>();
  constructor(private readonly db: DatabaseSyncInstance) {}

  rows<Row>({ sql, parameters }: Question<Row>): Row[] {
    const known = this.statements.get(sql);
    const statement = known ?? this.db.prepare(sql);
    this.statements.delete(sql);
    this.statements.set(sql, statement);
    if (this.statements.size > REMEMBERED_STATEMENTS) this.statements.delete(this.statements.keys().next().value!);
    const rows: Row[] = [];
    for (const row of statement.iterate(...parameters)) {
      if (rows.length === MOST_ROWS) throw new Outage(`the answer to a question has more than ${MOST_ROWS} rows`);
      rows.push(row);
    }
    return rows;
  }
}

const WORD = /\w+/g;

/** Finds which read models a question is about, by the names of their tables. */
export function tablesNamed(names: ReadonlySet<string>): (sql: string) => readonly string[] {
  const found = new Map<string, readonly string[]>();
  return sql => {
    const known = found.get(sql);
    if (known) return known;
    const named = [...new Set(sql.match(WORD))].filter(word => names.has(word));
    if (found.size >= REMEMBERED_STATEMENTS) found.clear();
    found.set(sql, named);
    return named;
  };
}
