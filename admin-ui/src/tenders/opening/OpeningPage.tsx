import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router-dom';
import { claims } from '../../claims.ts';
import { InstantText } from '../../fields/InstantText.tsx';
import { ShowPage } from '../../frame/ShowPage.tsx';
import { useSay } from '../../i18n/words.ts';
import { toThing } from '../../links.ts';
import { lastRound } from '../sayings.ts';
import type { Tender } from '../tender.ts';
import { FirstPerson } from './FirstPerson.tsx';
import { SecondPerson } from './SecondPerson.tsx';

/** Where two people open what has come: who has begun, who is still needed, and why somebody may not. */
export function OpeningPage() {
  const say = useSay();
  return (
    <ShowPage<Tender>
      things="tenders"
      title={() => say('opening.title')}
      over={({ id, title }) => <Link to={toThing('tenders', id)}>{title}</Link>}
    >
      {tender => <Opening tender={tender} />}
    </ShowPage>
  );
}

function Opening({ tender }: { tender: Tender }) {
  const say = useSay();
  const round = lastRound(tender);
  if (!round) return <Alert severity="info">{say('tender.noRound')}</Alert>;
  return (
    <>
      <Typography sx={{ maxWidth: '75ch' }}>{say('opening.lead')}</Typography>
      <div>
        {say('opening.closes')}{' '}
        <strong>
          <InstantText of={round.closesAt} />
        </strong>
        . {say('opening.youAre', { name: claims()?.name ?? claims()?.sub ?? '' })}
      </div>
      {round.openedAt ? (
        <Alert severity="success">
          {say('opening.done')} <InstantText of={round.openedAt} />{' '}
          {say('tender.openedBy', { first: round.openingBegunBy ?? '–', second: round.openedBy ?? '–' })}.{' '}
          {round.inTime ?? 0} {say('tender.inTime')}, {round.late ?? 0} {say('tender.lateBids')}.{' '}
          <Link to={toThing('tenders', tender.id)}>{say('opening.back')}</Link>
        </Alert>
      ) : (
        <Box
          sx={{
            display: 'grid',
            gap: 2.5,
            gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' },
          }}
        >
          <FirstPerson tender={tender} round={round} />
          <SecondPerson tender={tender} round={round} />
        </Box>
      )}
    </>
  );
}
