import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { LightChip } from '../fields/LightChip.tsx';
import { slipText } from '../fields/slip.ts';
import { Section } from '../frame/Section.tsx';
import type { Measure } from './measure.ts';
import { useLanguage, useSay } from '../i18n/words.ts';
import { writtenDay } from '../time/berlin.ts';

/** The lights of a measure, each with what it goes by. */
export function LightsOfMeasure({ measure }: { measure: Measure }) {
  const say = useSay();
  const locale = useLanguage();
  const { light, scheduleLight, freshnessLight, slipDays, heardOfOn, milestonesReached, milestonesTotal } = measure;
  const rows = [
    { label: say('measure.overall'), light, why: say(`lightMeaning.${light}`) },
    {
      label: say('measure.schedule'),
      light: scheduleLight,
      why: [
        slipDays === null ? undefined : say('measure.worstSlip', { days: slipText(say, slipDays) }),
        say('measure.milestonesDone', { reached: milestonesReached, total: milestonesTotal }),
      ]
        .filter(Boolean)
        .join('; '),
    },
    {
      label: say('measure.freshness'),
      light: freshnessLight,
      why: say('measure.heardOf', { day: writtenDay(heardOfOn, locale) }),
    },
  ];
  return (
    <Section title={say('measure.lights')}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.25 }}>
        {rows.map(({ label, light, why }) => (
          <li key={label}>
            <LightChip light={light} label={label} />
            <Typography variant="body2" color="text.secondary">
              {why}
            </Typography>
          </li>
        ))}
      </Box>
    </Section>
  );
}
