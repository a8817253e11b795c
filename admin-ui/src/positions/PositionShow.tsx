import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { DayText } from '../fields/DayText.tsx';
import { FactList } from '../fields/FactList.tsx';
import { Columns } from '../frame/Columns.tsx';
import { Preparations } from '../frame/Preparations.tsx';
import { Section } from '../frame/Section.tsx';
import { ShowPage } from '../frame/ShowPage.tsx';
import { History } from '../history/History.tsx';
import { useSay } from '../i18n/words.ts';
import { MeasureRef } from '../measures/MeasureRef.tsx';
import { LifeTasks } from '../tasks/LifeTasks.tsx';
import { PlaceTasks } from '../tasks/PlaceTasks.tsx';
import { Occupancies } from './Occupancies.tsx';
import { PositionChip } from './PositionChip.tsx';
import { PositionFacts } from './PositionFacts.tsx';
import { PositionNotes } from './PositionNotes.tsx';
import { PositionSteps } from './PositionSteps.tsx';
import type { Position } from './position.ts';

/** Everything about one post, from its request to its end. Never who holds it. */
export function PositionShow() {
  const say = useSay();
  return (
    <ShowPage<Position> things="positions" title={({ title }) => title} over={({ id }) => id}>
      {position => (
        <>
          <Box sx={{ mt: -1.5 }}>
            <PositionChip status={position.status} /> <PositionNotes of={position} />
          </Box>
          <LifeTasks thing={position} />
          <Preparations of={position.preparations} />
          {position.warnings.map(({ kind, text, source, on }) => (
            <Alert key={`${kind}-${on}`} severity="warning">
              {text} {source && `(${source})`}
            </Alert>
          ))}
          <Section title={say('position.life')}>
            <PositionSteps position={position} />
          </Section>
          <Columns
            wide={
              <>
                <Occupancies position={position} />
                <NotesSection position={position} />
              </>
            }
            narrow={<PositionFacts position={position} />}
          />
          <History of={position.history} />
        </>
      )}
    </ShowPage>
  );
}

function NotesSection({ position }: { position: Position }) {
  const say = useSay();
  const { lapseNote, convertsTo, fixedTermUntil, endsOn, blockedUntilReleasedBy, flaggedFor } = position;
  const none = !lapseNote && !convertsTo && !fixedTermUntil && !blockedUntilReleasedBy && !flaggedFor;
  return (
    <Section title={say('position.notes')} actions={<PlaceTasks place="notes" thing={position} />}>
      {none && <p>{say('position.noNotes')}</p>}
      <FactList
        facts={[
          [
            say('position.lapseNote'),
            lapseNote &&
              (lapseNote.on ? <DayText of={lapseNote.on} /> : (lapseNote.condition ?? say('position.nextVacancy'))),
          ],
          [say('position.conversionNote'), convertsTo],
          [say('term.fixedTermUntil'), fixedTermUntil && <DayText of={fixedTermUntil} />],
          [say('position.endsOn'), endsOn && <DayText of={endsOn} />],
          [say('term.releasedBy'), blockedUntilReleasedBy],
          [say('position.flaggedFor'), flaggedFor && <MeasureRef of={flaggedFor} />],
        ]}
      />
    </Section>
  );
}
