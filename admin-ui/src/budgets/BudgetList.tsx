import Box from '@mui/material/Box';
import { Link } from 'react-router-dom';
import { Euros } from '../fields/Euros.tsx';
import { writtenPercent } from '../fields/share.ts';
import { useLanguage, useSay } from '../i18n/words.ts';
import { toThing } from '../links.ts';
import type { Column, Filter } from '../lists/columns.ts';
import { among } from '../lists/ExportButtons.tsx';
import { ThingList } from '../lists/ThingList.tsx';
import { RowTasks } from '../tasks/RowTasks.tsx';
import { withYear } from '../things.ts';
import { useAnswer } from '../useAnswer.ts';
import { askSums, type BudgetRow, statutes } from './budget.ts';
import { StatuteChip } from './StatuteChip.tsx';
import { YearBars } from './YearBars.tsx';

/** All Budgets, year by year, with what became of every euro. */
export function BudgetList() {
  const say = useSay();
  const locale = useLanguage();
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
      name: 'state',
      label: 'budget.statute',
      choices: statutes.map(id => ({ id, name: say(`statute.${id}`) })),
    },
    { kind: 'flag', name: 'provisional', label: 'budget.provisional' },
  ];
  const columns: readonly Column<BudgetRow>[] = [
    { source: 'year', label: 'term.year', width: '7%', render: ({ year }) => year },
    {
      source: 'title',
      label: 'term.title',
      width: '22%',
      title: true,
      render: ({ id, title, year }) => <Link to={toThing('budgets', id)}>{withYear({ title, year })}</Link>,
    },
    { source: 'office', label: 'list.office', width: '14%', render: ({ office }) => office },
    {
      source: 'state',
      label: 'budget.statute',
      width: '14%',
      render: ({ state, provisional }) => <StatuteChip state={state} provisional={provisional} />,
    },
    {
      source: 'authority',
      label: 'budgetFigure.authority',
      width: '14%',
      right: true,
      unsorted: true,
      render: ({ figures }) => <Euros of={figures.authority} />,
    },
    {
      source: 'available',
      label: 'budgetFigure.available',
      width: '14%',
      right: true,
      unsorted: true,
      render: ({ figures }) => <Euros of={figures.available} />,
    },
    {
      source: 'usage',
      label: 'budget.usage',
      width: '8%',
      right: true,
      unsorted: true,
      render: ({ figures: { usage } }) => (usage === null ? '–' : writtenPercent(usage, locale)),
    },
    {
      source: 'tasks',
      label: 'tasks.title',
      width: '8.5%',
      unsorted: true,
      render: budget => <RowTasks things="budgets" of={budget} />,
    },
  ];
  return (
    <ThingList<BudgetRow>
      things="budgets"
      chapter="budgets"
      search="budget.searchHint"
      filters={filters}
      columns={columns}
      begin={['openBudget']}
      report={filter => ({ name: 'plan-vs-actual', parameters: among(['year'], filter) })}
      sortBy="year"
      order="DESC"
    >
      <Box sx={{ mb: 2.5 }}>
        <YearBars />
      </Box>
    </ThingList>
  );
}
