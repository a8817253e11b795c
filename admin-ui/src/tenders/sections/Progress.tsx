import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import Accordion from '@mui/material/Accordion';
import AccordionDetails from '@mui/material/AccordionDetails';
import AccordionSummary from '@mui/material/AccordionSummary';
import Box from '@mui/material/Box';
import { useState } from 'react';
import { InstantText } from '../../fields/InstantText.tsx';
import { Note } from '../../fields/Note.tsx';
import { Answered } from '../../frame/Answered.tsx';
import { Section } from '../../frame/Section.tsx';
import { useSay } from '../../i18n/words.ts';
import { SimpleTable } from '../../lists/SimpleTable.tsx';
import { useAnswer } from '../../useAnswer.ts';
import { askTimeline } from '../ask.ts';
import type { Tender, TimelineEntry } from '../tender.ts';

/** Every step that was taken with the paragraph that asks for it; asked for when somebody wants to see it. */
export function Progress({ tender: { id } }: { tender: Tender }) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  const answer = useAnswer(askTimeline, { id }, { enabled: open });
  return (
    <Section title={say('tender.progress')} lead={say('tender.progressLead')}>
      <Accordion
        disableGutters
        elevation={0}
        expanded={open}
        onChange={(_, expanded) => setOpen(expanded)}
        sx={{ '&::before': { display: 'none' }, bgcolor: 'transparent' }}
      >
        <AccordionSummary expandIcon={<ExpandMoreIcon />} sx={{ px: 0 }}>
          {say('tender.progress')}
        </AccordionSummary>
        <AccordionDetails sx={{ px: 0 }}>
          {open && (
            <Answered answer={answer}>
              {({ tender }) => (
                <SimpleTable<TimelineEntry>
                  label={say('tender.progress')}
                  rows={tender?.timeline ?? []}
                  rowKey={({ position }) => position}
                  columns={[
                    { label: say('tender.when'), render: ({ at }) => <InstantText of={at} /> },
                    {
                      label: say('tender.what'),
                      render: ({ title, detail, enteredAfterwards }) => (
                        <>
                          <strong>{title}</strong> {enteredAfterwards && <Note tone="warn" text={say('tender.late')} />}
                          {detail && <Box sx={{ typography: 'body2', color: 'text.secondary' }}>{detail}</Box>}
                        </>
                      ),
                    },
                    { label: say('tender.basis'), render: ({ paragraph }) => paragraph },
                  ]}
                />
              )}
            </Answered>
          )}
        </AccordionDetails>
      </Accordion>
    </Section>
  );
}
