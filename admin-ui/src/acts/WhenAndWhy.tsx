import Button from '@mui/material/Button';
import { useState } from 'react';
import { DateInput, TextInput } from 'react-admin';
import { useSay } from '../i18n/words.ts';
import { today } from '../time/berlin.ts';
import type { ActForm } from './form.ts';
import { Group } from './Group.tsx';
import { reasonOf, type Values } from './input.ts';

/** From when an act takes effect, and on what ground. */
export function WhenAndWhy({ form: { dated, because } }: { form: ActForm }) {
  const say = useSay();
  const [more, setMore] = useState(false);
  if (!dated && !because) return null;
  const needed = because === 'required';
  const reason = (_: unknown, values: Values) => (needed && !reasonOf(values) ? say('form.becauseMissing') : undefined);
  const hint = say(needed ? 'form.becauseHint' : because === 'ifLater' ? 'form.becauseIfLater' : 'form.becauseIfDated');
  return (
    <Group legend={say(dated ? 'form.whenAndWhy' : 'form.because')} single={!dated}>
      {dated && (
        <DateInput
          source="at"
          label={say('form.at')}
          helperText={say('form.atHint')}
          slotProps={{ htmlInput: { max: today() } }}
        />
      )}
      <TextInput
        source="because.text"
        label={say('form.because')}
        helperText={hint}
        validate={reason}
        required={needed && !more}
        multiline
      />
      {more ? (
        <>
          <TextInput source="because.decision" label={say('form.becauseDecision')} helperText={false} />
          <TextInput source="because.document" label={say('form.becauseDocument')} helperText={false} />
        </>
      ) : (
        <Button onClick={() => setMore(true)} size="small" sx={{ justifySelf: 'start', gridColumn: '1 / -1' }}>
          {say('form.becauseMore')}
        </Button>
      )}
    </Group>
  );
}
