import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import { DataTable } from 'react-admin';
import { Link } from 'react-router-dom';
import { StatusChip } from '../fields/StatusChip.tsx';
import type { MeasureRow } from '../graph.ts';
import { useSay } from '../i18n/words.ts';
import { Lights } from './Lights.tsx';
import { toMeasure } from './links.ts';
import { NextMilestone } from './NextMilestone.tsx';
import { RowTasks } from './RowTasks.tsx';

const Col = DataTable.Col<MeasureRow>;

/** The list as a table, where there is room for one. */
export function MeasureTable() {
  const say = useSay();
  return (
    <Paper
      variant="outlined"
      sx={{
        overflowX: 'auto',
        '& table.RaDataTable-table': { tableLayout: 'fixed', minWidth: 1180 },
        '& td, & th': { px: 1, verticalAlign: 'top' },
        '& th': { fontSize: '0.8rem', whiteSpace: 'normal' },
        '& td': { py: 1.25, fontSize: '0.85rem', hyphens: 'auto', overflowWrap: 'break-word' },
      }}
    >
      <DataTable<MeasureRow>
        bulkActionButtons={false}
        rowClick={false}
        aria-label={say('list.title')}
        empty={<Box sx={{ p: 3 }}>{say('list.empty')}</Box>}
      >
        <Col source="key" sx={{ width: '8.5%' }} label={say('list.key')} />
        <Col
          source="title"
          sx={{ width: '17.5%' }}
          label={say('list.measure')}
          render={({ id, title }) => <Link to={toMeasure(id)}>{title}</Link>}
        />
        <Col
          source="fieldOfAction"
          sx={{ width: '11%' }}
          label={say('term.fieldOfAction')}
          render={({ fieldOfAction }) => say(`field.${fieldOfAction}`)}
        />
        <Col source="office" sx={{ width: '15%' }} label={say('list.office')} />
        <Col
          source="status"
          sx={{ width: '13%' }}
          label={say('list.status')}
          render={({ status, phase }) => <StatusChip status={status} phase={phase} />}
        />
        <Col
          source="light"
          sx={{ width: '13%' }}
          label={say('list.lights')}
          render={measure => <Lights of={measure} />}
        />
        <Col
          source="nextMilestone"
          sx={{ width: '14.5%' }}
          label={say('list.next')}
          render={({ nextMilestone }) => <NextMilestone of={nextMilestone} />}
        />
        <Col
          source="tasks"
          sx={{ width: '7.5%' }}
          label={say('tasks.title')}
          disableSort
          render={measure => <RowTasks of={measure} />}
        />
      </DataTable>
    </Paper>
  );
}
