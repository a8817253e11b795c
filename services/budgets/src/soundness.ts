import { demand, Refusal } from '@moves/events/decider/failures';
import type { Budget, Ceiling, KnownBudget, Line } from './budget-state.ts';
import { availableOf, usedOf } from './figures.ts';

/** Lines that cover each other: operating and personnel expense, investments, or a line the plan leaves to itself (§§ 4, 20 GemHVO). */
export const coverGroupOf = ({ line, kind, excludedFromCover }: Line): string => {
  if (excludedFromCover) return `line ${line}`;
  return kind === 'investment' ? 'investment' : 'expense';
};

/** What the lines that cover each other have left together. */
export const availableTogether = (b: KnownBudget, group: string): number =>
  sumOf(b.lines.values(), line => (coverGroupOf(line) === group ? availableOf(line.figures) : 0));

/** What of a ceiling is set aside, bound or spent. */
export const usedOfCeiling = (b: KnownBudget, ceiling: Ceiling): number =>
  sumOf(b.lines.values(), line => (isUnder(ceiling, line) ? usedOf(line.figures) : 0));

/** True if a ceiling is about a line. */
export const isUnder = ({ profitCentre, kinds }: Ceiling, line: Line): boolean =>
  (!profitCentre || profitCentre === line.profitCentre) && (!kinds || kinds.includes(line.kind));

/**
 * Refuses a Budget in which lines that cover each other have less than nothing left together, or a ceiling of the council is
 * exceeded. One line below nothing is no fault while others cover it. `named` is the line an act is about: a refusal names it.
 */
export function demandSound(b: Budget, named?: string): void {
  if (b.status === 'unknown') return;
  for (const lines of coverGroupsOf(b).values()) {
    const missingCents = -sumOf(lines, ({ figures }) => availableOf(figures));
    if (missingCents <= 0) continue;
    const { line, title } = lines.find(one => one.line === named) ?? poorest(lines);
    throw new Refusal('funds-insufficient', { line, title, year: b.year, missingCents });
  }
  for (const ceiling of b.ceilings.values()) {
    const { title, amountCents, decision } = ceiling;
    if (ceiling.lifted) continue;
    const missingCents = usedOfCeiling(b, ceiling) - amountCents;
    const { paper, body, sessionOn, item, point } = decision;
    const where = { paper, body, sessionOn, ...(item && { item }), ...(point && { point }) };
    const facts = { ceiling: title, amountCents, year: b.year, missingCents, ...where };
    demand(missingCents <= 0, 'ceiling-exceeded', named ? { line: named, ...facts } : facts);
  }
}

function coverGroupsOf(b: KnownBudget): Map<string, Line[]> {
  const groups = new Map<string, Line[]>();
  for (const line of b.lines.values()) {
    const group = coverGroupOf(line);
    const lines = groups.get(group);
    if (lines) lines.push(line);
    else groups.set(group, [line]);
  }
  return groups;
}

const poorest = (lines: readonly Line[]): Line =>
  lines.reduce((a, b) => (availableOf(b.figures) < availableOf(a.figures) ? b : a));

function sumOf(lines: Iterable<Line>, of: (line: Line) => number): number {
  let sum = 0;
  for (const line of lines) sum += of(line);
  return sum;
}
