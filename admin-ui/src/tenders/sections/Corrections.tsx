import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { DayText } from '../../fields/DayText.tsx';
import { InstantText } from '../../fields/InstantText.tsx';
import { Note } from '../../fields/Note.tsx';
import { Section } from '../../frame/Section.tsx';
import { useSay } from '../../i18n/words.ts';
import { PartTask } from '../../tasks/PartTask.tsx';
import { PlaceTasks } from '../../tasks/PlaceTasks.tsx';
import { tasksAt } from '../../tasks/tasks.ts';
import type { Tender } from '../tender.ts';
import { CorrectionItem } from './CorrectionItem.tsx';

const line = { py: 1, borderTop: 1, borderColor: 'divider' } as const;

/** What was asked and answered to all, what was corrected, and what was announced. */
export function Corrections({ tender }: { tender: Tender }) {
  const say = useSay();
  const { questions, corrections, notices, rounds } = tender;
  const empty = questions.length + corrections.length + notices.length === 0;
  const places = ['questions', 'corrections', 'notices'] as const;
  if (empty && (rounds.length === 0 || tasksAt(places, tender).length === 0)) return null;
  return (
    <Section title={say('tender.questionsSection')} actions={<PlaceTasks place={places} thing={tender} shown={2} />}>
      {questions.length === 0 && <Typography color="text.secondary">{say('tender.noQuestions')}</Typography>}
      {questions.map(({ id, receivedOn, text, answer, answeredAt }) => (
        <Box key={id} sx={line}>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: 1 }}>
            <Box sx={{ maxWidth: '70ch' }}>
              <strong>{text}</strong>{' '}
              <Box component="span" sx={{ color: 'text.secondary' }}>
                <DayText of={receivedOn} />
              </Box>
            </Box>
            {!answer && <PartTask name="answerQuestion" thing={tender} preset={{ question: id }} />}
          </Box>
          {answer ? (
            <Box sx={{ maxWidth: '70ch' }}>
              {answer}{' '}
              <Box component="span" sx={{ color: 'text.secondary' }}>
                {answeredAt && <InstantText of={answeredAt} />}
              </Box>
            </Box>
          ) : (
            <Note tone="warn" text={say('tender.unanswered')} />
          )}
        </Box>
      ))}
      {corrections.map(correction => (
        <CorrectionItem key={`${correction.kind}-${correction.at}`} of={correction} tender={tender} />
      ))}
      {notices.map(({ id, kind, dispatchedOn, reference, publishedOn, rejectedBecause, enteredAfterwards }) => (
        <Box key={id} sx={line}>
          <strong>{say(`noticeKind.${kind as 'contractNotice'}`)}</strong> {say('term.dispatchedOn')}{' '}
          <DayText of={dispatchedOn} />
          {publishedOn ? (
            <>
              , {say('term.publishedOn')} <DayText of={publishedOn} />
            </>
          ) : (
            <>
              {' '}
              <Note
                tone={rejectedBecause ? 'bad' : 'calm'}
                text={say(rejectedBecause ? 'tender.rejected' : 'tender.waitingNotice')}
              />
            </>
          )}{' '}
          {reference} {rejectedBecause} {enteredAfterwards && <Note tone="warn" text={say('tender.late')} />}
        </Box>
      ))}
    </Section>
  );
}
