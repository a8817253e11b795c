import { type RawBuilder, sql } from 'kysely';
import { placeBy } from '../kit/pages.ts';

/** So many posts must be in a cell before the public may see which of it are vacant: fewer could point to a person (§ 15 LDSG). */
export const FEWEST_SHOWN = 3;

/** Grades as an establishment plan lists them: officials before employees, the highest first. */
export const gradePlace = (grade: string): RawBuilder<string> => {
  const of = sql.ref(grade);
  return placeBy(
    sql`case substr(${of}, 1, 1) when 'B' then 0 when 'A' then 1 else 2 end`,
    sql`printf('%02d', 99 - cast(substr(${of}, 2) as integer))`,
    sql`case substr(${of}, -1) when 'Ü' then 0 when 'c' then 1 when 'b' then 2 when 'a' then 3 else 4 end`,
  );
};
