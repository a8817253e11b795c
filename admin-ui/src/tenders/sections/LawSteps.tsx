import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import Accordion from '@mui/material/Accordion';
import AccordionDetails from '@mui/material/AccordionDetails';
import AccordionSummary from '@mui/material/AccordionSummary';
import Box from '@mui/material/Box';
import { Note } from '../../fields/Note.tsx';
import { Section } from '../../frame/Section.tsx';
import { useSay } from '../../i18n/words.ts';
import { SimpleTable } from '../../lists/SimpleTable.tsx';
import type { LawStep } from '../deadline.ts';
import type { Tender } from '../tender.ts';

/** The rows of the law's table that hold for this tender as it stands, each gate open or closed for this person. */
export function LawSteps({ tender: { steps } }: { tender: Tender }) {
  const say = useSay();
  if (steps.length === 0) return null;
  return (
    <Section title={say('tender.lawSection')} lead={say('tender.lawLead')}>
      <Accordion disableGutters elevation={0} sx={{ '&::before': { display: 'none' }, bgcolor: 'transparent' }}>
        <AccordionSummary expandIcon={<ExpandMoreIcon />} sx={{ px: 0 }}>
          {say('rules.count', { smart_count: steps.length })}
        </AccordionSummary>
        <AccordionDetails sx={{ px: 0 }}>
          <SimpleTable<LawStep>
            label={say('tender.lawSection')}
            rows={steps}
            rowKey={({ step }, index) => `${step}-${index}`}
            columns={[
              { label: say('rules.step'), render: ({ title }) => title },
              {
                label: say('term.status'),
                render: ({ open }) => (
                  <Note tone={open ? 'done' : 'calm'} text={say(open ? 'tender.open' : 'tender.shut')} />
                ),
              },
              {
                label: say('rules.gates'),
                render: ({ gates }) =>
                  gates.length === 0 ? (
                    say('tender.noGates')
                  ) : (
                    <ul style={{ margin: 0, paddingLeft: 18 }}>
                      {gates.map(({ name, text, open, refusal }) => (
                        <li key={name}>
                          {text}
                          {!open && refusal && <Box sx={{ color: 'error.main' }}>{refusal.message}</Box>}
                        </li>
                      ))}
                    </ul>
                  ),
              },
              { label: say('rules.source'), render: ({ source }) => source },
            ]}
          />
        </AccordionDetails>
      </Accordion>
    </Section>
  );
}
