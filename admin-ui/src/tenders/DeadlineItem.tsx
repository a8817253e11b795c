import Box from '@mui/material/Box';
import { Link } from 'react-router-dom';
import { InstantText } from '../fields/InstantText.tsx';
import { LightChip } from '../fields/LightChip.tsx';
import { useSay } from '../i18n/words.ts';
import { ExerciseNote } from '../training/ExerciseNote.tsx';
import { deadlineHome } from './DeadlineTable.tsx';
import { DaysLeft } from './DueText.tsx';
import type { Deadline } from './deadline.ts';
import { settledBy } from './deadline-acts.ts';

/** One deadline of the inbox in a few lines: what, whose, by which rule, what settles it. */
export function DeadlineItem({ of: deadline }: { of: Deadline }) {
  const say = useSay();
  const { title, tender, contract, dueAt, kind, paragraph, light } = deadline;
  const act = settledBy(deadline);
  return (
    <Box
      component="li"
      sx={{ py: 1, borderTop: 1, borderColor: 'divider', '&:first-of-type': { borderTop: 0, pt: 0 } }}
    >
      <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1.5, alignItems: 'start' }}>
        <Box sx={{ minWidth: 0 }}>
          <LightChip light={light} /> <strong>{title}</strong>
          <div>
            <Link to={deadlineHome(deadline)}>{(tender ?? contract)?.title}</Link>{' '}
            <ExerciseNote of={tender ?? contract ?? { exercise: false }} />
          </div>
        </Box>
        <Box sx={{ textAlign: 'right', whiteSpace: 'nowrap', color: deadline.overdue ? 'error.main' : undefined }}>
          <InstantText of={dueAt} />
          <Box sx={{ typography: 'body2' }}>
            <DaysLeft of={deadline} />
          </Box>
        </Box>
      </Box>
      <Box sx={{ typography: 'body2', color: 'text.secondary' }}>
        {[say(`deadlineKind.${kind}`), paragraph, act && `${say('calendar.settledBy')}: ${say(`act.${act}`)}`]
          .filter(Boolean)
          .join(' · ')}
      </Box>
    </Box>
  );
}
