import { demand } from '@moves/events/decider/failures';
import type { KnownBudget, Line } from '../budget-state.ts';
import { availableOf } from '../figures.ts';

/** Refuses cover by a line of the other kind (expense and investments never cover each other here), or by one that has not so much left. */
export function demandCover(b: KnownBudget, line: Line, cover: Line, amountCents: number): void {
  const sameKind = (line.kind === 'investment') === (cover.kind === 'investment');
  demand(sameKind && line.line !== cover.line, 'cover-of-another-kind', { title: line.title, cover: cover.title });
  const missingCents = amountCents - availableOf(cover.figures);
  const facts = { line: cover.line, title: cover.title, year: b.year, missingCents };
  demand(amountCents === 0 || missingCents <= 0, 'line-cannot-give', facts);
}
