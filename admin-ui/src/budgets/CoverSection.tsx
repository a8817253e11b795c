import { useTheme } from '@mui/material/styles';
import { useMemo } from 'react';
import { StackedBars } from '../charts/StackedBars.tsx';
import { type Ask, toExplain } from '../explain/ask.ts';
import { Section } from '../frame/Section.tsx';
import { useSay } from '../i18n/words.ts';
import { type Budget, type BudgetFigure, explainSum } from './budget.ts';
import { FiguresTable } from './FiguresTable.tsx';
import { barOf, placeSeries } from './figures.ts';
import { PlaceLegend } from './PlaceLegend.tsx';

/** The lines that cover each other, together: here nothing may fall below zero. */
export function CoverSection({ budget }: { budget: Budget }) {
  const say = useSay();
  const { places } = useTheme().palette;
  const series = useMemo(() => placeSeries(say, places), [say, places]);
  const nameOf = (group: string) =>
    group === 'expense' || group === 'investment'
      ? say(`budget.${group}`)
      : say('budget.excluded', { line: group.slice(5) });
  const ask =
    (group: string) =>
    (figure: BudgetFigure): Ask =>
      toExplain(explainSum, { filter: { budget: [budget.id], coverGroup: [group] }, figure });
  return (
    <Section title={say('budget.cover')} lead={say('budget.coverLead')}>
      <PlaceLegend />
      <StackedBars
        bars={budget.cover.map(({ group, figures }) => barOf(group, nameOf(group), figures))}
        series={series}
      />
      <FiguresTable
        label={say('budget.cover')}
        head="budget.coverGroup"
        rows={budget.cover.map(({ group, figures }) => ({
          id: group,
          name: nameOf(group),
          said: nameOf(group),
          figures,
          ask: ask(group),
        }))}
      />
    </Section>
  );
}
