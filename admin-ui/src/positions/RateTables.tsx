import { DayText } from '../fields/DayText.tsx';
import { Euros } from '../fields/Euros.tsx';
import { FactList } from '../fields/FactList.tsx';
import { SourceNote } from '../fields/SourceNote.tsx';
import { writtenPercent } from '../fields/share.ts';
import { Answered } from '../frame/Answered.tsx';
import { Halves } from '../frame/Columns.tsx';
import { Page } from '../frame/Page.tsx';
import { Section } from '../frame/Section.tsx';
import { SubNav } from '../frame/SubNav.tsx';
import { useLanguage, useSay } from '../i18n/words.ts';
import { SimpleTable } from '../lists/SimpleTable.tsx';
import { NewTasks } from '../tasks/NewTasks.tsx';
import { useAnswer } from '../useAnswer.ts';
import { askRateTables, type RateTable } from './position.ts';

/** What posts cost by grade, from which day on, and where that comes from. */
export function RateTables() {
  const say = useSay();
  const answer = useAnswer(askRateTables, {});
  return (
    <Page title={say('list.rateTables')} actions={<NewTasks acts={['publishRateTable']} />}>
      <SubNav chapter="positions" />
      <Answered answer={answer}>
        {({ rateTables }) =>
          rateTables.length === 0 ? (
            <p>{say('position.noRates')}</p>
          ) : (
            <Halves>
              {rateTables.map(table => (
                <Rates key={table.id} of={table} />
              ))}
            </Halves>
          )
        }
      </Answered>
    </Page>
  );
}

function Rates({ of: table }: { of: RateTable }) {
  const say = useSay();
  const locale = useLanguage();
  return (
    <Section
      title={table.title}
      lead={
        <>
          {say('term.validFrom')} <DayText of={table.validFrom} />
          {table.validUntil && (
            <>
              , {say('term.validUntil')} <DayText of={table.validUntil} />
            </>
          )}
        </>
      }
    >
      <SimpleTable
        label={table.title}
        rows={table.rates}
        rowKey={({ grade }) => grade}
        columns={[
          { label: say('term.grade'), render: ({ grade }) => grade },
          { label: say('term.annual'), right: true, render: ({ annual }) => <Euros of={annual} /> },
        ]}
      />
      <FactList
        facts={[
          [say('term.material'), <Euros key="material" of={table.material} />],
          [say('term.itCost'), <Euros key="it" of={table.it} />],
          [say('term.overhead'), writtenPercent(table.overhead, locale)],
          [say('term.yearlyRise'), writtenPercent(table.yearlyRise, locale)],
        ]}
      />
      <SourceNote source={table.source} />
    </Section>
  );
}
