import Box from '@mui/material/Box';
import { LightChip } from '../fields/LightChip.tsx';
import { useSay } from '../i18n/words.ts';
import type { MeasureRow } from './measure.ts';

/** The lights of a measure in a row of the list: schedule and freshness, each as shape and word. */
export function Lights({
  of: { scheduleLight, costLight, resourcesLight, freshnessLight },
}: {
  of: Pick<MeasureRow, 'scheduleLight' | 'costLight' | 'resourcesLight' | 'freshnessLight'>;
}) {
  const say = useSay();
  return (
    <Box sx={{ display: 'grid', gap: 0.25, typography: 'body2', justifyItems: 'start' }}>
      <LightChip light={scheduleLight} label={say('measure.schedule')} />
      {costLight !== 'none' && <LightChip light={costLight} label={say('measure.cost')} />}
      {resourcesLight !== 'none' && <LightChip light={resourcesLight} label={say('measure.resources')} />}
      <LightChip light={freshnessLight} label={say('measure.freshness')} />
    </Box>
  );
}
