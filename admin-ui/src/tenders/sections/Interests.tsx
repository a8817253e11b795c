import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { InstantText } from '../../fields/InstantText.tsx';
import { Note } from '../../fields/Note.tsx';
import { Section } from '../../frame/Section.tsx';
import { useSay } from '../../i18n/words.ts';
import { PlaceTasks } from '../../tasks/PlaceTasks.tsx';
import type { Tender } from '../tender.ts';

/** Who has said whether they have a conflict of interest (§ 6 VgV, § 4 UVgO). */
export function Interests({ tender }: { tender: Tender }) {
  const say = useSay();
  return (
    <Section
      title={say('tender.interestsSection')}
      lead="§ 6 VgV, § 4 UVgO"
      actions={<PlaceTasks place="interests" thing={tender} />}
    >
      {tender.interests.length === 0 && <Typography color="text.secondary">{say('tender.noInterests')}</Typography>}
      {tender.interests.map(({ at, byName, conflict, text, measures }) => (
        <Box key={`${byName}-${at}`} sx={{ py: 0.5 }}>
          {byName}:{' '}
          <Note tone={conflict ? 'bad' : 'done'} text={say(conflict ? 'tender.hasConflict' : 'tender.noConflict')} />
          <Box component="span" sx={{ typography: 'body2', color: 'text.secondary' }}>
            <InstantText of={at} />
          </Box>
          {text && <div>{text}</div>}
          {measures && <div>{measures}</div>}
        </Box>
      ))}
    </Section>
  );
}
