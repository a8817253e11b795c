import Box from '@mui/material/Box';
import { useTheme } from '@mui/material/styles';
import { useSay } from '../i18n/words.ts';
import { placeFigures } from './budget.ts';

/** What the colours of the bars mean. */
export function PlaceLegend() {
  const say = useSay();
  const { places } = useTheme().palette;
  return (
    <Box
      aria-hidden
      sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2.5, typography: 'body2', color: 'text.secondary', mb: 1 }}
    >
      {placeFigures.map(place => (
        <Box key={place} sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.75 }}>
          <Box component="span" sx={{ width: 14, height: 14, borderRadius: 0.5, bgcolor: places[place] }} />
          {say(`budgetFigure.${place}`)}
        </Box>
      ))}
    </Box>
  );
}
