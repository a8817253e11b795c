import Box from '@mui/material/Box';
import { de } from '../../i18n/de.ts';
import { useSay } from '../../i18n/words.ts';

/** What no source states and somebody inferred. */
export function Inferred({ of }: { of: readonly string[] }) {
  const say = useSay();
  if (of.length === 0) return null;
  const names = of.map(name => (name in de.term ? say(`term.${name as 'title'}`) : name));
  return (
    <Box sx={{ typography: 'body2', color: 'text.secondary' }}>
      {say('tender.inferredLead')} {names.join(', ')}
    </Box>
  );
}
