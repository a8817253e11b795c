import LockIcon from '@mui/icons-material/LockOutlined';
import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import { InstantText } from '../../fields/InstantText.tsx';
import { Note } from '../../fields/Note.tsx';
import { Section } from '../../frame/Section.tsx';
import { useSay } from '../../i18n/words.ts';
import { toThing } from '../../links.ts';
import { PlaceTasks } from '../../tasks/PlaceTasks.tsx';
import { ReceiveBid } from '../opening/ReceiveBid.tsx';
import { lastRound } from '../sayings.ts';
import type { Round, Tender } from '../tender.ts';
import { BidItem } from './BidItem.tsx';

/** The bids: before their opening nothing but until when they are sealed, not even how many there are. */
export function Bids({ tender }: { tender: Tender }) {
  const say = useSay();
  const round = lastRound(tender);
  if (!round && tender.bids.length === 0) return null;
  return (
    <Section
      title={say('tender.bidsSection')}
      actions={
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          {round && !round.openedAt && <ReceiveBid tender={tender} />}
          <PlaceTasks place="bids" thing={tender} />
        </Box>
      }
    >
      {round && !round.openedAt && <Sealed round={round} tender={tender} />}
      {tender.rounds
        .filter(({ openedAt }) => openedAt)
        .map(opened => (
          <Opened key={opened.round} round={opened} tender={tender} />
        ))}
    </Section>
  );
}

function Sealed({ round, tender }: { round: Round; tender: Tender }) {
  const say = useSay();
  return (
    <Alert severity="info" icon={<LockIcon />}>
      <AlertTitle>
        {say(`roundStage.${round.stage}`)}: {say('tender.sealedUntil')} <InstantText of={round.closesAt} />
      </AlertTitle>
      {say(round.closed ? 'tender.sealedOver' : 'tender.sealedLead')}
      {round.closed && (
        <Box sx={{ mt: 1 }}>
          <Button component={Link} size="small" to={toThing('tenders', tender.id).replace(/show$/, 'opening')}>
            {say('tender.toOpening')}
          </Button>
        </Box>
      )}
    </Alert>
  );
}

function Opened({ round, tender }: { round: Round; tender: Tender }) {
  const say = useSay();
  const bids = tender.bids.filter(bid => bid.round === round.round);
  return (
    <Box sx={{ mt: 1 }}>
      <Box sx={{ color: 'text.secondary', mb: 1 }}>
        {say(`roundStage.${round.stage}`)} · {say('tender.opened')}{' '}
        {round.openedAt && <InstantText of={round.openedAt} />}{' '}
        {say('tender.openedBy', { first: round.openingBegunBy ?? '–', second: round.openedBy ?? '–' })} ·{' '}
        {round.inTime ?? 0} {say('tender.inTime')}, {round.late ?? 0} {say('tender.lateBids')}{' '}
        {round.recovered && <Note tone="warn" text={say('tender.recovered')} />}
      </Box>
      {bids.length === 0 && <p>{say('tender.noBids')}</p>}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {bids.map(bid => (
          <BidItem key={bid.id} bid={bid} tender={tender} />
        ))}
      </Box>
    </Box>
  );
}
