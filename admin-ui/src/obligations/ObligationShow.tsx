import Box from '@mui/material/Box';
import { LineRef } from '../budgets/LineRef.tsx';
import { DayText } from '../fields/DayText.tsx';
import { Euros } from '../fields/Euros.tsx';
import { FactList } from '../fields/FactList.tsx';
import { ToneChip } from '../fields/ToneChip.tsx';
import { Section } from '../frame/Section.tsx';
import { ShowPage } from '../frame/ShowPage.tsx';
import { History } from '../history/History.tsx';
import { useSay } from '../i18n/words.ts';
import { SimpleTable } from '../lists/SimpleTable.tsx';
import { MeasureRef } from '../measures/MeasureRef.tsx';
import { LifeTasks } from '../tasks/LifeTasks.tsx';
import { ObligationChip } from './ObligationChip.tsx';
import type { Obligation } from './obligation.ts';

const tones = { asked: 'calm', ready: 'active', entered: 'done', refused: 'bad', lapsed: 'off' } as const;

/** A contract that binds money of several years: what each year bears, and what it answered. */
export function ObligationShow() {
  const say = useSay();
  return (
    <ShowPage<Obligation> things="obligations" title={({ title }) => title} over={({ document }) => document}>
      {obligation => (
        <>
          <Box sx={{ mt: -1.5 }}>
            <ObligationChip state={obligation.state} />
          </Box>
          <LifeTasks thing={obligation} />
          <Section title={say('term.obligationYears')} lead={say('budget.obligationLead')}>
            <SimpleTable
              label={say('term.obligationYears')}
              rows={obligation.years}
              rowKey={(_, index) => String(index)}
              columns={[
                {
                  label: say('term.year'),
                  render: ({ budget, line }) => budget?.year ?? line?.year,
                  total: say('explain.sum'),
                },
                { label: say('term.line'), render: ({ line }) => line && <LineRef of={line} /> },
                {
                  label: say('term.status'),
                  render: ({ state, refusal }) => (
                    <>
                      <ToneChip tone={tones[state]}>{say(`obligationYear.${state}`)}</ToneChip>
                      {refusal && <div>{refusal.message}</div>}
                    </>
                  ),
                },
                {
                  label: say('term.gross'),
                  right: true,
                  render: ({ gross }) => <Euros of={gross} />,
                  total: <Euros of={obligation.total} />,
                },
              ]}
            />
            <Box sx={{ mt: 2 }}>
              <FactList
                facts={[
                  [say('term.measure'), obligation.measure && <MeasureRef of={obligation.measure} />],
                  [say('budget.plannedOn'), <DayText key="planned" of={obligation.plannedOn} />],
                  [say('budget.endedOn'), obligation.endedOn && <DayText of={obligation.endedOn} />],
                ]}
              />
            </Box>
          </Section>
          <History of={obligation.history} />
        </>
      )}
    </ShowPage>
  );
}
