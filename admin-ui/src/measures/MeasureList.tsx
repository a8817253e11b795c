import { Link } from 'react-router-dom';
import { mayAsk } from '../claims.ts';
import { StatusChip } from '../fields/StatusChip.tsx';
import { lights } from '../graph.ts';
import { useSay } from '../i18n/words.ts';
import { toThing } from '../links.ts';
import type { Column, Filter } from '../lists/columns.ts';
import { ThingList } from '../lists/ThingList.tsx';
import { RowTasks } from '../tasks/RowTasks.tsx';
import { useAnswer } from '../useAnswer.ts';
import { Lights } from './Lights.tsx';
import { askProgramme, fieldsOfAction, type MeasureRow, phases, statuses } from './measure.ts';
import { NextMilestone } from './NextMilestone.tsx';

/** All measures. */
export function MeasureList() {
  const say = useSay();
  const { data } = useAnswer(askProgramme, {}, { staleTime: 60_000 });
  const words = (group: 'status' | 'phase' | 'field' | 'light', values: readonly string[]) =>
    values.map(id => ({ id, name: say(`${group}.${id}` as 'status.proposed') }));
  const filters: readonly Filter[] = [
    { kind: 'choice', name: 'status', label: 'term.status', choices: words('status', statuses) },
    { kind: 'choice', name: 'phase', label: 'term.phase', choices: words('phase', phases) },
    { kind: 'choice', name: 'fieldOfAction', label: 'term.fieldOfAction', choices: words('field', fieldsOfAction) },
    {
      kind: 'choice',
      name: 'office',
      label: 'list.office',
      choices: (data?.programme.offices ?? []).map(office => ({ id: office, name: office })),
    },
    { kind: 'choice', name: 'light', label: 'list.lights', choices: words('light', lights) },
    { kind: 'flag', name: 'overdue', label: 'list.overdueOnly' },
    ...(mayAsk('positions') ? [{ kind: 'flag', name: 'unfilled', label: 'list.unfilledOnly' } as const] : []),
  ];
  const columns: readonly Column<MeasureRow>[] = [
    { source: 'key', label: 'list.key', width: '8%', render: ({ key }) => key },
    {
      source: 'title',
      label: 'list.measure',
      width: '18%',
      title: true,
      render: ({ id, title }) => <Link to={toThing('measures', id)}>{title}</Link>,
    },
    {
      source: 'fieldOfAction',
      label: 'term.fieldOfAction',
      width: '10.5%',
      render: ({ fieldOfAction }) => say(`field.${fieldOfAction}`),
    },
    { source: 'office', label: 'list.office', width: '14%', render: ({ office }) => office },
    {
      source: 'status',
      label: 'list.status',
      width: '13%',
      render: ({ status, phase }) => <StatusChip status={status} phase={phase} />,
    },
    { source: 'light', label: 'list.lights', width: '14.5%', render: measure => <Lights of={measure} /> },
    {
      source: 'nextMilestone',
      label: 'list.next',
      width: '14.5%',
      render: ({ nextMilestone }) => nextMilestone && <NextMilestone of={nextMilestone} />,
    },
    {
      source: 'tasks',
      label: 'tasks.title',
      width: '8.5%',
      unsorted: true,
      render: measure => <RowTasks things="measures" of={measure} />,
    },
  ];
  return (
    <ThingList<MeasureRow>
      things="measures"
      chapter="measures"
      search="list.searchHint"
      filters={filters}
      columns={columns}
      begin={['proposeMeasure', 'takeOverMeasure']}
      report={filter => ({ name: 'programme-status', parameters: filter })}
    />
  );
}
