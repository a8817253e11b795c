import type { DatabaseSyncInstance, StatementSyncInstance } from '@photostructure/sqlite';
import type { Question } from './question.ts';

const REMEMBERED_STATEMENTS = 500;

/** Asks one database; questions it has heard before are not prepared again. */
export class Asking {
  private readonly statements = new Map<string, StatementSyncInstance>();
  constructor(private readonly db: DatabaseSyncInstance) {}

  rows<Row>({ sql, parameters }: Question<Row>): Row[] {
    const known = this.statements.get(sql);
    const statement = known ?? this.db.prepare(sql);
    this.statements.delete(sql);
    this.statements.set(sql, statement);
    if (this.statements.size > REMEMBERED_STATEMENTS) this.statements.delete(this.statements.keys().next().value!);
    return statement.all(...parameters) as Row[];
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
