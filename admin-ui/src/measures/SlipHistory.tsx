import Box from '@mui/material/Box';
import { BecauseNote } from '../fields/BecauseNote.tsx';
import { SlipText } from '../fields/SlipText.tsx';
import { useLanguage, useSay } from '../i18n/words.ts';
import { dayOf, writtenDay } from '../time/berlin.ts';
import type { MilestoneSlip } from './measure.ts';

/** Every change of a milestone's days, oldest first: from when to when, by how much, and why. */
export function SlipHistory({ slips }: { slips: readonly MilestoneSlip[] }) {
  const say = useSay();
  const locale = useLanguage();
  if (slips.length === 0) return null;
  return (
    <Box
      component="ol"
      aria-label={say('milestones.slips')}
      sx={{ m: 0, mt: 1, pl: 2.5, typography: 'body2', '& li': { mb: 0.5 } }}
    >
      {slips.map(({ position, date, fromOn, toOn, days, statedAs, recordedAt, because }) => {
        const kind = say(`milestones.${date}`);
        const to = writtenDay(toOn, locale);
        return (
          <li key={`${position}-${date}`}>
            {fromOn
              ? say('milestones.slipFromTo', { kind, from: writtenDay(fromOn, locale), to })
              : say('milestones.slipTo', { kind, to })}
            {days !== null && (
              <>
                , <SlipText days={days} />
              </>
            )}{' '}
            <Box component="span" sx={{ color: 'text.secondary' }}>
              ({say('milestones.slipRecorded', { day: writtenDay(dayOf(recordedAt), locale) })}
              {statedAs && `; ${say('milestones.stated', { words: statedAs })}`})
            </Box>
            {because && (
              <div>
                <BecauseNote because={because} />
              </div>
            )}
          </li>
        );
      })}
    </Box>
  );
}
