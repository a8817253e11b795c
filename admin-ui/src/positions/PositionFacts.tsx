import Box from '@mui/material/Box';
import { Link } from 'react-router-dom';
import { toExplain } from '../explain/ask.ts';
import { ExplainButton } from '../explain/ExplainButton.tsx';
import { DaysText } from '../fields/DaysText.tsx';
import { DayText } from '../fields/DayText.tsx';
import { DecisionText } from '../fields/DecisionText.tsx';
import { Euros } from '../fields/Euros.tsx';
import { FactList } from '../fields/FactList.tsx';
import { MarkNote } from '../fields/MarkNote.tsx';
import { ShareText } from '../fields/ShareText.tsx';
import { SourceNote } from '../fields/SourceNote.tsx';
import { Section } from '../frame/Section.tsx';
import { useSay } from '../i18n/words.ts';
import { toThing } from '../links.ts';
import { MeasureRef } from '../measures/MeasureRef.tsx';
import { GradeText } from './GradeText.tsx';
import { explainPosition, type Position } from './position.ts';

/** What a post is, on what it stands, and what it costs. */
export function PositionFacts({ position }: { position: Position }) {
  const say = useSay();
  const { id, takeOver, fundingLine, decision, decidedIn, source } = position;
  const cost = (figure: 'cost' | 'expectedCost', amount: string | null) =>
    amount && (
      <ExplainButton name={say(`position.${figure}`)} ask={toExplain(explainPosition, { id, figure })}>
        <Euros of={amount} />
      </ExplainButton>
    );
  return (
    <Section title={say('measure.facts')}>
      <FactList
        facts={[
          [say('term.positionId'), id],
          [say('term.grade'), <GradeText key="grade" grade={position.grade} mark={position.gradeMark} />],
          [say('term.share'), <ShareText key="share" of={position.share} />],
          [say('term.office'), position.office],
          [say('term.subBudget'), position.subBudget],
          [say('term.planYear'), `${position.planYear} · ${say(`planKind.${position.planKind}`)}`],
          [say('term.measure'), position.measure && <MeasureRef of={position.measure} />],
          [
            say('term.funding'),
            fundingLine && (
              <Link to={toThing('budgetLines', fundingLine.id)}>
                {fundingLine.title} ({fundingLine.year})
              </Link>
            ),
          ],
          [say('term.neededFrom'), position.neededFrom && <DayText of={position.neededFrom} />],
          [say('term.decision'), decision && <DecisionText of={decision} id={decidedIn?.id ?? decision.id} />],
          [say('position.cost'), position.costKnown ? cost('cost', position.annualCost) : say('position.costUnknown')],
          [say('position.expectedCost'), cost('expectedCost', position.expectedCost)],
          [say('position.daysToFill'), position.daysToFill !== null && <DaysText of={position.daysToFill} />],
        ]}
      />
      {takeOver && (
        <Box sx={theme => ({ ...theme.palette.tones.calm, mt: 2, p: 2, borderRadius: 1 })}>
          <strong>
            {say('budget.takenOver')} <DayText of={takeOver.on} />
          </strong>
          <div>
            <SourceNote source={takeOver.source} />
          </div>
          {takeOver.inferred.length > 0 && (
            <div>
              <MarkNote mark="inferred" /> {takeOver.inferred.map(name => say(`term.${name as 'title'}`)).join(', ')}
            </div>
          )}
        </Box>
      )}
      {source && <SourceNote source={source} />}
    </Section>
  );
}
