import { dayOf } from '@moves/events/catalogue/time';
import type { Act } from '@moves/events/decider/act';
import { demand, Refusal } from '@moves/events/decider/failures';
import { type StepRule, sourceIn } from '@moves/events/published/tenders/law/step-rule';
import { rulesFor, type StepName, steps } from '@moves/events/published/tenders/law/steps';
import { type KnownTender, lawDayOf, type Tender } from '../tender-state.ts';
import { gates } from './gates.ts';

/**
 * Refuses a step that the table does not name for this tender's procedure and state, one whose gate is shut, and every step
 * of somebody with a conflict of interest.
 */
export function demandStep(t: Tender, step: StepName, act: Act): asserts t is KnownTender {
  demand(t.status !== 'unknown', 'not-found');
  demand(step === 'declareInterests' || !t.interests.get(act.by), 'person-has-conflict', {});
  const { chosen, status } = t;
  const rules = rulesFor(step, chosen?.procedure, lawDayOf(t, dayOf(act.at)));
  const { procedure, regime } = chosen ?? {};
  const written = (rule: StepRule | undefined) => rule && sourceIn(rule, regime);
  // Before a procedure is chosen, the table has no line for what depends on it.
  demand(rules.length > 0, procedure ? 'step-not-in-procedure' : 'procedure-not-chosen', {
    step,
    procedure,
    source: written(steps.find(({ step: name }) => name === step)),
  });
  const fitting = rules.find(({ states }) => states.includes(status));
  demand(fitting, 'step-not-now', { step, status, source: written(rules[0]) });
  for (const gate of fitting.gates) {
    try {
      gates[gate](t, act);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      // A gate that knows its own paragraph is more exact than the line.
      throw new Refusal(error.code, { source: written(fitting), ...error.facts });
    }
  }
}
