import Button from '@mui/material/Button';
import { useState } from 'react';
import { DayText } from '../fields/DayText.tsx';
import { DecisionText } from '../fields/DecisionText.tsx';
import { Euros } from '../fields/Euros.tsx';
import { Note } from '../fields/Note.tsx';
import { Answered } from '../frame/Answered.tsx';
import { Section } from '../frame/Section.tsx';
import type { Doable } from '../graph.ts';
import { useSay } from '../i18n/words.ts';
import { SimpleTable } from '../lists/SimpleTable.tsx';
import { PlaceTasks } from '../tasks/PlaceTasks.tsx';
import { taskColumn } from '../tasks/task-column.tsx';
import { dayOf } from '../time/berlin.ts';
import { useAnswer } from '../useAnswer.ts';
import { askBookings, type BudgetBooking, type BudgetLine } from './budget.ts';

const PAGE = 25;

/** The bookings of a line, the latest first: which figure, how much, by which document, and whether it came late. */
export function Bookings({ line: { id, line }, budget }: { line: BudgetLine; budget: Doable }) {
  const say = useSay();
  const [shown, setShown] = useState(PAGE);
  const answer = useAnswer(askBookings, { id, first: shown, offset: 0 });
  return (
    <Section title={say('budget.bookings')} actions={<PlaceTasks place="postings" thing={budget} preset={{ line }} />}>
      <Answered answer={answer}>
        {({ budgetLine }) => {
          const { nodes = [], totalCount = 0 } = budgetLine?.bookings ?? {};
          if (totalCount === 0) return <p>{say('budget.noBookings')}</p>;
          return (
            <>
              <SimpleTable
                label={say('budget.bookings')}
                rows={nodes}
                rowKey={({ event, figure }, index) => `${event}-${figure}-${index}`}
                columns={[
                  { label: say('term.valueOn'), render: ({ valueOn, at }) => <DayText of={valueOn ?? dayOf(at)} /> },
                  { label: say('budget.figure'), render: ({ figure }) => say(`budgetFigure.${figure}`) },
                  {
                    label: say('budget.what'),
                    render: ({ summary, late, recordedAt, decision, decidedIn }) => (
                      <>
                        {summary}{' '}
                        {late && (
                          <>
                            <Note tone="warn" text={say('history.late')} />
                            {say('history.recorded')} <DayText of={dayOf(recordedAt)} />
                          </>
                        )}
                        {decision && (
                          <div>
                            <DecisionText of={decision} id={decidedIn?.id ?? decision.id} />
                          </div>
                        )}
                      </>
                    ),
                  },
                  { label: say('term.document'), render: ({ document }) => document },
                  { label: say('term.amount'), right: true, render: ({ amount }) => <Euros of={amount} /> },
                  ...taskColumn<BudgetBooking>(say, {
                    names: ['reversePosting'],
                    thing: budget,
                    presetOf: ({ posting }) => ({ posting }),
                    nameOf: ({ summary }) => summary,
                    when: ({ posting, figure }) => posting !== null && figure === 'actual',
                  }),
                ]}
              />
              {nodes.length < totalCount && (
                <Button variant="text" onClick={() => setShown(shown + 100)}>
                  {say('budget.moreBookings', { shown: nodes.length, count: totalCount })}
                </Button>
              )}
            </>
          );
        }}
      </Answered>
    </Section>
  );
}
