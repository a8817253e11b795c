import Box from '@mui/material/Box';
import { useTheme } from '@mui/material/styles';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import { Link } from 'react-router-dom';
import type { MovesData } from '../data.ts';
import { LightChip } from '../fields/LightChip.tsx';
import { Loading } from '../frame/Loading.tsx';
import { Page } from '../frame/Page.tsx';
import { Section } from '../frame/Section.tsx';
import { TroubleNote } from '../frame/TroubleNote.tsx';
import type { Programme } from '../graph.ts';
import { fieldsOfAction, lights, statuses } from '../graph.ts';
import { useSay } from '../i18n/words.ts';
import { toList } from '../measures/links.ts';
import { Counts } from './Counts.tsx';
import { LatestChanges } from './LatestChanges.tsx';
import { MilestoneList } from './MilestoneList.tsx';

/** The programme at a glance; every number leads to the measures it counts. */
export function ProgrammePage() {
  const say = useSay();
  const data = useDataProvider<MovesData>();
  const { data: programme, error, refetch } = useQuery({ queryKey: ['programme'], queryFn: () => data.programme() });
  return (
    <Page title={say('programme.title')}>
      {programme ? (
        <Glance of={programme} />
      ) : error ? (
        <TroubleNote message={error.message} onRetry={() => void refetch()} />
      ) : (
        <Loading />
      )}
    </Page>
  );
}

function Glance({ of: programme }: { of: Programme }) {
  const say = useSay();
  const { palette } = useTheme();
  if (programme.total === 0) return <p>{say('programme.empty')}</p>;
  const count = (counts: readonly { count: number }[], is: (row: never) => boolean) =>
    counts.find(row => is(row as never))?.count ?? 0;
  const byStatus = statuses.map(status => ({
    id: status,
    name: say(`status.${status}`),
    count: count(programme.byStatus, (row: { status: string }) => row.status === status),
    filter: { status: [status] },
    colour: palette.series[0] ?? '',
  }));
  const byField = fieldsOfAction.map((fieldOfAction, index) => ({
    id: fieldOfAction,
    name: say(`field.${fieldOfAction}`),
    count: count(programme.byFieldOfAction, (row: { fieldOfAction: string }) => row.fieldOfAction === fieldOfAction),
    filter: { fieldOfAction: [fieldOfAction] },
    colour: palette.series[index] ?? '',
  }));
  const byLight = lights.map(light => ({
    id: light,
    name: say(`light.${light}`),
    shown: <LightChip light={light} />,
    count: count(programme.byLight, (row: { light: string }) => row.light === light),
    filter: { light: [light] },
    colour: palette.lights[light].shape,
  }));
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2.5,
        alignItems: 'start',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(6, minmax(0, 1fr))' },
        '& > *': { gridColumn: { md: 'span 3' } },
      }}
    >
      <Box sx={{ gridColumn: '1 / -1 !important', typography: 'h3' }}>
        <Link to={toList({})}>{say('programme.total', { smart_count: programme.total })}</Link>
      </Box>
      <Counts title={say('programme.byStatus')} rows={byStatus} />
      <Box sx={{ display: 'grid', gap: 2.5, alignContent: 'start' }}>
        <Counts title={say('programme.byLight')} rows={byLight} />
        <Counts title={say('programme.byField')} rows={byField} />
      </Box>
      <Section
        title={say('programme.overdue')}
        lead={programme.overdueMilestonesTotal > 0 ? say('programme.overdueLead') : undefined}
      >
        <MilestoneList milestones={programme.overdueMilestones} none={say('programme.overdueNone')} />
        {programme.overdueMilestonesTotal > 0 && (
          <Link to={toList({ overdue: true })}>
            {say('programme.overdueAll', { count: programme.overdueMilestonesTotal })}
          </Link>
        )}
      </Section>
      <Section title={say('programme.next')}>
        <MilestoneList milestones={programme.nextMilestones} none={say('programme.nextNone')} />
      </Section>
      <Box sx={{ gridColumn: '1 / -1 !important' }}>
        <LatestChanges measures={programme.latestChanges} />
      </Box>
    </Box>
  );
}
