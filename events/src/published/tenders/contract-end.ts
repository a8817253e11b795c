import { type RawBuilder, sql } from 'kysely';
import type { Day } from '../../catalogue/time.ts';

/**
 * When a contract `c` ends as it stands: by notice, else as the last change or exercised option says, else as concluded. Null:
 * without an end.
 */
export const contractEndsOn: RawBuilder<Day | null> = sql`coalesce(c.terminated_ends_on,
  (select e.ends_on from (
    select m.ends_on, m.ended_at from contract_modifications m where m.thing = c.thing and m.state = 'done'
    union all
    select o.ends_on, o.state_since from contract_options o where o.thing = c.thing and o.state = 'exercised') e
   where e.ends_on is not null order by e.ended_at desc limit 1),
  c.agreed_ends_on)`;
