import type { Grade, PlanKind, PositionStatus } from '@moves/events/catalogue/positions';
import { type Day, dayOf, type Instant, plusDays } from '@moves/events/catalogue/time';
import type { DecisionRef, PersonId } from '@moves/events/catalogue/values';
import { fullestDay, type Occupancies } from './occupancy.ts';

/** It lapses on a day, when a condition is met, or (neither said) when it is vacated next. */
export interface LapseNote {
  readonly on?: Day;
  readonly condition?: string;
  readonly since: Instant;
}

/** What is true of a post in every state of its life. */
export interface KnownPosition {
  readonly title: string;
  readonly planYear: number;
  readonly planKind: PlanKind;
  readonly grade: Grade;
  /** In ten-thousandths of a full post. */
  readonly share: number;
  readonly office: string;
  readonly subBudget?: string;
  readonly funding?: { readonly budget: string; readonly line: string };
  readonly measure?: string;
  readonly fixedTermUntil?: Day;
  readonly requestedBy?: PersonId;
  readonly decision?: DecisionRef;
  readonly knownFrom: Instant;
  /** When it took its last step; the next cannot be dated before it. */
  readonly since: Instant;
  readonly occupancies: Occupancies;
  /** When the staff council agreed to whoever is to have it now. */
  readonly consentAt?: Instant;
  readonly lapseNote?: LapseNote;
  readonly conversionNote?: { readonly toGrade: Grade; readonly since: Instant };
  readonly block?: { readonly releasedBy: string; readonly since: Instant };
  /** When it was last said where it works. */
  readonly assignedAt: Instant;
  /** The end it was warned of, and how many months before. */
  readonly warned: readonly string[];
  readonly flaggedFor?: string;
  /** Years and grades for which no rate was kept. */
  readonly costUnknown: readonly string[];
}

/** A post of the establishment plan, from request to its end; `unknown` before anything was said of it. */
export type Position =
  | { readonly status: 'unknown' }
  | { [Status in PositionStatus]: KnownPosition & { readonly status: Status } }[PositionStatus];
export type Known = Exclude<Position, { status: 'unknown' }>;

/** A share as people say it: `0.5` of a full post. */
export const fte = (share: number): string => String(share / 10_000);

/** What is filled at most, in ten-thousandths, on a day or any day after it. */
export const filledFrom = (p: Known, day: Day): number => fullestDay(p.occupancies, day).filled;

/** The days a post ends by: `on` as note or term say it, and the first day on which it is no longer there. */
export const endsOf = (
  p: Known,
): readonly { readonly ground: 'lapseNote' | 'fixedTerm'; readonly on: Day; readonly goneFrom: Day }[] => [
  ...(p.lapseNote?.on ? [{ ground: 'lapseNote' as const, on: p.lapseNote.on, goneFrom: p.lapseNote.on }] : []),
  ...(p.fixedTermUntil
    ? [{ ground: 'fixedTerm' as const, on: p.fixedTermUntil, goneFrom: plusDays(p.fixedTermUntil, 1) }]
    : []),
];

/** True for a note that takes effect at the next vacancy. */
export const lapsesWhenVacated = (note: LapseNote | undefined): note is LapseNote =>
  note !== undefined && !note.on && !note.condition;

/** True if a share has become free, or is known to, since a note was set. */
export const freedSince = ({ occupancies }: Known, { since }: { readonly since: Instant }): boolean =>
  Object.values(occupancies).some(({ from, until }) => until !== undefined && until >= from && until >= dayOf(since));
