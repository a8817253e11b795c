import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { DayText } from '../../fields/DayText.tsx';
import { DecisionText } from '../../fields/DecisionText.tsx';
import { Euros } from '../../fields/Euros.tsx';
import { Note } from '../../fields/Note.tsx';
import { Section } from '../../frame/Section.tsx';
import { useSay } from '../../i18n/words.ts';
import { PlaceTasks } from '../../tasks/PlaceTasks.tsx';
import { firmName, lotName } from '../sayings.ts';
import type { Tender } from '../tender.ts';
import { Standstill } from './Standstill.tsx';

/** From the proposal to the award: who shall win, who decided so, what the register says, who was told. */
export function AwardSection({ tender }: { tender: Tender }) {
  const say = useSay();
  const { proposals, resolutions, registerAnswers, information, awards, debriefs, statistics } = tender;
  if (proposals.length + resolutions.length + awards.length === 0) return null;
  return (
    <Section title={say('tender.awardSection')} actions={<PlaceTasks place="after" thing={tender} />}>
      <Part title={say('tender.proposals')} of={proposals}>
        {({ lot, bidder, net, gross, reason }) => (
          <>
            {tender.lots.length > 1 && `${lotName(tender, lot)}: `}
            <strong>{bidder ? firmName(bidder) : '–'}</strong>, {say('term.net')} <Euros of={net} />,{' '}
            {say('term.gross')} <Euros of={gross} />
            <Box sx={{ color: 'text.secondary', maxWidth: '70ch' }}>{reason}</Box>
          </>
        )}
      </Part>
      <Part title={say('tender.resolutions')} of={resolutions}>
        {({ level, body, on, accepted, vote, closedSession, decision, decided }) => (
          <>
            {say(`awardLevel.${level as 'mayor'}`)}, {body}, <DayText of={on} />:{' '}
            <Note
              tone={accepted ? 'done' : 'bad'}
              text={say(accepted ? 'tender.resolutionFor' : 'tender.resolutionAgainst')}
            />{' '}
            {vote} {closedSession && <Note text={say('term.closedSession')} />}
            {decision && (
              <div>
                <DecisionText of={decision} id={decided?.id ?? decision.id} />
              </div>
            )}
          </>
        )}
      </Part>
      <Part title={say('tender.register')} of={registerAnswers}>
        {({ bidder, answeredOn, entry, reference, usableUntil }) => (
          <>
            {bidder && firmName(bidder)}, <DayText of={answeredOn} />:{' '}
            <Note tone={entry ? 'bad' : 'done'} text={say(entry ? 'tender.hasEntry' : 'tender.noEntry')} /> {reference},{' '}
            {say('tender.usableUntil')} <DayText of={usableUntil} />
          </>
        )}
      </Part>
      {information && <Standstill of={information} />}
      <Part title={say('tender.awards')} of={awards}>
        {({ lot, bidder, gross, awardedOn }) => (
          <>
            {tender.lots.length > 1 && `${lotName(tender, lot)}: `}
            <strong>{bidder ? firmName(bidder) : '–'}</strong>, <Euros of={gross} />, <DayText of={awardedOn} />
          </>
        )}
      </Part>
      <Part title={say('tender.debriefs')} of={debriefs}>
        {({ bidder, requestedOn, text }) => (
          <>
            {bidder && firmName(bidder)} (<DayText of={requestedOn} />
            ): {text}
          </>
        )}
      </Part>
      {statistics && (
        <p>
          {say('tender.statistics')}: <DayText of={statistics.on} />, {statistics.reference}
        </p>
      )}
    </Section>
  );
}

function Part<Row>({ title, of, children }: { title: string; of: readonly Row[]; children: (row: Row) => ReactNode }) {
  if (of.length === 0) return null;
  return (
    <Box sx={{ mb: 2 }}>
      <Typography variant="h3">{title}</Typography>
      <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5 }}>
        {of.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: these lists only ever grow at their end
          <li key={index}>{children(row)}</li>
        ))}
      </Box>
    </Box>
  );
}
