import Box from '@mui/material/Box';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { Hidden } from '../frame/Hidden.tsx';
import { useSay } from '../i18n/words.ts';
import type { Ask } from './ask.ts';

const ExplainDialog = lazy(() =>
  import('./ExplainDialog.tsx').then(({ ExplainDialog }) => ({ default: ExplainDialog })),
);

/** A figure that can be asked for the events it is made of. */
export function ExplainButton({ name, ask, children }: { name: string; ask: Ask; children: ReactNode }) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Box
        component="button"
        type="button"
        onClick={() => setOpen(true)}
        title={say('explain.title')}
        sx={{
          all: 'unset',
          cursor: 'pointer',
          position: 'relative',
          borderBottom: '1px dotted currentColor',
          '&:hover': { borderBottomStyle: 'solid' },
          '&:focus-visible': { outline: '3px solid', outlineColor: 'primary.main', outlineOffset: 2 },
        }}
      >
        {children}
        <Hidden>
          {' '}
          {name}: {say('explain.title')}
        </Hidden>
      </Box>
      {open && (
        <Suspense>
          <ExplainDialog name={name} ask={ask} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
