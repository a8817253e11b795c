import Box from '@mui/material/Box';
import type { Money } from '../graph.ts';
import { useLanguage } from '../i18n/words.ts';
import { centsOf, writtenMoney } from './money.ts';

/** Euros as people of the language write them; what is below zero is set off. */
export function Euros({ of }: { of: Money }) {
  const locale = useLanguage();
  return (
    <Box
      component="span"
      sx={theme => ({
        fontVariantNumeric: 'tabular-nums',
        whiteSpace: 'nowrap',
        ...(centsOf(of) < 0 && { color: theme.palette.tones.bad.color }),
      })}
    >
      {writtenMoney(of, locale)}
    </Box>
  );
}
