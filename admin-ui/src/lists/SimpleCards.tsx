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
            {others.map(({ label, right, render }) => {
              const shown = render(row);
              return shown === null || shown === undefined || shown === false || shown === '' ? null : (
                <Box key={label} sx={pair}>
                  <dt>{label}</dt>
                  <dd style={right ? { textAlign: 'right' } : undefined}>{shown}</dd>
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
                <dd style={{ textAlign: 'right' }}>{total}</dd>
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
  display: 'grid',
  gridTemplateColumns: 'minmax(7rem, 34%) minmax(0, 1fr)',
  columnGap: 2,
  alignItems: 'baseline',
  py: 0.25,
  '& dt': { color: 'text.secondary', typography: 'body2' },
  '& dd': { m: 0, minWidth: 0 },
  // A row of which nothing can be done says nothing.
  '&:has(> dd:empty)': { display: 'none' },
} as const;
