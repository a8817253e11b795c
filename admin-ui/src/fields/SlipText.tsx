import Box from '@mui/material/Box';
import { useSay } from '../i18n/words.ts';
import { slipText, slipTone } from './slip.ts';

/** Days of slip, set off by how bad they are; the number says it, the colour only helps. */
export function SlipText({ days }: { days: number }) {
  const say = useSay();
  return (
    <Box
      component="span"
      sx={theme => ({ color: theme.palette.tones[slipTone(days)].color, fontWeight: 600, whiteSpace: 'nowrap' })}
    >
      {slipText(say, days)}
    </Box>
  );
}
