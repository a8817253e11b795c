import Box from '@mui/material/Box';
import { BecauseNote } from '../../fields/BecauseNote.tsx';
import { InstantText } from '../../fields/InstantText.tsx';
import { Note } from '../../fields/Note.tsx';
import { Section } from '../../frame/Section.tsx';
import { useSay } from '../../i18n/words.ts';
import { PartTasks } from '../../tasks/PartTasks.tsx';
import type { Tender } from '../tender.ts';

/** What happened while the books could not be kept; two people say so, and it stays marked. */
export function LateSteps({ tender }: { tender: Tender }) {
  const say = useSay();
  if (tender.lateSteps.length === 0) return null;
  return (
    <Section title={say('tender.lateSection')}>
      {tender.lateSteps.map(({ id, summary, tookEffectAt, proposedBy, because, state }) => (
        <Box key={id} sx={{ py: 0.75, borderTop: 1, borderColor: 'divider' }}>
          <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1 }}>
            <div>
              <strong>{summary}</strong> <InstantText of={tookEffectAt} />{' '}
              <Note
                tone={state === 'open' ? 'warn' : state === 'confirmed' ? 'done' : 'off'}
                text={say(`lateState.${state}`)}
              />
            </div>
            {state === 'open' && (
              <PartTasks
                names={['confirmLateStep', 'dropLateStep']}
                thing={tender}
                preset={{ entry: id }}
                label={`${say('tasks.title')}: ${summary}`}
              />
            )}
          </Box>
          <Box sx={{ typography: 'body2', color: 'text.secondary' }}>
            {say('tender.lateHow', { name: proposedBy })} {because && <BecauseNote because={because} />}
          </Box>
        </Box>
      ))}
    </Section>
  );
}
