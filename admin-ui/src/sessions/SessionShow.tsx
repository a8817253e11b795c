import { FactList } from '../fields/FactList.tsx';
import { SourceNote } from '../fields/SourceNote.tsx';
import { Section } from '../frame/Section.tsx';
import { ShowPage } from '../frame/ShowPage.tsx';
import { History } from '../history/History.tsx';
import { useLanguage, useSay } from '../i18n/words.ts';
import { toThing } from '../links.ts';
import { LinkList } from '../lists/LinkList.tsx';
import { LifeTasks } from '../tasks/LifeTasks.tsx';
import { NewTasks } from '../tasks/NewTasks.tsx';
import { spelledDay } from '../time/berlin.ts';
import type { Session } from './session.ts';

/** One session of a body, and what it decided. */
export function SessionShow() {
  const say = useSay();
  const locale = useLanguage();
  return (
    <ShowPage<Session>
      things="sessions"
      title={({ body, on }) => [body?.name, spelledDay(on, locale)].filter(Boolean).join(', ')}
      over={({ id }) => id}
    >
      {session => (
        <>
          <LifeTasks thing={session} />
          <Section title={say('measure.facts')}>
            <FactList
              facts={[
                [say('term.status'), say(`sessionStatus.${session.status}`)],
                [say('council.visibility'), say(session.public ? 'measure.public' : 'measure.notPublic')],
                [say('term.minutes'), session.minutes],
              ]}
            />
            {session.source && <SourceNote source={session.source} />}
          </Section>
          <Section
            title={say('list.decisions')}
            actions={<NewTasks acts={['recordDecision']} preset={{ session: session.id }} />}
          >
            <LinkList
              none={say('council.noDecisions')}
              lines={session.decisions.map(({ id, reference, title, item, authoritative }) => ({
                id,
                to: toThing('decisions', id),
                name: `${reference} · ${title}`,
                below: [
                  item && `${say('measure.item')} ${item}`,
                  say(authoritative ? 'measure.deciding' : 'measure.advising'),
                ]
                  .filter(Boolean)
                  .join(' · '),
              }))}
            />
          </Section>
          <History of={session.history} />
        </>
      )}
    </ShowPage>
  );
}
