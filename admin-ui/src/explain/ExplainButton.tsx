import Box from '@mui/material/Box';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { Hidden } from '../frame/Hidden.tsx';
import type { Explanation } from '../graph.ts';
import { useSay } from '../i18n/words.ts';
import type { Question } from '../question.ts';

const ExplainDialog = lazy(() =>
  import('./ExplainDialog.tsx').then(({ ExplainDialog }) => ({ default: ExplainDialog })),
);

type Explained = { explain: Explanation } | { figures: { explain: Explanation } };
/** What an explaining question answers: of one thing, or of one sum. */
export interface ExplainAnswer {
  of: Explained | readonly Explained[] | null;
}
export interface Ask {
  readonly question: Question<ExplainAnswer, never>;
  readonly variables: object;
}

/** Puts a question that explains a figure. */
export const toExplain = <Variables extends object>(
  question: Question<ExplainAnswer, Variables>,
  variables: Variables,
): Ask => ({ question: question as Question<ExplainAnswer, never>, variables });

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
