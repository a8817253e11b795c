import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Answered } from '../frame/Answered.tsx';
import { Page } from '../frame/Page.tsx';
import { SubNav } from '../frame/SubNav.tsx';
import { useLanguage, useSay } from '../i18n/words.ts';
import { SimpleTable } from '../lists/SimpleTable.tsx';
import { askRules, type ProcurementRule } from '../tenders/ask.ts';
import { procedures } from '../tenders/words.ts';
import { writtenDay } from '../time/berlin.ts';
import { useAnswer } from '../useAnswer.ts';

/** The law's table as these books keep it, readable: step, state, conditions, source, and since when it holds. */
export function RulesPage() {
  const say = useSay();
  const locale = useLanguage();
  const [procedure, setProcedure] = useState('openProcedure');
  const [lawOn, setLawOn] = useState('');
  const answer = useAnswer(askRules, { ...(procedure && { procedure }), ...(lawOn && { lawOn }) });
  const holds = ({ since, until }: ProcurementRule) =>
    [
      since && say('rules.from', { day: writtenDay(since, locale) }),
      until && say('rules.until', { day: writtenDay(until, locale) }),
    ]
      .filter(Boolean)
      .join(', ') || say('rules.always');
  return (
    <Page title={say('rules.title')}>
      <SubNav chapter="tenders" />
      <Typography color="text.secondary" sx={{ mb: 2, maxWidth: '80ch' }}>
        {say('rules.lead')}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, mb: 2, displayPrint: 'none' }}>
        <TextField
          select
          label={say('term.procedure')}
          value={procedure}
          onChange={event => setProcedure(event.target.value)}
          sx={{ width: { xs: '100%', sm: 380 } }}
          slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
        >
          <MenuItem value="">{say('rules.all')}</MenuItem>
          {procedures.map(name => (
            <MenuItem key={name} value={name}>
              {say(`procedure.${name}`)}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          type="date"
          label={say('rules.lawOn')}
          value={lawOn}
          onChange={event => setLawOn(event.target.value)}
          sx={{ width: 180 }}
          slotProps={{ inputLabel: { shrink: true } }}
        />
      </Box>
      <Answered answer={answer}>
        {({ procurementRules }) => (
          <>
            <Typography role="status" sx={{ mb: 1 }}>
              {say('rules.count', { smart_count: procurementRules.length })}
            </Typography>
            <SimpleTable<ProcurementRule>
              label={say('rules.title')}
              rows={procurementRules}
              rowKey={({ step, since, source }, index) => `${step}-${since}-${source}-${index}`}
              columns={[
                { label: say('rules.step'), render: ({ title }) => <strong>{title}</strong> },
                {
                  label: say('rules.states'),
                  render: ({ states }) => states.map(state => say(`tenderStatus.${state as 'need'}`)).join(', '),
                },
                {
                  label: say('rules.gates'),
                  render: ({ gates }) =>
                    gates.length > 0 && (
                      <ul style={{ margin: 0, paddingLeft: 18 }}>
                        {gates.map(({ name, text }) => (
                          <li key={name}>{text}</li>
                        ))}
                      </ul>
                    ),
                },
                ...(procedure
                  ? []
                  : [
                      {
                        label: say('rules.procedures'),
                        render: ({ procedures: names }: ProcurementRule) =>
                          names.length === 0 || names.length === procedures.length
                            ? say('rules.all')
                            : names.map(name => say(`procedure.${name as 'openProcedure'}`)).join(', '),
                      },
                    ]),
                { label: say('rules.source'), render: ({ source }) => source },
                { label: say('rules.valid'), render: holds },
              ]}
            />
          </>
        )}
      </Answered>
    </Page>
  );
}
