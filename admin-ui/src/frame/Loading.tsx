import Box from '@mui/material/Box';
import CircularProgress from '@mui/material/CircularProgress';
import { useSay } from '../i18n/words.ts';

/** The page is on its way. */
export function Loading() {
  const say = useSay();
  return (
    <Box
      role="status"
      sx={{ display: 'flex', alignItems: 'center', gap: 2, py: 6, justifyContent: 'center', color: 'text.secondary' }}
    >
      <CircularProgress size={22} aria-hidden />
      {say('app.loading')}
    </Box>
  );
}
