import assert from 'node:assert/strict';
import type { Effect } from '@moves/events/catalogue/council';
import type { BudgetId, DecisionRef } from '@moves/events/catalogue/values';
import type { Act } from '@moves/events/decider/act';
import type { Step } from '@moves/events/decider/decisions';
import { preparesParts } from '@moves/events/reactions/prepares-parts';
import { budget } from './budget.ts';
import type { Budget } from './budget-state.ts';
import { ApproveExcess, approveExcess } from './excess/approve-excess.ts';
import { ReleaseBlock, releaseBlock } from './limits/release-block.ts';
import { SetCeiling, setCeiling } from './limits/set-ceiling.ts';
import { BookAppropriation, bookAppropriation } from './lines/book-appropriation.ts';
import { BookSupplement, bookSupplement } from './lines/book-supplement.ts';

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

/** A package of the council asks something of Budgets. */
export const whenPackageBegun = preparesParts('budgets', budget, (effect, id, decision, act) =>
  stepOf(effect, id as BudgetId, decision, act),
);
