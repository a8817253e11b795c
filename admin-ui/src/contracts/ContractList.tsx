import { Link } from 'react-router-dom';
import { DayText } from '../fields/DayText.tsx';
import { Euros } from '../fields/Euros.tsx';
import { Note } from '../fields/Note.tsx';
import { useLanguage, useSay } from '../i18n/words.ts';
import { toThing } from '../links.ts';
import type { Column, Filter } from '../lists/columns.ts';
import { ThingList } from '../lists/ThingList.tsx';
import { RowTasks } from '../tasks/RowTasks.tsx';
import { DueText } from '../tenders/DueText.tsx';
import { categories, contractStatuses } from '../tenders/words.ts';
import { writtenDay } from '../time/berlin.ts';
import { ExerciseNote } from '../training/ExerciseNote.tsx';
import { ContractChip } from './ContractChip.tsx';
import type { ContractRow } from './contract.ts';
import { Utilisation } from './Utilisation.tsx';

/** The contract register: value, term, how far a framework is used up, and what is due next. */
export function ContractList() {
  const say = useSay();
  const locale = useLanguage();
  const filters: readonly Filter[] = [
    {
      kind: 'choice',
      name: 'status',
      label: 'term.status',
      choices: contractStatuses.map(id => ({ id, name: say(`contractStatus.${id}`) })),
    },
    {
      kind: 'choice',
      name: 'category',
      label: 'term.category',
      choices: categories.map(id => ({ id, name: say(`category.${id}`) })),
    },
    { kind: 'flag', name: 'framework', label: 'contract.frameworkOnly' },
    { kind: 'flag', name: 'takenOver', label: 'contract.takenOverOnly' },
  ];
  const columns: readonly Column<ContractRow>[] = [
    {
      source: 'title',
      label: 'term.title',
      width: '25%',
      title: true,
      render: contract => (
        <>
          <Link to={toThing('contracts', contract.id)}>{contract.title}</Link>
          <div>
            <ExerciseNote of={contract} />
            {contract.takeOver && (
              <Note text={say('tender.takenOver', { day: writtenDay(contract.takeOver.on, locale) })} />
            )}
          </div>
        </>
      ),
    },
    { source: 'contractor', label: 'contract.contractor', width: '15%', render: ({ contractor }) => contractor },
    { source: 'office', label: 'list.office', width: '10%', render: ({ office }) => office },
    {
      source: 'endsOn',
      label: 'contract.term',
      width: '11%',
      render: ({ beginsOn, endsOn }) => (
        <>
          <DayText of={beginsOn} /> – {endsOn ? <DayText of={endsOn} /> : say('contract.unlimited')}
        </>
      ),
    },
    {
      source: 'status',
      label: 'term.status',
      width: '8%',
      unsorted: true,
      render: ({ status }) => <ContractChip status={status} />,
    },
    {
      source: 'value',
      label: 'contract.value',
      width: '13%',
      right: true,
      render: ({ framework, net }) =>
        framework ? <Utilisation of={framework} /> : net ? <Euros of={net} /> : say('contract.unknownValue'),
    },
    {
      source: 'dueAt',
      label: 'tender.deadlinesSection',
      width: '14%',
      render: ({ nextDeadline }) => nextDeadline && <DueText of={nextDeadline} />,
    },
    {
      source: 'tasks',
      label: 'tasks.title',
      width: '5%',
      unsorted: true,
      render: contract => <RowTasks things="contracts" of={contract} />,
    },
  ];
  return (
    <ThingList<ContractRow>
      things="contracts"
      chapter="tenders"
      search="contract.searchHint"
      filters={filters}
      columns={columns}
      begin={['takeOverContract']}
      report={() => ({ name: 'contract-register', beside: ['framework-usage'] })}
      sortBy="endsOn"
    />
  );
}
