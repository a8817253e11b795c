import Box from '@mui/material/Box';
import type { Because } from '../graph.ts';
import { useSay } from '../i18n/words.ts';

/** Why something was done: a text, a decision, a document. */
export function BecauseNote({ because: { text, decision, document } }: { because: Because }) {
  const say = useSay();
  const parts = [
    text,
    decision && `${say('history.decision')}: ${decision}`,
    document && `${say('history.document')}: ${document}`,
  ];
  return (
    <Box component="span" sx={{ typography: 'body2', color: 'text.secondary' }}>
      {say('history.because')}: {parts.filter(Boolean).join(' · ')}
    </Box>
  );
}
