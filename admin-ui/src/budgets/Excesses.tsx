import { DayText } from '../fields/DayText.tsx';
import { DecisionText } from '../fields/DecisionText.tsx';
import { Euros } from '../fields/Euros.tsx';
import { ToneChip } from '../fields/ToneChip.tsx';
import { Section } from '../frame/Section.tsx';
import type { Doable } from '../graph.ts';
import { useSay } from '../i18n/words.ts';
import { SimpleTable } from '../lists/SimpleTable.tsx';
import { PlaceTasks } from '../tasks/PlaceTasks.tsx';
import { taskColumn } from '../tasks/task-column.tsx';
import { tasksAt } from '../tasks/tasks.ts';
import type { BudgetExcess } from './budget.ts';
import { LineRef } from './LineRef.tsx';

const tones = { requested: 'active', approved: 'done', rejected: 'off' } as const;

/** What was asked for beyond the plan, who gives it, and who decides (§ 84 GemO). */
export function Excesses({
  of: excesses,
  budget,
  line,
}: {
  of: readonly BudgetExcess[];
  budget: Doable;
  line?: string;
}) {
  const say = useSay();
  if (excesses.length === 0 && tasksAt('excesses', budget).length === 0) return null;
  return (
    <Section
      title={say('budget.excesses')}
      lead={say('budget.excessesLead')}
      actions={<PlaceTasks place="excesses" thing={budget} preset={line ? { line } : undefined} />}
    >
      {excesses.length === 0 ? (
        <p>{say('budget.noExcesses')}</p>
      ) : (
        <SimpleTable
          label={say('budget.excesses')}
          rows={excesses}
          rowKey={({ id }) => id}
          columns={[
            {
              label: say('term.status'),
              render: ({ state }) => <ToneChip tone={tones[state]}>{say(`excessState.${state}`)}</ToneChip>,
            },
            {
              label: say('term.line'),
              render: ({ line, coverLine, urgency }) => (
                <>
                  <LineRef of={line} /> ← <LineRef of={coverLine} />
                  <div>{urgency}</div>
                </>
              ),
            },
            {
              label: say('term.excessKind'),
              render: ({ kind, ground }) => (
                <>
                  {say(`excessKind.${kind}`)}
                  <div>{say(`excessGround.${ground}`)}</div>
                </>
              ),
            },
            { label: say('term.amount'), right: true, render: ({ amount }) => <Euros of={amount} /> },
            {
              label: say('budget.level'),
              render: ({ level, decision, decidedIn }) => (
                <>
                  {say(`decisionLevel.${level}`)}
                  <div>{decision && <DecisionText of={decision} id={decidedIn?.id ?? decision.id} />}</div>
                </>
              ),
            },
            { label: say('term.day'), render: ({ requestedOn }) => <DayText of={requestedOn} /> },
            ...taskColumn<BudgetExcess>(say, {
              names: ['approveExcess', 'rejectExcess'],
              thing: budget,
              presetOf: ({ id }) => ({ excess: id }),
              nameOf: ({ line }) => line.title,
              when: ({ state }) => state === 'requested',
            }),
          ]}
        />
      )}
    </Section>
  );
}
