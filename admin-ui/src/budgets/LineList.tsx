import { Link } from 'react-router-dom';
import { Euros } from '../fields/Euros.tsx';
import { Note } from '../fields/Note.tsx';
import { useSay } from '../i18n/words.ts';
import { toThing } from '../links.ts';
import type { Column, Filter } from '../lists/columns.ts';
import { among } from '../lists/ExportButtons.tsx';
import { ThingList } from '../lists/ThingList.tsx';
import { MeasureRef } from '../measures/MeasureRef.tsx';
import { useAnswer } from '../useAnswer.ts';
import { askSums, type BudgetLineRow, budgetKinds } from './budget.ts';

/** All budget lines of all years. */
export function LineList() {
  const say = useSay();
  const { data } = useAnswer(askSums, { filter: {}, by: ['year'] }, { staleTime: 60_000 });
  const years = (data?.budgetSums ?? []).map(({ year }) => String(year)).sort();
  const filters: readonly Filter[] = [
    {
      kind: 'choice',
      name: 'year',
      label: 'term.year',
      numeric: true,
      choices: years.map(year => ({ id: year, name: year })),
    },
    {
      kind: 'choice',
      name: 'kind',
      label: 'term.lineKind',
      choices: budgetKinds.map(id => ({ id, name: say(`budgetKind.${id}`) })),
    },
    { kind: 'flag', name: 'short', label: 'budget.shortOnly' },
    { kind: 'flag', name: 'takenOver', label: 'budget.takenOverOnly' },
  ];
  const money = (source: 'authority' | 'reserved' | 'committed' | 'actual' | 'available'): Column<BudgetLineRow> => ({
    source,
    label: `budgetFigure.${source}`,
    width: '12%',
    right: true,
    render: ({ figures }) => <Euros of={figures[source]} />,
  });
  const columns: readonly Column<BudgetLineRow>[] = [
    { source: 'year', label: 'term.year', width: '6%', render: ({ year }) => year },
    {
      source: 'title',
      label: 'term.line',
      width: '19%',
      title: true,
      render: ({ id, title, shortfall }) => (
        <>
          <Link to={toThing('budgetLines', id)}>{title}</Link>{' '}
          {shortfall && <Note tone="warn" text={say('budget.short')} />}
        </>
      ),
    },
    { source: 'kind', label: 'term.lineKind', width: '9%', render: ({ kind }) => say(`budgetKind.${kind}`) },
    {
      source: 'measure',
      label: 'term.measure',
      width: '10%',
      render: ({ measure }) => measure && <MeasureRef of={measure} short />,
    },
    money('authority'),
    money('actual'),
    money('committed'),
    money('reserved'),
    money('available'),
  ];
  return (
    <ThingList<BudgetLineRow>
      things="budgetLines"
      chapter="budgets"
      search="budget.lineSearchHint"
      filters={filters}
      columns={columns}
      report={filter => ({ name: 'plan-vs-actual', parameters: among(['year'], filter) })}
      sortBy="year"
      order="DESC"
    />
  );
}
