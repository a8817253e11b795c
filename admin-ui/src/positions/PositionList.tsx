import { Link } from 'react-router-dom';
import { DaysText } from '../fields/DaysText.tsx';
import { DayText } from '../fields/DayText.tsx';
import { ShareText } from '../fields/ShareText.tsx';
import { useSay } from '../i18n/words.ts';
import { toThing } from '../links.ts';
import type { Column, Filter } from '../lists/columns.ts';
import { among, type Report } from '../lists/ExportButtons.tsx';
import { ThingList } from '../lists/ThingList.tsx';
import { MeasureRef } from '../measures/MeasureRef.tsx';
import { RowTasks } from '../tasks/RowTasks.tsx';
import { useAnswer } from '../useAnswer.ts';
import { GradeText } from './GradeText.tsx';
import { PositionChip } from './PositionChip.tsx';
import { PositionNotes } from './PositionNotes.tsx';
import { askPositionSums, type PositionRow, planKinds, positionStatuses } from './position.ts';

/** The report that answers what the list is narrowed down to: what is vacant, what ends, or the plan of one year. */
function reportOf(filter: Readonly<Record<string, unknown>>): Report {
  if (filter.vacant) return { name: 'vacancies', parameters: among(['office', 'grade'], filter) };
  if (filter.lapsing) return { name: 'lapse-notes', parameters: among(['office'], filter) };
  const [year, ...others] = [filter.planYear ?? []].flat();
  return { name: 'establishment-plan', parameters: year && others.length === 0 ? { year } : {} };
}

/** All posts, from request to end; the oldest vacancy is one click away. */
export function PositionList() {
  const say = useSay();
  const { data } = useAnswer(
    askPositionSums,
    { filter: {}, by: ['office', 'grade', 'planYear'] },
    { staleTime: 60_000 },
  );
  const values = (name: 'office' | 'grade' | 'planYear') =>
    [...new Set((data?.positionSums ?? []).map(sum => String(sum[name] ?? '')))]
      .filter(Boolean)
      .sort((a, b) => a.localeCompare(b, 'de', { numeric: true }))
      .map(id => ({ id, name: id }));
  const filters: readonly Filter[] = [
    {
      kind: 'choice',
      name: 'status',
      label: 'term.status',
      choices: positionStatuses.map(id => ({ id, name: say(`positionStatus.${id}`) })),
    },
    { kind: 'choice', name: 'grade', label: 'term.grade', choices: values('grade') },
    { kind: 'choice', name: 'office', label: 'list.office', choices: values('office') },
    { kind: 'choice', name: 'planYear', label: 'term.planYear', numeric: true, choices: values('planYear') },
    {
      kind: 'choice',
      name: 'planKind',
      label: 'term.planKind',
      choices: planKinds.map(id => ({ id, name: say(`planKind.${id}`) })),
    },
    { kind: 'flag', name: 'vacant', label: 'position.vacantOnly' },
    { kind: 'flag', name: 'lapsing', label: 'position.lapsingOnly' },
    { kind: 'flag', name: 'blocked', label: 'position.blockedOnly' },
  ];
  const columns: readonly Column<PositionRow>[] = [
    { source: 'id', label: 'position.number', width: '8%', render: ({ id }) => id },
    {
      source: 'title',
      label: 'term.title',
      width: '18%',
      title: true,
      render: ({ id, title }) => <Link to={toThing('positions', id)}>{title}</Link>,
    },
    {
      source: 'grade',
      label: 'term.grade',
      width: '11%',
      render: ({ grade, gradeMark }) => <GradeText grade={grade} mark={gradeMark} short />,
    },
    {
      source: 'share',
      label: 'position.share',
      width: '7%',
      right: true,
      render: ({ share }) => <ShareText of={share} />,
    },
    {
      source: 'filledShare',
      label: 'position.filled',
      width: '7%',
      right: true,
      render: ({ filledShare }) => <ShareText of={filledShare} />,
    },
    { source: 'office', label: 'list.office', width: '13%', render: ({ office }) => office },
    {
      source: 'status',
      label: 'term.status',
      width: '14%',
      render: position => (
        <>
          <PositionChip status={position.status} /> <PositionNotes of={position} />
        </>
      ),
    },
    {
      source: 'vacantSince',
      label: 'position.vacantSince',
      width: '10%',
      render: ({ vacantSince, vacantDays }) =>
        vacantSince && (
          <>
            <DayText of={vacantSince} />
            {vacantDays !== null && (
              <div>
                <DaysText of={vacantDays} />
              </div>
            )}
          </>
        ),
    },
    {
      source: 'measure',
      label: 'term.measure',
      width: '8%',
      render: ({ measure }) => measure && <MeasureRef of={measure} short />,
    },
    {
      source: 'tasks',
      label: 'tasks.title',
      width: '8.5%',
      unsorted: true,
      render: position => <RowTasks things="positions" of={position} />,
    },
  ];
  return (
    <ThingList<PositionRow>
      things="positions"
      chapter="positions"
      search="position.searchHint"
      filters={filters}
      columns={columns}
      begin={['requestPosition', 'takeOverPosition']}
      report={reportOf}
    />
  );
}
