import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

/** Inputs that make one thing together, under one name. */
export const Group = ({ legend, single, children }: { legend: string; single?: boolean; children: ReactNode }) => (
  <Box
    component="fieldset"
    sx={{
      border: 1,
      borderColor: 'divider',
      borderRadius: 1,
      m: 0,
      px: 2,
      pt: 0.5,
      pb: 1,
      minWidth: 0,
      gridColumn: '1 / -1',
      display: 'grid',
      columnGap: 2,
      alignItems: 'start',
      gridTemplateColumns: { xs: '1fr', sm: single ? '1fr' : '1fr 1fr' },
    }}
  >
    <Box component="legend" sx={{ px: 0.75, typography: 'subtitle2', color: 'text.secondary' }}>
      {legend}
    </Box>
    {children}
  </Box>
);
