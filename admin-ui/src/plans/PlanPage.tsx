import { DayText } from '../fields/DayText.tsx';
import { FactList } from '../fields/FactList.tsx';
import { MarkNote } from '../fields/MarkNote.tsx';
import { writtenMoney } from '../fields/money.ts';
import { SourceNote } from '../fields/SourceNote.tsx';
import { Answered } from '../frame/Answered.tsx';
import { Halves } from '../frame/Columns.tsx';
import { Page } from '../frame/Page.tsx';
import { Section } from '../frame/Section.tsx';
import { SubNav } from '../frame/SubNav.tsx';
import { useLanguage, useSay } from '../i18n/words.ts';
import { ExportButtons } from '../lists/ExportButtons.tsx';
import { LifeTasks } from '../tasks/LifeTasks.tsx';
import { NewTasks } from '../tasks/NewTasks.tsx';
import { useAnswer } from '../useAnswer.ts';
import { askPlans } from './plan.ts';

/** What several years are expected to cost, as the sources say it; no line and no authority. */
export function PlanPage() {
  const say = useSay();
  const locale = useLanguage();
  const answer = useAnswer(askPlans, {});
  return (
    <Page
      title={say('list.financialPlans')}
      actions={
        <>
          <NewTasks acts={['setFinancialPlan']} />
          <ExportButtons report={{ name: 'programme-cost' }} />
        </>
      }
    >
      <SubNav chapter="budgets" />
      <Answered answer={answer}>
        {({ financialPlans }) =>
          financialPlans.length === 0 ? (
            <p>{say('list.empty')}</p>
          ) : (
            <Halves>
              {financialPlans.map(plan => (
                <Section key={plan.id} title={plan.title} actions={<LifeTasks thing={plan} />}>
                  <FactList
                    facts={[
                      [
                        say('term.amount'),
                        say(`figure.${plan.qualifier}`, { value: writtenMoney(plan.amount, locale) }),
                      ],
                      [say('budget.yearsOf'), `${plan.fromYear}–${plan.untilYear}`],
                      [say('term.withPersonnel'), say(plan.withPersonnel ? 'app.yes' : 'app.no')],
                      [say('term.day'), <DayText key="day" of={plan.setOn} />],
                    ]}
                  />
                  {plan.inferred.length > 0 && (
                    <div>
                      <MarkNote mark="inferred" />{' '}
                      {plan.inferred.map(name => say(`term.${name as 'title'}`)).join(', ')}
                    </div>
                  )}
                  <SourceNote source={plan.source} />
                </Section>
              ))}
            </Halves>
          )
        }
      </Answered>
    </Page>
  );
}
