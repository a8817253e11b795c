import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

/** Words that are heard and not seen. */
export const Hidden = ({ children }: { children: ReactNode }) => (
  <Box
    component="span"
    sx={{ position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' }}
  >
    {children}
  </Box>
);
