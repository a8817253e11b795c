import { Link } from 'react-router-dom';
import { DayText } from '../fields/DayText.tsx';
import { ToneChip } from '../fields/ToneChip.tsx';
import { useSay } from '../i18n/words.ts';
import { toThing } from '../links.ts';
import type { Column, Filter } from '../lists/columns.ts';
import { ThingList } from '../lists/ThingList.tsx';
import { RowTasks } from '../tasks/RowTasks.tsx';
import { type PaperRow, paperKinds, paperStatuses } from './paper.ts';

const tones = { submitted: 'active', putToVote: 'done', withdrawn: 'off' } as const;

/** All papers, the latest first. */
export function PaperList() {
  const say = useSay();
  const filters: readonly Filter[] = [
    {
      kind: 'choice',
      name: 'kind',
      label: 'term.paperKind',
      choices: paperKinds.map(id => ({ id, name: say(`paperKind.${id}`) })),
    },
    {
      kind: 'choice',
      name: 'status',
      label: 'term.status',
      choices: paperStatuses.map(id => ({ id, name: say(`paperStatus.${id}`) })),
    },
  ];
  const columns: readonly Column<PaperRow>[] = [
    { source: 'reference', label: 'term.reference', width: '13%', render: ({ reference }) => reference },
    {
      source: 'title',
      label: 'term.title',
      width: '30%',
      title: true,
      render: ({ id, title }) => <Link to={toThing('papers', id)}>{title}</Link>,
    },
    {
      source: 'kind',
      label: 'term.paperKind',
      width: '13%',
      unsorted: true,
      render: ({ kind }) => say(`paperKind.${kind}`),
    },
    { source: 'office', label: 'list.office', width: '14%', render: ({ office }) => office },
    { source: 'on', label: 'term.paperOn', width: '10%', render: ({ on }) => <DayText of={on} /> },
    {
      source: 'status',
      label: 'term.status',
      width: '12%',
      unsorted: true,
      render: ({ status }) => <ToneChip tone={tones[status]}>{say(`paperStatus.${status}`)}</ToneChip>,
    },
    {
      source: 'tasks',
      label: 'tasks.title',
      width: '8.5%',
      unsorted: true,
      render: paper => <RowTasks things="papers" of={paper} />,
    },
  ];
  return (
    <ThingList<PaperRow>
      things="papers"
      chapter="decisions"
      search="council.paperSearchHint"
      filters={filters}
      columns={columns}
      begin={['submitPaper']}
      order="DESC"
    />
  );
}
