import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { DayText } from '../fields/DayText.tsx';
import { DecisionText } from '../fields/DecisionText.tsx';
import { Note } from '../fields/Note.tsx';
import type { Explanation, ExplanationPart } from '../graph.ts';
import { useLanguage, useSay } from '../i18n/words.ts';
import { toThing } from '../links.ts';
import type { ThingName } from '../things.ts';
import { dayOf } from '../time/berlin.ts';
import { writtenValue } from './value.ts';

const SHOWN = 40;
const pages: Readonly<Record<string, ThingName>> = {
  budget: 'budgets',
  position: 'positions',
  measure: 'measures',
  decision: 'decisions',
  obligation: 'obligations',
};

/** The events a figure is made of, oldest first, with what each adds, and the sum below. */
export function ExplanationView({ of: { value, unit, parts } }: { of: Explanation }) {
  const say = useSay();
  const locale = useLanguage();
  const [all, setAll] = useState(false);
  const sorted = [...parts].sort((a, b) => a.at.localeCompare(b.at));
  const shown = all ? sorted : sorted.slice(0, SHOWN);
  return (
    <>
      <Typography color="text.secondary" sx={{ mb: 1 }}>
        {say('explain.lead', { smart_count: parts.length })}
      </Typography>
      <Box component="ol" aria-label={say('explain.title')} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {shown.map(part => (
          <Part
            key={`${part.event} ${part.value} ${part.summary}`}
            part={part}
            value={writtenValue(part.value, unit, locale)}
          />
        ))}
      </Box>
      {shown.length < sorted.length && (
        <Button variant="text" onClick={() => setAll(true)}>
          {say('explain.more', { count: sorted.length })}
        </Button>
      )}
      <Box
        sx={{
          display: 'flex',
          justifyContent: 'space-between',
          gap: 2,
          borderTop: 2,
          borderColor: 'text.primary',
          pt: 1,
          fontWeight: 700,
        }}
      >
        <span>{say('explain.sum')}</span>
        <span style={{ fontVariantNumeric: 'tabular-nums' }}>{writtenValue(value, unit, locale)}</span>
      </Box>
    </>
  );
}

function Part({ part, value }: { part: ExplanationPart; value: string }) {
  const say = useSay();
  const { at, recordedAt, summary, late, document, decision, kind, thing } = part;
  const page = pages[kind];
  return (
    <Box
      component="li"
      sx={{
        py: 1,
        borderTop: 1,
        borderColor: 'divider',
        display: 'grid',
        columnGap: 2,
        gridTemplateColumns: { xs: 'minmax(0, 1fr) auto', sm: '100px minmax(0, 1fr) auto' },
      }}
    >
      <Box sx={{ color: 'text.secondary', gridColumn: { xs: '1 / -1', sm: 'auto' } }}>
        <DayText of={dayOf(at)} />
      </Box>
      <div>
        {summary} {late && <Note tone="warn" text={say('history.late')} />}
        <Box sx={{ typography: 'body2', color: 'text.secondary', display: 'flex', flexWrap: 'wrap', columnGap: 1.5 }}>
          {page ? <Link to={toThing(page, thing)}>{thing}</Link> : <span>{thing}</span>}
          {document && (
            <span>
              {say('history.document')}: {document}
            </span>
          )}
          {decision && <DecisionText of={decision} />}
          {late && (
            <span>
              {say('history.recorded')} <DayText of={dayOf(recordedAt)} />
            </span>
          )}
        </Box>
      </div>
      <Box sx={{ textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}>{value}</Box>
    </Box>
  );
}
