import HistoryIcon from '@mui/icons-material/History';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useEffect, useRef } from 'react';
import { useLanguage, useSay } from '../i18n/words.ts';
import { dayOf, spelledDay, writtenDay, writtenTime } from '../time/berlin.ts';
import { isPast, turnTo, useCut } from '../time/cut.ts';

/** Says that the console shows a past day, where nothing can be changed, and leads back to today. */
export function PastBand() {
  const say = useSay();
  const locale = useLanguage();
  const cut = useCut();
  const band = useRef<HTMLElement>(null);
  useEffect(() => band.current?.focus(), []);
  if (!isPast(cut)) return null;
  const { asOf, knownAt } = cut;
  return (
    <Box
      component="section"
      ref={band}
      tabIndex={-1}
      aria-label={say('time.control')}
      sx={{
        position: 'sticky',
        top: 0,
        zIndex: 1050,
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 1.5,
        px: { xs: 2, md: 4 },
        py: 1,
        bgcolor: 'band.backgroundColor',
        color: 'band.color',
        borderBottom: 1,
        borderColor: 'band.line',
        outline: 'none',
      }}
    >
      <HistoryIcon aria-hidden fontSize="small" />
      <span style={{ flex: '1 1 220px' }}>
        <strong>{asOf ? say('time.band', { day: spelledDay(asOf, locale) }) : say('time.bandToday')}</strong>{' '}
        {knownAt &&
          say('time.bandKnown', {
            instant: `${writtenDay(dayOf(knownAt), locale)}, ${writtenTime(knownAt, locale)}`,
          })}{' '}
        {say('time.readOnly')}
      </span>
      <Button size="small" variant="contained" onClick={() => turnTo({})} sx={{ displayPrint: 'none' }}>
        {say('time.back')}
      </Button>
    </Box>
  );
}
