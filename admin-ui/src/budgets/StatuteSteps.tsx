import type { Step } from '../fields/Steps.tsx';
import { Steps } from '../fields/Steps.tsx';
import { useSay } from '../i18n/words.ts';
import { type Budget, type BudgetStatute, statutes } from './budget.ts';

/** The way of a budget year to law, and to its end. */
export function StatuteSteps({ budget }: { budget: Budget }) {
  const say = useSay();
  const days: Partial<Record<BudgetStatute, string | null>> = {
    introduced: budget.introducedOn,
    adopted: budget.adoptedOn,
    inForce: budget.inForceOn,
    closed: budget.closedOn,
  };
  const here = statutes.indexOf(budget.state);
  const steps = statutes.map(
    (state, index): Step => ({
      name: say(`statute.${state}`),
      state: index < here ? 'behind' : index === here ? 'here' : 'ahead',
      on: days[state],
      note: state === 'deliberated' && budget.reading ? say('budget.reading', { reading: budget.reading }) : undefined,
    }),
  );
  return <Steps label={say('budget.statute')} steps={steps} />;
}
