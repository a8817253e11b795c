import { toExplain } from '../explain/ask.ts';
import { ExplainButton } from '../explain/ExplainButton.tsx';
import { DayText } from '../fields/DayText.tsx';
import { Note } from '../fields/Note.tsx';
import { ShareText } from '../fields/ShareText.tsx';
import { Section } from '../frame/Section.tsx';
import { useSay } from '../i18n/words.ts';
import { SimpleTable } from '../lists/SimpleTable.tsx';
import { taskColumn } from '../tasks/task-column.tsx';
import { OccupancyBar } from './OccupancyBar.tsx';
import { explainPosition, type Position } from './position.ts';

/** How a post is and was filled: as a picture over time, and share by share. By whom, nobody is told. */
export function Occupancies({ position }: { position: Position }) {
  const say = useSay();
  const { id, title, filledShare, share, occupancies } = position;
  return (
    <Section
      title={say('position.occupancy')}
      lead={
        <>
          {say('position.filledNow')}{' '}
          <ExplainButton name={title} ask={toExplain(explainPosition, { id, figure: 'filledShare' })}>
            <ShareText of={filledShare} />
          </ExplainButton>{' '}
          {say('position.ofShare')} <ShareText of={share} />
        </>
      }
    >
      <OccupancyBar position={position} />
      {occupancies.length === 0 ? (
        <p>{say('position.neverFilled')}</p>
      ) : (
        <SimpleTable
          label={say('position.occupancy')}
          rows={occupancies}
          rowKey={({ id }) => id}
          columns={[
            { label: say('term.filledFrom'), render: ({ from }) => <DayText of={from} /> },
            {
              label: say('term.filledUntil'),
              render: ({ until }) => (until ? <DayText of={until} /> : say('position.stillFilled')),
            },
            { label: say('term.share'), right: true, render: ({ share }) => <ShareText of={share} /> },
            {
              label: say('term.grade'),
              render: ({ grade, late }) => (
                <>
                  {grade} {late && <Note tone="warn" text={say('history.late')} />}
                </>
              ),
            },
            ...taskColumn<Position['occupancies'][number]>(say, {
              names: ['vacatePosition'],
              thing: position,
              presetOf: ({ id }) => ({ occupancy: id }),
              nameOf: () => say('term.occupancy'),
              when: ({ until }) => !until,
            }),
          ]}
        />
      )}
    </Section>
  );
}
