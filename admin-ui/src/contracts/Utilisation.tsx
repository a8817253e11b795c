import Box from '@mui/material/Box';
import { Euros } from '../fields/Euros.tsx';
import { centsOf } from '../fields/money.ts';
import { writtenPercent } from '../fields/share.ts';
import { useLanguage, useSay } from '../i18n/words.ts';
import type { ContractRow } from './contract.ts';

/** How much of a framework's maximum is called off: as a bar, and in figures. */
export function Utilisation({ of: { maximumNet, calledNet } }: { of: NonNullable<ContractRow['framework']> }) {
  const say = useSay();
  const locale = useLanguage();
  const used = Math.round((centsOf(calledNet) * 10_000) / Math.max(1, centsOf(maximumNet)));
  return (
    <Box sx={{ minWidth: 110 }}>
      <Box sx={{ height: 8, borderRadius: 1, bgcolor: 'divider', overflow: 'hidden', mb: 0.5 }} aria-hidden>
        <Box
          sx={theme => ({
            height: '100%',
            width: `${Math.min(100, used / 100)}%`,
            bgcolor: used >= 8_000 ? theme.palette.lights.yellow.shape : theme.palette.series[0],
          })}
        />
      </Box>
      <Euros of={calledNet} /> / <Euros of={maximumNet} />
      <Box sx={{ typography: 'body2', color: 'text.secondary' }}>
        {say('contract.utilisation', { percent: writtenPercent(used, locale) })}
      </Box>
    </Box>
  );
}
