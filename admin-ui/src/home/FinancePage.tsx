import Box from '@mui/material/Box';
import type { BudgetLineRow } from '../budgets/budget.ts';
import { askTreasury, explainCeilings } from '../budgets/budget.ts';
import { LineRef } from '../budgets/LineRef.tsx';
import { YearBars } from '../budgets/YearBars.tsx';
import { toExplain } from '../explain/ask.ts';
import { ExplainButton } from '../explain/ExplainButton.tsx';
import { Euros } from '../fields/Euros.tsx';
import { centsOf } from '../fields/money.ts';
import { writtenPercent } from '../fields/share.ts';
import { Answered } from '../frame/Answered.tsx';
import { Halves } from '../frame/Columns.tsx';
import { Page } from '../frame/Page.tsx';
import { Section } from '../frame/Section.tsx';
import { useLanguage, useSay } from '../i18n/words.ts';
import { toThing } from '../links.ts';
import { LinkList } from '../lists/LinkList.tsx';
import type { AnswerOf } from '../question.ts';
import { useAnswer } from '../useAnswer.ts';
import { Blocks, CarryOvers, Excesses, LateBookings } from './FinanceWaiting.tsx';

type Budgets = AnswerOf<typeof askTreasury>['budgets']['nodes'];

/** The first page of the treasury: where the money of every year is, and what waits for a decision. */
export function FinancePage() {
  const say = useSay();
  const answer = useAnswer(askTreasury, {});
  return (
    <Page title={say('finance.title')}>
      <Box sx={{ display: 'grid', gap: 2.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        <YearBars />
        <Answered answer={answer}>
          {({ budgets, budgetLines, recent }) => (
            <Halves>
              <Short lines={budgetLines.nodes} />
              <Ceilings budgets={budgets.nodes} />
              <Excesses budgets={budgets.nodes} />
              <Blocks budgets={budgets.nodes} />
              <CarryOvers budgets={budgets.nodes} />
              <LateBookings lines={recent.nodes} />
            </Halves>
          )}
        </Answered>
      </Box>
    </Page>
  );
}

function Short({ lines }: { lines: readonly BudgetLineRow[] }) {
  const say = useSay();
  return (
    <Section title={say('finance.short')} lead={say('finance.shortLead')}>
      <LinkList
        none={say('finance.noneShort')}
        lines={lines.map(({ id, title, year, figures, shortfall }) => ({
          id,
          to: toThing('budgetLines', id),
          name: `${year} · ${title}`,
          below: shortfall?.proposals[0] && (
            <>
              {say('budget.virementProposal')} <LineRef of={shortfall.proposals[0].from} />
            </>
          ),
          beside: <Euros of={figures.available} />,
        }))}
      />
    </Section>
  );
}

function Ceilings({ budgets }: { budgets: Budgets }) {
  const say = useSay();
  const locale = useLanguage();
  const active = budgets.flatMap(({ id: budget, year, ceilings }) =>
    ceilings.filter(({ active }) => active).map(ceiling => ({ ...ceiling, budget, year })),
  );
  return (
    <Section title={say('budget.ceilings')} lead={say('budget.ceilingsLead')}>
      <LinkList
        none={say('budget.noCeilings')}
        lines={active.map(({ id, budget, year, title, amount, used, decision }) => ({
          id: `${budget}-${id}`,
          to: toThing('budgets', budget),
          name: `${year} · ${title}`,
          below: `${decision.paper}, ${decision.body}`,
          beside: (
            <>
              <ExplainButton
                name={say('budget.ceilingUsed', { title })}
                ask={toExplain(explainCeilings, { id: budget }, id)}
              >
                <Euros of={used} />
              </ExplainButton>{' '}
              / <Euros of={amount} />
              <div>{writtenPercent(Math.round((centsOf(used) * 10_000) / Math.max(1, centsOf(amount))), locale)}</div>
            </>
          ),
        }))}
      />
    </Section>
  );
}
