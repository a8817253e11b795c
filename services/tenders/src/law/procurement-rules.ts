import type { Procedure, TenderStatus } from '@moves/events/catalogue/tenders/words';
import type { Day } from '@moves/events/catalogue/time';
import type { Said } from '@moves/events/catalogue/words';
import { type Gate, sourceIn } from '@moves/events/published/tenders/law/step-rule';
import { steps } from '@moves/events/published/tenders/law/steps';
import { gateWords, stepWords } from './words.ts';

/** A line of the table of steps as a lawyer reads it: what, in which procedures and states, on which conditions, and where that stands. */
export interface ProcurementRule {
  readonly step: string;
  readonly name: Said;
  /** Empty: in every procedure, and before one is chosen. */
  readonly procedures: readonly Procedure[];
  readonly states: readonly TenderStatus[];
  readonly gates: readonly { readonly gate: Gate; readonly text: Said }[];
  readonly source: string;
  /** For procedures that began on this day or later. */
  readonly since?: Day;
  /** For procedures that began before this day. */
  readonly until?: Day;
}

/** The whole table of steps. What is not in it cannot be done. */
export const procurementRules = (): readonly ProcurementRule[] =>
  steps.map(rule => ({
    ...rule,
    name: stepWords[rule.step],
    procedures: rule.procedures === 'any' ? [] : rule.procedures,
    gates: rule.gates.map(gate => ({ gate, text: gateWords[gate] })),
    source: sourceIn(rule, undefined),
  }));
