import Box from '@mui/material/Box';
import { DayText } from '../fields/DayText.tsx';
import { SlipText } from '../fields/SlipText.tsx';
import { useSay } from '../i18n/words.ts';
import type { MeasureRow } from './measure.ts';

/** What is expected next of a measure, when, and how late. */
export function NextMilestone({ of: milestone }: { of: MeasureRow['nextMilestone'] }) {
  const say = useSay();
  if (!milestone) return null;
  const { name, forecastOn, planOn, statedAs, slipDays, overdue } = milestone;
  const day = forecastOn ?? planOn;
  return (
    <>
      {name}
      <Box sx={{ typography: 'body2', color: 'text.secondary' }}>
        {day ? (
          <>
            {say(forecastOn ? 'milestones.forecast' : 'milestones.plan')} <DayText of={day} />
          </>
        ) : (
          (statedAs ?? say('milestones.noDay'))
        )}
        {overdue && ` · ${say('milestones.overdue')}`}
        {slipDays ? (
          <>
            {' · '}
            <SlipText days={slipDays} />
          </>
        ) : null}
      </Box>
    </>
  );
}
