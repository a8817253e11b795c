import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import { type RaRecord, useListContext } from 'react-admin';
import { useSay } from '../i18n/words.ts';
import type { Column } from './columns.ts';

/** A list as cards, where there is no room for a table. */
export function ThingCards<Row extends RaRecord<string>>({
  columns,
  label,
  empty,
}: {
  columns: readonly Column<Row>[];
  label: string;
  empty: string;
}) {
  const say = useSay();
  const { data = [] } = useListContext<Row>();
  if (data.length === 0) return <p>{empty}</p>;
  const title = columns.find(column => column.title);
  const tasks = columns.find(({ source }) => source === 'tasks');
  const others = columns.filter(column => column !== title && column !== tasks);
  return (
    <Box
      component="ul"
      aria-label={label}
      sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.5, gridTemplateColumns: { sm: '1fr 1fr' } }}
    >
      {data.map(row => (
        <Paper
          key={row.id}
          component="li"
          variant="outlined"
          sx={{ p: 2, display: 'grid', gap: 1, alignContent: 'start' }}
        >
          <Box sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'start', gap: 1 }}>
            <Box sx={{ typography: 'h3', minWidth: 0 }}>{title?.render(row)}</Box>
            {tasks?.render(row)}
          </Box>
          <Box component="dl" sx={{ m: 0, display: 'flex', flexWrap: 'wrap', columnGap: 3, rowGap: 1 }}>
            {others.map(({ source, label, render }) => {
              const shown = render(row);
              return shown === null || shown === undefined || shown === '' ? null : (
                <div key={source}>
                  <Box component="dt" sx={{ typography: 'caption', color: 'text.secondary' }}>
                    {say(label)}
                  </Box>
                  <Box component="dd" sx={{ m: 0 }}>
                    {shown}
                  </Box>
                </div>
              );
            })}
          </Box>
        </Paper>
      ))}
    </Box>
  );
}
