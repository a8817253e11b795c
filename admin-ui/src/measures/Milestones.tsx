import Box from '@mui/material/Box';
import { Section } from '../frame/Section.tsx';
import { useSay } from '../i18n/words.ts';
import { PlaceTasks } from '../tasks/PlaceTasks.tsx';
import { today } from '../time/berlin.ts';
import { useCut } from '../time/cut.ts';
import { MilestoneItem } from './MilestoneItem.tsx';
import type { Measure } from './measure.ts';
import { TrackLegend } from './TrackLegend.tsx';
import { hasDay, scaleOf } from './track.ts';

/** The milestones of a measure on one scale of time, each with every slip it ever had. */
export function Milestones({ measure }: { measure: Measure }) {
  const say = useSay();
  const { asOf = today() } = useCut();
  const { milestones } = measure;
  const scale = scaleOf(milestones, asOf);
  return (
    <Section title={say('milestones.title')} actions={<PlaceTasks place="milestones" thing={measure} />}>
      {milestones.length === 0 && <p>{say('milestones.none')}</p>}
      {milestones.some(hasDay) && <TrackLegend />}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {milestones.map(milestone => (
          <MilestoneItem key={milestone.id} milestone={milestone} measure={measure} scale={scale} />
        ))}
      </Box>
    </Section>
  );
}
