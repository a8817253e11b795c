import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { BecauseNote } from '../fields/BecauseNote.tsx';
import { InstantText } from '../fields/InstantText.tsx';
import { Note } from '../fields/Note.tsx';
import type { HistoryEntry } from '../graph.ts';
import { useLanguage, useSay } from '../i18n/words.ts';
import { dayOf, writtenDay } from '../time/berlin.ts';

const names = (entry: HistoryEntry, reference: string | null) => reference === entry.id || reference === entry.position;

/** One entry: what happened, when it took effect, when it was recorded, who, why, and whether it still counts. */
export function HistoryItem({
  entry,
  history,
  actions,
}: {
  entry: HistoryEntry;
  history: readonly HistoryEntry[];
  actions?: (entry: HistoryEntry) => ReactNode;
}) {
  const say = useSay();
  const locale = useLanguage();
  const amendment = history.find(other => names(other, entry.correctedBy));
  const amended = history.find(other => names(other, entry.corrects));
  const withdrawn = amendment?.type === 'EntryWithdrawn';
  const amendable = !entry.corrects && !withdrawn;
  return (
    <Box
      component="li"
      sx={{
        py: 1.25,
        borderTop: 1,
        borderColor: 'divider',
        display: 'grid',
        columnGap: 2,
        gridTemplateColumns: { xs: '1fr auto', md: '230px 1fr auto' },
      }}
    >
      <Box sx={{ typography: 'body2', color: 'text.secondary', gridColumn: { xs: '1', md: '1' } }}>
        <div>
          {say('history.tookEffect')} <InstantText of={entry.at} />
        </div>
        <div>
          {say('history.recorded')} <InstantText of={entry.recordedAt} />
        </div>
      </Box>
      <Box sx={{ gridColumn: { xs: '1', md: '2' }, minWidth: 0 }}>
        {entry.correctedBy ? <del>{entry.summary}</del> : entry.summary}{' '}
        {entry.correctedBy && <Note tone="warn" text={say(withdrawn ? 'history.withdrawn' : 'history.corrected')} />}
        {entry.late && <Note tone="warn" text={say('history.late')} />}
        {amended && (
          <Box sx={{ typography: 'body2' }}>
            {say('history.amends', { day: writtenDay(dayOf(amended.at), locale) })}: „{amended.summary}“
          </Box>
        )}
        <Box sx={{ typography: 'body2', color: 'text.secondary' }}>
          {entry.byName && `${say('history.by')} ${entry.byName}`}
          {entry.byName && entry.because && ' · '}
          {entry.because && <BecauseNote because={entry.because} />}
        </Box>
      </Box>
      <Box sx={{ gridRow: '1', gridColumn: { xs: '2', md: '3' } }}>{amendable && actions?.(entry)}</Box>
    </Box>
  );
}
