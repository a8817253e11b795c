import Box from '@mui/material/Box';
import { RecordContextProvider, useGetOne } from 'react-admin';
import { Link, useParams } from 'react-router-dom';
import type { Trouble } from '../data.ts';
import { StatusChip } from '../fields/StatusChip.tsx';
import { Loading } from '../frame/Loading.tsx';
import { Page } from '../frame/Page.tsx';
import { TroubleNote } from '../frame/TroubleNote.tsx';
import type { Measure } from '../graph.ts';
import { useLanguage, useSay } from '../i18n/words.ts';
import { LifeTasks } from '../tasks/LifeTasks.tsx';
import { dayOf, spelledDay, writtenDay } from '../time/berlin.ts';
import { useCut } from '../time/cut.ts';
import { Approval } from './Approval.tsx';
import { Facts } from './Facts.tsx';
import { History } from './History.tsx';
import { Indicators } from './Indicators.tsx';
import { LightsOfMeasure } from './LightsOfMeasure.tsx';
import { Milestones } from './Milestones.tsx';

/** Everything about one measure, from its facts to its whole history. */
export function MeasureShow() {
  const say = useSay();
  const locale = useLanguage();
  const { id = '' } = useParams();
  const { asOf } = useCut();
  // A key of its own in the cache: react-admin fills the plain one with rows of the list, which are not whole.
  const {
    data: measure,
    error,
    refetch,
  } = useGetOne<Measure>('measures', { id: decodeURIComponent(id), meta: { whole: true } });
  if (error) {
    const unknown = (error as Trouble).code === 'NOT_FOUND';
    const message = !unknown
      ? error.message
      : asOf
        ? say('measure.notThereThen', { day: spelledDay(asOf, locale) })
        : say('measure.notThere');
    return (
      <Page title={decodeURIComponent(id)} over={<BackLink />}>
        <TroubleNote
          message={message}
          severity={unknown ? 'info' : 'error'}
          onRetry={unknown ? undefined : () => void refetch()}
        />
      </Page>
    );
  }
  if (!measure) return <Loading />;
  return (
    <RecordContextProvider value={measure}>
      <Page title={measure.title} over={<BackLink tail={measure.key} />}>
        <Box sx={{ display: 'grid', gap: 2.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center', mt: -1.5 }}>
            <StatusChip status={measure.status} phase={measure.phase} />
            <Box component="span" sx={{ color: 'text.secondary' }}>
              {say('measure.since', { day: writtenDay(dayOf(measure.statusSince), locale) })} ·{' '}
              {say(measure.public ? 'measure.public' : 'measure.notPublic')}
            </Box>
          </Box>
          <LifeTasks measure={measure} />
          <Box
            sx={{
              display: 'grid',
              gap: 2.5,
              alignItems: 'start',
              gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 2fr) minmax(0, 1fr)' },
            }}
          >
            <Facts measure={measure} />
            <Box sx={{ display: 'grid', gap: 2.5, alignContent: 'start' }}>
              <LightsOfMeasure measure={measure} />
              <Approval measure={measure} />
            </Box>
          </Box>
          <Milestones measure={measure} />
          <Indicators measure={measure} />
          <History measure={measure} />
        </Box>
      </Page>
    </RecordContextProvider>
  );
}

function BackLink({ tail }: { tail?: string }) {
  const say = useSay();
  return (
    <Box sx={{ typography: 'body2', mb: 0.5, color: 'text.secondary' }}>
      <Link to="/measures">{say('measure.back')}</Link>
      {tail && <> · {tail}</>}
    </Box>
  );
}
