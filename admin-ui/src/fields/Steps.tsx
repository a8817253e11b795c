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
          sx={theme => {
            const colour = state === 'ahead' ? theme.palette.divider : theme.palette.series[state === 'here' ? 1 : 0];
            return {
              typography: 'body2',
              color: state === 'ahead' ? 'text.secondary' : 'text.primary',
              boxShadow: { xs: `inset 4px 0 ${colour}`, md: `inset 0 4px ${colour}` },
              pl: { xs: 2, md: 0 },
              pr: 1,
              pt: { xs: 0.25, md: 1.25 },
              pb: { xs: 0.75, md: 0 },
            };
          }}
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
