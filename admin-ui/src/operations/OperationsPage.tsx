import Box from '@mui/material/Box';
import { InstantText } from '../fields/InstantText.tsx';
import { Answered } from '../frame/Answered.tsx';
import { Page } from '../frame/Page.tsx';
import { Section } from '../frame/Section.tsx';
import { useSay } from '../i18n/words.ts';
import { LifeTasks } from '../tasks/LifeTasks.tsx';
import { TrainingClock } from '../training/TrainingClock.tsx';
import { useAnswer } from '../useAnswer.ts';
import { askParked } from './parked.ts';

/** The first page of whoever keeps the house running: reactions that do not go on by themselves. */
export function OperationsPage() {
  const say = useSay();
  const answer = useAnswer(askParked, {});
  return (
    <Page title={say('operations.title')}>
      <Box sx={{ mb: 2.5 }}>
        <TrainingClock />
      </Box>
      <Answered answer={answer}>
        {({ parkedReactions }) =>
          parkedReactions.length === 0 ? (
            <Section title={say('operations.parked')}>{say('operations.none')}</Section>
          ) : (
            <Box sx={{ display: 'grid', gap: 2.5 }}>
              {parkedReactions.map(parked => (
                <Section
                  key={parked.id}
                  title={parked.reaction}
                  lead={
                    <>
                      {parked.thing} · {say('operations.since')} <InstantText of={parked.since} /> ·{' '}
                      {say('operations.waiting', { smart_count: parked.waiting.length })}
                    </>
                  }
                  actions={<LifeTasks thing={parked} />}
                >
                  <Box
                    component="pre"
                    sx={{ m: 0, whiteSpace: 'pre-wrap', typography: 'body2', fontFamily: 'monospace' }}
                  >
                    {parked.fault}
                  </Box>
                  <ul>
                    {parked.waiting.map(({ at, type, stream }) => (
                      <li key={`${at} ${type} ${stream}`}>
                        <InstantText of={at} />: {type ?? say('operations.due')} {stream}
                      </li>
                    ))}
                  </ul>
                </Section>
              ))}
            </Box>
          )
        }
      </Answered>
    </Page>
  );
}
