import { demand } from '@moves/events/decider/failures';
import type { KnownBudget, Line } from '../budget-state.ts';
import { availableOf } from '../figures.ts';
import { coverGroupOf } from '../soundness.ts';

/**
 * Refuses cover that is none: investments never cover expense; lines that cover each other anyway (§ 20 GemHVO) bring nothing
 * beyond the plan, that is a virement; and no line gives more than it has left. Money where there is no plan at all may come
 * from within the cover group, for nothing covers what has no appropriation (§ 61 Nr. 5 GemHVO).
 */
export function demandCover(b: KnownBudget, line: Line, cover: Line, kind: ExcessKind, amountCents: number): void {
  const fits = line.kind === 'investment' || cover.kind !== 'investment';
  demand(fits && line.line !== cover.line, 'cover-of-another-kind', { title: line.title, cover: cover.title });
  const beyond = kind === 'unplanned' || coverGroupOf(line) !== coverGroupOf(cover);
  demand(beyond, 'cover-by-virement', { title: line.title, cover: cover.title });
  const missingCents = amountCents - availableOf(cover.figures);
  const facts = { line: cover.line, title: cover.title, year: b.year, missingCents };
  demand(amountCents === 0 || missingCents <= 0, 'line-cannot-give', facts);
}

type ExcessKind = 'overplan' | 'unplanned';
