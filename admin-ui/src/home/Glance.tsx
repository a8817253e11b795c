import Box from '@mui/material/Box';
import { useTheme } from '@mui/material/styles';
import { Link } from 'react-router-dom';
import { LightChip } from '../fields/LightChip.tsx';
import { Note } from '../fields/Note.tsx';
import { Section } from '../frame/Section.tsx';
import { lights } from '../graph.ts';
import { useSay } from '../i18n/words.ts';
import { toList } from '../links.ts';
import type { Programme } from '../measures/measure.ts';
import { fieldsOfAction, statuses } from '../measures/measure.ts';
import { Counts } from './Counts.tsx';
import { LatestChanges } from './LatestChanges.tsx';
import { MilestoneList } from './MilestoneList.tsx';

/** What the programme comes to: counts, what is late, what comes next, what was heard of last. */
export function Glance({ of: programme }: { of: Programme }) {
  const say = useSay();
  const { palette } = useTheme();
  if (programme.total === 0) return <p>{say('programme.empty')}</p>;
  const statusCounts = new Map(programme.byStatus.map(({ status, count }) => [status, count]));
  const fieldCounts = new Map(programme.byFieldOfAction.map(({ fieldOfAction, count }) => [fieldOfAction, count]));
  const lightCounts = new Map(programme.byLight.map(({ light, count }) => [light, count]));
  const byStatus = statuses.map(status => ({
    id: status,
    name: say(`status.${status}`),
    count: statusCounts.get(status) ?? 0,
    filter: { status: [status] },
    colour: palette.series[0] ?? '',
  }));
  const byField = fieldsOfAction.map((fieldOfAction, index) => ({
    id: fieldOfAction,
    name: say(`field.${fieldOfAction}`),
    count: fieldCounts.get(fieldOfAction) ?? 0,
    filter: { fieldOfAction: [fieldOfAction] },
    colour: palette.series[index] ?? '',
  }));
  const byLight = lights.map(light => ({
    id: light,
    name: say(`light.${light}`),
    shown: <LightChip light={light} />,
    count: lightCounts.get(light) ?? 0,
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
        <Link to={toList('measures')}>{say('programme.total', { smart_count: programme.total })}</Link>
        {programme.unfilledTotal !== null && programme.unfilledTotal > 0 && (
          <Box sx={{ typography: 'body1', mt: 0.5 }}>
            <Note tone="warn" text={say('programme.capacity')} />{' '}
            <Link to={toList('measures', { unfilled: true })}>
              {say('programme.unfilled', { smart_count: programme.unfilledTotal })}
            </Link>
          </Box>
        )}
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
          <Link to={toList('measures', { overdue: true })}>
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
