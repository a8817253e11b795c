import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { type FormEvent, useState } from 'react';
import { Link } from 'react-router-dom';
import { BecauseNote } from '../fields/BecauseNote.tsx';
import { DayText } from '../fields/DayText.tsx';
import { DecisionText } from '../fields/DecisionText.tsx';
import { Note } from '../fields/Note.tsx';
import { ShareText } from '../fields/ShareText.tsx';
import { Answered } from '../frame/Answered.tsx';
import { Page } from '../frame/Page.tsx';
import { Section } from '../frame/Section.tsx';
import { SubNav } from '../frame/SubNav.tsx';
import { useSay } from '../i18n/words.ts';
import { toThing } from '../links.ts';
import { SimpleTable } from '../lists/SimpleTable.tsx';
import { today } from '../time/berlin.ts';
import { useCut } from '../time/cut.ts';
import { useAnswer } from '../useAnswer.ts';
import { askChanges, type PositionChange } from './position.ts';

/** What is new, gone and changed in the plan between two days, each with its event and reason. */
export function ChangesPage() {
  const say = useSay();
  const { asOf = today() } = useCut();
  const [days, setDays] = useState({ from: '2019-12-31', to: asOf });
  const answer = useAnswer(askChanges, days);
  return (
    <Page title={say('list.positionChanges')}>
      <SubNav chapter="positions" />
      <DaysForm days={days} onChange={setDays} />
      <Answered answer={answer}>
        {({ positionChanges }) => (
          <Box sx={{ display: 'grid', gap: 2.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
            <Box sx={{ typography: 'h3' }}>
              {say('position.planFrom')} <ShareText of={positionChanges.approvedShareFrom} /> {say('position.planTo')}{' '}
              <ShareText of={positionChanges.approvedShareTo} />
            </Box>
            {(['new', 'gone', 'changed'] as const).map(group => (
              <Changes key={group} group={group} changes={positionChanges[group]} />
            ))}
          </Box>
        )}
      </Answered>
    </Page>
  );
}

function DaysForm({
  days,
  onChange,
}: {
  days: { from: string; to: string };
  onChange: (days: { from: string; to: string }) => void;
}) {
  const say = useSay();
  const [{ from, to }, set] = useState(days);
  const show = (event: FormEvent) => {
    event.preventDefault();
    if (from && to) onChange(from < to ? { from, to } : { from: to, to: from });
  };
  const field = (name: 'from' | 'to', value: string) => (
    <TextField
      type="date"
      margin="none"
      label={say(`position.${name}Day`)}
      value={value}
      onChange={event => set({ from, to, [name]: event.target.value })}
      slotProps={{ inputLabel: { shrink: true }, htmlInput: { max: today() } }}
      sx={{ width: 180 }}
    />
  );
  return (
    <Box
      component="form"
      onSubmit={show}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, mb: 2.5, displayPrint: 'none' }}
    >
      {field('from', from)}
      {field('to', to)}
      <Button type="submit" variant="contained">
        {say('position.compare')}
      </Button>
    </Box>
  );
}

function Changes({ group, changes }: { group: 'new' | 'gone' | 'changed'; changes: readonly PositionChange[] }) {
  const say = useSay();
  return (
    <Section title={say(`position.${group}`)} lead={say('position.changeCount', { smart_count: changes.length })}>
      {changes.length === 0 ? (
        <p>{say('position.noChanges')}</p>
      ) : (
        <SimpleTable
          label={say(`position.${group}`)}
          rows={changes}
          rowKey={({ event, id }) => `${event}-${id}`}
          columns={[
            { label: say('term.day'), render: ({ on }) => <DayText of={on} /> },
            {
              label: say('term.position'),
              render: ({ id, position }) =>
                position ? (
                  <Link to={toThing('positions', id)}>
                    {position.title} ({position.grade})
                  </Link>
                ) : (
                  id
                ),
            },
            { label: say('term.share'), right: true, render: ({ share }) => <ShareText of={share} /> },
            {
              label: say('budget.what'),
              render: ({ summary, because, late, decision }) => (
                <>
                  {summary} {late && <Note tone="warn" text={say('history.late')} />}
                  <div>{decision && <DecisionText of={decision} />}</div>
                  {because && <BecauseNote because={because} />}
                </>
              ),
            },
          ]}
        />
      )}
    </Section>
  );
}
