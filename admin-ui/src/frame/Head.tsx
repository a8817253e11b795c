import AppBar from '@mui/material/AppBar';
import Box from '@mui/material/Box';
import { NavLink, useLocation } from 'react-router-dom';
import { useSay } from '../i18n/words.ts';
import { DateControl } from '../time/DateControl.tsx';
import { AccountMenu } from './AccountMenu.tsx';
import { Brand } from './Brand.tsx';
import { chapterNames, pagesOf } from './chapters.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { useHereInView } from './useHereInView.ts';

const page = {
  color: 'inherit',
  textDecoration: 'none',
  px: { xs: 1, lg: 1.5 },
  py: 1,
  borderRadius: 1,
  fontWeight: 600,
  whiteSpace: 'nowrap',
  '&:hover': { bgcolor: 'rgba(255,255,255,.1)' },
  '&.here': { boxShadow: 'inset 0 -3px #e0a458', borderRadius: '6px 6px 0 0' },
} as const;

/** The head of the console: where you are, which day you see, who you are. */
export function Head() {
  const say = useSay();
  const { pathname } = useLocation();
  const nav = useHereInView();
  const chapters = chapterNames.map(chapter => ({ chapter, pages: pagesOf(chapter) })).filter(({ pages }) => pages[0]);
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
          ref={nav}
          aria-label={say('app.navigation')}
          sx={{
            position: 'relative',
            display: 'flex',
            columnGap: 0.5,
            overflowX: 'auto',
            scrollbarWidth: 'none',
            order: { xs: 1, md: 0 },
            width: { xs: 'calc(100% + 24px)', md: 'auto' },
            mx: { xs: -1.5, md: 0 },
            px: { xs: 0.5, md: 0 },
            maskImage: {
              xs: 'linear-gradient(to right, transparent, #000 10px, #000 calc(100% - 28px), transparent)',
              md: 'none',
            },
          }}
        >
          <Box component={NavLink} to="/" end sx={page} className={pathname === '/' ? 'here' : ''}>
            {say('app.programme')}
          </Box>
          {chapters.map(({ chapter, pages }) => (
            <Box
              key={chapter}
              component={NavLink}
              to={pages[0]?.to ?? '/'}
              sx={page}
              className={pages.some(({ to }) => pathname.startsWith(to)) ? 'here' : ''}
            >
              {say(`chapter.${chapter}`)}
            </Box>
          ))}
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
