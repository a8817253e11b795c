import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

/** Sections side by side where there is room: what matters most has the wider half. */
export const Columns = ({ wide, narrow }: { wide: ReactNode; narrow: ReactNode }) => (
  <Box
    sx={{
      display: 'grid',
      gap: 2.5,
      alignItems: 'start',
      gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 2fr) minmax(0, 1fr)' },
      // With nothing beside it, what matters takes all the room.
      '&:has(> :empty)': { gridTemplateColumns: 'minmax(0, 1fr)' },
      '& > :empty': { display: 'none' },
    }}
  >
    <Box sx={{ display: 'grid', gap: 2.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>{wide}</Box>
    <Box sx={{ display: 'grid', gap: 2.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>{narrow}</Box>
  </Box>
);

/** Sections of equal weight, in two columns where there is room; each column is as long as what stands in it. */
export const Halves = ({ children }: { children: ReactNode }) => (
  <Box
    sx={{
      columnCount: { xs: 1, md: 2 },
      columnGap: 2.5,
      '& > *': { breakInside: 'avoid', mb: 2.5 },
    }}
  >
    {children}
  </Box>
);
