import { Link } from 'react-router-dom';
import { DayText } from '../fields/DayText.tsx';
import { useSay } from '../i18n/words.ts';
import { toThing } from '../links.ts';
import type { Column, Filter } from '../lists/columns.ts';
import { among } from '../lists/ExportButtons.tsx';
import { ThingList } from '../lists/ThingList.tsx';
import { RowTasks } from '../tasks/RowTasks.tsx';
import { DaysText } from './DaysText.tsx';
import { InquiryChip } from './InquiryChip.tsx';
import { type InquiryRow, inquiryKinds, inquiryStatuses } from './inquiry.ts';

/** All inquiries and motions, with how long each took. */
export function InquiryList() {
  const say = useSay();
  const filters: readonly Filter[] = [
    {
      kind: 'choice',
      name: 'kind',
      label: 'term.inquiryKind',
      choices: inquiryKinds.map(id => ({ id, name: say(`inquiryKind.${id}`) })),
    },
    {
      kind: 'choice',
      name: 'status',
      label: 'term.status',
      choices: inquiryStatuses.map(id => ({ id, name: say(`inquiryStatus.${id}`) })),
    },
    { kind: 'flag', name: 'open', label: 'council.openOnly' },
    { kind: 'flag', name: 'overdue', label: 'council.overdueOnly' },
  ];
  const columns: readonly Column<InquiryRow>[] = [
    { source: 'number', label: 'term.inquiryNumber', width: '10%', render: ({ number }) => number },
    {
      source: 'subject',
      label: 'term.subject',
      width: '24%',
      title: true,
      render: ({ id, subject }) => <Link to={toThing('inquiries', id)}>{subject}</Link>,
    },
    { source: 'group', label: 'term.group', width: '15%', render: ({ group }) => group },
    { source: 'askedOn', label: 'term.askedOn', width: '9%', render: ({ askedOn }) => <DayText of={askedOn} /> },
    { source: 'dueOn', label: 'council.dueOn', width: '9%', render: ({ dueOn }) => dueOn && <DayText of={dueOn} /> },
    { source: 'days', label: 'council.days', width: '10%', render: inquiry => <DaysText of={inquiry} /> },
    { source: 'office', label: 'list.office', width: '10%', render: ({ office }) => office },
    { source: 'status', label: 'term.status', width: '10%', render: ({ status }) => <InquiryChip status={status} /> },
    {
      source: 'tasks',
      label: 'tasks.title',
      width: '8.5%',
      unsorted: true,
      render: inquiry => <RowTasks things="inquiries" of={inquiry} />,
    },
  ];
  return (
    <ThingList<InquiryRow>
      things="inquiries"
      chapter="inquiries"
      search="council.inquirySearchHint"
      filters={filters}
      columns={columns}
      begin={['receiveInquiry', 'takeOverInquiry']}
      report={filter => ({
        name: 'inquiries-and-motions',
        parameters: among(['kind', 'open', 'overdue'], filter),
      })}
      order="DESC"
    />
  );
}
