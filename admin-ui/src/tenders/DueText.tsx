import Box from '@mui/material/Box';
import { InstantText } from '../fields/InstantText.tsx';
import { LightChip } from '../fields/LightChip.tsx';
import { useSay } from '../i18n/words.ts';
import type { Deadline } from './deadline.ts';

/** How many days are left of a deadline, or how long ago it was. */
export function DaysLeft({ of: { daysLeft, overdue } }: { of: Pick<Deadline, 'daysLeft' | 'overdue'> }) {
  const say = useSay();
  if (overdue) return say('tender.daysOver', { smart_count: Math.max(1, -daysLeft) });
  return daysLeft === 0 ? say('tender.todayDue') : say('tender.daysLeft', { smart_count: daysLeft });
}

/** A deadline in two lines: what is due, and when. */
export function DueText({ of, plain }: { of: Deadline; plain?: boolean }) {
  return (
    <Box sx={{ typography: 'body2' }}>
      {!plain && <LightChip light={of.light} />} {of.title}
      <Box sx={{ color: of.overdue ? 'error.main' : 'text.secondary' }}>
        <InstantText of={of.dueAt} /> · <DaysLeft of={of} />
      </Box>
    </Box>
  );
}
