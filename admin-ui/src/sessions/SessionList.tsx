import { Link } from 'react-router-dom';
import { DayText } from '../fields/DayText.tsx';
import { ToneChip } from '../fields/ToneChip.tsx';
import { useSay } from '../i18n/words.ts';
import { toThing } from '../links.ts';
import type { Column, Filter } from '../lists/columns.ts';
import { ThingList } from '../lists/ThingList.tsx';
import { RowTasks } from '../tasks/RowTasks.tsx';
import { nameOf } from '../things.ts';
import { type SessionRow, sessionStatuses } from './session.ts';

const tones = { scheduled: 'active', held: 'done', cancelled: 'off' } as const;

/** All sessions, the latest first. */
export function SessionList() {
  const say = useSay();
  const filters: readonly Filter[] = [
    {
      kind: 'choice',
      name: 'status',
      label: 'term.status',
      choices: sessionStatuses.map(id => ({ id, name: say(`sessionStatus.${id}`) })),
    },
  ];
  const columns: readonly Column<SessionRow>[] = [
    { source: 'on', label: 'term.day', width: '12%', render: ({ on }) => <DayText of={on} /> },
    {
      source: 'body',
      label: 'term.body',
      title: true,
      render: session => (
        <Link to={toThing('sessions', session.id)}>{session.body?.name ?? nameOf('sessions', session)}</Link>
      ),
    },
    {
      source: 'status',
      label: 'term.status',
      width: '15%',
      unsorted: true,
      render: ({ status }) => <ToneChip tone={tones[status]}>{say(`sessionStatus.${status}`)}</ToneChip>,
    },
    {
      source: 'public',
      label: 'council.visibility',
      width: '15%',
      unsorted: true,
      render: ({ public: open }) => say(open ? 'measure.public' : 'measure.notPublic'),
    },
    { source: 'minutes', label: 'term.minutes', width: '15%', unsorted: true, render: ({ minutes }) => minutes },
    {
      source: 'tasks',
      label: 'tasks.title',
      width: '8.5%',
      unsorted: true,
      render: session => <RowTasks things="sessions" of={session} />,
    },
  ];
  return (
    <ThingList<SessionRow>
      things="sessions"
      chapter="decisions"
      filters={filters}
      columns={columns}
      begin={['scheduleSession']}
      order="DESC"
    />
  );
}
