import Box from '@mui/material/Box';
import { Link } from 'react-router-dom';
import type { DecisionRow } from '../decisions/decision.ts';
import { PackageNotes } from '../decisions/PackageNotes.tsx';
import { PointChip } from '../decisions/PointChip.tsx';
import { DayText } from '../fields/DayText.tsx';
import { Answered } from '../frame/Answered.tsx';
import { Halves } from '../frame/Columns.tsx';
import { Page } from '../frame/Page.tsx';
import { Section } from '../frame/Section.tsx';
import { useSay } from '../i18n/words.ts';
import { DaysText } from '../inquiries/DaysText.tsx';
import { InquiryChip } from '../inquiries/InquiryChip.tsx';
import { askCouncil, type InquiryRow } from '../inquiries/inquiry.ts';
import { toList, toThing } from '../links.ts';
import { LinkList } from '../lists/LinkList.tsx';
import { NewTasks } from '../tasks/NewTasks.tsx';
import { useAnswer } from '../useAnswer.ts';

/** The first page of the council's staff: what must be answered by when, what was decided and is not carried out. */
export function CouncilPage() {
  const say = useSay();
  const answer = useAnswer(askCouncil, {});
  return (
    <Page
      title={say('councilHome.title')}
      actions={<NewTasks acts={['receiveInquiry', 'recordDecision', 'submitPaper']} />}
    >
      <Answered answer={answer}>
        {({ open, answered, undone, running, failed }) => (
          <Halves>
            <Section title={say('councilHome.open')} lead={say('councilHome.openLead')}>
              <LinkList none={say('councilHome.noneOpen')} lines={open.nodes.map(inquiryLine)} />
              <Box sx={{ mt: 1 }}>
                <Link to={toList('inquiries', { open: true })}>{say('app.all', { count: open.totalCount })}</Link>
              </Box>
            </Section>
            <Section title={say('councilHome.answered')}>
              <LinkList none={say('councilHome.noneAnswered')} lines={answered.nodes.map(inquiryLine)} />
              <Box sx={{ mt: 1 }}>
                <Link to={toList('inquiries', { status: ['answered'] })}>
                  {say('app.all', { count: answered.totalCount })}
                </Link>
              </Box>
            </Section>
            <Section title={say('councilHome.undone')} lead={say('councilHome.undoneLead')}>
              <LinkList none={say('councilHome.noneUndone')} lines={undone.nodes.map(decisionLine)} />
            </Section>
            <PackageNotes running={running.nodes} failed={failed.nodes} />
          </Halves>
        )}
      </Answered>
    </Page>
  );
}

const inquiryLine = (inquiry: InquiryRow) => ({
  id: inquiry.id,
  to: toThing('inquiries', inquiry.id),
  name: `${inquiry.number} · ${inquiry.subject}`,
  below: (
    <>
      {inquiry.group} · <InquiryChip status={inquiry.status} />
      {inquiry.dueOn && inquiry.status !== 'answered' && (
        <>
          {' · '}
          <DayText of={inquiry.dueOn} />
        </>
      )}
    </>
  ),
  beside: <DaysText of={inquiry} />,
});

const decisionLine = ({ id, reference, title, points }: DecisionRow) => ({
  id,
  to: toThing('decisions', id),
  name: `${reference} · ${title}`,
  below: points
    .filter(({ state }) => state === 'open' || state === 'underway' || state === 'overdue')
    .map(({ id, state, office, dueOn }) => (
      <div key={id}>
        {id}: {state && <PointChip state={state} />} {office} {dueOn && <DayText of={dueOn} />}
      </div>
    )),
});
