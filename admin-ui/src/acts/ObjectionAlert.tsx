import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Typography from '@mui/material/Typography';
import { DayText } from '../fields/DayText.tsx';
import { de } from '../i18n/de.ts';
import { useSay } from '../i18n/words.ts';
import { dayOf } from '../time/berlin.ts';
import type { Objection } from './useAct.ts';

/** Why an act was not carried out: a rule with its source, a fault in the input, or somebody who was faster. */
export function ObjectionAlert({ objection }: { objection: Objection }) {
  const say = useSay();
  if (objection.kind === 'refusal')
    return (
      <Alert severity="warning" role="alert">
        <AlertTitle>{say('form.refused')}</AlertTitle>
        {objection.refusal.message}
        {objection.refusal.source && (
          <Typography variant="body2" sx={{ mt: 0.5 }}>
            {say('tasks.source', { source: objection.refusal.source })}
          </Typography>
        )}
      </Alert>
    );
  if (objection.kind === 'conflict')
    return (
      <Alert severity="info" role="alert">
        <AlertTitle>{say('form.conflict')}</AlertTitle>
        {say('form.conflictLead')}
        <ul>
          {objection.meanwhile.map(({ id, at, summary, byName }) => (
            <li key={id}>
              <DayText of={dayOf(at)} />: {summary}
              {byName && ` (${byName})`}
            </li>
          ))}
        </ul>
        {say('form.conflictAgain')}
      </Alert>
    );
  const field = objection.field?.split('.').pop();
  const known = field && field in de.term ? say(`term.${field as 'title'}`) : field;
  return (
    <Alert severity="error" role="alert">
      <AlertTitle>{say('form.failed')}</AlertTitle>
      {known ? say('form.field', { field: known, problem: objection.message }) : objection.message}
    </Alert>
  );
}
