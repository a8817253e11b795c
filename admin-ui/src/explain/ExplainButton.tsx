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
/** A thing of which each part explains itself. */
export interface ExplainedParts {
  readonly parts: readonly { readonly id: string; readonly explain: Explanation }[];
}
/** What an explaining question answers: of one thing, of one sum, or of the parts of a thing. */
export interface ExplainAnswer {
  of: Explained | readonly Explained[] | ExplainedParts | null;
}
export interface Ask {
  readonly question: Question<ExplainAnswer, never>;
  readonly variables: object;
  /** Of all parts that are explained, the one that was asked for. */
  readonly part?: string;
}

/** Puts a question that explains a figure. */
export const toExplain = <Variables extends object>(
  question: Question<ExplainAnswer, Variables>,
  variables: Variables,
  part?: string,
): Ask => ({ question: question as Question<ExplainAnswer, never>, variables, part });

/** The explanation that was asked for, if there is one. */
export function explanationIn({ of }: ExplainAnswer, part?: string): Explanation | undefined {
  const [one] = [of].flat();
  if (!one) return undefined;
  if ('parts' in one) return one.parts.find(({ id }) => id === part)?.explain;
  return 'explain' in one ? one.explain : one.figures.explain;
}

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
