import Box from '@mui/material/Box';
import { DayText } from '../fields/DayText.tsx';
import { FactList } from '../fields/FactList.tsx';
import { MarkNote } from '../fields/MarkNote.tsx';
import { SourceNote } from '../fields/SourceNote.tsx';
import { Columns } from '../frame/Columns.tsx';
import { Section } from '../frame/Section.tsx';
import { ShowPage } from '../frame/ShowPage.tsx';
import { History } from '../history/History.tsx';
import { useLanguage, useSay } from '../i18n/words.ts';
import { toThing } from '../links.ts';
import { LinkList } from '../lists/LinkList.tsx';
import { LifeTasks } from '../tasks/LifeTasks.tsx';
import { NewTasks } from '../tasks/NewTasks.tsx';
import { writtenDay } from '../time/berlin.ts';
import { Effects } from './Effects.tsx';
import { Files } from './Files.tsx';
import type { Paper } from './paper.ts';

/** One paper: its points and what would follow from them, its files, and who decided on it. */
export function PaperShow() {
  const say = useSay();
  const locale = useLanguage();
  return (
    <ShowPage<Paper> things="papers" title={({ title }) => title} over={({ reference }) => reference}>
      {paper => (
        <>
          <LifeTasks thing={paper} />
          <Columns
            wide={
              <>
                <Section title={say('term.points')}>
                  {paper.points.length === 0 && <p>{say('council.noPoints')}</p>}
                  <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2 }}>
                    {paper.points.map(({ id, wording, effects }) => (
                      <li key={id}>
                        <strong>
                          {say('measure.point')} {id}
                        </strong>
                        <Box sx={{ whiteSpace: 'pre-line', maxWidth: '75ch' }}>{wording}</Box>
                        <Effects of={effects} />
                      </li>
                    ))}
                  </Box>
                </Section>
                <Section
                  title={say('list.decisions')}
                  actions={
                    paper.status !== 'withdrawn' && <NewTasks acts={['recordDecision']} preset={{ paper: paper.id }} />
                  }
                >
                  <LinkList
                    none={say('council.noDecisions')}
                    lines={paper.decisions.map(({ id, bodyName, sessionOn, authoritative }) => ({
                      id,
                      to: toThing('decisions', id),
                      name: `${bodyName}, ${writtenDay(sessionOn, locale)}`,
                      below: say(authoritative ? 'measure.deciding' : 'measure.advising'),
                    }))}
                  />
                </Section>
                <Files paper={paper} />
              </>
            }
            narrow={
              <Section title={say('measure.facts')}>
                <FactList
                  facts={[
                    [say('term.reference'), paper.reference],
                    [say('term.paperKind'), say(`paperKind.${paper.kind}`)],
                    [say('term.status'), say(`paperStatus.${paper.status}`)],
                    [say('term.office'), paper.office],
                    [say('term.fileNumber'), paper.fileNumber],
                    [say('term.paperOn'), <DayText key="on" of={paper.on} />],
                    [say('council.visibility'), say(paper.public ? 'measure.public' : 'measure.notPublic')],
                  ]}
                />
                {paper.mark && <MarkNote mark={paper.mark} />}
                {paper.source && <SourceNote source={paper.source} />}
              </Section>
            }
          />
          <History of={paper.history} />
        </>
      )}
    </ShowPage>
  );
}
