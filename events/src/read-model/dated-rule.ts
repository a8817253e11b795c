import { type Expression, type RawBuilder, sql } from 'kysely';
import type { Rule } from '../decider/dated-rule.ts';

/** What the rule in force on a day says, where the day stands in a column: `inForceOn` for questions. */
export const ruledOn = <Dated extends Rule>(
  rules: readonly Dated[],
  day: Expression<unknown>,
  says: (rule: Dated) => number,
): RawBuilder<number> => {
  const cases = [...rules]
    .sort((a, b) => (a.from < b.from ? 1 : -1))
    .map(rule => sql`when ${day} >= ${sql.lit(rule.from)} then ${sql.lit(says(rule))}`);
  return sql`case ${sql.join(cases, sql` `)} end`;
};
