import { type BudgetEvent, budgetEvents, type ObligationEvent, obligationEvents } from '../../catalogue/budgets.ts';
import { dayOf } from '../../catalogue/time.ts';
import { readModel } from '../../read-model/define.ts';
import { folded } from '../../read-model/folded.ts';

/** One row what is carried over from a Budget's line to another year, as the year it leaves says it (§ 21 GemHVO). */
export const budgetCarryOvers = readModel<BudgetEvent>()({
  name: 'budget_carry_overs',
  version: 1,
  events: budgetEvents,
  table: {
    carry_over: 'text not null',
    line: 'text not null',
    amount_cents: 'integer not null',
    to_budget: 'text not null',
    to_line: 'text not null',
    until_year: 'integer',
    /** `proposed`, `sent`, `arrived`, `returned` or `waived`; sent is in transit until the other year has received it. */
    state: 'text not null',
    /** Why it came back. */
    code: 'text',
    decision: 'text',
    proposed_on: 'text',
    sent_on: 'text',
    ended_on: 'text',
  },
  key: ['carry_over'],
  on: {
    CarryOverProposed: (rows, { carryOver, line, amountCents, to, toLine, until }, { at }) =>
      rows.insert({
        carry_over: carryOver,
        line,
        amount_cents: amountCents,
        to_budget: to,
        to_line: toLine,
        until_year: until,
        state: 'proposed',
        proposed_on: dayOf(at),
      }),
    CarryOverSent: (rows, { carryOver, amountCents, decision }, { at }) =>
      rows.update(
        {
          state: 'sent',
          amount_cents: amountCents,
          decision: decision && JSON.stringify(decision),
          sent_on: dayOf(at),
        },
        { carry_over: carryOver },
      ),
    CarryOverArrived: (rows, { carryOver }, { at }) =>
      rows.update({ state: 'arrived', ended_on: dayOf(at) }, { carry_over: carryOver }),
    CarryOverReturned: (rows, { carryOver, code }, { at }) =>
      rows.update({ state: 'returned', code, ended_on: dayOf(at) }, { carry_over: carryOver }),
    CarryOverWaived: (rows, { carryOver }, { at }) =>
      rows.update({ state: 'waived', ended_on: dayOf(at) }, { carry_over: carryOver }),
  },
});

/** One row what a Budget has received from another year. */
export const budgetCarryIns = readModel<BudgetEvent>()({
  name: 'budget_carry_ins',
  version: 1,
  events: budgetEvents,
  table: {
    carry_over: 'text not null',
    line: 'text not null',
    amount_cents: 'integer not null',
    from_budget: 'text not null',
    received_on: 'text not null',
  },
  key: ['from_budget', 'carry_over'],
  on: {
    CarryOverReceived: (rows, { carryOver, line, amountCents, from }, { at }) =>
      rows.insert({
        carry_over: carryOver,
        line,
        amount_cents: amountCents,
        from_budget: from,
        received_on: dayOf(at),
      }),
  },
});

/** One row an authority to enter obligations that fall due in later years (§ 86 GemO). */
export const budgetCommitmentAppropriations = readModel<BudgetEvent>()({
  name: 'budget_commitment_appropriations',
  version: 1,
  events: budgetEvents,
  table: {
    appropriation: 'text not null',
    line: 'text not null',
    decision: 'text',
    qualifier: 'text',
    source: 'text',
    booked_on: 'text not null',
  },
  key: ['appropriation'],
  on: {
    CommitmentAppropriationBooked: (rows, { appropriation, line, decision, qualifier, source }, { at }) =>
      rows.insert({
        appropriation,
        line,
        decision: decision && JSON.stringify(decision),
        qualifier,
        source: source && JSON.stringify(source),
        booked_on: dayOf(at),
      }),
  },
});

