import Box from '@mui/material/Box';
import type { Theme } from '@mui/material/styles';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableFooter from '@mui/material/TableFooter';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { ReactNode } from 'react';
import { SimpleCards } from './SimpleCards.tsx';

/** A column of a small table: what it is called, what stands in a row, and what below all rows. */
export interface SimpleColumn<Row> {
  readonly label: string;
  readonly render: (row: Row) => ReactNode;
  readonly right?: boolean;
  readonly total?: ReactNode;
}

export interface SimpleRows<Row> {
  readonly label: string;
  readonly columns: readonly SimpleColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row, index: number) => string;
}

/** A small table inside a section; row by row on a small screen. */
export function SimpleTable<Row>(props: SimpleRows<Row>) {
  const small = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  return small ? <SimpleCards {...props} /> : <Wide {...props} />;
}

function Wide<Row>({ label, columns, rows, rowKey }: SimpleRows<Row>) {
  const totals = columns.some(({ total }) => total !== undefined);
  return (
    <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="group" aria-label={label}>
      <Table
        size="small"
        aria-label={label}
        sx={{
          '& td': { verticalAlign: 'top' },
          '& thead th': { whiteSpace: 'normal', hyphens: 'manual', overflowWrap: 'normal', verticalAlign: 'bottom' },
        }}
      >
        <TableHead>
          <TableRow>
            {columns.map(column => (
              <TableCell key={column.label} align={column.right ? 'right' : 'left'}>
                {column.label}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row, index) => (
            <TableRow key={rowKey(row, index)}>
              {columns.map(column => (
                <TableCell key={column.label} align={column.right ? 'right' : 'left'}>
                  {column.render(row)}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
        {totals && rows.length > 1 && (
          <TableFooter>
            <TableRow>
              {columns.map(column => (
                <TableCell
                  key={column.label}
                  align={column.right ? 'right' : 'left'}
                  sx={{
                    fontWeight: 700,
                    color: 'text.primary',
                    fontSize: 'inherit',
                    borderTop: 2,
                    borderColor: 'divider',
                  }}
                >
                  {column.total}
                </TableCell>
              ))}
            </TableRow>
          </TableFooter>
        )}
      </Table>
    </Box>
  );
}
