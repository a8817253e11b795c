import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import { Link } from 'react-router-dom';
import { InstantText } from '../fields/InstantText.tsx';
import { useSay } from '../i18n/words.ts';
import { toThing } from '../links.ts';
import type { Asking } from './deadline.ts';

/** A joint act with the Budgets while it runs: what each is asked for, and what it says. */
export function AskingNote({ of: { kind, since, budgets } }: { of: Asking }) {
  const say = useSay();
  return (
    <Alert severity="info" icon={false} sx={{ mb: 2 }}>
      <AlertTitle>
        {say(`askingKind.${kind}`)} · {say('tender.underway')} <InstantText of={since} />
      </AlertTitle>
      <ul style={{ margin: 0, paddingLeft: 20 }}>
        {budgets.map(({ budgetId, state, summaries, refusal }) => (
          <li key={budgetId}>
            <Link to={toThing('budgets', budgetId)}>{budgetId}</Link>: {say(`askedState.${state}`)}
            {summaries.length > 0 && ` – ${summaries.join('; ')}`}
            {refusal && <div>{refusal.message}</div>}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
