import { toExplain } from '../explain/ask.ts';
import { ExplainButton } from '../explain/ExplainButton.tsx';
import { DayText } from '../fields/DayText.tsx';
import { Euros } from '../fields/Euros.tsx';
import { Section } from '../frame/Section.tsx';
import type { Doable } from '../graph.ts';
import { useSay } from '../i18n/words.ts';
import { SimpleTable } from '../lists/SimpleTable.tsx';
import { MeasureRef } from '../measures/MeasureRef.tsx';
import { PlaceTasks } from '../tasks/PlaceTasks.tsx';
import { taskColumn } from '../tasks/task-column.tsx';
import { tasksAt } from '../tasks/tasks.ts';
import { dayOf } from '../time/berlin.ts';
import { type BudgetReservation, explainReservations } from './budget.ts';
import { LineRef } from './LineRef.tsx';

/** What is set aside, for what, and what is left of it. */
export function Reservations({
  of: reservations,
  budget,
  line,
}: {
  of: readonly BudgetReservation[];
  budget: Doable;
  line?: string;
}) {
  const say = useSay();
  if (reservations.length === 0 && tasksAt('reservations', budget).length === 0) return null;
  return (
    <Section
      title={say('budget.reservations')}
      actions={<PlaceTasks place="reservations" thing={budget} preset={line ? { line } : undefined} />}
    >
      {reservations.length === 0 ? (
        <p>{say('budget.noReservations')}</p>
      ) : (
        <SimpleTable
          label={say('budget.reservations')}
          rows={reservations}
          rowKey={({ id }) => id}
          columns={[
            { label: say('term.day'), render: ({ at }) => <DayText of={dayOf(at)} /> },
            { label: say('term.purpose'), render: ({ purpose }) => purpose },
            ...(line
              ? []
              : [{ label: say('term.line'), render: ({ line }: BudgetReservation) => <LineRef of={line} /> }]),
            { label: say('term.measure'), render: ({ measure }) => measure && <MeasureRef of={measure} short /> },
            { label: say('term.status'), render: ({ state }) => say(`reservationState.${state}`) },
            { label: say('term.gross'), right: true, render: ({ gross }) => <Euros of={gross} /> },
            {
              label: say('budget.open'),
              right: true,
              render: ({ id, line, purpose, open }) => (
                <ExplainButton
                  name={`${purpose}, ${say('budget.open')}`}
                  ask={toExplain(explainReservations, { id: line.id }, id)}
                >
                  <Euros of={open} />
                </ExplainButton>
              ),
            },
            ...taskColumn<BudgetReservation>(say, {
              names: ['commitFunds', 'releaseReservation'],
              thing: budget,
              presetOf: ({ id, purpose, line: { line } }) => ({ reservation: id, line, purpose }),
              nameOf: ({ purpose }) => purpose,
              when: ({ state }) => state === 'active',
            }),
          ]}
        />
      )}
    </Section>
  );
}
