import { Link } from 'react-router-dom';
import { Euros } from '../fields/Euros.tsx';
import { LightChip } from '../fields/LightChip.tsx';
import { useSay } from '../i18n/words.ts';
import { toThing } from '../links.ts';
import type { Column, Filter } from '../lists/columns.ts';
import { ThingList } from '../lists/ThingList.tsx';
import { MeasureRef } from '../measures/MeasureRef.tsx';
import { RowTasks } from '../tasks/RowTasks.tsx';
import { DueText } from './DueText.tsx';
import { TenderChip } from './TenderChip.tsx';
import { TenderNotes } from './TenderNotes.tsx';
import type { TenderRow } from './tender.ts';
import { categories, procedures, regimes, tenderStatuses } from './words.ts';

/** All tenders, each with where it stands and what is due next. */
export function TenderList() {
  const say = useSay();
  const filters: readonly Filter[] = [
    {
      kind: 'choice',
      name: 'status',
      label: 'term.tenderStatus',
      choices: tenderStatuses.map(id => ({ id, name: say(`tenderStatus.${id}`) })),
    },
    {
      kind: 'choice',
      name: 'procedure',
      label: 'term.procedure',
      choices: procedures.map(id => ({ id, name: say(`procedure.${id}`) })),
    },
    {
      kind: 'choice',
      name: 'regime',
      label: 'term.regime',
      choices: regimes.map(id => ({ id, name: say(`regime.${id}`) })),
    },
    {
      kind: 'choice',
      name: 'category',
      label: 'term.category',
      choices: categories.map(id => ({ id, name: say(`category.${id}`) })),
    },
    { kind: 'flag', name: 'handledByMe', label: 'tender.mineOnly' },
    { kind: 'flag', name: 'open', label: 'tender.openOnly' },
    { kind: 'flag', name: 'overdue', label: 'tender.overdueOnly' },
    { kind: 'flag', name: 'held', label: 'tender.heldOnly' },
  ];
  const columns: readonly Column<TenderRow>[] = [
    {
      source: 'title',
      label: 'term.title',
      width: '26%',
      title: true,
      render: tender => (
        <>
          <Link to={toThing('tenders', tender.id)}>{tender.title}</Link>
          <div>
            <TenderNotes of={tender} />
          </div>
        </>
      ),
    },
    { source: 'office', label: 'list.office', width: '12%', render: ({ office }) => office },
    {
      source: 'measure',
      label: 'list.measure',
      width: '9%',
      unsorted: true,
      render: ({ measure }) => measure && <MeasureRef of={measure} short />,
    },
    {
      source: 'status',
      label: 'term.tenderStatus',
      width: '11%',
      render: ({ status }) => <TenderChip status={status} />,
    },
    {
      source: 'procedure',
      label: 'term.procedure',
      width: '13%',
      render: ({ procedure }) => procedure && say(`procedure.${procedure}`),
    },
    {
      source: 'estimate',
      label: 'term.estimateNet',
      width: '10%',
      right: true,
      render: ({ estimate }) => estimate && <Euros of={estimate.net} />,
    },
    {
      source: 'dueAt',
      label: 'tender.deadlinesSection',
      width: '16%',
      render: ({ nextDeadline, light }) => (nextDeadline ? <DueText of={nextDeadline} /> : <LightChip light={light} />),
    },
    {
      source: 'tasks',
      label: 'tasks.title',
      width: '6%',
      unsorted: true,
      render: tender => <RowTasks things="tenders" of={tender} />,
    },
  ];
  return (
    <ThingList<TenderRow>
      things="tenders"
      chapter="tenders"
      search="tender.searchHint"
      filters={filters}
      columns={columns}
      begin={['declareNeed', 'takeOverTender']}
      report={() => ({ name: 'running-tenders', beside: ['awards', 'ex-post-notices', 'procurement-statistics'] })}
      sortBy="statusSince"
      order="DESC"
    />
  );
}
