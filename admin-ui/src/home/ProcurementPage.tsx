import Box from '@mui/material/Box';
import { Link } from 'react-router-dom';
import { ContractChip } from '../contracts/ContractChip.tsx';
import { DayText } from '../fields/DayText.tsx';
import { InstantText } from '../fields/InstantText.tsx';
import { LightChip } from '../fields/LightChip.tsx';
import { Answered } from '../frame/Answered.tsx';
import { Halves } from '../frame/Columns.tsx';
import { Page } from '../frame/Page.tsx';
import { Section } from '../frame/Section.tsx';
import { useSay } from '../i18n/words.ts';
import { toList, toThing } from '../links.ts';
import { LinkList } from '../lists/LinkList.tsx';
import { NewTasks } from '../tasks/NewTasks.tsx';
import { askProcurement } from '../tenders/ask.ts';
import { DeadlineItem } from '../tenders/DeadlineItem.tsx';
import { DaysLeft } from '../tenders/DueText.tsx';
import { keyOf } from '../tenders/deadline.ts';
import { TenderChip } from '../tenders/TenderChip.tsx';
import { TenderNotes } from '../tenders/TenderNotes.tsx';
import type { TenderRow } from '../tenders/tender.ts';
import { daysFrom, today } from '../time/berlin.ts';
import { ExerciseNote } from '../training/ExerciseNote.tsx';
import { useHouse } from '../training/useHouse.ts';
import { useAnswer } from '../useAnswer.ts';

const SHOWN = 8;

/** The first page of procurement: my cases, what is due, what runs, and which contracts end. */
export function ProcurementPage() {
  const say = useSay();
  const house = useHouse();
  const day = today();
  const answer = useAnswer(
    askProcurement,
    { from: daysFrom(day, -365), to: daysFrom(day, 60), year: daysFrom(day, 365) },
    { enabled: house !== undefined },
  );
  return (
    <Page title={say('procurementHome.title')} actions={<NewTasks acts={['declareNeed']} />}>
      <Answered answer={answer}>
        {({ mine, due, running, ending }) => (
          <Halves>
            <Section title={say('procurementHome.cases')}>
              <LinkList none={say('procurementHome.noCases')} lines={mine.nodes.map(tenderLine)} />
            </Section>
            <Section title={say('procurementHome.due')} lead={say('procurementHome.dueLead')}>
              {due.length === 0 && say('tender.noDeadlines')}
              <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
                {inOrder(due)
                  .slice(0, SHOWN)
                  .map(deadline => (
                    <DeadlineItem key={keyOf(deadline)} of={deadline} />
                  ))}
              </Box>
              <Box sx={{ mt: 1 }}>
                <Link to="/tenders/inbox">{say('app.all', { count: due.length })}</Link>
              </Box>
            </Section>
            <Section title={say('procurementHome.running')}>
              <LinkList none={say('procurementHome.noneRunning')} lines={running.nodes.map(tenderLine)} />
              <Box sx={{ mt: 1 }}>
                <Link to={toList('tenders', { open: true })}>{say('app.all', { count: running.totalCount })}</Link>
              </Box>
            </Section>
            <Section title={say('procurementHome.expiring')} lead={say('procurementHome.expiringLead')}>
              <LinkList
                none={say('procurementHome.noneExpiring')}
                lines={ending.nodes.map(contract => ({
                  id: contract.id,
                  to: toThing('contracts', contract.id),
                  name: contract.title,
                  below: (
                    <>
                      {contract.contractor} <ContractChip status={contract.status} /> <ExerciseNote of={contract} />
                    </>
                  ),
                  beside: contract.endsOn && <DayText of={contract.endsOn} />,
                }))}
              />
            </Section>
          </Halves>
        )}
      </Answered>
    </Page>
  );
}

/** What is overdue first, then the law, then plans and house rules; within each the next. */
const rank = { law: 1, plan: 2, own: 3 } as const;
const inOrder = <One extends { overdue: boolean; kind: keyof typeof rank; dueAt: string }>(
  due: readonly One[],
): One[] =>
  [...due].sort(
    (a, b) => Number(b.overdue) - Number(a.overdue) || rank[a.kind] - rank[b.kind] || a.dueAt.localeCompare(b.dueAt),
  );

const tenderLine = (tender: TenderRow) => ({
  id: tender.id,
  to: toThing('tenders', tender.id),
  name: tender.title,
  below: (
    <>
      <TenderChip status={tender.status} /> <TenderNotes of={{ ...tender, handledByMe: false }} />
    </>
  ),
  beside: tender.nextDeadline && (
    <>
      <LightChip light={tender.nextDeadline.light} />
      <div>
        <InstantText of={tender.nextDeadline.dueAt} />
      </div>
      <DaysLeft of={tender.nextDeadline} />
    </>
  ),
});
