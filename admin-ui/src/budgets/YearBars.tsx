import { useTheme } from '@mui/material/styles';
import { useMemo } from 'react';
import { Link } from 'react-router-dom';
import { StackedBars } from '../charts/StackedBars.tsx';
import { toExplain } from '../explain/ask.ts';
import { Answered } from '../frame/Answered.tsx';
import { Section } from '../frame/Section.tsx';
import { useSay } from '../i18n/words.ts';
import { toList } from '../links.ts';
import { useAnswer } from '../useAnswer.ts';
import { askSums, explainSum } from './budget.ts';
import { FiguresTable } from './FiguresTable.tsx';
import { barOf, placeSeries, type YearSum, yearSums } from './figures.ts';
import { PlaceLegend } from './PlaceLegend.tsx';

/** The budgets of all years: a bar for each year's expense and investments, and the figures below, each to be explained. */
export function YearBars({ filter = {} }: { filter?: object }) {
  const say = useSay();
  const answer = useAnswer(askSums, { filter, by: ['year', 'kind'] });
  return (
    <Section title={say('budget.years')} lead={say('budget.yearsLead')}>
      <Answered answer={answer}>
        {({ budgetSums }) =>
          budgetSums.length === 0 ? (
            <p>{say('budget.noLines')}</p>
          ) : (
            <Years sums={yearSums(budgetSums)} filter={filter} />
          )
        }
      </Answered>
    </Section>
  );
}

function Years({ sums, filter }: { sums: readonly YearSum[]; filter: object }) {
  const say = useSay();
  const { places } = useTheme().palette;
  const nameOf = ({ year, part }: YearSum) => `${year} ${say(`budget.${part}`)}`;
  const series = useMemo(() => placeSeries(say, places), [say, places]);
  const bars = sums.map(sum => barOf(`${sum.year}-${sum.part}`, nameOf(sum), sum.figures));
  return (
    <>
      <PlaceLegend />
      <StackedBars bars={bars} series={series} />
      <FiguresTable
        label={say('budget.years')}
        head="term.year"
        rows={sums.map(sum => ({
          id: `${sum.year}-${sum.part}`,
          name: <Link to={toList('budgetLines', { year: [sum.year], kind: sum.kinds })}>{nameOf(sum)}</Link>,
          said: nameOf(sum),
          figures: sum.figures,
          ask: figure => toExplain(explainSum, { filter: { ...filter, year: [sum.year], kind: sum.kinds }, figure }),
        }))}
      />
    </>
  );
}
