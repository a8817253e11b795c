import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { FactList } from '../../fields/FactList.tsx';
import { InstantText } from '../../fields/InstantText.tsx';
import { typedPercent } from '../../fields/share.ts';
import { Section } from '../../frame/Section.tsx';
import { useSay } from '../../i18n/words.ts';
import { PlaceTasks } from '../../tasks/PlaceTasks.tsx';
import { tasksAt } from '../../tasks/tasks.ts';
import { type Recomputed, recompute } from '../evaluation/evaluate.ts';
import type { Evaluation, Tender } from '../tender.ts';
import { HashText } from './HashText.tsx';
import { LotSheet } from './LotSheet.tsx';

/** Points, places, and the formula and hash by which anybody can compute them again. */
export function EvaluationSheet({ tender }: { tender: Tender }) {
  const say = useSay();
  const { evaluation } = tender;
  if (!evaluation && tasksAt('evaluation', tender).length === 0) return null;
  if (!evaluation)
    return tender.bids.length === 0 ? null : (
      <Section title={say('tender.evaluationSection')}>{say('evaluation.none')}</Section>
    );
  const lots = [...new Set(evaluation.scores.map(({ lot }) => lot))];
  return (
    <Section
      title={say('tender.evaluationSection')}
      actions={<PlaceTasks place="evaluation" thing={tender} />}
      lead={
        <>
          {say('evaluation.scored', { name: evaluation.scoredBy })}, <InstantText of={evaluation.scoredAt} /> ·{' '}
          {evaluation.confirmedBy ? (
            <>
              {say('evaluation.confirmed', { name: evaluation.confirmedBy })},{' '}
              {evaluation.confirmedAt && <InstantText of={evaluation.confirmedAt} />}
            </>
          ) : (
            say('evaluation.notConfirmed')
          )}
        </>
      }
    >
      {lots.map(lot => (
        <LotSheet key={lot} tender={tender} evaluation={evaluation} lot={lot} titled={lots.length > 1} />
      ))}
      <Box sx={{ mt: 2 }}>
        <FactList
          facts={[
            [say('evaluation.formula'), say(`priceFormula.${evaluation.priceFormula}`)],
            [say('evaluation.most'), typedPercent(evaluation.mostPoints)],
            [say('evaluation.hash'), <HashText key="hash" of={evaluation.hash} />],
          ]}
        />
      </Box>
      <Again tender={tender} evaluation={evaluation} />
    </Section>
  );
}

const agrees = (evaluation: Evaluation, { ranking }: Recomputed): boolean =>
  evaluation.ranking.length === ranking.length &&
  evaluation.ranking.every(one =>
    ranking.some(
      again =>
        again.lot === one.lot && again.bid === one.bid && again.rank === one.rank && String(again.total) === one.total,
    ),
  );

/** Lets whoever doubts it compute everything again, here and now. */
function Again({ tender, evaluation }: { tender: Tender; evaluation: Evaluation }) {
  const say = useSay();
  const [again, setAgain] = useState<Recomputed>();
  const same = again && agrees(evaluation, again) && (!again.hash || again.hash === evaluation.hash);
  return (
    <Box sx={{ mt: 2, displayPrint: 'none' }}>
      <Button onClick={() => void recompute(tender, evaluation).then(setAgain)}>{say('evaluation.again')}</Button>
      <Typography component="span" variant="body2" color="text.secondary" sx={{ ml: 1.5 }}>
        {say('evaluation.againLead')}
      </Typography>
      {again && (
        <Alert severity={same ? 'success' : 'error'} role="status" sx={{ mt: 1 }}>
          {say(same ? (again.hash ? 'evaluation.same' : 'evaluation.sameNoHash') : 'evaluation.different')}
        </Alert>
      )}
    </Box>
  );
}
