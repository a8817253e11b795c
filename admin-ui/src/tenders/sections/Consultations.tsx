import Box from '@mui/material/Box';
import { DayText } from '../../fields/DayText.tsx';
import { SourceNote } from '../../fields/SourceNote.tsx';
import { Section } from '../../frame/Section.tsx';
import { useSay } from '../../i18n/words.ts';
import { PlaceTasks } from '../../tasks/PlaceTasks.tsx';
import { tasksAt } from '../../tasks/tasks.ts';
import { dayOf } from '../../time/berlin.ts';
import type { Tender } from '../tender.ts';

/** What the market was asked before the procedure (§ 28 VgV, § 20 UVgO). */
export function Consultations({ tender }: { tender: Tender }) {
  const say = useSay();
  const mayNow = tasksAt('consultation', tender).some(({ open }) => open);
  if (tender.consultations.length === 0 && !mayNow) return null;
  return (
    <Section
      title={say('tender.consultation')}
      lead="§ 28 VgV, § 20 UVgO"
      actions={<PlaceTasks place="consultation" thing={tender} />}
    >
      {tender.consultations.map(({ at, how, firms, result, neutralised, source }) => (
        <Box key={at} sx={{ py: 0.75 }}>
          <DayText of={dayOf(at)} />: {how}
          {firms.length > 0 && <div>{firms.join(', ')}</div>}
          <Box sx={{ mt: 0.5 }}>{result}</Box>
          {neutralised && <Box sx={{ typography: 'body2', color: 'text.secondary' }}>{neutralised}</Box>}
          {source && <SourceNote source={source} />}
        </Box>
      ))}
    </Section>
  );
}
