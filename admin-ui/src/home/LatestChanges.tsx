import Box from '@mui/material/Box';
import { Link } from 'react-router-dom';
import { DayText } from '../fields/DayText.tsx';
import { LightChip } from '../fields/LightChip.tsx';
import { StatusChip } from '../fields/StatusChip.tsx';
import { Section } from '../frame/Section.tsx';
import { useSay } from '../i18n/words.ts';
import { toThing } from '../links.ts';
import type { Programme } from '../measures/measure.ts';

/** The measures heard of last. */
export function LatestChanges({ measures }: { measures: Programme['latestChanges'] }) {
  const say = useSay();
  return (
    <Section title={say('programme.latest')}>
      {measures.length === 0 && <p>{say('programme.latestNone')}</p>}
      <Box
        component="ul"
        sx={{
          listStyle: 'none',
          m: 0,
          p: 0,
          '& > li': {
            py: 1,
            borderTop: 1,
            borderColor: 'divider',
            display: 'flex',
            flexWrap: 'wrap',
            alignItems: 'center',
            columnGap: 2,
            rowGap: 0.5,
          },
        }}
      >
        {measures.map(({ id, key, title, status, phase, heardOfOn, light }) => (
          <li key={id}>
            <DayText of={heardOfOn} />
            <Box sx={{ flex: '1 1 260px' }}>
              <Link to={toThing('measures', id)}>
                {key} · {title}
              </Link>
            </Box>
            <StatusChip status={status} phase={phase} />
            <LightChip light={light} />
          </li>
        ))}
      </Box>
    </Section>
  );
}
