import Box from '@mui/material/Box';
import { DayText } from '../fields/DayText.tsx';
import { FactList } from '../fields/FactList.tsx';
import { Note } from '../fields/Note.tsx';
import { SourceNote } from '../fields/SourceNote.tsx';
import { Columns } from '../frame/Columns.tsx';
import { Section } from '../frame/Section.tsx';
import { ShowPage } from '../frame/ShowPage.tsx';
import { History } from '../history/History.tsx';
import { useSay } from '../i18n/words.ts';
import { LifeTasks } from '../tasks/LifeTasks.tsx';
import { PlaceTasks } from '../tasks/PlaceTasks.tsx';
import { DaysText } from './DaysText.tsx';
import { InquiryChip } from './InquiryChip.tsx';
import { InquirySteps } from './InquirySteps.tsx';
import type { Inquiry } from './inquiry.ts';
import { QuestionItem } from './QuestionItem.tsx';

/** One inquiry, from the question to the answer that was sent. */
export function InquiryShow() {
  const say = useSay();
  return (
    <ShowPage<Inquiry> things="inquiries" title={({ subject }) => subject} over={({ number }) => number}>
      {inquiry => (
        <>
          <Box sx={{ mt: -1.5 }}>
            <InquiryChip status={inquiry.status} /> {inquiry.takenOver && <Note text={say('budget.takenOver')} />}
          </Box>
          <LifeTasks thing={inquiry} />
          <Section title={say('council.way')}>
            <InquirySteps inquiry={inquiry} />
          </Section>
          <Columns
            wide={
              <Section title={say('term.questions')} actions={<PlaceTasks place="questions" thing={inquiry} />}>
                {inquiry.questions.length === 0 && <p>{say('council.noQuestions')}</p>}
                <Box
                  component="ol"
                  sx={{ listStyle: 'none', m: 0, p: 0, '& > li:first-of-type': { borderTop: 0, pt: 0 } }}
                >
                  {inquiry.questions.map(question => (
                    <QuestionItem key={question.id} question={question} inquiry={inquiry} />
                  ))}
                </Box>
              </Section>
            }
            narrow={<InquiryFacts inquiry={inquiry} />}
          />
          <History of={inquiry.history} />
        </>
      )}
    </ShowPage>
  );
}

function InquiryFacts({ inquiry }: { inquiry: Inquiry }) {
  const say = useSay();
  const { dueOn, answeredOn, signedOn, escalatedOn } = inquiry;
  return (
    <Section title={say('measure.facts')}>
      <FactList
        facts={[
          [say('term.inquiryKind'), say(`inquiryKind.${inquiry.kind}`)],
          [say('term.group'), inquiry.group],
          [say('term.fileNumber'), inquiry.fileNumber],
          [say('term.office'), inquiry.office],
          [say('term.askedOn'), <DayText key="asked" of={inquiry.askedOn} />],
          [say('council.dueOn'), dueOn && <DayText of={dueOn} />],
          [say('term.answeredOn'), answeredOn && <DayText of={answeredOn} />],
          [say('council.days'), inquiry.status !== 'withdrawn' && <DaysText key="days" of={inquiry} />],
          [say('council.escalatedOn'), escalatedOn && <DayText of={escalatedOn} />],
          [
            say('council.signed'),
            signedOn && (
              <>
                <DayText of={signedOn} />, {inquiry.signedAs}
              </>
            ),
          ],
          [say('term.sentTo'), inquiry.sentTo],
          [say('council.visibility'), say(inquiry.public ? 'measure.public' : 'measure.notPublic')],
        ]}
      />
      {inquiry.notices.map(({ on, text, dueOn }) => (
        <Box key={`${on}-${dueOn}`} sx={{ mt: 1.5, typography: 'body2' }}>
          <strong>{say('council.notice')}</strong> <DayText of={on} />: {text} ({say('term.dueOn')}{' '}
          <DayText of={dueOn} />)
        </Box>
      ))}
      {inquiry.source && <SourceNote source={inquiry.source} />}
    </Section>
  );
}