/** How much of an authority falls due in which later year, and each use of it: what is left is authorised less used. */
export const budgetDueYears = readModel<BudgetEvent>()({
  name: 'budget_due_years',
  version: 1,
  events: budgetEvents,
  table: {
    appropriation: 'text not null',
    due_year: 'integer not null',
    /** The obligation that uses it; empty for what is authorised. */
    obligation: 'text not null',
    position: 'integer not null',
    place: 'integer not null',
    authorised_cents: 'integer not null',
    used_cents: 'integer not null',
  },
  key: ['appropriation', 'due_year', 'position', 'place'],
  on: {
    CommitmentAppropriationBooked: (rows, { appropriation, due }, { position, place = 0 }) => {
      for (const { year: due_year, amountCents: authorised_cents } of due)
        rows.insert({ appropriation, due_year, obligation: '', position, place, authorised_cents, used_cents: 0 });
    },
    CommitmentAppropriationUsed: (rows, { appropriation, obligation, due }, { position, place = 0 }) => {
      for (const { year: due_year, amountCents: used_cents } of due)
        rows.insert({ appropriation, due_year, obligation, position, place, authorised_cents: 0, used_cents });
    },
  },
});

/** One row an obligation over several years: planned, then entered in all of them or refused. */
export const obligationList = readModel<ObligationEvent>()({
  name: 'obligations',
  version: 1,
  events: obligationEvents,
  table: {
    title: 'text not null',
    document: 'text not null',
    measure: 'text',
    /** `planned`, `entered` or `refused` */
    state: 'text not null',
    total_cents: 'integer not null',
    appropriation_budget: 'text',
    appropriation: 'text',
    planned_at: 'text not null',
    planned_on: 'text not null',
    ended_on: 'text',
    search: 'text not null',
  },
  indexes: ['measure'],
  on: {
    ObligationPlanned: (rows, { title, document, measure, years, appropriation }, { at }) =>
      rows.insert({
        title,
        document,
        measure,
        state: 'planned',
        total_cents: years.reduce((sum, { grossCents }) => sum + grossCents, 0),
        appropriation_budget: appropriation?.budget,
        appropriation: appropriation?.appropriation,
        planned_at: at,
        planned_on: dayOf(at),
        search: folded(`${title} ${document}`),
      }),
    ObligationEntered: (rows, _, { at }) => rows.update({ state: 'entered', ended_on: dayOf(at) }),
    ObligationRefused: (rows, _, { at }) => rows.update({ state: 'refused', ended_on: dayOf(at) }),
  },
});

/** Each year's share of an obligation, and how far its Budget has answered. */
export const obligationYears = readModel<ObligationEvent>()({
  name: 'obligation_years',
  version: 1,
  events: obligationEvents,
  table: {
    place: 'integer not null',
    budget: 'text not null',
    line: 'text not null',
    gross_cents: 'integer not null',
    net_cents: 'integer',
    vat_rate: 'integer',
    reservation: 'text',
    /** `asked`, `ready`, `entered`, `refused`, or `lapsed` because another year refused. */
    state: 'text not null',
    /** The refusal's code, and its facts in JSON. */
    code: 'text',
    facts: 'text',
  },
  key: ['place'],
  indexes: ['budget, line'],
  on: {
    ObligationPlanned: (rows, { years }) => {
      for (const [place, { budget, line, grossCents, netCents, vatRate, reservation }] of years.entries())
        rows.insert({
          place,
          budget,
          line,
          gross_cents: grossCents,
          net_cents: netCents,
          vat_rate: vatRate,
          reservation,
          state: 'asked',
        });
    },
    ShareReady: (rows, { stream }) => rows.update({ state: 'ready' }, { budget: budgetOf(stream) }),
    ObligationEntered: rows => rows.update({ state: 'entered' }),
    ObligationRefused: (rows, { refusals }) => {
      rows.update({ state: 'lapsed' });
      for (const { stream, code, facts } of refusals)
        rows.update({ state: 'refused', code, facts: JSON.stringify(facts) }, { budget: budgetOf(stream) });
    },
  },
});

const budgetOf = (stream: string): string => stream.slice('budget-'.length);
