import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useId, useState } from 'react';
import { useDataProvider, useInput } from 'react-admin';
import type { MovesData } from '../data.ts';
import { useSay } from '../i18n/words.ts';
import { type KindProps, needed, useField } from './useField.ts';

/** A file that is brought into the house as soon as it is chosen; the form then names it by its content, and its title beside it after it. */
export function FileInput({ field }: KindProps) {
  const say = useSay();
  const id = useId();
  const data = useDataProvider<MovesData>();
  const { label, validate, source } = useField(field);
  const { field: input, fieldState } = useInput({ source, validate });
  const { field: title } = useInput({ source: source.replace(/[^.]+$/, 'title'), validate: needed(true) });
  const [name, setName] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);

  async function bring(file: File | undefined) {
    if (!file) return;
    setBusy(true);
    setProblem(undefined);
    await data.upload(file).then(
      kept => {
        setName(file.name);
        input.onChange({ sha256: kept.sha256 });
        if (!title.value) title.onChange(file.name.replace(/\.[^.]+$/, ''));
      },
      (error: Error) => setProblem(error.message),
    );
    setBusy(false);
  }

  return (
    <Box sx={{ my: 1, minWidth: 0 }}>
      <Button
        component="label"
        htmlFor={id}
        disabled={busy}
        sx={{ minHeight: 40, maxWidth: '100%', overflowWrap: 'anywhere' }}
      >
        {busy ? say('form.sending') : (name ?? label)}
      </Button>
      <input
        id={id}
        type="file"
        aria-label={label}
        onChange={event => void bring(event.target.files?.[0])}
        style={{ position: 'absolute', width: 1, height: 1, opacity: 0 }}
      />
      {(problem || (fieldState.invalid && !name)) && (
        <Alert severity="error" role="alert" sx={{ mt: 1 }}>
          {problem ?? say('form.noFile')}
        </Alert>
      )}
    </Box>
  );
}
