import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId, useState } from 'react';
import { useDataProvider } from 'react-admin';
import { newCommandId } from '../../acts/command-id.ts';
import { ObjectionAlert } from '../../acts/ObjectionAlert.tsx';
import type { Objection } from '../../acts/useAct.ts';
import type { BidReceipt, MovesData } from '../../data.ts';
import { useSay } from '../../i18n/words.ts';
import { TaskButton } from '../../tasks/TaskButton.tsx';
import { tasksNamed } from '../../tasks/tasks.ts';
import type { Tender } from '../tender.ts';
import { Receipt } from './Receipt.tsx';

/** Takes a bid as a file: it is sealed before anybody has read it, and a receipt comes back. */
export function ReceiveBid({ tender }: { tender: Tender }) {
  const say = useSay();
  const title = useId();
  const [open, setOpen] = useState(false);
  const [task] = tasksNamed(['receiveBid'], tender);
  if (!task) return null;
  if (!task.open) return <TaskButton task={task} onOpen={() => {}} />;
  return (
    <>
      <Button variant="contained" onClick={() => setOpen(true)} sx={{ minHeight: 40 }}>
        {say('act.receiveBid')}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} aria-labelledby={title} fullWidth maxWidth="sm">
        <DialogTitle id={title} component="h2">
          {say('act.receiveBid')}
        </DialogTitle>
        {open && <Taking tender={tender} onClose={() => setOpen(false)} />}
      </Dialog>
    </>
  );
}

function Taking({ tender, onClose }: { tender: Tender; onClose: () => void }) {
  const say = useSay();
  const id = useId();
  const data = useDataProvider<MovesData>();
  const [busy, setBusy] = useState(false);
  const [receipt, setReceipt] = useState<BidReceipt>();
  const [objection, setObjection] = useState<Objection>();

  async function bring(file: File | undefined) {
    if (!file) return;
    setBusy(true);
    setObjection(undefined);
    await data.bringBid(tender.id, file, newCommandId()).then(
      taken => {
        if ('refusal' in taken && taken.refusal) setObjection({ kind: 'refusal', refusal: taken.refusal as never });
        else setReceipt(taken as BidReceipt);
      },
      (error: Error) => setObjection({ kind: 'trouble', message: error.message }),
    );
    setBusy(false);
  }

  return (
    <>
      <DialogContent>
        {receipt ? (
          <Alert severity="success">
            <AlertTitle>{say('tender.received')}</AlertTitle>
            <Receipt of={receipt} tender={tender} />
          </Alert>
        ) : (
          <>
            <p>{say('tender.receiveLead')}</p>
            <Button component="label" htmlFor={id} variant="contained" disabled={busy}>
              {say(busy ? 'form.sending' : 'tender.receiveFile')}
            </Button>
            <input
              id={id}
              type="file"
              aria-label={say('tender.receiveFile')}
              onChange={event => void bring(event.target.files?.[0])}
              style={{ position: 'absolute', width: 1, height: 1, opacity: 0 }}
            />
          </>
        )}
        {objection && (
          <Box sx={{ mt: 2 }}>
            <ObjectionAlert objection={objection} />
          </Box>
        )}
      </DialogContent>
      <DialogActions>
        {receipt && <Button onClick={() => window.print()}>{say('tender.print')}</Button>}
        <Button onClick={onClose}>{say('app.close')}</Button>
      </DialogActions>
    </>
  );
}
