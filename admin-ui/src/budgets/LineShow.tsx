import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import { useTheme } from '@mui/material/styles';
import { useMemo } from 'react';
import { Link } from 'react-router-dom';
import { StackedBars } from '../charts/StackedBars.tsx';
import { DayText } from '../fields/DayText.tsx';
import { Euros } from '../fields/Euros.tsx';
import { FactList } from '../fields/FactList.tsx';
import { MarkNote } from '../fields/MarkNote.tsx';
import { SourceNote } from '../fields/SourceNote.tsx';
import { Columns } from '../frame/Columns.tsx';
import { Preparations } from '../frame/Preparations.tsx';
import { Section } from '../frame/Section.tsx';
import { ShowPage } from '../frame/ShowPage.tsx';
import type { Known } from '../graph.ts';
import { useSay } from '../i18n/words.ts';
import { toThing } from '../links.ts';
import { MeasureRef } from '../measures/MeasureRef.tsx';
import { PlaceTasks } from '../tasks/PlaceTasks.tsx';
import { withYear } from '../things.ts';
import { Appropriations } from './Appropriations.tsx';
import { Blocks } from './Blocks.tsx';
import { Bookings } from './Bookings.tsx';
import type { BudgetLine } from './budget.ts';
import { CarryOvers } from './CarryOvers.tsx';
import { Ceilings } from './Ceilings.tsx';
import { Commitments } from './Commitments.tsx';
import { Composition } from './Composition.tsx';
import { Excesses } from './Excesses.tsx';
import { Forecasts } from './Forecasts.tsx';
import { barOf, placeSeries } from './figures.ts';
import { LineRef } from './LineRef.tsx';
import { PlaceLegend } from './PlaceLegend.tsx';
import { Reservations } from './Reservations.tsx';

/** Everything about one line: its account, its bookings, and what can be done with its money. */
export function LineShow() {
  return (
    <ShowPage<BudgetLine & Known>
      things="budgetLines"
      title={withYear}
      over={({ budget }) => <Link to={toThing('budgets', budget.id)}>{budget.title}</Link>}
    >
      {line => <Line line={line} />}
    </ShowPage>
  );
}

function Line({ line }: { line: BudgetLine }) {
  const say = useSay();
  const { places } = useTheme().palette;
  const series = useMemo(() => placeSeries(say, places), [say, places]);
  const { reservations, commitments, ceilings, blocks, excesses, carryOvers, commitmentAppropriations } = line;
  // What the forms choose from is what belongs to this line; the acts are those of its Budget.
  const budget = { ...line.budget, reservations, commitments, ceilings, blocks, excesses, carryOvers };
  return (
    <>
      <PlaceTasks place="money" thing={budget} preset={{ line: line.line }} shown={3} />
      <Preparations of={line.budget.preparations} />
      {line.shortfall && (
        <Alert severity="warning">
          <AlertTitle>{say('budget.short')}</AlertTitle>
          {say('budget.shortLead')} <Euros of={line.shortfall.missing} />
          <ul style={{ margin: 0 }}>
            {line.shortfall.proposals.map(({ from, amount }) => (
              <li key={from.id}>
                {say('budget.virementProposal')} <Euros of={amount} />: <LineRef of={from} />
              </li>
            ))}
          </ul>
        </Alert>
      )}
      <Columns
        wide={<Composition line={line} />}
        narrow={
          <Section title={say('measure.facts')}>
            <PlaceLegend />
            <Box sx={{ mb: 1.5 }}>
              <StackedBars bars={[barOf(line.id, '', line.figures)]} series={series} />
            </Box>
            <FactList
              facts={[
                [say('term.lineKind'), say(`budgetKind.${line.kind}`)],
                [say('term.subBudget'), line.subBudget],
                [say('term.profitCentre'), line.profitCentre],
                [say('term.account'), line.account],
                [say('term.measure'), line.measure && <MeasureRef of={line.measure} />],
                [say('term.transferable'), say(line.transferable ? 'app.yes' : 'app.no')],
                [say('term.excludedFromCover'), line.excludedFromCover && say('app.yes')],
              ]}
            />
            {line.inferred.length > 0 && (
              <Box sx={{ mt: 1 }}>
                <MarkNote mark="inferred" /> {line.inferred.map(name => say(`term.${name as 'title'}`)).join(', ')}
              </Box>
            )}
            {line.takeOver && (
              <Box sx={{ mt: 1 }}>
                {say('budget.takenOver')} <DayText of={line.takeOver.on} />
                <div>
                  <SourceNote source={line.takeOver.source} />
                </div>
              </Box>
            )}
            {line.source && <SourceNote source={line.source} />}
          </Section>
        }
      />
      <Bookings line={line} budget={budget} />
      <Reservations of={reservations} budget={budget} line={line.line} />
      <Commitments of={commitments} budget={budget} line={line.line} />
      <Forecasts of={line.forecasts} budget={budget} line={line.line} />
      <Ceilings of={ceilings} budget={budget} />
      <Blocks of={blocks} budget={budget} line={line.line} />
      <Excesses of={excesses} budget={budget} line={line.line} />
      <CarryOvers of={carryOvers} budget={budget} line={line.line} />
      {line.kind === 'investment' && <Appropriations of={commitmentAppropriations} budget={budget} line={line.line} />}
    </>
  );
}
