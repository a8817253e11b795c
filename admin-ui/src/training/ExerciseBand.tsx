import SchoolIcon from '@mui/icons-material/SchoolOutlined';
import Box from '@mui/material/Box';
import { useLanguage, useSay } from '../i18n/words.ts';
import { dayOf, writtenDay, writtenTime } from '../time/berlin.ts';
import { useHouse } from './useHouse.ts';

/** Says above every page that the clock of a demonstration is ahead, and what begins now is an exercise. */
export function ExerciseBand() {
  const say = useSay();
  const locale = useLanguage();
  const house = useHouse();
  if (!house?.exercising) return null;
  const moment = `${writtenDay(dayOf(house.now), locale)}, ${writtenTime(house.now, locale)}`;
  return (
    <Box
      component="section"
      aria-label={say('tender.exercise')}
      sx={theme => ({
        ...theme.palette.tones.warn,
        display: 'flex',
        alignItems: 'center',
        gap: 1,
        px: { xs: 2, md: 4 },
        py: 0.75,
        fontWeight: 600,
        borderBottom: 1,
        borderColor: 'divider',
      })}
    >
      <SchoolIcon aria-hidden fontSize="small" />
      {say('training.band', { moment })}
    </Box>
  );
}
