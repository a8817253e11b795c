import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useSay } from '../i18n/words.ts';
import { Brand } from './Brand.tsx';

/** What this house is, in three sentences, beside its door. */
export function Welcome() {
  const say = useSay();
  return (
    <Box
      component="header"
      sx={{
        bgcolor: 'secondary.main',
        color: '#fff',
        p: { xs: 3, md: 8 },
        display: 'flex',
        flexDirection: 'column',
        justifyContent: 'space-between',
        gap: { xs: 2, md: 6 },
      }}
    >
      <Brand large />
      <div>
        <Typography
          variant="h2"
          component="p"
          sx={{ fontSize: { xs: '1.4rem', md: '2.4rem' }, lineHeight: 1.2, maxWidth: '16em', mb: { xs: 0, md: 3 } }}
        >
          {say('signIn.lead')}
        </Typography>
        <Box
          component="ul"
          sx={{
            display: { xs: 'none', md: 'block' },
            pl: 2.5,
            m: 0,
            maxWidth: '32em',
            '& li': { mb: 1 },
            color: '#d5e2e8',
          }}
        >
          <li>{say('signIn.point1')}</li>
          <li>{say('signIn.point2')}</li>
          <li>{say('signIn.point3')}</li>
        </Box>
      </div>
      <Typography variant="body2" sx={{ color: '#d5e2e8', display: { xs: 'none', md: 'block' } }}>
        {say('app.claim')}
      </Typography>
    </Box>
  );
}
