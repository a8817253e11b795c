/** What is booked on a line, in whole cents; each kind of booking has a figure of its own, so that each can be explained. */
export interface Figures {
  readonly appropriation: number;
  /** Authority that a source knows only as one sum. */
  readonly takenOver: number;
  readonly supplementary: number;
  readonly virement: number;
  readonly carryIn: number;
  /** What has left for a later year. */
  readonly carryOut: number;
  /** üpl and apl; below zero on the line that covers it. */
  readonly excess: number;
  readonly earmarked: number;
  readonly blocked: number;
  readonly frozen: number;
  readonly reserved: number;
  readonly committed: number;
  readonly actual: number;
}

/** A line on which nothing is booked. */
export const nothing: Figures = {
  appropriation: 0,
  takenOver: 0,
  supplementary: 0,
  virement: 0,
  carryIn: 0,
  carryOut: 0,
  excess: 0,
  earmarked: 0,
  blocked: 0,
  frozen: 0,
  reserved: 0,
  committed: 0,
  actual: 0,
};

/** What may be spent in the year (§ 27 (3) GemHVO: visible at all times). */
export const authorityOf = (f: Figures): number =>
  f.appropriation + f.takenOver + f.supplementary + f.virement + f.carryIn - f.carryOut + f.excess + f.earmarked;

/** What of it is out of use: notes of the council, and the share of a freeze (§ 61 Nr. 19, § 29 GemHVO). */
export const blockedOf = (f: Figures): number => f.blocked + f.frozen;

/** What is set aside, bound or spent. */
export const usedOf = (f: Figures): number => f.reserved + f.committed + f.actual;

/** What is left: every euro of authority is either here, or blocked, reserved, committed or actual. */
export const availableOf = (f: Figures): number => authorityOf(f) - blockedOf(f) - usedOf(f);

/** Some figures moved by so much. */
export function moved(figures: Figures, by: Partial<Figures>): Figures {
  const now: Record<keyof Figures, number> = { ...figures };
  for (const figure of Object.keys(by) as (keyof Figures)[]) now[figure] += by[figure]!;
  return now;
}
