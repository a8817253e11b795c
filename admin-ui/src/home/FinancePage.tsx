import Box from '@mui/material/Box';
import type { Budget, BudgetLineRow } from '../budgets/budget.ts';
import { askTreasury } from '../budgets/budget.ts';
import { LineRef } from '../budgets/LineRef.tsx';
import { YearBars } from '../budgets/YearBars.tsx';
import { DayText } from '../fields/DayText.tsx';
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
import { useAnswer } from '../useAnswer.ts';

type Budgets = readonly Pick<Budget, 'id' | 'year' | 'title' | 'blocks' | 'excesses' | 'carryOvers' | 'ceilings'>[];

/** The first page of the treasury: where the money of every year is, and what waits for a decision. */
export function FinancePage() {
  const say = useSay();
  const answer = useAnswer(askTreasury, {});
  return (
    <Page title={say('finance.title')}>
      <Box sx={{ display: 'grid', gap: 2.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        <YearBars />
        <Answered answer={answer}>
          {({ budgets, budgetLines }) => (
            <Halves>
              <Short lines={budgetLines.nodes} />
              <Ceilings budgets={budgets.nodes} />
              <Excesses budgets={budgets.nodes} />
              <Blocks budgets={budgets.nodes} />
              <CarryOvers budgets={budgets.nodes} />
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
              <Euros of={used} /> / <Euros of={amount} />
              <div>{writtenPercent(Math.round((centsOf(used) * 10_000) / Math.max(1, centsOf(amount))), locale)}</div>
            </>
          ),
        }))}
      />
    </Section>
  );
}

function Excesses({ budgets }: { budgets: Budgets }) {
  const say = useSay();
  const open = budgets.flatMap(({ id: budget, excesses }) =>
    excesses.filter(({ state }) => state === 'requested').map(excess => ({ ...excess, budget })),
  );
  return (
    <Section title={say('finance.excesses')}>
      <LinkList
        none={say('finance.noExcesses')}
        lines={open.map(({ id, budget, line, urgency, amount, level, requestedOn }) => ({
          id,
          to: toThing('budgets', budget),
          name: `${line.year} · ${line.title}`,
          below: (
            <>
              {urgency} · {say(`decisionLevel.${level}`)} · <DayText of={requestedOn} />
            </>
          ),
          beside: <Euros of={amount} />,
        }))}
      />
    </Section>
  );
}

function Blocks({ budgets }: { budgets: Budgets }) {
  const say = useSay();
  const active = budgets.flatMap(({ id: budget, blocks }) =>
    blocks.filter(({ active }) => active).map(block => ({ ...block, budget })),
  );
  return (
    <Section title={say('budget.blocks')}>
      <LinkList
        none={say('budget.noBlocks')}
        lines={active.map(({ id, budget, line, kind, releasedBy, amount, blockedOn }) => ({
          id: `${id}-${line.id}`,
          to: toThing('budgets', budget),
          name: `${line.year} · ${line.title}`,
          below: (
            <>
              {say(`blockKind.${kind}`)} {releasedBy && `· ${releasedBy}`} · <DayText of={blockedOn} />
            </>
          ),
          beside: <Euros of={amount} />,
        }))}
      />
    </Section>
  );
}

function CarryOvers({ budgets }: { budgets: Budgets }) {
  const say = useSay();
  const underway = budgets
    .flatMap(({ id: budget, carryOvers }) => carryOvers.map(carryOver => ({ ...carryOver, budget })))
    .filter(({ state }) => state === 'proposed' || state === 'inTransit' || state === 'returned')
    .filter(({ id }, index, all) => all.findIndex(other => other.id === id) === index);
  return (
    <Section title={say('finance.carryOvers')}>
      <LinkList
        none={say('finance.noCarryOvers')}
        lines={underway.map(({ id, budget, from, to, state, amount }) => ({
          id,
          to: toThing('budgets', budget),
          name: `${from.title} ${from.year} → ${to?.year ?? ''}`,
          below: say(`carryOverState.${state}`),
          beside: <Euros of={amount} />,
        }))}
      />
    </Section>
  );
}
