import { DecisionText } from '../fields/DecisionText.tsx';
import { Euros } from '../fields/Euros.tsx';
import { Section } from '../frame/Section.tsx';
import type { Doable } from '../graph.ts';
import { useSay } from '../i18n/words.ts';
import { SimpleTable } from '../lists/SimpleTable.tsx';
import { PlaceTasks } from '../tasks/PlaceTasks.tsx';
import { tasksAt } from '../tasks/tasks.ts';
import type { BudgetCommitmentAppropriation } from './budget.ts';
import { LineRef } from './LineRef.tsx';

/** Authority for investments that fall due in later years, year by year (§ 86 GemO). */
export function Appropriations({
  of: appropriations,
  budget,
  line,
}: {
  of: readonly BudgetCommitmentAppropriation[];
  budget: Doable;
  line?: string;
}) {
  const say = useSay();
  const rows = appropriations.flatMap(({ due, ...appropriation }) => due.map(year => ({ ...appropriation, ...year })));
  if (rows.length === 0 && tasksAt('appropriations', budget).length === 0) return null;
  return (
    <Section
      title={say('budget.appropriations')}
      lead={say('budget.appropriationsLead')}
      actions={<PlaceTasks place="appropriations" thing={budget} preset={line ? { line } : undefined} />}
    >
      {rows.length === 0 ? (
        <p>{say('budget.noAppropriations')}</p>
      ) : (
        <SimpleTable
          label={say('budget.appropriations')}
          rows={rows}
          rowKey={({ id, year }) => `${id}-${year}`}
          columns={[
            { label: say('term.line'), render: ({ line }) => <LineRef of={line} /> },
            { label: say('budget.dueYear'), render: ({ year }) => year },
            { label: say('budget.authorised'), right: true, render: ({ authorised }) => <Euros of={authorised} /> },
            { label: say('budget.used'), right: true, render: ({ used }) => <Euros of={used} /> },
            { label: say('budget.left'), right: true, render: ({ left }) => <Euros of={left} /> },
            {
              label: say('term.decision'),
              render: ({ decision, decidedIn }) =>
                decision && <DecisionText of={decision} id={decidedIn?.id ?? decision.id} />,
            },
          ]}
        />
      )}
    </Section>
  );
}
