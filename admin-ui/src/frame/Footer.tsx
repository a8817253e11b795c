import Box from '@mui/material/Box';
import { useSyncExternalStore } from 'react';
import { stand } from '../data.ts';
import { useLanguage, useSay } from '../i18n/words.ts';
import { writtenTime } from '../time/berlin.ts';

/** How fresh the page's data are, and up to which position of the books. */
export function Footer() {
  const say = useSay();
  const locale = useLanguage();
  const newest = useSyncExternalStore(stand.subscribe, stand.get);
  return (
    <Box
      component="footer"
      sx={{
        px: { xs: 2, md: 4 },
        py: 1.5,
        borderTop: 1,
        borderColor: 'divider',
        color: 'text.secondary',
        typography: 'body2',
        display: 'flex',
        flexWrap: 'wrap',
        columnGap: 3,
      }}
    >
      <span>
        {say('app.name')} · {say('app.claim')}
      </span>
      {newest && (
        <span style={{ marginLeft: 'auto' }}>
          {say('app.stand', { time: writtenTime(newest.at, locale) })} ·{' '}
          {say('app.position', { position: newest.position })}
        </span>
      )}
    </Box>
  );
}
