import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { DayText } from '../fields/DayText.tsx';
import { MarkNote } from '../fields/MarkNote.tsx';
import { SourceNote } from '../fields/SourceNote.tsx';
import { StatusChip } from '../fields/StatusChip.tsx';
import { Section } from '../frame/Section.tsx';
import type { de } from '../i18n/de.ts';
import { useLanguage, useSay } from '../i18n/words.ts';
import { writtenDay } from '../time/berlin.ts';
import type { Measure } from './measure.ts';

/** What a measure is, fact by fact; what somebody only inferred is marked, and what was taken over says from where. */
export function Facts({ measure }: { measure: Measure }) {
  const say = useSay();
  const locale = useLanguage();
  const { takeOver } = measure;
  const fact = (name: keyof typeof de.term & string, value: ReactNode) =>
    value ? (
      <div key={name}>
        <Typography component="dt" variant="body2" color="text.secondary">
          {say(`term.${name}`)}
        </Typography>
        <Box component="dd" sx={{ m: 0 }}>
          {value} {takeOver?.inferred.includes(name) && <MarkNote mark="inferred" />}
        </Box>
      </div>
    ) : null;
  return (
    <Section title={say('measure.facts')}>
      {measure.summary && (
        <Typography sx={{ mb: 2, maxWidth: '70ch', whiteSpace: 'pre-line' }}>
          {measure.summary} {takeOver?.inferred.includes('summary') && <MarkNote mark="inferred" />}
        </Typography>
      )}
      <Box
        component="dl"
        sx={{ m: 0, display: 'grid', gap: 1.5, gridTemplateColumns: 'repeat(auto-fill, minmax(200px, 1fr))' }}
      >
        {fact('key', measure.key)}
        {fact('fieldOfAction', say(`field.${measure.fieldOfAction}`))}
        {fact('office', measure.office)}
        {fact('directorate', measure.directorate)}
        {fact('legalBasis', measure.legalBasis)}
        {fact('plannedStartOn', measure.plannedStartOn && <DayText of={measure.plannedStartOn} />)}
        {fact('plannedEndOn', measure.plannedEndOn && <DayText of={measure.plannedEndOn} />)}
        {takeOver?.inferred.includes('status') && fact('status', <StatusChip status={takeOver.status} />)}
      </Box>
      {takeOver && (
        <Box sx={theme => ({ ...theme.palette.tones.calm, mt: 2.5, p: 2, borderRadius: 1 })}>
          <strong>{say('measure.takenOver', { day: writtenDay(takeOver.on, locale) })}</strong>
          <Typography variant="body2">
            {say('measure.takeOverLead', {
              day: writtenDay(takeOver.on, locale),
              status: say(`status.${takeOver.status}`),
            })}
          </Typography>
          <SourceNote source={takeOver.source} />
          {takeOver.inferred.length > 0 && <Typography variant="body2">{say('measure.legend')}</Typography>}
        </Box>
      )}
    </Section>
  );
}
