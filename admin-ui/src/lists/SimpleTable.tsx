import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableFooter from '@mui/material/TableFooter';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { ReactNode } from 'react';

/** A column of a small table: what it is called, what stands in a row, and what below all rows. */
export interface SimpleColumn<Row> {
  readonly label: string;
  readonly render: (row: Row) => ReactNode;
  readonly right?: boolean;
  readonly total?: ReactNode;
}

/** A small table inside a section; where it is too wide, it can be moved by itself. */
export function SimpleTable<Row>({
  label,
  columns,
  rows,
  rowKey,
}: {
  label: string;
  columns: readonly SimpleColumn<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row, index: number) => string;
}) {
  const totals = columns.some(({ total }) => total !== undefined);
  return (
    <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="group" aria-label={label}>
      <Table size="small" aria-label={label} sx={{ '& td': { verticalAlign: 'top' } }}>
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
