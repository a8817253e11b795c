import EventIcon from '@mui/icons-material/Event';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Popover from '@mui/material/Popover';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { useLanguage, useSay } from '../i18n/words.ts';
import { writtenDay } from './berlin.ts';
import { CutForm } from './CutForm.tsx';
import { isPast, turnTo, useCut } from './cut.ts';

/** Days of the sources that people ask for. */
const quick = [
  { day: '2018-07-01', why: 'quickPackage' },
  { day: '2021-09-07', why: 'quickAnswer2021' },
  { day: '2023-02-09', why: 'quickAnswer2023' },
] as const;

/** Turns the whole console to another day. */
export function DateControl() {
  const say = useSay();
  const locale = useLanguage();
  const cut = useCut();
  const title = useId();
  const [anchor, setAnchor] = useState<HTMLElement>();
  const shown = cut.asOf ? writtenDay(cut.asOf, locale) : say('time.now');
  return (
    <>
      <Button
        color="inherit"
        variant="outlined"
        startIcon={<EventIcon />}
        aria-haspopup="dialog"
        aria-expanded={Boolean(anchor)}
        aria-label={`${say('time.control')}: ${shown}`}
        onClick={event => setAnchor(event.currentTarget)}
        sx={{
          minHeight: 40,
          borderColor: 'rgba(255,255,255,.4)',
          ...(isPast(cut) && {
            bgcolor: 'band.backgroundColor',
            color: 'band.color',
            '&:hover': { bgcolor: 'band.backgroundColor' },
          }),
        }}
      >
        {shown}
      </Button>
      <Popover
        open={Boolean(anchor)}
        anchorEl={anchor}
        onClose={() => setAnchor(undefined)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{
          paper: {
            role: 'dialog',
            'aria-labelledby': title,
            sx: { p: 2.5, width: 400, border: 1, borderColor: 'divider', boxShadow: 6 },
          },
        }}
      >
        <Typography variant="h2" id={title}>
          {say('time.dialog')}
        </Typography>
        <Typography variant="body2" color="text.secondary" sx={{ mb: 1.5 }}>
          {say('time.hint')}
        </Typography>
        <CutForm cut={cut} />
        <Typography variant="h3" sx={{ mt: 2, mb: 0.5 }}>
          {say('time.quick')}
        </Typography>
        <Box sx={{ display: 'grid', gap: 0.5 }}>
          <Button variant="text" onClick={() => turnTo({})} disabled={!isPast(cut)} sx={{ justifyContent: 'start' }}>
            {say('time.now')}
          </Button>
          {quick.map(({ day, why }) => (
            <Button
              key={day}
              variant="text"
              onClick={() => turnTo({ asOf: day })}
              sx={{ justifyContent: 'start', textAlign: 'left', gap: 1.5 }}
            >
              <span style={{ flex: 'none' }}>{writtenDay(day, locale)}</span>
              <Box component="span" sx={{ fontWeight: 400, color: 'text.secondary', typography: 'body2' }}>
                {say(`time.${why}`)}
              </Box>
            </Button>
          ))}
        </Box>
      </Popover>
    </>
  );
}
