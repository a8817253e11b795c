import Box from '@mui/material/Box';
import { useSay } from '../i18n/words.ts';
import { Mark } from './TrackMark.tsx';
import { kinds } from './track.ts';

/** What the shapes on the tracks mean. */
export function TrackLegend() {
  const say = useSay();
  return (
    <Box
      aria-hidden
      sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2.5, typography: 'body2', color: 'text.secondary', mb: 1 }}
    >
      {kinds.map(({ kind }) => (
        <Box key={kind} sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5 }}>
          <Mark kind={kind} /> {say(`milestones.${kind}`)}
        </Box>
      ))}
      <Box sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.75 }}>
        <Box component="span" sx={{ borderLeft: '2px dotted', height: 16 }} /> {say('milestones.today')}
      </Box>
    </Box>
  );
}
