import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useId, useState } from 'react';
import { Form } from 'react-admin';
import type { HistoryEntry, Measure, Outcome } from '../graph.ts';
import { useSay } from '../i18n/words.ts';
import { type ActName, formOf } from './acts.ts';
import { correctionOf } from './corrections.ts';
import { initialOf, termsOf, type Values, whenAndWhy } from './input.ts';
import { inputs } from './kinds.tsx';
import { ObjectionAlert } from './ObjectionAlert.tsx';
import { useAct } from './useAct.ts';
import { WhenAndWhy } from './WhenAndWhy.tsx';

/** What a form is opened for: an act, on a measure, and what is chosen already. */
export interface Opened {
  readonly act: ActName;
  readonly measure?: Measure;
  readonly entry?: HistoryEntry;
  readonly preset?: Values;
}

/** The form of any act: its terms, when, why, and what the house answers. */
export function ActDialog({
  opened,
  onClose,
  onDone,
}: {
  opened: Opened;
  onClose: () => void;
  onDone: (outcome: Outcome) => void;
}) {
  const { act, measure, entry, preset } = opened;
  const say = useSay();
  const title = useId();
  const small = useMediaQuery('(max-width:599px)');
  const form = formOf(act);
  const [correction] = useState(() =>
    act === 'correctEntry' && entry && measure ? correctionOf(entry, measure) : undefined,
  );
  const fields = correction?.fields ?? form.fields;
  const [initial] = useState(() => ({ ...initialOf(fields), ...correction?.initial, ...preset }));
  const { send, sending, objection } = useAct(act, measure, onDone);

  const input = (values: Values): Values => ({
    ...(entry && { entry: entry.id }),
    ...(correction ? { content: correction.content(values) } : termsOf(fields, values)),
    ...whenAndWhy(form, values),
  });

  return (
    <Dialog open onClose={onClose} aria-labelledby={title} fullWidth maxWidth="sm" fullScreen={small} scroll="body">
      <Form record={initial} onSubmit={(values: Values) => void send(input(values))} noValidate>
        <DialogTitle id={title} component="h2">
          {say(`act.${act}`)}
        </DialogTitle>
        <DialogContent>
          {measure && (
            <Typography variant="subtitle1" component="p">
              {measure.key} · {measure.title}
            </Typography>
          )}
          <Typography color="text.secondary" sx={{ mb: 2 }}>
            {entry ? `„${entry.summary}“ – ` : ''}
            {say(`actLead.${act}`)}
          </Typography>
          <Box sx={{ display: 'grid', columnGap: 2, rowGap: 1, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
            {fields.map(field => {
              const Input = inputs[field.kind];
              return (
                <Box
                  key={field.name}
                  sx={{ gridColumn: field.half ? undefined : '1 / -1', minWidth: 0, display: 'grid' }}
                >
                  <Input field={field} measure={measure} />
                </Box>
              );
            })}
            <WhenAndWhy form={form} />
          </Box>
          {objection && (
            <Box sx={{ mt: 2 }}>
              <ObjectionAlert objection={objection} />
            </Box>
          )}
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={onClose}>{say('form.cancel')}</Button>
          <Button type="submit" variant="contained" color={form.grave ? 'error' : 'primary'} disabled={sending}>
            {sending ? say('form.sending') : objection?.kind === 'conflict' ? say('form.again') : say(`act.${act}`)}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
