import { Link } from 'react-router-dom';
import { DayText } from '../fields/DayText.tsx';
import { Euros } from '../fields/Euros.tsx';
import { Note } from '../fields/Note.tsx';
import { Section } from '../frame/Section.tsx';
import type { Doable } from '../graph.ts';
import { useSay } from '../i18n/words.ts';
import { toThing } from '../links.ts';
import { SimpleTable } from '../lists/SimpleTable.tsx';
import { PlaceTasks } from '../tasks/PlaceTasks.tsx';
import { tasksAt } from '../tasks/tasks.ts';
import { dayOf } from '../time/berlin.ts';
import type { BudgetForecast } from './budget.ts';

/** Every forecast of the rest of the year, the latest first; none is ever lost. */
export function Forecasts({
  of: forecasts,
  budget,
  line,
}: {
  of: readonly BudgetForecast[];
  budget: Doable;
  line: string;
}) {
  const say = useSay();
  if (forecasts.length === 0 && tasksAt('forecasts', budget).length === 0) return null;
  return (
    <Section
      title={say('budget.forecasts')}
      lead={say('budget.forecastsLead')}
      actions={<PlaceTasks place="forecasts" thing={budget} preset={{ line }} />}
    >
      {forecasts.length === 0 ? (
        <p>{say('budget.noForecasts')}</p>
      ) : (
        <SimpleTable
          label={say('budget.forecasts')}
          rows={forecasts}
          rowKey={({ event }) => event}
          columns={[
            { label: say('term.day'), render: ({ at }) => <DayText of={dayOf(at)} /> },
            { label: say('term.plannedRest'), right: true, render: ({ amount }) => <Euros of={amount} /> },
            {
              label: say('budget.what'),
              render: ({ post, text, late }) => (
                <>
                  {post && <Link to={toThing('positions', post.id)}>{post.title}</Link>} {text}{' '}
                  {late && <Note tone="warn" text={say('history.late')} />}
                </>
              ),
            },
          ]}
        />
      )}
    </Section>
  );
}
