import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import { useListContext } from 'react-admin';
import { Link } from 'react-router-dom';
import { StatusChip } from '../fields/StatusChip.tsx';
import type { MeasureRow } from '../graph.ts';
import { useSay } from '../i18n/words.ts';
import { Lights } from './Lights.tsx';
import { toMeasure } from './links.ts';
import { NextMilestone } from './NextMilestone.tsx';
import { RowTasks } from './RowTasks.tsx';

/** The list as cards, where there is no room for a table. */
export function MeasureCards() {
  const say = useSay();
  const { data = [] } = useListContext<MeasureRow>();
  if (data.length === 0) return <p>{say('list.empty')}</p>;
  return (
    <Box
      component="ul"
      aria-label={say('list.title')}
      sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.5, gridTemplateColumns: { sm: '1fr 1fr' } }}
    >
      {data.map(measure => (
        <Paper
          key={measure.id}
          component="li"
          variant="outlined"
          sx={{ p: 2, display: 'grid', gap: 1, alignContent: 'start' }}
        >
          <Box sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'start', gap: 1 }}>
            <Box sx={{ typography: 'h3', minWidth: 0 }}>
              <Link to={toMeasure(measure.id)}>{measure.title}</Link>
            </Box>
            <RowTasks of={measure} />
          </Box>
          <Box sx={{ typography: 'body2', color: 'text.secondary' }}>
            {measure.key} · {say(`field.${measure.fieldOfAction}`)} · {measure.office}
          </Box>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, justifyContent: 'space-between' }}>
            <div>
              <StatusChip status={measure.status} phase={measure.phase} />
            </div>
            <Lights of={measure} />
          </Box>
          <div>
            <NextMilestone of={measure.nextMilestone} />
          </div>
        </Paper>
      ))}
    </Box>
  );
}
