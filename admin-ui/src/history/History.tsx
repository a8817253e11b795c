import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { type ReactNode, useState } from 'react';
import { Section } from '../frame/Section.tsx';
import type { HistoryEntry } from '../graph.ts';
import { useSay } from '../i18n/words.ts';
import { HistoryItem } from './HistoryItem.tsx';

const SHOWN = 15;

/** The books of a thing, newest first; nothing ever leaves them. */
export function History({
  of: history,
  actions,
}: {
  of: readonly HistoryEntry[];
  actions?: (entry: HistoryEntry) => ReactNode;
}) {
  const say = useSay();
  const [all, setAll] = useState(false);
  // The house tells a history in the order of its recording; people want to see the end of it first.
  const entries = [...history].sort((a, b) => Number(b.position) - Number(a.position));
  const shown = all ? entries : entries.slice(0, SHOWN);
  return (
    <Section title={say('history.title')} lead={say('history.lead')}>
      {entries.length === 0 && <p>{say('history.none')}</p>}
      <Box component="ol" aria-label={say('history.title')} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {shown.map(entry => (
          <HistoryItem key={entry.id} entry={entry} history={history} actions={actions} />
        ))}
      </Box>
      {shown.length < entries.length && (
        <Button variant="text" onClick={() => setAll(true)}>
          {say('history.more', { count: entries.length })}
        </Button>
      )}
    </Section>
  );
}
