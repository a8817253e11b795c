import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { Figure } from '../fields/Figure.tsx';
import { SourceNote } from '../fields/SourceNote.tsx';
import { useLanguage, useSay } from '../i18n/words.ts';
import { PartTasks } from '../tasks/PartTasks.tsx';
import { writtenDay } from '../time/berlin.ts';
import { IndicatorChart } from './IndicatorChart.tsx';
import type { Indicator, Measure } from './measure.ts';
import { ReadingTable } from './ReadingTable.tsx';

/** One indicator: what is counted, from where to where, as a picture and as a table of readings. */
export function IndicatorItem({ indicator, measure }: { indicator: Indicator; measure: Measure }) {
  const say = useSay();
  const locale = useLanguage();
  const { id, name, unit, definition, direction, baseline, target, source, readings } = indicator;
  return (
    <Box component="li" sx={{ py: 2, borderTop: 1, borderColor: 'divider' }}>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'start', gap: 1 }}>
        <div>
          <Typography variant="h3">{name}</Typography>
          <Typography variant="body2" color="text.secondary">
            {unit} · {say(`direction.${direction}`)}
            {definition && ` · ${say('indicators.definition')}: ${definition}`}
          </Typography>
        </div>
        <PartTasks
          names={['recordReading']}
          thing={measure}
          preset={{ indicator: id }}
          label={say('indicators.actions', { name })}
        />
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 4 }}>
        {baseline && (
          <span>
            {say('indicators.baseline')}: <Figure value={baseline.value} qualifier={baseline.qualifier} unit={unit} />
            {baseline.on && ` ${say('indicators.atDay', { day: writtenDay(baseline.on, locale) })}`}
          </span>
        )}
        {target && (
          <span>
            {say('indicators.target')}: <Figure value={target.value} unit={unit} />
            {target.on && ` ${say('indicators.byDay', { day: writtenDay(target.on, locale) })}`}
          </span>
        )}
      </Box>
      {source && <SourceNote source={source} />}
      {readings.length === 0 && <Typography variant="body2">{say('indicators.noReadings')}</Typography>}
      {readings.length > 0 && (
        <Box
          sx={{
            display: 'grid',
            gap: 2,
            mt: 1,
            gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(auto-fit, minmax(480px, 1fr))' },
          }}
        >
          {readings.length > 1 || baseline?.on ? <IndicatorChart indicator={indicator} /> : null}
          <ReadingTable indicator={indicator} />
        </Box>
      )}
    </Box>
  );
}
