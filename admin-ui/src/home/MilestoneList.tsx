import Box from '@mui/material/Box';
import { Link } from 'react-router-dom';
import { DayText } from '../fields/DayText.tsx';
import { SlipText } from '../fields/SlipText.tsx';
import { useSay } from '../i18n/words.ts';
import { toThing } from '../links.ts';
import type { ProgrammeMilestone } from '../measures/measure.ts';

/** Milestones of several measures: what is expected, when, and how late it is. */
export function MilestoneList({ milestones, none }: { milestones: readonly ProgrammeMilestone[]; none: string }) {
  const say = useSay();
  if (milestones.length === 0) return <p>{none}</p>;
  return (
    <Box
      component="ul"
      sx={{
        listStyle: 'none',
        m: 0,
        mb: 2,
        p: 0,
        '& > li': {
          py: 1,
          borderTop: 1,
          borderColor: 'divider',
          display: 'grid',
          gridTemplateColumns: 'minmax(0, 1fr) auto',
          columnGap: 2,
        },
      }}
    >
      {milestones.map(({ id, name, measure, forecastOn, planOn, statedAs, slipDays }) => {
        const expectedOn = forecastOn ?? planOn;
        return (
          <li key={`${measure.id}-${id}`}>
            <div>
              <Link to={toThing('measures', measure.id)}>
                {measure.key} · {measure.title}
              </Link>
              <Box sx={{ typography: 'body2', color: 'text.secondary' }}>{name}</Box>
            </div>
            <Box sx={{ textAlign: 'right' }}>
              {expectedOn ? <DayText of={expectedOn} /> : (statedAs ?? say('milestones.noDay'))}
              <Box sx={{ typography: 'body2' }}>{slipDays ? <SlipText days={slipDays} /> : null}</Box>
            </Box>
          </li>
        );
      })}
    </Box>
  );
}
