import Box from '@mui/material/Box';
import type { Source } from '../graph.ts';
import { useSay } from '../i18n/words.ts';
import { MarkNote } from './MarkNote.tsx';

/** Where a fact comes from: document, place, and a mark if its source does not simply state it. */
export function SourceNote({ source: { document, place, mark } }: { source: Source }) {
  const say = useSay();
  return (
    <Box component="span" sx={{ typography: 'body2', color: 'text.secondary' }}>
      {say('term.source')}: {document}
      {place && `, ${place}`} <MarkNote mark={mark} />
    </Box>
  );
}
