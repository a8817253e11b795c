import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useId, useState } from 'react';
import { Form, ResourceContextProvider } from 'react-admin';
import type { HistoryEntry, Known, Outcome } from '../graph.ts';
import { useSay } from '../i18n/words.ts';
import { correctionOf } from '../measures/corrections.ts';
import type { Measure } from '../measures/measure.ts';
import { nameOf } from '../things.ts';
import { type ActName, formOf, thingOf } from './acts.ts';
import { FieldInput } from './FieldInput.tsx';
import { initialOf, termsOf, type Values, whenAndWhy } from './input.ts';
import { ObjectionAlert } from './ObjectionAlert.tsx';
import { useAct } from './useAct.ts';
import { WhenAndWhy } from './WhenAndWhy.tsx';

/** What a form is opened for: an act, on a thing, and what is chosen already. */
export interface Opened {
  readonly act: ActName;
  readonly thing?: Known;
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
  const { act, thing, entry, preset } = opened;
  const say = useSay();
  const title = useId();
  const small = useMediaQuery('(max-width:599px)');
  const form = formOf(act);
  const [correction] = useState(() =>
    act === 'correctEntry' && entry && thing ? correctionOf(entry, thing as Measure) : undefined,
  );
  const fields = correction?.fields ?? form.fields;
  const about = thing as Readonly<Record<string, unknown>> | undefined;
  const [initial] = useState(() => ({ ...initialOf(fields, about), ...correction?.initial, ...preset }));
  const { send, sending, objection } = useAct(act, thing, onDone);

  const input = (values: Values): Values => ({
    ...(entry && { entry: entry.id }),
    ...(correction ? { content: correction.content(values) } : termsOf(fields, values, about)),
    ...whenAndWhy(form, values),
  });

  return (
    <ResourceContextProvider value={thingOf(act)}>
      <Dialog
        open
        onClose={(_, reason) => {
          // A click beside a form must not lose what was typed into it.
          if (reason !== 'backdropClick') onClose();
        }}
        aria-labelledby={title}
        fullWidth
        maxWidth="sm"
        fullScreen={small}
        scroll="body"
      >
        <Form record={initial} onSubmit={(values: Values) => void send(input(values))} noValidate>
          <DialogTitle id={title} component="h2">
            {say(`act.${act}`)}
          </DialogTitle>
          <DialogContent>
            {thing && (
              <Typography variant="subtitle1" component="p">
                {nameOf(thingOf(act), thing)}
              </Typography>
            )}
            <Typography color="text.secondary" sx={{ mb: 2 }}>
              {entry ? `„${entry.summary}“ – ` : ''}
              {say(`actLead.${act}`)}
            </Typography>
            <Box sx={{ display: 'grid', columnGap: 2, rowGap: 1, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
              {fields.map(field => (
                <FieldInput key={`${field.name}-${field.label ?? ''}`} field={field} thing={thing} />
              ))}
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
    </ResourceContextProvider>
  );
}
