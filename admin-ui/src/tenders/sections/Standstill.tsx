import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { InstantText } from '../../fields/InstantText.tsx';
import { Note } from '../../fields/Note.tsx';
import { useSay } from '../../i18n/words.ts';
import { now } from '../../time/berlin.ts';
import { firmName } from '../sayings.ts';
import type { Tender } from '../tender.ts';

const DAY_MS = 86_400_000;

/** Letters to those who lose, and how long the award still has to wait (§ 134 GWB). */
export function Standstill({ of }: { of: NonNullable<Tender['information']> }) {
  const say = useSay();
  const { sentAt, electronic, earliestAt, rule, elapsed, letters, enteredAfterwards } = of;
  const days = Math.max(1, Math.ceil((new Date(earliestAt).getTime() - now().getTime()) / DAY_MS));
  return (
    <Box sx={{ mb: 2 }}>
      <Typography variant="h3">{say('tender.information')}</Typography>
      <div>
        <InstantText of={sentAt} /> {electronic && <Note text={say('term.electronic')} />}
        {enteredAfterwards && <Note tone="warn" text={say('tender.late')} />}
      </div>
      <div>
        {say('tender.earliest')}{' '}
        <strong>
          <InstantText of={earliestAt} />
        </strong>{' '}
        <Note
          tone={elapsed ? 'done' : 'warn'}
          text={
            elapsed
              ? say('tender.standstillOver')
              : say('tender.standstillRuns', { days: say('app.days', { smart_count: days, count: days }) })
          }
        />
      </div>
      <Box sx={{ typography: 'body2', color: 'text.secondary' }}>{rule}</Box>
      {letters.length > 0 && (
        <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5 }}>
          {letters.map(({ bidder, reasons }) => (
            <li key={bidder?.id ?? reasons}>
              {say('tender.letterTo', { name: bidder ? firmName(bidder) : '–' })}: {reasons}
            </li>
          ))}
        </Box>
      )}
    </Box>
  );
}
