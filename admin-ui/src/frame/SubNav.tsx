import Box from '@mui/material/Box';
import { NavLink } from 'react-router-dom';
import { useSay } from '../i18n/words.ts';
import { type Chapter, pagesOf } from './chapters.ts';
import { useHereInView } from './useHereInView.ts';

/** The pages of one chapter, above its lists. */
export function SubNav({ chapter }: { chapter: Chapter }) {
  const say = useSay();
  const row = useHereInView();
  const pages = pagesOf(chapter);
  if (pages.length < 2) return null;
  return (
    <Box
      component="nav"
      ref={row}
      aria-label={say(`chapter.${chapter}`)}
      sx={{
        position: 'relative',
        display: 'flex',
        columnGap: 2.5,
        overflowX: 'auto',
        overflowY: 'hidden',
        scrollbarWidth: 'none',
        mb: 2,
        borderBottom: 1,
        borderColor: 'divider',
        displayPrint: 'none',
      }}
    >
      {pages.map(({ to, name }) => (
        <Box
          key={to}
          component={NavLink}
          to={to}
          end
          sx={{
            py: 1,
            whiteSpace: 'nowrap',
            fontWeight: 600,
            color: 'text.secondary',
            textDecoration: 'none',
            '&[aria-current=page]': {
              color: 'text.primary',
              boxShadow: theme => `inset 0 -3px ${theme.palette.series[1]}`,
            },
          }}
        >
          {say(name)}
        </Box>
      ))}
    </Box>
  );
}
