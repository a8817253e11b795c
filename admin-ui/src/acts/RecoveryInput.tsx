import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { TextInput, useInput } from 'react-admin';
import { useSay } from '../i18n/words.ts';
import { printKey } from '../tenders/recovery/print-key.ts';
import { canMakeKeys, newRecoveryKey, type RecoveryKey } from '../tenders/recovery/recovery-key.ts';
import type { Tender } from '../tenders/tender.ts';
import { type KindProps, useField } from './useField.ts';

/** A recovery key, made in this browser and printed; only its public half is sent. */
export function RecoveryInput({ field, thing }: KindProps) {
  const say = useSay();
  const { source } = useField(field);
  const { field: input } = useInput({ source });
  const [key, setKey] = useState<RecoveryKey>();
  const title = (thing as Tender | undefined)?.title ?? '';

  async function make() {
    const made = await newRecoveryKey();
    setKey(made);
    input.onChange(made.publicKey);
    printKey(title, made, say);
  }

  return (
    <Box sx={{ my: 1 }}>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {say('recovery.lead')}
      </Typography>
      {key ? (
        <Alert severity="warning">
          <AlertTitle>{say('recovery.shown')}</AlertTitle>
          <Box component="code" sx={{ overflowWrap: 'anywhere', hyphens: 'none' }}>
            {key.printed}
          </Box>
          <Box sx={{ mt: 1 }}>
            <Button size="small" onClick={() => printKey(title, key, say)}>
              {say('recovery.printAgain')}
            </Button>
          </Box>
        </Alert>
      ) : (
        canMakeKeys() && <Button onClick={() => void make()}>{say('recovery.make')}</Button>
      )}
      <TextInput {...useField(field)} helperText={say('hint.recoveryKeyPublic')} />
    </Box>
  );
}
