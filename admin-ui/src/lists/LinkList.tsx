import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';

/** A line of a short list: what it is, where it leads, what is said below it and beside it. */
export interface LinkLine {
  readonly id: string;
  readonly to: string;
  readonly name: ReactNode;
  readonly below?: ReactNode;
  readonly beside?: ReactNode;
}

/** A short list of things that each lead to their page. */
export function LinkList({ lines, none }: { lines: readonly LinkLine[]; none: string }) {
  if (lines.length === 0) return <Box sx={{ color: 'text.secondary' }}>{none}</Box>;
  return (
    <Box
      component="ul"
      sx={{
        listStyle: 'none',
        m: 0,
        p: 0,
        '& > li': {
          py: 1,
          borderTop: 1,
          borderColor: 'divider',
          display: 'grid',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'minmax(0, 1fr) auto' },
          columnGap: 2,
        },
        '& > li:first-of-type': { borderTop: 0, pt: 0 },
      }}
    >
      {lines.map(({ id, to, name, below, beside }) => (
        <li key={id}>
          <div>
            <Link to={to}>{name}</Link>
            {below && <Box sx={{ typography: 'body2', color: 'text.secondary' }}>{below}</Box>}
          </div>
          {beside && <Box sx={{ textAlign: { sm: 'right' }, typography: 'body2' }}>{beside}</Box>}
        </li>
      ))}
    </Box>
  );
}
