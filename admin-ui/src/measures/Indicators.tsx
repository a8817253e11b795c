import Box from '@mui/material/Box';
import { Section } from '../frame/Section.tsx';
import { useSay } from '../i18n/words.ts';
import { PlaceTasks } from '../tasks/PlaceTasks.tsx';
import { IndicatorItem } from './IndicatorItem.tsx';
import type { Measure } from './measure.ts';

/** What is counted to see whether the measure works. */
export function Indicators({ measure }: { measure: Measure }) {
  const say = useSay();
  return (
    <Section title={say('indicators.title')} actions={<PlaceTasks place="indicators" thing={measure} />}>
      {measure.indicators.length === 0 && <p>{say('indicators.none')}</p>}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {measure.indicators.map(indicator => (
          <IndicatorItem key={indicator.id} indicator={indicator} measure={measure} />
        ))}
      </Box>
    </Section>
  );
}
