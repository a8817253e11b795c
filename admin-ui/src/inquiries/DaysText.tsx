import Box from '@mui/material/Box';
import { DaysText as Days } from '../fields/DaysText.tsx';
import { useSay } from '../i18n/words.ts';
import type { InquiryRow } from './inquiry.ts';

/** How long an inquiry took, or has been open, and how late it is. */
export function DaysText({ of: { daysTaken, daysOpen, daysOverdue, status } }: { of: InquiryRow }) {
  const say = useSay();
  if (status === 'withdrawn') return null;
  return (
    <>
      <strong>
        <Days of={daysTaken ?? daysOpen} />
      </strong>{' '}
      {daysTaken === null && say('council.open')}
      {daysOverdue > 0 && (
        <Box component="span" sx={theme => ({ color: theme.palette.tones.bad.color, display: 'block' })}>
          {say('council.daysOverdue', { smart_count: daysOverdue })}
        </Box>
      )}
    </>
  );
}
