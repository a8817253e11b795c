import { type Day, endOfDay, type Instant, startOfDay } from '@moves/events/catalogue/time';
import type { OpenDeadline } from '@moves/events/published/tenders/deadlines';

/** Something that is due, as resolvers pass it on. */
export type DeadlineShape = ReturnType<typeof deadlineShape>;

/** Something that is due, in the graph's words: a day ends with its last moment, and waiting ends with the first of its day. */
export const deadlineShape = (row: OpenDeadline) => ({
  of: row.of,
  thing: row.thing,
  name: row.name,
  regime: row.regime,
  dueOn: row.due_on as Day,
  dueAt: (row.due_at ?? (row.nature === 'earliest' ? startOfDay(row.due_on) : endOfDay(row.due_on))) as Instant,
  kind: row.kind,
  light: row.light,
  overdue: row.overdue === 1,
  daysLeft: row.days_left,
  part: row.part,
});
