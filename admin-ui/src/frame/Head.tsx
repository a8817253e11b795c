import AppBar from '@mui/material/AppBar';
import Box from '@mui/material/Box';
import { NavLink } from 'react-router-dom';
import { useSay } from '../i18n/words.ts';
import { DateControl } from '../time/DateControl.tsx';
import { AccountMenu } from './AccountMenu.tsx';
import { Brand } from './Brand.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';

const page = {
  color: 'inherit',
  textDecoration: 'none',
  px: 1.5,
  py: 1,
  borderRadius: 1,
  fontWeight: 600,
  '&:hover': { bgcolor: 'rgba(255,255,255,.1)' },
  '&[aria-current=page]': { boxShadow: 'inset 0 -3px #e0a458', borderRadius: '6px 6px 0 0' },
} as const;

/** The head of the console: where you are, which day you see, who you are. */
export function Head() {
  const say = useSay();
  return (
    <AppBar position="static" color="secondary" sx={{ '& :focus-visible': { outlineColor: '#f3e9d2' } }}>
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'center',
          columnGap: { xs: 0.5, sm: 2 },
          px: { xs: 1.5, md: 4 },
          py: 1,
        }}
      >
        <Brand />
        <Box
          component="nav"
          aria-label={say('app.navigation')}
          sx={{ display: 'flex', gap: 0.5, order: { xs: 1, md: 0 }, width: { xs: '100%', md: 'auto' } }}
        >
          <Box component={NavLink} to="/" end sx={page}>
            {say('app.programme')}
          </Box>
          <Box component={NavLink} to="/measures" sx={page}>
            {say('app.measures')}
          </Box>
        </Box>
        <Box sx={{ ml: 'auto', display: 'flex', alignItems: 'center', gap: { xs: 0, sm: 1 } }}>
          <DateControl />
          <LanguageSwitch />
          <AccountMenu />
        </Box>
      </Box>
    </AppBar>
  );
}
