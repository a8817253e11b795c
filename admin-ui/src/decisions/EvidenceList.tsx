import Box from '@mui/material/Box';
import { Link } from 'react-router-dom';
import { DayText } from '../fields/DayText.tsx';
import { Note } from '../fields/Note.tsx';
import { useSay } from '../i18n/words.ts';
import { toThing } from '../links.ts';
import { MeasureRef } from '../measures/MeasureRef.tsx';
import { dayOf } from '../time/berlin.ts';
import type { PointEvidence } from './decision.ts';

/** What shows how far a point is, day by day. */
export function EvidenceList({ of: evidence }: { of: readonly PointEvidence[] }) {
  const say = useSay();
  if (evidence.length === 0) return null;
  return (
    <Box component="ul" aria-label={say('council.evidence')} sx={{ m: 0, mt: 1, pl: 2.5, typography: 'body2' }}>
      {evidence.map(({ id, at, text, donePercent, document, late, measure, budget, position, paper }) => (
        <li key={id}>
          <DayText of={dayOf(at)} />: {text} ({donePercent} %) {document && `· ${document} `}
          {measure && <MeasureRef of={measure} />}
          {budget && <Link to={toThing('budgets', budget.id)}>{budget.title}</Link>}
          {position && <Link to={toThing('positions', position.id)}>{position.title}</Link>}
          {paper && <Link to={toThing('papers', paper.id)}>{paper.reference}</Link>}{' '}
          {late && <Note tone="warn" text={say('history.late')} />}
        </li>
      ))}
    </Box>
  );
}
