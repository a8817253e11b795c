import type { ProvisionalGround, StatuteState } from '@moves/events/catalogue/budgets';
import { type Day, dayOf, type Instant } from '@moves/events/catalogue/time';
import type { DecisionRef } from '@moves/events/catalogue/values';
import type { Act } from '@moves/events/decider/act';
import { demand } from '@moves/events/decider/failures';
import type { Book } from './book.ts';
import type { Budget, KnownBudget, Line } from './budget-state.ts';

/** Refuses what is said of a Budget nobody keeps, or of a year whose accounts are closed (§ 95b GemO). */
export function demandOpen(b: Budget): asserts b is KnownBudget {
  demand(b.status !== 'unknown', 'not-found');
  demand(b.status !== 'closed', 'budget-closed', { year: b.year });
}

/** Refuses unless the statute has come as far as one of these steps. */
export function demandStatute(b: Budget, ...needed: StatuteState[]): asserts b is KnownBudget {
  demandOpen(b);
  demand(needed.includes(b.status), 'statute-at-other-step', { status: b.status, needed: needed[0] });
}

/** Refuses an act that is dated before what it builds on. */
export const demandAfter = (since: Instant, { at }: Act): void =>
  demand(at >= since, 'dated-before-what-it-builds-on', { since });

/**
 * Refuses to use money before the statute is law. In a year that has begun without one, only legal obligations are met and
 * what cannot be put off: each needs its ground and a reason (§ 83 (1) GemO).
 */
export function demandInForce(b: KnownBudget, act: Act, ground?: ProvisionalGround): void {
  if (b.inForceFrom && act.at >= b.inForceFrom) return;
  demandUsable(b, act);
  demand(ground, 'provisional-needs-ground', { year: b.year });
  demand(act.because, 'reason-required');
}

/** The same without knowing the terms: money can be used, be it only on special grounds. */
export function demandUsable(b: Budget, { at }: Act): asserts b is KnownBudget {
  demandOpen(b);
  const from = [b.inForceFrom, b.provisionalFrom].some(since => since && at >= since);
  demand(from, 'statute-not-in-force', { year: b.year, status: b.status });
}

/** The line an act is about. */
export function lineOf(b: KnownBudget, id: string, act: Act): Line {
  const line = b.lines.get(id);
  demand(line, 'line-unknown', { line: id });
  demandAfter(line.openedAt, act);
  return line;
}

/** Refuses what a source has counted already: a booking of before the day on which its line was taken over with such a sum. */
export function demandNotCounted(
  { line, title, takenOver, takenOverAt }: Line,
  figure: 'authorityCents' | 'reservedCents' | 'committedCents' | 'actualCents',
  at: Instant,
): void {
  if (!takenOver?.[figure] || !takenOverAt) return;
  demand(at > takenOverAt, 'counted-by-take-over', { line, title, on: dayOf(takenOverAt) });
}

/** Refuses an act for which there would have to be a line first. */
export function demandSomeLine(b: Budget): asserts b is KnownBudget {
  demandOpen(b);
  demandSome(b.lines, () => true, 'no-line');
}

/** Refuses where nothing of a kind is there. */
export function demandSome<Entry>(book: Book<Entry>, wanted: (entry: Entry) => boolean, refusal: string): void {
  for (const entry of book.values()) if (wanted(entry)) return;
  demand(false, refusal);
}

/** Refuses a decision that only advised, or that had not been taken when the act takes effect (§§ 39, 41 GemO). */
export function demandDecision({ authoritative, paper, body, sessionOn }: DecisionRef, { at }: Act): void {
  demand(authoritative, 'money-needs-decision', { paper, body });
  demand(sessionOn <= dayOf(at), 'money-before-decision', { paper, sessionOn });
}

/** Bills round each of their lines, so that net, VAT and gross may differ by so much. */
const ROUNDED_CENTS = 100;

/** Refuses a net amount beyond its gross amount, and amounts that their rate of VAT (in hundredths of a per cent) contradicts. */
export function demandAmountsFit(grossCents: number, netCents?: number, vatRate?: number): void {
  if (netCents === undefined) return;
  demand(Math.abs(netCents) <= Math.abs(grossCents), 'net-exceeds-gross');
  demand(Math.sign(netCents) === Math.sign(grossCents), 'net-exceeds-gross');
  if (vatRate === undefined) return;
  const off = Math.abs(grossCents * 10_000 - netCents * (10_000 + vatRate));
  demand(off <= ROUNDED_CENTS * 10_000, 'amounts-do-not-fit', { netCents, grossCents, vat: vatRate / 100 });
}

/** The first day of a year. */
export const firstDayOf = (year: number): Day => `${year}-01-01` as Day;
/** The last day of a year. */
export const lastDayOf = (year: number): Day => `${year}-12-31` as Day;
