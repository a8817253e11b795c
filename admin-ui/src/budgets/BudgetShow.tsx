import Box from '@mui/material/Box';
import { DayText } from '../fields/DayText.tsx';
import { DecisionText } from '../fields/DecisionText.tsx';
import { FactList } from '../fields/FactList.tsx';
import { SourceNote } from '../fields/SourceNote.tsx';
import { Preparations } from '../frame/Preparations.tsx';
import { Section } from '../frame/Section.tsx';
import { ShowPage } from '../frame/ShowPage.tsx';
import { History } from '../history/History.tsx';
import { useSay } from '../i18n/words.ts';
import { LifeTasks } from '../tasks/LifeTasks.tsx';
import { PlaceTasks } from '../tasks/PlaceTasks.tsx';
import { withYear } from '../things.ts';
import { Appropriations } from './Appropriations.tsx';
import { Blocks } from './Blocks.tsx';
import type { Budget } from './budget.ts';
import { CarryOvers } from './CarryOvers.tsx';
import { Ceilings } from './Ceilings.tsx';
import { Commitments } from './Commitments.tsx';
import { CoverSection } from './CoverSection.tsx';
import { Excesses } from './Excesses.tsx';
import { LinesSection } from './LinesSection.tsx';
import { Reservations } from './Reservations.tsx';
import { StatuteChip } from './StatuteChip.tsx';
import { StatuteSteps } from './StatuteSteps.tsx';

/** Everything about one Budget in one year: its way to law, where every euro is, and its whole history. */
export function BudgetShow() {
  const say = useSay();
  return (
    <ShowPage<Budget> things="budgets" title={withYear} over={({ id }) => id}>
      {budget => (
        <>
          <Box sx={{ mt: -1.5 }}>
            <StatuteChip state={budget.state} provisional={budget.provisional} />
          </Box>
          <LifeTasks thing={budget} />
          <Preparations of={budget.preparations} />
          <Section title={say('budget.statute')}>
            <StatuteSteps budget={budget} />
            <Box sx={{ mt: 2 }}>
              <FactList
                facts={[
                  [say('term.office'), budget.office],
                  [say('term.subBudget'), budget.subBudget],
                  [say('budget.biennial'), budget.biennialFrom && `${budget.biennialFrom}/${budget.biennialFrom + 1}`],
                  [
                    say('budget.adoption'),
                    budget.adoption && (
                      <DecisionText of={budget.adoption} id={budget.adoptedIn?.id ?? budget.adoption.id} />
                    ),
                  ],
                  [say('term.publishedOn'), budget.publishedOn && <DayText of={budget.publishedOn} />],
                  [say('budget.provisionalSince'), budget.provisionalOn && <DayText of={budget.provisionalOn} />],
                ]}
              />
              {budget.source && <SourceNote source={budget.source} />}
            </Box>
          </Section>
          <PlaceTasks place="money" thing={budget} shown={3} />
          <CoverSection budget={budget} />
          <LinesSection budget={budget} />
          <Ceilings of={budget.ceilings} budget={budget} />
          <Reservations of={budget.reservations} budget={budget} />
          <Commitments of={budget.commitments} budget={budget} />
          <Blocks of={budget.blocks} budget={budget} />
          <Excesses of={budget.excesses} budget={budget} />
          <CarryOvers of={budget.carryOvers} budget={budget} />
          <Appropriations of={budget.commitmentAppropriations} budget={budget} />
          <History of={budget.history} />
        </>
      )}
    </ShowPage>
  );
}
