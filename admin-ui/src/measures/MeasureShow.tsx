import Box from '@mui/material/Box';
import { StatusChip } from '../fields/StatusChip.tsx';
import { Columns } from '../frame/Columns.tsx';
import { ShowPage } from '../frame/ShowPage.tsx';
import { History } from '../history/History.tsx';
import { useLanguage, useSay } from '../i18n/words.ts';
import { LifeTasks } from '../tasks/LifeTasks.tsx';
import { dayOf, writtenDay } from '../time/berlin.ts';
import { Approval } from './Approval.tsx';
import { EntryTasks } from './EntryTasks.tsx';
import { Facts } from './Facts.tsx';
import { Indicators } from './Indicators.tsx';
import { LightsOfMeasure } from './LightsOfMeasure.tsx';
import { Milestones } from './Milestones.tsx';
import { MoneyAndPosts } from './MoneyAndPosts.tsx';
import type { Measure } from './measure.ts';

/** Everything about one measure, from its facts to its whole history. */
export function MeasureShow() {
  const say = useSay();
  const locale = useLanguage();
  return (
    <ShowPage<Measure> things="measures" title={({ title }) => title} over={({ key }) => key}>
      {measure => (
        <>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center', mt: -1.5 }}>
            <StatusChip status={measure.status} phase={measure.phase} />
            <Box component="span" sx={{ color: 'text.secondary' }}>
              {say('measure.since', { day: writtenDay(dayOf(measure.statusSince), locale) })} ·{' '}
              {say(measure.public ? 'measure.public' : 'measure.notPublic')}
            </Box>
          </Box>
          <LifeTasks thing={measure} />
          <Columns
            wide={<Facts measure={measure} />}
            narrow={
              <>
                <LightsOfMeasure measure={measure} />
                <Approval measure={measure} />
              </>
            }
          />
          <MoneyAndPosts measure={measure.id} />
          <Milestones measure={measure} />
          <Indicators measure={measure} />
          <History of={measure.history} actions={entry => <EntryTasks entry={entry} measure={measure} />} />
        </>
      )}
    </ShowPage>
  );
}
