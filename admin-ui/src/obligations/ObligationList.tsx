import { Link } from 'react-router-dom';
import { DayText } from '../fields/DayText.tsx';
import { Euros } from '../fields/Euros.tsx';
import { useSay } from '../i18n/words.ts';
import { toThing } from '../links.ts';
import type { Column, Filter } from '../lists/columns.ts';
import { ThingList } from '../lists/ThingList.tsx';
import { MeasureRef } from '../measures/MeasureRef.tsx';
import { ObligationChip } from './ObligationChip.tsx';
import { type ObligationRow, obligationStates } from './obligation.ts';

/** All obligations over several years. */
export function ObligationList() {
  const say = useSay();
  const filters: readonly Filter[] = [
    {
      kind: 'choice',
      name: 'state',
      label: 'term.status',
      choices: obligationStates.map(id => ({ id, name: say(`obligationState.${id}`) })),
    },
  ];
  const columns: readonly Column<ObligationRow>[] = [
    {
      source: 'title',
      label: 'term.title',
      title: true,
      render: ({ id, title }) => <Link to={toThing('obligations', id)}>{title}</Link>,
    },
    { source: 'document', label: 'term.document', unsorted: true, render: ({ document }) => document },
    {
      source: 'measure',
      label: 'term.measure',
      unsorted: true,
      render: ({ measure }) => measure && <MeasureRef of={measure} />,
    },
    {
      source: 'years',
      label: 'budget.yearsOf',
      unsorted: true,
      render: ({ years }) =>
        years
          .map(({ budget }) => budget?.year)
          .filter(Boolean)
          .join(', '),
    },
    { source: 'total', label: 'term.amount', right: true, render: ({ total }) => <Euros of={total} /> },
    { source: 'state', label: 'term.status', render: ({ state }) => <ObligationChip state={state} /> },
    { source: 'plannedOn', label: 'term.day', render: ({ plannedOn }) => <DayText of={plannedOn} /> },
  ];
  return (
    <ThingList<ObligationRow>
      things="obligations"
      chapter="budgets"
      search="budget.obligationSearchHint"
      filters={filters}
      columns={columns}
      begin={['planObligation']}
      sortBy="plannedOn"
      order="DESC"
    />
  );
}
