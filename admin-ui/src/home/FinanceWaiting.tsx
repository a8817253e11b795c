import type { askTreasury } from '../budgets/budget.ts';
import { DayText } from '../fields/DayText.tsx';
import { Euros } from '../fields/Euros.tsx';
import { Section } from '../frame/Section.tsx';
import { useSay } from '../i18n/words.ts';
import { toThing } from '../links.ts';
import { LinkList } from '../lists/LinkList.tsx';
import type { AnswerOf } from '../question.ts';
import { dayOf } from '../time/berlin.ts';

type Budgets = AnswerOf<typeof askTreasury>['budgets']['nodes'];
type Recent = AnswerOf<typeof askTreasury>['recent']['nodes'];

/** What was requested beyond the plan and nobody has decided on. */
export function Excesses({ budgets }: { budgets: Budgets }) {
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

/** What cannot be used for now. */
export function Blocks({ budgets }: { budgets: Budgets }) {
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

/** What is on its way from one year to another, or has come back. */
export function CarryOvers({ budgets }: { budgets: Budgets }) {
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

const SHOWN_LATE = 6;

/** What was entered only after its day, the latest first. */
export function LateBookings({ lines }: { lines: Recent }) {
  const say = useSay();
  const late = lines
    .flatMap(({ id: line, title, year, bookings }) =>
      bookings.nodes.map(booking => ({ ...booking, line, title, year })),
    )
    .filter(booking => booking.late)
    .sort((a, b) => b.recordedAt.localeCompare(a.recordedAt) || b.at.localeCompare(a.at))
    .slice(0, SHOWN_LATE);
  return (
    <Section title={say('finance.late')} lead={say('finance.lateLead')}>
      <LinkList
        none={say('finance.noneLate')}
        lines={late.map(({ event, figure, line, title, year, summary, at, recordedAt, amount }) => ({
          id: `${event}-${figure}-${line}`,
          to: toThing('budgetLines', line),
          name: `${year} · ${title}`,
          below: (
            <>
              {summary}: <DayText of={dayOf(at)} />, {say('history.recorded')} <DayText of={dayOf(recordedAt)} />
            </>
          ),
          beside: <Euros of={amount} />,
        }))}
      />
    </Section>
  );
}
