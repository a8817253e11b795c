import Box from '@mui/material/Box';
import { useSay } from '../i18n/words.ts';
import type { MeasurePhase, MeasureStatus } from '../measures/measure.ts';

const tones: Readonly<Record<MeasureStatus, 'calm' | 'active' | 'done' | 'off'>> = {
  proposed: 'calm',
  assessed: 'calm',
  rejected: 'off',
  approved: 'active',
  inProgress: 'active',
  onHold: 'calm',
  inOperation: 'done',
  completed: 'done',
  cancelled: 'off',
};

/** Where a measure stands in its life, with its phase. */
export function StatusChip({ status, phase }: { status: MeasureStatus; phase?: MeasurePhase | null }) {
  const say = useSay();
  return (
    <Box
      component="span"
      sx={theme => ({
        ...theme.palette.tones[tones[status]],
        display: 'inline-block',
        px: 1,
        py: 0.25,
        borderRadius: 1,
        typography: 'body2',
        fontWeight: 600,
        lineHeight: 1.5,
      })}
    >
      {say(`status.${status}`)}
      {phase && (
        <Box component="span" sx={{ fontWeight: 400 }}>
          {' '}
          · {say(`phase.${phase}`)}
        </Box>
      )}
    </Box>
  );
}
