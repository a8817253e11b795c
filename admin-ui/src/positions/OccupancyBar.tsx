import Box from '@mui/material/Box';
import { writtenShare } from '../fields/share.ts';
import { useLanguage, useSay } from '../i18n/words.ts';
import { today, writtenDay } from '../time/berlin.ts';
import { useCut } from '../time/cut.ts';
import type { Position } from './position.ts';

const at = (day: string) => Date.parse(`${day}T00:00:00Z`);

/** How a post was filled over time: the height of each block is the share, its width the time. The table below says the same. */
export function OccupancyBar({
  position: { share, occupancies, approvedOn, endsOn, takeOver },
}: {
  position: Position;
}) {
  const say = useSay();
  const locale = useLanguage();
  const { asOf = today() } = useCut();
  const starts = [approvedOn, takeOver?.on, ...occupancies.map(({ from }) => from), asOf].filter(Boolean) as string[];
  const ends = [asOf, endsOn, ...occupancies.map(({ until, from }) => until ?? from)].filter(Boolean) as string[];
  const from = starts.sort()[0] as string;
  const to = ends.sort().at(-1) as string;
  const span = Math.max(at(to) - at(from), 86_400_000);
  const place = (day: string) => (100 * (at(day) - at(from))) / span;
  const said = occupancies
    .map(occupancy =>
      say('position.occupied', {
        share: writtenShare(occupancy.share, locale),
        from: writtenDay(occupancy.from, locale),
        until: occupancy.until ? writtenDay(occupancy.until, locale) : say('position.stillFilled'),
      }),
    )
    .join('; ');
  return (
    <>
      <Box
        role="img"
        aria-label={said || say('position.neverFilled')}
        sx={theme => ({
          position: 'relative',
          height: 56,
          borderRadius: 1,
          overflow: 'hidden',
          border: `1px solid ${theme.palette.divider}`,
          background: `repeating-linear-gradient(135deg, ${theme.palette.action.hover} 0 6px, transparent 6px 12px)`,
        })}
      >
        {layered(occupancies).map(({ id, share: filled, from: start, until, below }) => (
          <Box
            key={id}
            sx={{
              position: 'absolute',
              left: `${place(start)}%`,
              width: `${Math.max(0.5, place(until ?? to) - place(start))}%`,
              bottom: `${(100 * below) / share}%`,
              height: `${(100 * filled) / share}%`,
              bgcolor: 'places.committed',
              borderRight: '1px solid',
              borderColor: 'background.paper',
            }}
          />
        ))}
        <Box
          sx={{
            position: 'absolute',
            top: 0,
            bottom: 0,
            left: `calc(${Math.min(100, place(asOf))}% - 2px)`,
            borderLeft: '2px dotted',
            color: 'text.primary',
          }}
        />
      </Box>
      <Box
        aria-hidden
        sx={{ display: 'flex', justifyContent: 'space-between', typography: 'caption', color: 'text.secondary' }}
      >
        <span>{writtenDay(from, locale)}</span>
        <span>{writtenDay(to, locale)}</span>
      </Box>
    </>
  );
}

/** Each occupancy on top of those that are still there when it begins. */
function layered(occupancies: Position['occupancies']) {
  const sorted = [...occupancies].sort((a, b) => a.from.localeCompare(b.from));
  return sorted.map((occupancy, index) => ({
    ...occupancy,
    below: sorted
      .slice(0, index)
      .filter(({ until }) => !until || until >= occupancy.from)
      .reduce((sum, { share }) => sum + share, 0),
  }));
}
