import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useDataProvider, useNotify } from 'react-admin';
import { roleOf } from '../../claims.ts';
import type { MovesData } from '../../data.ts';
import { DayText } from '../../fields/DayText.tsx';
import { Euros } from '../../fields/Euros.tsx';
import { InstantText } from '../../fields/InstantText.tsx';
import { Note } from '../../fields/Note.tsx';
import { useSay } from '../../i18n/words.ts';
import { PartTasks } from '../../tasks/PartTasks.tsx';
import { bidName, lotName } from '../sayings.ts';
import type { Bid, Tender } from '../tender.ts';

/** One opened bid: who, at what price, how far its check has come, and why it was left out if it was. */
export function BidItem({ bid, tender }: { bid: Bid; tender: Tender }) {
  const say = useSay();
  const notify = useNotify();
  const data = useDataProvider<MovesData>();
  const reads = roleOf() === 'procurement' || roleOf() === 'auditor';
  const fetchBid = () => void data.fetchBid(bid.id).catch((error: Error) => notify(error.message, { type: 'error' }));
  const names = bid.recorded
    ? ['checkBid', 'requestDocuments', 'recordDocuments', 'clarifyPrice', 'excludeBid']
    : ['recordBid', 'excludeBid'];
  return (
    <Box component="li" sx={{ py: 1.25, borderTop: 1, borderColor: 'divider' }}>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'start', gap: 1 }}>
        <Box sx={{ minWidth: 0 }}>
          <strong>{bidName(bid)}</strong>{' '}
          {bid.bidder && (
            <Box component="span" sx={{ color: 'text.secondary' }}>
              {bid.id}
            </Box>
          )}
          <div>
            <State of={bid} />
          </div>
        </Box>
        {!bid.late && (
          <PartTasks
            names={names}
            thing={tender}
            preset={{ bid: bid.id }}
            label={`${say('tasks.title')}: ${bidName(bid)}`}
          />
        )}
      </Box>
      {bid.prices.map(({ lot, net, gross }) => (
        <div key={lot}>
          {tender.lots.length > 1 && `${lotName(tender, lot)}: `}
          {say('term.net')} <Euros of={net} />, {say('term.gross')} <Euros of={gross} />
        </div>
      ))}
      <Box sx={{ typography: 'body2', color: 'text.secondary' }}>
        {say('term.receivedOn')} <InstantText of={bid.receivedAt} />
        {[bid.checkNote, bid.documentsText, bid.exclusionReason, bid.selfCleaning, bid.priceAnswer]
          .filter(Boolean)
          .map(text => (
            <div key={text}>{text}</div>
          ))}
        {bid.requestedDocuments.length > 0 && bid.documentsComplete === null && bid.documentsUntil && (
          <div>
            {say('tender.documentsDue')} <DayText of={bid.documentsUntil} />:{' '}
            {bid.requestedDocuments.map(({ title }) => title).join(', ')}
          </div>
        )}
      </Box>
      {reads && !bid.late && (
        <Button size="small" startIcon={<DownloadIcon />} onClick={fetchBid} sx={{ mt: 0.5 }}>
          {say('tender.download')}
        </Button>
      )}
    </Box>
  );
}

function State({ of: bid }: { of: Bid }) {
  const say = useSay();
  if (bid.late) return <Note tone="off" text={say('tender.lateBid')} />;
  if (bid.excluded)
    return (
      <>
        <Note tone="off" text={say('tender.excluded')} /> {say(`exclusionGround.${bid.excluded as 'late'}`)}
      </>
    );
  return (
    <>
      <Note
        tone={bid.checked ? 'done' : 'warn'}
        text={say(bid.recorded ? (bid.checked ? 'tender.checked' : 'tender.unchecked') : 'tender.unrecorded')}
      />
      {bid.selected && <Note tone="done" text={say('tender.selected')} />}
      {bid.variant && <Note text={say('term.variant')} />}
    </>
  );
}
