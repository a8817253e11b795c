import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Answered } from '../frame/Answered.tsx';
import { Page } from '../frame/Page.tsx';
import { Section } from '../frame/Section.tsx';
import { SubNav } from '../frame/SubNav.tsx';
import type { Day } from '../graph.ts';
import { useSay } from '../i18n/words.ts';
import { ExportButtons } from '../lists/ExportButtons.tsx';
import { daysFrom, today } from '../time/berlin.ts';
import { useHouse } from '../training/useHouse.ts';
import { useAnswer } from '../useAnswer.ts';
import { askCalendar } from './ask.ts';
import { DeadlineTable } from './DeadlineTable.tsx';
import type { Deadline } from './deadline.ts';

/** What is due in all tenders and contracts: what is overdue, then what the law sets, then plans and house rules. */
export function TenderInbox() {
  const say = useSay();
  const house = useHouse();
  const begin = house ? today() : undefined;
  const [chosen, choose] = useState<{ from?: Day; to?: Day }>({});
  const from = chosen.from ?? daysFrom(begin ?? today(), -365);
  const to = chosen.to ?? daysFrom(begin ?? today(), 120);
  const answer = useAnswer(askCalendar, { from, to });
  const field = (name: 'from' | 'to', value: Day) => (
    <TextField
      type="date"
      label={say(`calendar.${name}`)}
      value={value}
      onChange={event => choose({ ...chosen, [name]: event.target.value || undefined })}
      slotProps={{ inputLabel: { shrink: true } }}
      sx={{ width: 170 }}
    />
  );
  return (
    <Page title={say('tender.inbox')} actions={<ExportButtons report={{ name: 'tender-calendar' }} />}>
      <SubNav chapter="tenders" />
      <Typography color="text.secondary">{say('calendar.lead')}</Typography>
      <Box sx={{ display: 'flex', gap: 1.5, flexWrap: 'wrap', my: 1.5, displayPrint: 'none' }}>
        {field('from', from)}
        {field('to', to)}
      </Box>
      <Answered answer={answer}>
        {({ tenderCalendar }) => (
          <Box sx={{ display: 'grid', gap: 2.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
            {tenderCalendar.length === 0 && <p>{say('calendar.none')}</p>}
            {sorts(tenderCalendar).map(
              ([name, deadlines]) =>
                deadlines.length > 0 && (
                  <Section key={name} title={say(`calendar.${name}`)}>
                    <DeadlineTable label={say(`calendar.${name}`)} of={deadlines} whose />
                  </Section>
                ),
            )}
          </Box>
        )}
      </Answered>
    </Page>
  );
}

const sorts = (all: readonly Deadline[]) =>
  [
    ['overdue', all.filter(({ overdue }) => overdue)],
    ['lawDue', all.filter(({ overdue, kind }) => !overdue && kind === 'law')],
    ['planDue', all.filter(({ overdue, kind }) => !overdue && kind === 'plan')],
    ['ownDue', all.filter(({ overdue, kind }) => !overdue && kind === 'own')],
  ] as const;
