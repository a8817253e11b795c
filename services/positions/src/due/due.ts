import { type Day, dayOf, type Instant } from '@moves/events/catalogue/time';
import type { PositionId } from '@moves/events/catalogue/values';
import { judgedPositions, type PositionTables } from '@moves/events/published/position-shares';
import type { DueRule } from '@moves/events/reactions/define';
import { type Question, question, questionsOver } from '@moves/events/read-model/question';
import { sql } from 'kysely';
import { position } from '../position.ts';
import { EndPosition, end } from './end-position.ts';
import { WarnOfExpiry, warn } from './warn-of-expiry.ts';

const db = questionsOver<PositionTables>();

/** What of some rules has become due, of posts that are there and were there when it fell due, the earliest first. */
const dueOf = (now: Instant, rules: readonly string[]) =>
  db
    .selectFrom('position_due as d')
    .innerJoin(judgedPositions(dayOf(now)).as('p'), 'p.thing', 'd.thing')
    .where('d.rule', 'in', rules)
    .where('d.due_at', '<=', now)
    .where('p.there', '=', 1)
    .select(['d.thing', 'd.due_at'])
    .distinct()
    .orderBy('d.due_at')
    .orderBy('d.thing');

/** True while nothing of a post is filled on a day or after it. */
const freeFrom = (day: Day) =>
  sql<boolean>`not exists (select 1 from position_occupancies as o
    where o.thing = d.thing and coalesce(o.until_on >= ${day}, 1) and coalesce(o.until_on >= o.from_on, 1))`;

const ends = (rules: readonly string[], brings: 'end' | 'vacancy') => (now: Instant) => {
  const due = dueOf(now, rules).where(freeFrom(dayOf(now)));
  return question(
    brings === 'end'
      ? due
      : due.where(sql<boolean>`(p.converts_to is not null
          or (p.lapse_noted_on is not null and p.lapse_on is null and p.lapse_condition is null))`),
  ) as Question<{ thing: string; due_at: string }>;
};

const endIt: DueRule['fall'] = (thing, act, { decisions }) =>
  decisions.react(position, thing, new EndPosition(thing as PositionId, act), end);

/** What comes for posts by the calendar alone: the day of a kw note, the end of a term, a vacancy, and the warnings before. */
export const positionDueRules: readonly DueRule[] = [
  { name: 'positions/lapse', due: ends(['lapse', 'fixedTerm'], 'end'), fall: endIt },
  { name: 'positions/vacancy', due: ends(['vacancy'], 'vacancy'), fall: endIt },
  {
    name: 'positions/expiry-warning',
    due: now =>
      question(
        dueOf(now, ['lapseWarning', 'fixedTermWarning']).where(
          sql<boolean>`d.due_on >= coalesce(p.approved_on, p.known_on)`,
        ),
      ) as Question<{ thing: string; due_at: string }>,
    fall: (thing, act, { decisions }) =>
      decisions.react(position, thing, new WarnOfExpiry(thing as PositionId, act), warn),
  },
];
