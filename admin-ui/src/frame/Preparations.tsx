import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import { Link } from 'react-router-dom';
import type { Preparation } from '../graph.ts';
import { useSay } from '../i18n/words.ts';
import { toThing } from '../links.ts';

/** What is ready to happen with a joint act, and counts nowhere yet. */
export function Preparations({ of: preparations }: { of: readonly Preparation[] }) {
  const say = useSay();
  return preparations.map(({ stream, joint, summaries }) => {
    const [kind = '', ...rest] = stream.split('-');
    const id = rest.join('-');
    const page = kind === 'decision' ? 'decisions' : kind === 'obligation' ? 'obligations' : undefined;
    return (
      <Alert key={`${stream}-${joint}`} severity="info" icon={false}>
        <AlertTitle>{say('app.preparing')}</AlertTitle>
        <ul style={{ margin: 0, paddingLeft: 20 }}>
          {summaries.map(summary => (
            <li key={summary}>{summary}</li>
          ))}
        </ul>
        {say('app.preparingLead')}{' '}
        {page && <Link to={toThing(page, id)}>{say('app.preparingFor', { thing: id })}</Link>}
      </Alert>
    );
  });
}
