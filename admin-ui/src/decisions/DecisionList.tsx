import Box from '@mui/material/Box';
import { Link } from 'react-router-dom';
import { DayText } from '../fields/DayText.tsx';
import { Note } from '../fields/Note.tsx';
import { useSay } from '../i18n/words.ts';
import { toThing } from '../links.ts';
import type { Column, Filter } from '../lists/columns.ts';
import { among } from '../lists/ExportButtons.tsx';
import { ThingList } from '../lists/ThingList.tsx';
import { RowTasks } from '../tasks/RowTasks.tsx';
import { type DecisionRow, packageStates, pointStates } from './decision.ts';
import { PackageChip } from './PackageChip.tsx';
import { PointChip } from './PointChip.tsx';

/** All decisions and advisory votes, the latest first. */
export function DecisionList() {
  const say = useSay();
  const filters: readonly Filter[] = [
    {
      kind: 'choice',
      name: 'tracking',
      label: 'council.tracking',
      choices: pointStates.map(id => ({ id, name: say(`pointState.${id}`) })),
    },
    {
      kind: 'choice',
      name: 'package',
      label: 'council.package',
      choices: packageStates.map(id => ({ id, name: say(`packageState.${id}`) })),
    },
    { kind: 'flag', name: 'authoritative', label: 'council.decidingOnly' },
  ];
  const columns: readonly Column<DecisionRow>[] = [
    {
      source: 'sessionOn',
      label: 'term.sessionOn',
      width: '10%',
      render: ({ sessionOn }) => <DayText of={sessionOn} />,
    },
    { source: 'reference', label: 'term.reference', width: '12%', render: ({ reference }) => reference },
    {
      source: 'title',
      label: 'term.title',
      width: '28%',
      title: true,
      render: ({ id, title }) => <Link to={toThing('decisions', id)}>{title}</Link>,
    },
    {
      source: 'body',
      label: 'term.body',
      width: '16%',
      render: ({ bodyName, authoritative, objection }) => (
        <>
          {bodyName}
          <div>
            <Note
              tone={authoritative ? 'done' : 'calm'}
              text={say(authoritative ? 'measure.deciding' : 'measure.advising')}
            />
            {objection !== 'none' && <Note tone="warn" text={say(`objection.${objection}`)} />}
          </div>
        </>
      ),
    },
    { source: 'dueOn', label: 'council.points', width: '26%', render: ({ points }) => <Points of={points} /> },
    {
      source: 'tasks',
      label: 'tasks.title',
      width: '8.5%',
      unsorted: true,
      render: decision => <RowTasks things="decisions" of={decision} />,
    },
  ];
  return (
    <ThingList<DecisionRow>
      things="decisions"
      chapter="decisions"
      search="council.decisionSearchHint"
      filters={filters}
      columns={columns}
      begin={['recordDecision']}
      report={({ tracking: state, ...filter }) => ({
        name: 'decision-tracking',
        parameters: among(['state', 'authoritative'], state ? { ...filter, state } : filter),
      })}
      order="DESC"
    />
  );
}

function Points({ of: points }: { of: DecisionRow['points'] }) {
  const say = useSay();
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.5 }}>
      {points.map(({ id, result, state, package: parcel, dueOn }) => (
        <li key={id}>
          {id}: {say(`voteResult.${result}`)} {state && <PointChip state={state} />}{' '}
          {parcel && parcel.state !== 'approved' && <PackageChip state={parcel.state} />}
          {dueOn && state !== 'done' && (
            <>
              {' '}
              {say('term.dueOn')} <DayText of={dueOn} />
            </>
          )}
        </li>
      ))}
    </Box>
  );
}
