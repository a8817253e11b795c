import Box from '@mui/material/Box';
import { Link } from 'react-router-dom';
import { DayText } from '../fields/DayText.tsx';
import { FactList } from '../fields/FactList.tsx';
import { Note } from '../fields/Note.tsx';
import { SourceNote } from '../fields/SourceNote.tsx';
import { Columns } from '../frame/Columns.tsx';
import { Section } from '../frame/Section.tsx';
import { ShowPage } from '../frame/ShowPage.tsx';
import { History } from '../history/History.tsx';
import { useSay } from '../i18n/words.ts';
import { toThing } from '../links.ts';
import { LifeTasks } from '../tasks/LifeTasks.tsx';
import type { Decision } from './decision.ts';
import { PointItem } from './PointItem.tsx';

/** One decision: its points, what followed from them, and what came of each. */
export function DecisionShow() {
  const say = useSay();
  return (
    <ShowPage<Decision> things="decisions" title={({ title }) => title} over={({ reference }) => reference}>
      {decision => (
        <>
          <Box sx={{ mt: -1.5 }}>
            <Note
              tone={decision.authoritative ? 'done' : 'calm'}
              text={say(decision.authoritative ? 'measure.deciding' : 'measure.advising')}
            />
            {decision.objection !== 'none' && <Note tone="warn" text={say(`objection.${decision.objection}`)} />}
            {!decision.authoritative && <span>{say('council.advisoryLead')}</span>}
          </Box>
          <LifeTasks thing={decision} />
          <Columns
            wide={
              <Section title={say('term.points')}>
                <Box
                  component="ol"
                  sx={{ listStyle: 'none', m: 0, p: 0, '& > li:first-of-type': { borderTop: 0, pt: 0 } }}
                >
                  {decision.points.map(point => (
                    <PointItem key={point.id} point={point} decision={decision} />
                  ))}
                </Box>
              </Section>
            }
            narrow={<DecisionFacts decision={decision} />}
          />
          <History of={decision.history} />
        </>
      )}
    </ShowPage>
  );
}

function DecisionFacts({ decision }: { decision: Decision }) {
  const say = useSay();
  const { paper, session, present, members } = decision;
  return (
    <Section title={say('measure.facts')}>
      <FactList
        facts={[
          [
            say('term.paperOf'),
            paper ? (
              <Link key="paper" to={toThing('papers', paper.id)}>
                {paper.reference}
              </Link>
            ) : (
              decision.reference
            ),
          ],
          [say('term.body'), decision.bodyName],
          [
            say('term.sessionOn'),
            session ? (
              <Link key="session" to={toThing('sessions', session.id)}>
                <DayText of={decision.sessionOn} />
              </Link>
            ) : (
              <DayText key="day" of={decision.sessionOn} />
            ),
          ],
          [say('term.minutes'), decision.minutes],
          [say('term.item'), decision.item],
          [say('term.resultWording'), decision.resultWording],
          [say('term.present'), present !== null && `${present}${members ? ` / ${members}` : ''}`],
          [say('council.visibility'), say(decision.public ? 'measure.public' : 'measure.notPublic')],
        ]}
      />
      {decision.source && <SourceNote source={decision.source} />}
    </Section>
  );
}
