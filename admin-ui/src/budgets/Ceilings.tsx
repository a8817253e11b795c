import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import { toExplain } from '../explain/ask.ts';
import { ExplainButton } from '../explain/ExplainButton.tsx';
import { DayText } from '../fields/DayText.tsx';
import { DecisionText } from '../fields/DecisionText.tsx';
import { Euros } from '../fields/Euros.tsx';
import { centsOf } from '../fields/money.ts';
import { Note } from '../fields/Note.tsx';
import { writtenPercent } from '../fields/share.ts';
import { Section } from '../frame/Section.tsx';
import type { Doable } from '../graph.ts';
import { useLanguage, useSay } from '../i18n/words.ts';
import { PlaceTasks } from '../tasks/PlaceTasks.tsx';
import { tasksAt } from '../tasks/tasks.ts';
import { type BudgetCeiling, explainCeilings } from './budget.ts';

/** The council's conditions that are executed: how much of each is used, and on which decision it stands. */
export function Ceilings({ of: ceilings, budget }: { of: readonly BudgetCeiling[]; budget: Doable }) {
  const say = useSay();
  if (ceilings.length === 0 && tasksAt('ceilings', budget).length === 0) return null;
  return (
    <Section
      title={say('budget.ceilings')}
      lead={say('budget.ceilingsLead')}
      actions={<PlaceTasks place="ceilings" thing={budget} />}
    >
      {ceilings.length === 0 && <p>{say('budget.noCeilings')}</p>}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2 }}>
        {ceilings.map(ceiling => (
          <Ceiling key={ceiling.id} of={ceiling} budget={budget.id} />
        ))}
      </Box>
    </Section>
  );
}

function Ceiling({ of: ceiling, budget }: { of: BudgetCeiling; budget: string }) {
  const say = useSay();
  const locale = useLanguage();
  const { id, title, amount, used, left, profitCentre, kinds, active, liftedOn, decision, decidedIn } = ceiling;
  const share = Math.round((centsOf(used) * 10_000) / Math.max(1, centsOf(amount)));
  return (
    <Box component="li">
      <strong>{title}</strong> {!active && <Note tone="off" text={say('budget.lifted')} />}
      <Box sx={{ typography: 'body2', color: 'text.secondary' }}>
        {[
          profitCentre && `${say('term.profitCentre')} ${profitCentre}`,
          kinds?.map(kind => say(`budgetKind.${kind}`)).join(', '),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Box>
      <LinearProgress
        variant="determinate"
        value={Math.min(100, share / 100)}
        aria-label={say('budget.ceilingUsed', { title })}
        sx={{ height: 10, borderRadius: 1, my: 0.75, bgcolor: 'action.hover' }}
      />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2 }}>
        <span>
          {say('budget.used')}:{' '}
          <ExplainButton
            name={say('budget.ceilingUsed', { title })}
            ask={toExplain(explainCeilings, { id: budget }, id)}
          >
            <Euros of={used} />
          </ExplainButton>{' '}
          ({writtenPercent(share, locale)}) {say('budget.ofAmount')} <Euros of={amount} />
        </span>
        <span>
          {say('budget.left')}: <Euros of={left} />
        </span>
      </Box>
      <Box sx={{ typography: 'body2' }}>
        <DecisionText of={decision} id={decidedIn?.id ?? decision.id} />
        {liftedOn && (
          <>
            {' · '}
            {say('budget.lifted')} <DayText of={liftedOn} />
          </>
        )}
      </Box>
    </Box>
  );
}
