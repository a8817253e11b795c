import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { DayText } from '../fields/DayText.tsx';
import { SlipText } from '../fields/SlipText.tsx';
import { SourceNote } from '../fields/SourceNote.tsx';
import { useSay } from '../i18n/words.ts';
import { PartTasks } from '../tasks/PartTasks.tsx';
import { MilestoneTrack } from './MilestoneTrack.tsx';
import type { Measure, Milestone } from './measure.ts';
import { SlipHistory } from './SlipHistory.tsx';
import { dayOfKind, kinds, type Scale } from './track.ts';

/** One milestone: its four days, how late it is, and how that came about. */
export function MilestoneItem({ milestone, measure, scale }: { milestone: Milestone; measure: Measure; scale: Scale }) {
  const say = useSay();
  const { id, name, critical, overdue, actualOn, slipDays, statedAs, source, slips } = milestone;
  const state = actualOn ? 'reached' : overdue ? 'overdue' : 'open';
  return (
    <Box component="li" sx={{ py: 2, borderTop: 1, borderColor: 'divider' }}>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'start', gap: 1 }}>
        <div>
          <Typography variant="h3">{name}</Typography>
          <Box sx={{ typography: 'body2', display: 'flex', flexWrap: 'wrap', columnGap: 1.5 }}>
            <Box
              component="strong"
              sx={theme => ({ color: theme.palette.tones[overdue ? 'bad' : actualOn ? 'done' : 'calm'].color })}
            >
              {say(`milestones.${state}`)}
            </Box>
            {critical && <span>{say('milestones.critical')}</span>}
            {slipDays !== null && <SlipText days={slipDays} />}
          </Box>
        </div>
        {!actualOn && (
          <PartTasks
            names={['replanMilestone', 'forecastMilestone', 'reachMilestone']}
            thing={measure}
            preset={{ milestone: id }}
            label={say('milestones.actions', { name })}
          />
        )}
      </Box>
      <MilestoneTrack milestone={milestone} scale={scale} />
      <Box component="dl" sx={{ m: 0, display: 'flex', flexWrap: 'wrap', columnGap: 4, rowGap: 0.5 }}>
        {kinds.map(({ kind }) => {
          const day = dayOfKind(milestone, kind);
          return day ? (
            <div key={kind}>
              <Typography component="dt" variant="body2" color="text.secondary">
                {say(`milestones.${kind}`)}
              </Typography>
              <Box component="dd" sx={{ m: 0 }}>
                <DayText of={day} />
              </Box>
            </div>
          ) : null;
        })}
      </Box>
      {statedAs && <Typography variant="body2">{say('milestones.stated', { words: statedAs })}</Typography>}
      {source && <SourceNote source={source} />}
      <SlipHistory slips={slips} />
    </Box>
  );
}
