import { SourceNote } from '../fields/SourceNote.tsx';
import { useSay } from '../i18n/words.ts';
import type { Column, Filter } from '../lists/columns.ts';
import { ThingList } from '../lists/ThingList.tsx';
import { type Body, bodyKinds } from './body.ts';

/** All bodies: the council, committees, groups. */
export function BodyList() {
  const say = useSay();
  const filters: readonly Filter[] = [
    {
      kind: 'choice',
      name: 'kind',
      label: 'term.bodyKind',
      choices: bodyKinds.map(id => ({ id, name: say(`bodyKind.${id}`) })),
    },
  ];
  const columns: readonly Column<Body>[] = [
    { source: 'id', label: 'term.bodyKey', width: '15%', unsorted: true, render: ({ id }) => id },
    { source: 'name', label: 'term.name', width: '35%', title: true, render: ({ name }) => name },
    { source: 'kind', label: 'term.bodyKind', width: '20%', render: ({ kind }) => say(`bodyKind.${kind}`) },
    {
      source: 'source',
      label: 'term.source',
      unsorted: true,
      render: ({ source }) => source && <SourceNote source={source} />,
    },
  ];
  return (
    <ThingList<Body>
      things="bodies"
      chapter="decisions"
      search="council.bodySearchHint"
      filters={filters}
      columns={columns}
      begin={['registerBody']}
    />
  );
}
