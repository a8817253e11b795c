import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import { DataTable, type RaRecord, useListContext } from 'react-admin';
import type { Doable } from '../graph.ts';
import { useSay } from '../i18n/words.ts';
import type { Column } from './columns.ts';

/** A list as a table, where there is room for one. */
export function ThingTable<Row extends RaRecord<string>>({
  columns,
  label,
  empty,
}: {
  columns: readonly Column<Row>[];
  label: string;
  empty: string;
}) {
  const say = useSay();
  const { data = [] } = useListContext<Row & Partial<Doable>>();
  // A role that may never do anything here needs no column for it.
  const idle = data.every(({ tasks = [] }) => tasks.length === 0);
  const shown = idle ? columns.filter(({ source }) => source !== 'tasks') : columns;
  return (
    <Paper
      variant="outlined"
      sx={{
        overflowX: 'auto',
        // No column is ever narrower than its longest word; the widths are wishes.
        '& table.RaDataTable-table': { tableLayout: 'auto', minWidth: 1100 },
        '& td, & th': { px: 1, verticalAlign: 'top' },
        '& th, & th .MuiTableSortLabel-root': {
          fontSize: '0.8rem',
          whiteSpace: 'normal',
          hyphens: 'manual',
          overflowWrap: 'normal',
        },
        '& td': { py: 1.25, fontSize: '0.85rem', hyphens: 'auto', overflowWrap: 'break-word' },
      }}
    >
      <DataTable<Row>
        bulkActionButtons={false}
        rowClick={false}
        aria-label={label}
        empty={<Box sx={{ p: 3 }}>{empty}</Box>}
      >
        {shown.map(({ source, label, render, width, right, unsorted }) => (
          <DataTable.Col
            key={source}
            source={source}
            label={say(label)}
            disableSort={unsorted}
            align={right ? 'right' : 'left'}
            sx={{ width }}
            render={row => render(row as Row)}
          />
        ))}
      </DataTable>
    </Paper>
  );
}
