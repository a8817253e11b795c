import Box from '@mui/material/Box';
import type { SimpleRows } from './SimpleTable.tsx';

/** The rows of a small table one below the other, each with its values by name; the sum last. */
export function SimpleCards<Row>({ label, columns, rows, rowKey }: SimpleRows<Row>) {
  const [head, ...others] = columns;
  const totals = columns.filter(({ total }) => total !== undefined && typeof total !== 'string');
  return (
    <Box component="ul" aria-label={label} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {rows.map((row, index) => (
        <Box component="li" key={rowKey(row, index)} sx={{ py: 1.25, borderTop: 1, borderColor: 'divider' }}>
          <Box sx={{ fontWeight: 600 }}>{head?.render(row)}</Box>
          <Box component="dl" sx={values}>
            {others.map(({ label, render }) => {
              const shown = render(row);
              return shown === null || shown === undefined || shown === false || shown === '' ? null : (
                <Box key={label} sx={pair}>
                  <dt>{label}</dt>
                  <dd>{shown}</dd>
                </Box>
              );
            })}
          </Box>
        </Box>
      ))}
      {rows.length > 1 && totals.length > 0 && (
        <Box component="li" sx={{ py: 1.25, borderTop: 2, borderColor: 'text.primary', fontWeight: 700 }}>
          <Box component="dl" sx={values}>
            {totals.map(({ label, total }) => (
              <Box key={label} sx={pair}>
                <dt>{label}</dt>
                <dd>{total}</dd>
              </Box>
            ))}
          </Box>
        </Box>
      )}
    </Box>
  );
}

const values = { m: 0 } as const;
const pair = {
  display: 'flex',
  justifyContent: 'space-between',
  gap: 2,
  py: 0.25,
  '& dt': { color: 'text.secondary', typography: 'body2' },
  '& dd': { m: 0, textAlign: 'right', minWidth: 0 },
} as const;
