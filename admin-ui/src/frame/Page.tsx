import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { type ReactNode, useEffect } from 'react';

/** A page: its name in the window and as its heading, and what can be done with it. */
export function Page({
  title,
  over,
  actions,
  children,
}: {
  title: string;
  over?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}) {
  useEffect(() => {
    document.title = `${title} – MoveS`;
  }, [title]);
  return (
    <>
      <Box
        sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'end', justifyContent: 'space-between', mb: 3 }}
      >
        <Box sx={{ minWidth: 0 }}>
          {over}
          <Typography variant="h1" id="page-title" tabIndex={-1} sx={{ outline: 'none', hyphens: 'auto' }}>
            {title}
          </Typography>
        </Box>
        {actions && <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, displayPrint: 'none' }}>{actions}</Box>}
      </Box>
      {children}
    </>
  );
}
