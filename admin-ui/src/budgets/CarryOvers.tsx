import { DayText } from '../fields/DayText.tsx';
import { Euros } from '../fields/Euros.tsx';
import { ToneChip } from '../fields/ToneChip.tsx';
import { Section } from '../frame/Section.tsx';
import type { Doable } from '../graph.ts';
import { useSay } from '../i18n/words.ts';
import { SimpleTable } from '../lists/SimpleTable.tsx';
import { PlaceTasks } from '../tasks/PlaceTasks.tsx';
import { taskColumn } from '../tasks/task-column.tsx';
import { tasksAt } from '../tasks/tasks.ts';
import type { BudgetCarryOver } from './budget.ts';
import { LineRef } from './LineRef.tsx';

const tones = { proposed: 'active', inTransit: 'warn', arrived: 'done', returned: 'bad', waived: 'off' } as const;

/** Authority that goes from one year to another: proposed, in transit, arrived, or come back. */
export function CarryOvers({
  of: carryOvers,
  budget,
  line,
}: {
  of: readonly BudgetCarryOver[];
  budget: Doable;
  line?: string;
}) {
  const say = useSay();
  if (carryOvers.length === 0 && tasksAt('carryOvers', budget).length === 0) return null;
  return (
    <Section
      title={say('budget.carryOvers')}
      lead={say('budget.carryOversLead')}
      actions={<PlaceTasks place="carryOvers" thing={budget} preset={line ? { line } : undefined} />}
    >
      {carryOvers.length === 0 ? (
        <p>{say('budget.noCarryOvers')}</p>
      ) : (
        <SimpleTable
          label={say('budget.carryOvers')}
          rows={carryOvers}
          rowKey={({ id }) => id}
          columns={[
            {
              label: say('term.status'),
              render: ({ state, refusal }) => (
                <>
                  <ToneChip tone={tones[state]}>{say(`carryOverState.${state}`)}</ToneChip>
                  {refusal && <div>{refusal.message}</div>}
                </>
              ),
            },
            { label: say('term.fromLine'), render: ({ from }) => <LineRef of={from} withYear /> },
            { label: say('term.toLine'), render: ({ to }) => to && <LineRef of={to} withYear /> },
            { label: say('term.amount'), right: true, render: ({ amount }) => <Euros of={amount} /> },
            { label: say('term.usableUntil'), render: ({ untilYear }) => untilYear },
            {
              label: say('term.day'),
              render: ({ proposedOn, sentOn, endedOn }) => {
                const on = endedOn ?? sentOn ?? proposedOn;
                return on && <DayText of={on} />;
              },
            },
            ...taskColumn<BudgetCarryOver>(say, {
              names: ['approveCarryOver', 'waiveCarryOver'],
              thing: budget,
              presetOf: ({ id }) => ({ carryOver: id }),
              nameOf: ({ from }) => from.title,
              when: ({ state }) => state === 'proposed',
            }),
          ]}
        />
      )}
    </Section>
  );
}
