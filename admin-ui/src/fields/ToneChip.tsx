import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

export type Tone = 'calm' | 'active' | 'done' | 'off' | 'warn' | 'bad';

/** Where a thing stands, as a word on the colour of what that means. */
export const ToneChip = ({ tone, children }: { tone: Tone; children: ReactNode }) => (
  <Box
    component="span"
    sx={theme => ({
      ...theme.palette.tones[tone],
      display: 'inline-block',
      px: 1,
      py: 0.25,
      borderRadius: 1,
      typography: 'body2',
      fontWeight: 600,
      lineHeight: 1.5,
    })}
  >
    {children}
  </Box>
);
