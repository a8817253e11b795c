import PrintIcon from '@mui/icons-material/PrintOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Answered } from '../frame/Answered.tsx';
import { Page } from '../frame/Page.tsx';
import { Section } from '../frame/Section.tsx';
import { SubNav } from '../frame/SubNav.tsx';
import { useSay } from '../i18n/words.ts';
import { askPeriods } from '../tenders/ask.ts';
import { useAnswer } from '../useAnswer.ts';
import { CalculatorForm } from './CalculatorForm.tsx';
import { type Given, inputOf, nothingGiven } from './given.ts';
import { PeriodCard } from './PeriodCard.tsx';

/** The deadline calculator: what is given on one side, each period with every step of its computation on the other. */
export function CalculatorPage() {
  const say = useSay();
  const [given, setGiven] = useState<Given>(nothingGiven);
  const answer = useAnswer(askPeriods, { input: inputOf(given) }, { enabled: given.dispatchedOn !== '' });
  return (
    <Page
      title={say('calculator.title')}
      actions={
        <Button startIcon={<PrintIcon />} onClick={() => window.print()}>
          {say('calculator.print')}
        </Button>
      }
    >
      <SubNav chapter="tenders" />
      <Typography color="text.secondary" sx={{ mb: 2, maxWidth: '80ch' }}>
        {say('calculator.lead')}
      </Typography>
      <Box
        sx={{
          display: 'grid',
          gap: 2.5,
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 2fr) minmax(0, 3fr)' },
        }}
      >
        <Section title={say('calculator.input')}>
          <CalculatorForm given={given} onChange={setGiven} />
        </Section>
        <Section title={say('calculator.result')}>
          <Answered answer={answer}>
            {({ procurementPeriods }) => (
              <Box sx={{ display: 'grid', gap: 1.5 }} aria-live="polite">
                {procurementPeriods.length === 0 && <p>{say('calculator.none')}</p>}
                {procurementPeriods.map(period => (
                  <PeriodCard key={`${period.name}-${period.lastDay}`} period={period} />
                ))}
              </Box>
            )}
          </Answered>
        </Section>
      </Box>
    </Page>
  );
}
