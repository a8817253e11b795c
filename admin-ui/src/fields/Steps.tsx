import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { Hidden } from '../frame/Hidden.tsx';
import type { Day } from '../graph.ts';
import { useSay } from '../i18n/words.ts';
import { DayText } from './DayText.tsx';

/** One step of a life: behind, here, or ahead. */
export interface Step {
  readonly name: string;
  readonly state: 'behind' | 'here' | 'ahead';
  readonly on?: Day | null;
  readonly note?: ReactNode;
}

/** A life as steps, in its order: which are behind, where it stands, and what is ahead. */
export function Steps({ label, steps }: { label: string; steps: readonly Step[] }) {
  const say = useSay();
  return (
    <Box
      component="ol"
      aria-label={label}
      sx={{
        listStyle: 'none',
        m: 0,
        p: 0,
        display: 'grid',
        gap: { xs: 0, md: 0.5 },
        gridTemplateColumns: { xs: '1fr', md: `repeat(${steps.length}, minmax(0, 1fr))` },
      }}
    >
      {steps.map(({ name, state, on, note }) => (
        <Box
          key={name}
          component="li"
          aria-current={state === 'here' ? 'step' : undefined}
          sx={theme => ({
            borderTop: { md: 4 },
            borderLeft: { xs: 4, md: 0 },
            borderStyle: 'solid !important',
            borderWidth: 0,
            borderColor:
              state === 'ahead'
                ? `${theme.palette.divider} !important`
                : state === 'here'
                  ? `${theme.palette.series[1]} !important`
                  : `${theme.palette.series[0]} !important`,
            [theme.breakpoints.up('md')]: { borderTopWidth: '4px !important', paddingTop: 6, paddingRight: 8 },
            [theme.breakpoints.down('md')]: { borderLeftWidth: '4px !important', padding: '2px 0 6px 12px' },
            color: state === 'ahead' ? 'text.secondary' : 'text.primary',
            typography: 'body2',
          })}
        >
          <Box component="span" sx={{ fontWeight: state === 'here' ? 700 : 500, display: 'block', hyphens: 'auto' }}>
            {name}
            {state === 'here' && <Hidden> ({say('app.here')})</Hidden>}
          </Box>
          {on && <DayText of={on} />}
          {note}
        </Box>
      ))}
    </Box>
  );
}
