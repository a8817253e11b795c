import assert from 'node:assert/strict';
import { type Effect, PackageBegun } from '@moves/events/catalogue/council';
import type { BudgetId, DecisionRef } from '@moves/events/catalogue/values';
import type { Act } from '@moves/events/decider/act';
import type { Step } from '@moves/events/decider/decisions';
import { reaction } from '@moves/events/reactions/define';
import { budget } from './budget.ts';
import type { Budget } from './budget-state.ts';
import { ApproveExcess, approveExcess } from './excess/approve-excess.ts';
import { ReleaseBlock, releaseBlock } from './limits/release-block.ts';
import { SetCeiling, setCeiling } from './limits/set-ceiling.ts';
import { BookAppropriation, bookAppropriation } from './lines/book-appropriation.ts';
import { BookSupplement, bookSupplement } from './lines/book-supplement.ts';

/**
 * A package of the council asks something of Budgets (X1): each makes ready what it shall do, by the very decisions that
 * carry it out by hand, or says why it cannot. Nothing is booked before the package's own moment.
 */
export const whenPackageBegun = reaction({
  name: 'budgets/when-package-begun',
  on: [PackageBegun],
  things: ({ data }) =>
    data.parts.filter(({ stream }) => stream.startsWith(OURS)).map(({ stream }) => stream.slice(OURS.length)),
  react: ({ data, envelope }, id, act, { decisions }) => {
    const { joint, decision, parts } = data;
    const { effects } = parts.find(({ stream }) => stream === budget.streamOf(id))!;
    const steps = effects.map(effect => stepOf(effect, id as BudgetId, decision, act));
    return decisions.prepare(budget, id, { stream: envelope.stream, joint }, steps, act);
  },
});

const OURS = budget.streamOf('');

/** What an effect asks for, as the act that carries it out by hand. */
function stepOf(effect: Effect, id: BudgetId, decision: DecisionRef, act: Act): Step<Budget> {
  switch (effect.kind) {
    case 'bookAppropriation': {
      const { line, amountCents, qualifier, source } = effect;
      const terms = { line, amountCents, decision, ...(qualifier && { qualifier }), ...(source && { source }) };
      return { command: new BookAppropriation(id, terms, act), decision: bookAppropriation };
    }
    case 'bookSupplement': {
      const { line, amountCents } = effect;
      return { command: new BookSupplement(id, { line, amountCents, decision }, act), decision: bookSupplement };
    }
    case 'setCeiling': {
      const { kind: _, budget: __, ...terms } = effect;
      return { command: new SetCeiling(id, { ...terms, decision }, act), decision: setCeiling };
    }
    case 'releaseBlock':
      return { command: new ReleaseBlock(id, { block: effect.block, decision }, act), decision: releaseBlock };
    case 'approveExcess':
      return { command: new ApproveExcess(id, { excess: effect.excess, decision }, act), decision: approveExcess };
    default:
      return assert.fail(`a package cannot ask ${effect.kind} of a Budget`);
  }
}
