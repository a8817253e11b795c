import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { useGetOne } from 'react-admin';
import { Link, useParams } from 'react-router-dom';
import type { Known } from '../graph.ts';
import { useLanguage, useSay } from '../i18n/words.ts';
import { toList } from '../links.ts';
import type { ThingName } from '../things.ts';
import { spelledDay } from '../time/berlin.ts';
import { useCut } from '../time/cut.ts';
import type { Trouble } from '../trouble.ts';
import { Loading } from './Loading.tsx';
import { Page } from './Page.tsx';
import { TroubleNote } from './TroubleNote.tsx';

/** The page of one thing: what it is called, the way back to its list, and everything about it; or why it cannot be shown. */
export function ShowPage<Thing extends Known>({
  things,
  list = things,
  title,
  over,
  children,
}: {
  things: ThingName;
  /** The list it is found in, if not its own. */
  list?: ThingName;
  title: (thing: Thing) => string;
  over?: (thing: Thing) => ReactNode;
  children: (thing: Thing) => ReactNode;
}) {
  const say = useSay();
  const locale = useLanguage();
  const { id = '' } = useParams();
  const { asOf } = useCut();
  // A key of its own in the cache: react-admin fills the plain one with rows of the list, which are not whole.
  const {
    data: thing,
    error,
    refetch,
  } = useGetOne<Thing>(things, { id: decodeURIComponent(id), meta: { whole: true } });
  if (error) {
    const unknown = (error as Trouble).code === 'NOT_FOUND';
    const message = !unknown
      ? error.message
      : asOf
        ? say('app.notThereThen', { day: spelledDay(asOf, locale) })
        : say('app.notThere');
    return (
      <Page title={decodeURIComponent(id)} over={<BackLink things={list} />}>
        <TroubleNote
          message={message}
          severity={unknown ? 'info' : 'error'}
          onRetry={unknown ? undefined : () => void refetch()}
        />
      </Page>
    );
  }
  if (!thing) return <Loading />;
  return (
    <Page title={title(thing)} over={<BackLink things={list} tail={over?.(thing)} />}>
      <Box sx={{ display: 'grid', gap: 2.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>{children(thing)}</Box>
    </Page>
  );
}

function BackLink({ things, tail }: { things: ThingName; tail?: ReactNode }) {
  const say = useSay();
  return (
    <Box sx={{ typography: 'body2', mb: 0.5, color: 'text.secondary' }}>
      <Link to={toList(things)}>{say(`list.${things}`)}</Link>
      {tail && <> · {tail}</>}
    </Box>
  );
}
