import Box from '@mui/material/Box';
import { useTheme } from '@mui/material/styles';
import type { Light } from '../graph.ts';
import { useSay } from '../i18n/words.ts';

/** A shape for each light, so that colour is never needed to tell them apart. */
const shapes: Readonly<Record<Light, string>> = {
  green: 'M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13Z',
  yellow: 'M8 1.5 15 14H1Z',
  red: 'M8 .6 15.4 8 8 15.4 .6 8Z',
  grey: 'M2 2h12v12H2Z',
  none: 'M2 7h12v2H2Z',
};

/** A traffic light as shape and word; `label` says of what it speaks. */
export function LightChip({ light, label }: { light: Light; label?: string }) {
  const say = useSay();
  const { lights } = useTheme().palette;
  return (
    <Box
      component="span"
      title={say(`lightMeaning.${light}`)}
      sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.75, whiteSpace: 'nowrap' }}
    >
      <svg width="14" height="14" viewBox="0 0 16 16" aria-hidden="true" style={{ flex: 'none' }}>
        <path d={shapes[light]} fill={lights[light].shape} />
      </svg>
      <Box component="span" sx={{ color: lights[light].text }}>
        {label && <span>{label}: </span>}
        <strong style={{ fontWeight: 600 }}>{say(`light.${light}`)}</strong>
      </Box>
    </Box>
  );
}
