import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { type FormEvent, useState } from 'react';
import { useSay } from '../i18n/words.ts';
import { instantOf, now, today, wallClock } from './berlin.ts';
import { type Cut, turnTo } from './cut.ts';

/** The day to look at, and how much was known by then. */
export function CutForm({ cut }: { cut: Cut }) {
  const say = useSay();
  const [day, setDay] = useState(cut.asOf ?? '');
  const [known, setKnown] = useState(cut.knownAt ? wallClock(cut.knownAt) : '');
  const [problem, setProblem] = useState<string>();

  function show(event: FormEvent) {
    event.preventDefault();
    if (!day && !known) return setProblem(say('time.invalid'));
    if (day > today() || (known && new Date(instantOf(known)) > now())) return setProblem(say('time.future'));
    turnTo({ asOf: day || undefined, knownAt: known ? instantOf(known) : undefined });
  }

  return (
    <Box component="form" onSubmit={show} noValidate>
      <TextField
        type="date"
        label={say('time.day')}
        value={day}
        onChange={event => setDay(event.target.value)}
        error={Boolean(problem)}
        helperText={problem}
        slotProps={{ inputLabel: { shrink: true }, htmlInput: { max: today() } }}
      />
      <TextField
        type="datetime-local"
        label={say('time.known')}
        value={known}
        onChange={event => setKnown(event.target.value)}
        helperText={say('time.knownHint')}
        slotProps={{ inputLabel: { shrink: true } }}
      />
      <Button type="submit" variant="contained" sx={{ mt: 1 }}>
        {say('time.show')}
      </Button>
    </Box>
  );
}
