import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useRef } from 'react';
import { askTreasury } from '../budgets/budget.ts';
import { Section } from '../frame/Section.tsx';
import { useSay } from '../i18n/words.ts';
import { useAnswer } from '../useAnswer.ts';
import type { Importing } from './useImport.ts';

/** The file, and the Budget its rows go to: the one of their year, or one that is named. */
export function ChooseFile({ importing: { file, busy, told, choose, tell } }: { importing: Importing }) {
  const say = useSay();
  const input = useRef<HTMLInputElement>(null);
  const { data } = useAnswer(askTreasury, {});
  return (
    <Section title={say('import.file')} lead={say('import.fileLead')}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center' }}>
        <Button variant="contained" disabled={busy} onClick={() => input.current?.click()} sx={{ minHeight: 40 }}>
          {busy ? say('form.sending') : say(file ? 'import.otherFile' : 'import.chooseFile')}
        </Button>
        <input
          ref={input}
          type="file"
          accept=".csv,.txt,.xlsx"
          hidden
          onChange={({ target }) => {
            const chosen = target.files?.[0];
            target.value = '';
            if (chosen) choose(chosen);
          }}
        />
        {file && <Typography sx={{ overflowWrap: 'anywhere' }}>{file.name}</Typography>}
        <TextField
          select
          label={say('import.budget')}
          value={told.budget ?? ''}
          onChange={event => tell({ ...told, budget: event.target.value })}
          margin="none"
          sx={{ width: { xs: '100%', sm: 320 }, ml: { sm: 'auto' } }}
          slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
        >
          <MenuItem value="">{say('import.byYear')}</MenuItem>
          {data?.budgets.nodes.map(({ id, year, title }) => (
            <MenuItem key={id} value={id}>
              {year} · {title}
            </MenuItem>
          ))}
        </TextField>
      </Box>
    </Section>
  );
}
