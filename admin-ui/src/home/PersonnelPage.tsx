import { Link } from 'react-router-dom';
import { DaysText } from '../fields/DaysText.tsx';
import { DayText } from '../fields/DayText.tsx';
import { Answered } from '../frame/Answered.tsx';
import { Halves } from '../frame/Columns.tsx';
import { Page } from '../frame/Page.tsx';
import { Section } from '../frame/Section.tsx';
import { useSay } from '../i18n/words.ts';
import { toList, toThing } from '../links.ts';
import { LinkList } from '../lists/LinkList.tsx';
import { PlanGlance } from '../positions/PlanGlance.tsx';
import { PositionChip } from '../positions/PositionChip.tsx';
import { PositionNotes } from '../positions/PositionNotes.tsx';
import { askPersonnel, type PositionRow } from '../positions/position.ts';
import { NewTasks } from '../tasks/NewTasks.tsx';
import { useAnswer } from '../useAnswer.ts';
import { OfficeTable, PlanTable } from './PersonnelTables.tsx';

/** The first page of the personnel office: decided, released and filled on the day, the oldest vacancies, what ends next. */
export function PersonnelPage() {
  const say = useSay();
  const answer = useAnswer(askPersonnel, {});
  const name = ({ id, title, grade }: PositionRow) => `${id} · ${title} (${grade})`;
  return (
    <Page title={say('personnel.title')} actions={<NewTasks acts={['requestPosition']} />}>
      <Answered answer={answer}>
        {({ positionSums: [sum], byOffice, byPlan, vacant, ending, requested, flagged }) => (
          <>
            {sum && <PlanGlance of={sum.figures} />}
            <Halves>
              <PlanTable sums={byPlan} />
              <Section title={say('personnel.vacancies')} lead={say('personnel.vacanciesLead')}>
                <LinkList
                  none={say('personnel.noVacancies')}
                  lines={vacant.nodes.map(position => ({
                    id: position.id,
                    to: toThing('positions', position.id),
                    name: name(position),
                    below: (
                      <>
                        {position.office} · <PositionChip status={position.status} />
                      </>
                    ),
                    beside: position.vacantSince && (
                      <>
                        <DayText of={position.vacantSince} />
                        <div>{position.vacantDays !== null && <DaysText of={position.vacantDays} />}</div>
                      </>
                    ),
                  }))}
                />
                {vacant.totalCount > vacant.nodes.length && (
                  <Link to={toList('positions', { vacant: true, counted: true })}>
                    {say('app.all', { count: vacant.totalCount })}
                  </Link>
                )}
              </Section>
              <Section title={say('personnel.ending')} lead={say('personnel.endingLead')}>
                <LinkList
                  none={say('personnel.noEnding')}
                  lines={ending.nodes.map(position => ({
                    id: position.id,
                    to: toThing('positions', position.id),
                    name: name(position),
                    below: <PositionNotes of={position} />,
                    beside: position.endsOn && (
                      <>
                        <DayText of={position.endsOn} />
                        <div>{position.endsInDays !== null && <DaysText of={position.endsInDays} />}</div>
                      </>
                    ),
                  }))}
                />
              </Section>
              <Section title={say('personnel.requested')}>
                <LinkList
                  none={say('personnel.noRequested')}
                  lines={requested.nodes.map(position => ({
                    id: position.id,
                    to: toThing('positions', position.id),
                    name: name(position),
                    below: position.office,
                    beside: <PositionChip status={position.status} />,
                  }))}
                />
                {flagged.totalCount > 0 && (
                  <Link to={toList('positions', { flagged: true })}>
                    {say('personnel.flagged', { smart_count: flagged.totalCount })}
                  </Link>
                )}
              </Section>
              <OfficeTable sums={byOffice} />
            </Halves>
          </>
        )}
      </Answered>
    </Page>
  );
}
