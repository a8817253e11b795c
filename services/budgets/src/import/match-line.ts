import { demand } from '@moves/events/decider/failures';
import type { Commitment, KnownBudget, Line } from '../budget-state.ts';
import type { ActualRow } from './actual-row.ts';

/** So many lines are named where a voucher fits several, or none. */
const MOST_NAMED = 5;

/**
 * Where a voucher belongs in a Budget: on the line it names, else on the only one with its profit centre, account and
 * measure, or with its commitment. Errors: `Refusal` that names the lines it might have been.
 */
export function matched(b: KnownBudget, row: ActualRow): { readonly line: Line; readonly commitment?: Commitment } {
  const commitment = row.commitment === undefined ? undefined : commitmentNamed(b, row.commitment);
  const lines = [...b.lines.values()];
  if (row.line !== undefined) {
    const line = b.lines.get(row.line);
    demand(line, 'import-line-unknown', { line: row.line, lines: named(lines) });
    return { line, ...(commitment && { commitment }) };
  }
  const { profitCentre, account, measure } = row;
  demand(profitCentre ?? account ?? measure ?? commitment, 'import-row-names-no-line');
  const asked = [profitCentre, account, measure].filter(Boolean).join(' · ') || commitment!.commitment;
  const fitting = lines.filter(
    line =>
      (profitCentre === undefined || line.profitCentre === profitCentre) &&
      (account === undefined || line.account === undefined || line.account === account) &&
      (measure === undefined || line.measure === undefined || line.measure === measure),
  );
  demand(fitting.length > 0, 'import-no-line-fits', { asked, lines: named(lines) });
  const [line, ...others] = closest(fitting, row, commitment);
  demand(line && others.length === 0, 'import-several-lines-fit', { asked, lines: named(fitting) });
  return { line, ...(commitment && { commitment }) };
}

/** Of several lines, the one its commitment is on; else those that say what the voucher says, not only do not deny it. */
function closest(lines: readonly Line[], { account, measure }: ActualRow, commitment?: Commitment): readonly Line[] {
  // A commitment on none of them is refused by the decision itself, which says so better.
  const bound = lines.filter(({ line }) => line === commitment?.line);
  if (bound.length > 0) return bound;
  const saying = lines.filter(line => line.measure === measure && line.account === account);
  if (saying.length > 0) return saying;
  const ofMeasure = lines.filter(line => line.measure === measure);
  return ofMeasure.length > 0 ? ofMeasure : lines;
}

/** The commitment of an id, or the only one that was made by this document. */
function commitmentNamed(b: KnownBudget, name: string): Commitment {
  const known = b.commitments.get(name);
  if (known) return known;
  const made = [...b.commitments.values()].filter(({ document }) => document === name);
  demand(made.length > 0, 'commitment-unknown', { commitment: name });
  demand(made.length === 1, 'import-several-commitments-fit', {
    commitment: name,
    commitments: made
      .slice(0, MOST_NAMED)
      .map(({ commitment }) => commitment)
      .join(', '),
  });
  return made[0]!;
}

const named = (lines: readonly Line[]): string => {
  const names = lines.map(({ line }) => line).sort();
  return names.slice(0, MOST_NAMED).join(', ') + (names.length > MOST_NAMED ? ' …' : '');
};
