import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import Accordion from '@mui/material/Accordion';
import AccordionDetails from '@mui/material/AccordionDetails';
import AccordionSummary from '@mui/material/AccordionSummary';
import Box from '@mui/material/Box';
import { Section } from '../../frame/Section.tsx';
import { useSay } from '../../i18n/words.ts';
import { PeriodCard } from '../../procurement/PeriodCard.tsx';
import { DeadlineTable } from '../DeadlineTable.tsx';
import type { Tender } from '../tender.ts';
import { TimeAxis } from './TimeAxis.tsx';

/** What is due and how it was computed, in time. */
export function Deadlines({ tender }: { tender: Tender }) {
  const say = useSay();
  return (
    <Section title={say('tender.deadlinesSection')}>
      <TimeAxis tender={tender} />
      {tender.deadlines.length === 0 ? (
        <p>{say('tender.noDeadlines')}</p>
      ) : (
        <DeadlineTable label={say('tender.deadlinesSection')} of={tender.deadlines} thing={tender} />
      )}
      {tender.periods.length > 0 && (
        <Accordion
          disableGutters
          elevation={0}
          sx={{ mt: 1.5, '&::before': { display: 'none' }, bgcolor: 'transparent' }}
        >
          <AccordionSummary expandIcon={<ExpandMoreIcon />} sx={{ px: 0 }}>
            {say('tender.periodsSection')} ({tender.periods.length})
          </AccordionSummary>
          <AccordionDetails sx={{ px: 0 }}>
            <Box
              sx={{
                display: 'grid',
                gap: 1.5,
                gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' },
              }}
            >
              {tender.periods.map(period => (
                <PeriodCard key={`${period.name}-${period.lastDay}`} period={period} />
              ))}
            </Box>
          </AccordionDetails>
        </Accordion>
      )}
    </Section>
  );
}
