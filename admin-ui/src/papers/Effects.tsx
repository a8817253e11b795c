import Box from '@mui/material/Box';
import { Link } from 'react-router-dom';
import { useSay } from '../i18n/words.ts';
import { toThing } from '../links.ts';
import { MeasureRef } from '../measures/MeasureRef.tsx';
import { withYear } from '../things.ts';
import type { CouncilEffect } from './paper.ts';

/** What follows from a point, act by act, each with the thing it is about. */
export function Effects({ of: effects }: { of: readonly CouncilEffect[] }) {
  const say = useSay();
  if (effects.length === 0) return null;
  return (
    <Box component="ul" aria-label={say('term.effects')} sx={{ m: 0, mt: 0.5, pl: 2.5, typography: 'body2' }}>
      {effects.map(effect => (
        <li key={effect.summary}>
          {effect.summary} <EffectThing of={effect} />
        </li>
      ))}
    </Box>
  );
}

/** The thing an effect is about, if it may be seen. */
export function EffectThing({
  of: { measure, budget, position },
}: {
  of: Pick<CouncilEffect, 'measure' | 'budget' | 'position'>;
}) {
  if (measure) return <MeasureRef of={measure} />;
  if (budget) return <Link to={toThing('budgets', budget.id)}>{withYear(budget)}</Link>;
  if (position) return <Link to={toThing('positions', position.id)}>{position.title}</Link>;
  return null;
}
