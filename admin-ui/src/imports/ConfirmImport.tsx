import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId, useState } from 'react';
import { writtenMoney } from '../fields/money.ts';
import { Section } from '../frame/Section.tsx';
import { useLanguage, useSay } from '../i18n/words.ts';
import type { ImportAnswer } from './import.ts';
import type { Importing } from './useImport.ts';

/** The step from looking to doing: how many vouchers, how much money, and that what is posted is reversed and not deleted. */
export function ConfirmImport({ answer, importing: { busy, post } }: { answer: ImportAnswer; importing: Importing }) {
  const say = useSay();
  const locale = useLanguage();
  const id = useId();
  const [asking, setAsking] = useState(false);
  const { new: count } = answer.counts;
  const left = answer.rows.filter(({ refusal }) => refusal).length;
  const facts = { smart_count: count, amount: writtenMoney(answer.amounts.new, locale) };
  return (
    <Section title={say('import.post')} lead={count > 0 ? say('import.ready', facts) : say('import.nothingNew')}>
      {left > 0 && <p>{say('import.left', { smart_count: left })}</p>}
      <Button variant="contained" disabled={busy || count === 0} onClick={() => setAsking(true)} sx={{ minHeight: 44 }}>
        {busy ? say('form.sending') : say('import.postCount', { smart_count: count })}
      </Button>
      <Dialog open={asking} onClose={() => setAsking(false)} aria-labelledby={id}>
        <DialogTitle id={id}>{say('import.post')}</DialogTitle>
        <DialogContent>
          <p>{say('import.ready', facts)}</p>
          <p>{say('import.reversible')}</p>
        </DialogContent>
        <DialogActions>
          <Button variant="text" onClick={() => setAsking(false)}>
            {say('form.cancel')}
          </Button>
          <Button
            variant="contained"
            onClick={() => {
              setAsking(false);
              void post();
            }}
          >
            {say('import.postCount', { smart_count: count })}
          </Button>
        </DialogActions>
      </Dialog>
    </Section>
  );
}
