import Box from '@mui/material/Box';
import type { Milestone } from './measure.ts';
import { Mark } from './TrackMark.tsx';
import { dayOfKind, kinds, placeOf, type Scale } from './track.ts';

/** A milestone's days on the common scale; the same days stand as text beside it. */
export function MilestoneTrack({ milestone, scale }: { milestone: Milestone; scale: Scale }) {
  const marks = kinds.flatMap(({ kind }) => {
    const day = dayOfKind(milestone, kind);
    return day ? [{ kind, place: placeOf(day, scale) }] : [];
  });
  const places = marks.map(({ place }) => place);
  if (marks.length === 0) return null;
  const [first, last] = [Math.min(...places), Math.max(...places)];
  return (
    <Box aria-hidden sx={{ position: 'relative', height: 26, my: 0.5 }}>
      <Box sx={{ position: 'absolute', top: 12, left: 0, right: 0, height: 2, bgcolor: 'divider' }} />
      {marks.length > 1 && (
        <Box
          sx={theme => ({
            position: 'absolute',
            top: 11,
            left: `${first}%`,
            width: `${last - first}%`,
            height: 4,
            bgcolor: milestone.overdue ? theme.palette.lights.red.shape : theme.palette.series[1],
            opacity: 0.55,
          })}
        />
      )}
      <Box
        sx={{
          position: 'absolute',
          top: 0,
          bottom: 0,
          left: `${placeOf(scale.today, scale)}%`,
          borderLeft: '2px dotted',
          color: 'text.secondary',
        }}
      />
      {marks.map(({ kind, place }) => (
        <Box key={kind} sx={{ position: 'absolute', top: 5, left: `calc(${place}% - 8px)` }}>
          <Mark kind={kind} />
        </Box>
      ))}
    </Box>
  );
}
