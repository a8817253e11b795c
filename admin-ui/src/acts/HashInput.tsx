import Alert from '@mui/material/Alert';
import { useEffect } from 'react';
import { TextInput, useInput } from 'react-admin';
import { useSay } from '../i18n/words.ts';
import { useRecomputed } from '../tenders/evaluation/useRecomputed.ts';
import type { Tender } from '../tenders/tender.ts';
import { type KindProps, useField } from './useField.ts';

/** What the second person computes: this browser scores the bids again from the frozen formula and fills in what it came to. */
export function HashInput({ field, thing }: KindProps) {
  const say = useSay();
  const tender = thing as Tender;
  const { source } = useField(field);
  const { field: input } = useInput({ source });
  const again = useRecomputed(tender);
  useEffect(() => {
    if (again?.hash && !input.value) input.onChange(again.hash);
  }, [again, input]);
  const same = again && again.hash === tender.evaluation?.hash;
  return (
    <>
      {again && (
        <Alert severity={same ? 'success' : 'error'} sx={{ mb: 1 }}>
          {say(same ? 'evaluation.same' : 'evaluation.different')}
        </Alert>
      )}
      <TextInput {...useField(field)} slotProps={{ htmlInput: { style: { fontFamily: 'monospace' } } }} />
    </>
  );
}
