import type { NewEvent } from '@moves/events/catalogue/define';
import type { Act } from '@moves/events/decider/act';
import { imagined } from '@moves/events/decider/parts';
import { budget } from './budget.ts';
import type { KnownBudget } from './budget-state.ts';
import { demandSound } from './soundness.ts';

/**
 * These events, if the Budget bears them: every act that takes money ends here, and so cannot forget cover groups or
 * ceilings. A refusal names the line the act is about.
 */
export function affordable(b: KnownBudget, events: readonly NewEvent[], act: Act, line: string): readonly NewEvent[] {
  const after = budget.fold(
    events.map(event => imagined(budget.catalogue, event, act)),
    b,
  );
  demandSound(after, line);
  return events;
}
