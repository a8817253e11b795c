import Box from '@mui/material/Box';
import { DayText } from '../fields/DayText.tsx';
import { Figure } from '../fields/Figure.tsx';
import { SourceNote } from '../fields/SourceNote.tsx';
import { useSay } from '../i18n/words.ts';
import { SimpleTable } from '../lists/SimpleTable.tsx';
import { dayOf } from '../time/berlin.ts';
import type { Indicator } from './measure.ts';

/** The readings of an indicator, newest first, each as exactly as it is meant and with its source. */
export function ReadingTable({ indicator: { name, unit, readings } }: { indicator: Indicator }) {
  const say = useSay();
  return (
    <SimpleTable
      label={`${say('indicators.readings')}: ${name}`}
      rows={[...readings].sort((a, b) => b.on.localeCompare(a.on))}
      rowKey={({ id }) => id}
      columns={[
        { label: say('indicators.day'), render: ({ on }) => <DayText of={on} /> },
        {
          label: say('indicators.value'),
          right: true,
          render: ({ value, qualifier }) => <Figure value={value} qualifier={qualifier} unit={unit} />,
        },
        {
          label: say('indicators.source'),
          render: ({ source, recordedAt, late, corrected }) => (
            <>
              <SourceNote source={source} />
              <Box sx={{ typography: 'caption', color: 'text.secondary' }}>
                {say('indicators.recorded')} <DayText of={dayOf(recordedAt)} />
                {late && ` · ${say('indicators.late')}`}
                {corrected && ` · ${say('indicators.corrected')}`}
              </Box>
            </>
          ),
        },
      ]}
    />
  );
}
