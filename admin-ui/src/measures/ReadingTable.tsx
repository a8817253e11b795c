import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { DayText } from '../fields/DayText.tsx';
import { Figure } from '../fields/Figure.tsx';
import { SourceNote } from '../fields/SourceNote.tsx';
import { useSay } from '../i18n/words.ts';
import { dayOf } from '../time/berlin.ts';
import type { Indicator } from './measure.ts';

/** The readings of an indicator, newest first, each as exactly as it is meant and with its source. */
export function ReadingTable({ indicator: { name, unit, readings } }: { indicator: Indicator }) {
  const say = useSay();
  const newest = [...readings].sort((a, b) => b.on.localeCompare(a.on));
  return (
    <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={`${say('indicators.readings')}: ${name}`}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{say('indicators.day')}</TableCell>
            <TableCell align="right">{say('indicators.value')}</TableCell>
            <TableCell>{say('indicators.source')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {newest.map(({ id, on, value, qualifier, source, recordedAt, late, corrected }) => (
            <TableRow key={id} sx={{ '& td': { verticalAlign: 'top' } }}>
              <TableCell>
                <DayText of={on} />
              </TableCell>
              <TableCell align="right">
                <Figure value={value} qualifier={qualifier} unit={unit} />
              </TableCell>
              <TableCell>
                <SourceNote source={source} />
                <Box sx={{ typography: 'caption', color: 'text.secondary' }}>
                  {say('indicators.recorded')} <DayText of={dayOf(recordedAt)} />
                  {late && ` · ${say('indicators.late')}`}
                  {corrected && ` · ${say('indicators.corrected')}`}
                </Box>
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}
