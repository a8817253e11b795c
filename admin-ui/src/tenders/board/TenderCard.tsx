import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import { Link } from 'react-router-dom';
import { Euros } from '../../fields/Euros.tsx';
import { useSay } from '../../i18n/words.ts';
import { toThing } from '../../links.ts';
import { DueText } from '../DueText.tsx';
import { TenderChip } from '../TenderChip.tsx';
import { TenderNotes } from '../TenderNotes.tsx';
import type { TenderRow } from '../tender.ts';

/** A tender on the board: what it is, where it stands, what is due. */
export function TenderCard({ tender }: { tender: TenderRow }) {
  const say = useSay();
  const { id, title, status, procedure, estimate, nextDeadline, office } = tender;
  return (
    <Paper
      component="li"
      variant="outlined"
      sx={{
        p: 1,
        display: 'grid',
        gap: 0.75,
        hyphens: 'auto',
        overflowWrap: 'break-word',
        minWidth: 0,
        gridTemplateColumns: 'minmax(0, 1fr)',
      }}
    >
      <Box sx={{ fontWeight: 600, fontSize: '0.9375rem' }}>
        <Link to={toThing('tenders', id)}>{title}</Link>
      </Box>
      <div>
        <TenderChip status={status} />
      </div>
      <div>
        <TenderNotes of={tender} />
      </div>
      <Box sx={{ typography: 'body2', color: 'text.secondary' }}>
        {procedure && <div>{say(`procedure.${procedure}`)}</div>}
        {estimate && (
          <div>
            <Euros of={estimate.net} /> {say('tender.netOf')}
          </div>
        )}
        <div>{office}</div>
      </Box>
      {nextDeadline && <DueText of={nextDeadline} />}
    </Paper>
  );
}
