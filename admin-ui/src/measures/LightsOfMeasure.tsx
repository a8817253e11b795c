import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router-dom';
import { LightChip } from '../fields/LightChip.tsx';
import { Section } from '../frame/Section.tsx';
import { useLanguage, useSay } from '../i18n/words.ts';
import { toThing } from '../links.ts';
import { writtenDay } from '../time/berlin.ts';
import type { Measure, MeasureLight } from './measure.ts';

/** The lights of a measure, each with what makes it so. */
export function LightsOfMeasure({ measure }: { measure: Measure }) {
  const say = useSay();
  const locale = useLanguage();
  const { light, lights, heardOfOn, milestonesReached, milestonesTotal } = measure;
  return (
    <Section title={say('measure.lights')}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.25 }}>
        <li>
          <LightChip light={light} label={say('measure.overall')} />
          <Typography variant="body2" color="text.secondary">
            {say('measure.milestonesDone', { reached: milestonesReached, total: milestonesTotal })};{' '}
            {say('measure.heardOf', { day: writtenDay(heardOfOn, locale) })}
          </Typography>
        </li>
        {lights.map(one => (
          <li key={one.dimension}>
            <LightChip light={one.light} label={say(`measure.${one.dimension}`)} />
            <Typography variant="body2" color="text.secondary">
              {one.reason} <Cause of={one} />
            </Typography>
          </li>
        ))}
      </Box>
    </Section>
  );
}

function Cause({ of: { budgetLine, position } }: { of: MeasureLight }) {
  if (budgetLine) return <Link to={toThing('budgetLines', budgetLine.id)}>{budgetLine.title}</Link>;
  if (position) return <Link to={toThing('positions', position.id)}>{position.title}</Link>;
  return null;
}
