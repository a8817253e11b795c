import Box from '@mui/material/Box';
import { DayText } from '../../fields/DayText.tsx';
import { InstantText } from '../../fields/InstantText.tsx';
import { Note } from '../../fields/Note.tsx';
import { writtenPercent } from '../../fields/share.ts';
import { useLanguage, useSay } from '../../i18n/words.ts';
import { PartTask } from '../../tasks/PartTask.tsx';
import type { Tender } from '../tender.ts';
import { Files } from './Files.tsx';

const tones = { proposed: 'warn', made: 'done', dropped: 'off' } as const;

/** One corrigendum or extension: what changed, by whom, and whether a second person has approved what is essential. */
export function CorrectionItem({ of, tender }: { of: Tender['corrections'][number]; tender: Tender }) {
  const say = useSay();
  const locale = useLanguage();
  const { id, kind, state, at, what, closesAt, validUntil, because, enteredAfterwards, essential } = of;
  return (
    <Box sx={{ py: 1, borderTop: 1, borderColor: 'divider' }}>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1 }}>
        <div>
          <strong>{say(`correctionKind.${kind}`)}</strong> <InstantText of={at} />{' '}
          {essential && <Note text={say('term.essential')} />}
          {state !== 'made' && <Note tone={tones[state]} text={say(`correctionState.${state}`)} />}
          {enteredAfterwards && <Note tone="warn" text={say('tender.late')} />}
        </div>
        {id && state === 'proposed' && <PartTask name="approveCorrection" thing={tender} preset={{ correction: id }} />}
      </Box>
      <div>{what ?? because?.text}</div>
      {of.criteria.length > 0 && (
        <div>
          {say('term.criteria')}:{' '}
          {of.criteria.map(({ title, weight }) => `${title} ${writtenPercent(weight, locale)}`).join(', ')}
        </div>
      )}
      <Files of={of.files} />
      <Box sx={{ typography: 'body2', color: 'text.secondary' }}>
        {[of.byName, of.approvedByName].filter(Boolean).join(', ')}{' '}
        {closesAt && (
          <>
            {say('term.closesAt')} <InstantText of={closesAt} />{' '}
          </>
        )}
        {validUntil && (
          <>
            {say('term.bindingUntil')} <DayText of={validUntil} />
          </>
        )}
      </Box>
    </Box>
  );
}
