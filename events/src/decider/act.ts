import type { Revision } from '../catalogue/envelope.ts';
import type { Instant } from '../catalogue/time.ts';
import { dayOf, daysBetween } from '../catalogue/time.ts';
import type { Because, CommandId, EventId, PersonId } from '../catalogue/values.ts';
import { demand, Malformed } from './failures.ts';

/** Who acts, when and why: what every command carries beside its terms. The door makes it. */
export interface Act {
  readonly by: PersonId;
  /** When it takes effect: now, or an earlier moment where the act allows it. */
  readonly at: Instant;
  /** The moment of asking; decisions have no clock of their own. */
  readonly now: Instant;
  readonly because?: Because;
  readonly commandId: CommandId;
  readonly correlationId: string;
  readonly causationId?: EventId;
  readonly expectedRevision?: Revision;
  /** Asked while the training clock is ahead: what begins with it is an exercise. */
  readonly exercise?: true;
}

/** Who acts where no person does: a reaction to what has happened, or the clock when something falls due. */
export const HOUSE = 'moves' as PersonId;

/** How far back an act may be dated; each act says so in its file. */
export type Dated = 'now' | 'any past day' | { readonly back: number };

/** Takes effect when it is asked for, never earlier. */
export const onlyNow: Dated = 'now';
/** Decisions and take-over: minutes come late, and their document is the reason. */
export const anyPastDay: Dated = 'any past day';
/** May be dated back so many days, with a reason. */
export const back = (days: number): Dated => ({ back: days });
/** May be dated back to any day, with a reason. */
export const anyPastDayWithReason: Dated = back(Number.POSITIVE_INFINITY);

/** Refuses an act dated into the future, or further back than it allows, or back without a reason. */
export function demandDate({ at, now, because }: Act, dated: Dated): void {
  if (at > now) throw new Malformed('at', 'must not lie in the future');
  if (at === now || dated === 'any past day') return;
  demand(dated !== 'now', 'dated-back-not-allowed');
  const days = daysBetween(dayOf(at), dayOf(now));
  demand(days <= dated.back, 'dated-back-too-far', { days: dated.back });
  demand(because, 'reason-required');
}
