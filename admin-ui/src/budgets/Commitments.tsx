import { Link } from 'react-router-dom';
import { toExplain } from '../explain/ask.ts';
import { ExplainButton } from '../explain/ExplainButton.tsx';
import { DayText } from '../fields/DayText.tsx';
import { Euros } from '../fields/Euros.tsx';
import { Section } from '../frame/Section.tsx';
import type { Doable } from '../graph.ts';
import { useSay } from '../i18n/words.ts';
import { toThing } from '../links.ts';
import { SimpleTable } from '../lists/SimpleTable.tsx';
import { PlaceTasks } from '../tasks/PlaceTasks.tsx';
import { taskColumn } from '../tasks/task-column.tsx';
import { tasksAt } from '../tasks/tasks.ts';
import { dayOf } from '../time/berlin.ts';
import { type BudgetCommitment, explainCommitments } from './budget.ts';
import { LineRef } from './LineRef.tsx';

/** What is bound by contracts and orders, and what of it is still to be paid. */
export function Commitments({
  of: commitments,
  budget,
  line,
}: {
  of: readonly BudgetCommitment[];
  budget: Doable;
  line?: string;
}) {
  const say = useSay();
  if (commitments.length === 0 && tasksAt('commitments', budget).length === 0) return null;
  return (
    <Section
      title={say('budget.commitments')}
      actions={<PlaceTasks place="commitments" thing={budget} preset={line ? { line } : undefined} />}
    >
      {commitments.length === 0 ? (
        <p>{say('budget.noCommitments')}</p>
      ) : (
        <SimpleTable
          label={say('budget.commitments')}
          rows={commitments}
          rowKey={({ id }) => id}
          columns={[
            { label: say('term.day'), render: ({ at }) => <DayText of={dayOf(at)} /> },
            {
              label: say('term.purpose'),
              render: ({ purpose, obligation }) =>
                obligation ? <Link to={toThing('obligations', obligation.id)}>{purpose}</Link> : purpose,
            },
            ...(line
              ? []
              : [{ label: say('term.line'), render: ({ line }: BudgetCommitment) => <LineRef of={line} /> }]),
            { label: say('term.document'), render: ({ document }) => document },
            { label: say('term.gross'), right: true, render: ({ gross }) => <Euros of={gross} /> },
            {
              label: say('budget.open'),
              right: true,
              render: ({ id, line, purpose, open }) => (
                <ExplainButton
                  name={`${purpose}, ${say('budget.open')}`}
                  ask={toExplain(explainCommitments, { id: line.id }, id)}
                >
                  <Euros of={open} />
                </ExplainButton>
              ),
            },
            ...taskColumn<BudgetCommitment>(say, {
              names: ['postActual', 'reduceCommitment'],
              thing: budget,
              presetOf: ({ id, line: { line } }) => ({ commitment: id, line }),
              nameOf: ({ purpose }) => purpose,
            }),
          ]}
        />
      )}
    </Section>
  );
}
