import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { DayText } from '../../fields/DayText.tsx';
import { Note } from '../../fields/Note.tsx';
import { Section } from '../../frame/Section.tsx';
import { useSay } from '../../i18n/words.ts';
import { PartTask } from '../../tasks/PartTask.tsx';
import { PlaceTasks } from '../../tasks/PlaceTasks.tsx';
import { tasksAt } from '../../tasks/tasks.ts';
import { firmName } from '../sayings.ts';
import type { Tender } from '../tender.ts';

/** Objections and reviews: while one is open nobody may award. */
export function Holds({ tender }: { tender: Tender }) {
  const say = useSay();
  const { holds, rounds } = tender;
  if (holds.length === 0 && (rounds.length === 0 || tasksAt('holds', tender).length === 0)) return null;
  return (
    <Section title={say('tender.holds')} actions={<PlaceTasks place="holds" thing={tender} />}>
      {holds.length === 0 && <Typography color="text.secondary">{say('tender.noHolds')}</Typography>}
      {holds.map(({ id, kind, receivedOn, bidder, chamber, reference, text, open, endedOn, result, answer }) => (
        <Box key={id} sx={{ py: 1, borderTop: 1, borderColor: 'divider' }}>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: 1 }}>
            <div>
              <strong>{say(`holdKind.${kind}`)}</strong>, <DayText of={receivedOn} />{' '}
              <Note
                tone={open ? 'bad' : 'done'}
                text={open ? say('tender.holding') : result ? say(`holdResult.${result}`) : ''}
              />
            </div>
            {open && (
              <PartTask
                name={kind === 'objection' ? 'decideObjection' : 'endReview'}
                thing={tender}
                preset={{ [kind]: id }}
              />
            )}
          </Box>
          <div>{[bidder && firmName(bidder), chamber, reference].filter(Boolean).join(' · ')}</div>
          {text && <div>{text}</div>}
          {answer && (
            <Box sx={{ color: 'text.secondary' }}>
              {endedOn && <DayText of={endedOn} />} {answer}
            </Box>
          )}
        </Box>
      ))}
    </Section>
  );
}
