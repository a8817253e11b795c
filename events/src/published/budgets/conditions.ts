import { type BudgetEvent, budgetEvents } from '../../catalogue/budgets.ts';
import type { Envelope } from '../../catalogue/envelope.ts';
import { dayOf } from '../../catalogue/time.ts';
import { readModel } from '../../read-model/define.ts';

/** One row a ceiling of the council: so much at most in the year, for the lines that match. */
export const budgetCeilings = readModel<BudgetEvent>()({
  name: 'budget_ceilings',
  version: 1,
  events: budgetEvents,
  table: {
    ceiling: 'text not null',
    title: 'text not null',
    amount_cents: 'integer not null',
    profit_centre: 'text',
    /** A list, in JSON; null means of every kind. */
    kinds: 'text',
    /** `DecisionRef`, in JSON. */
    decision: 'text not null',
    set_on: 'text not null',
    lifted_on: 'text',
    lifting: 'text',
  },
  key: ['ceiling'],
  on: {
    CeilingSet: (rows, { ceiling, title, amountCents, profitCentre, kinds, decision }, { at }) =>
      rows.insert({
        ceiling,
        title,
        amount_cents: amountCents,
        profit_centre: profitCentre,
        kinds: kinds && JSON.stringify(kinds),
        decision: JSON.stringify(decision),
        set_on: dayOf(at),
      }),
    CeilingLifted: (rows, { ceiling, decision }, { at }) =>
      rows.update({ lifted_on: dayOf(at), lifting: JSON.stringify(decision) }, { ceiling }),
  },
});

/** One row a blocked amount of a line: by a note that names who releases it (`block`), or by a freeze (`freeze`). */
export const budgetBlocks = readModel<BudgetEvent>()({
  name: 'budget_blocks',
  version: 1,
  events: budgetEvents,
  table: {
    block: 'text not null',
    line: 'text not null',
    kind: 'text not null',
    amount_cents: 'integer not null',
    released_by: 'text',
    /** Of a freeze: hundredths of a per cent of what the line still had. */
    share: 'integer',
    because: 'text',
    blocked_on: 'text not null',
    released_on: 'text',
    /** `DecisionRef`, in JSON: with which it was released. */
    decision: 'text',
  },
  key: ['block', 'line'],
  on: {
    LineBlocked: (rows, { block, line, amountCents, releasedBy }, envelope) =>
      rows.insert({
        block,
        line,
        kind: 'block',
        amount_cents: amountCents,
        released_by: releasedBy,
        ...since(envelope),
      }),
    BlockReleased: (rows, { block, decision }, { at }) =>
      rows.update({ released_on: dayOf(at), decision: decision && JSON.stringify(decision) }, { block }),
    FreezeImposed: (rows, { freeze, share, lines }, envelope) => {
      for (const { line, amountCents } of lines)
        rows.insert({ block: freeze, line, kind: 'freeze', amount_cents: amountCents, share, ...since(envelope) });
    },
    FreezeLifted: (rows, { freeze }, { at }) => rows.update({ released_on: dayOf(at) }, { block: freeze }),
  },
});

const since = ({ at, because }: Envelope) => ({
  blocked_on: dayOf(at),
  because: because && JSON.stringify(because),
});

/** One row a request for more than a line has (üpl), or for money where there is none (apl), and what became of it (§ 84 GemO). */
export const budgetExcesses = readModel<BudgetEvent>()({
  name: 'budget_excesses',
  version: 1,
  events: budgetEvents,
  table: {
    excess: 'text not null',
    line: 'text not null',
    /** `overplan` or `unplanned` */
    kind: 'text not null',
    amount_cents: 'integer not null',
    ground: 'text not null',
    urgency: 'text not null',
    cover_line: 'text not null',
    /** `DecisionLevel` */
    level: 'text not null',
    /** `requested`, `approved` or `rejected` */
    state: 'text not null',
    decision: 'text',
    requested_on: 'text not null',
    decided_on: 'text',
  },
  key: ['excess'],
  on: {
    ExcessRequested: (rows, e, { at }) =>
      rows.insert({
        excess: e.excess,
        line: e.line,
        kind: e.kind,
        amount_cents: e.amountCents,
        ground: e.ground,
        urgency: e.urgency,
        cover_line: e.coverLine,
        level: e.level,
        state: 'requested',
        requested_on: dayOf(at),
      }),
    ExcessApproved: (rows, { excess, level, decision }, { at }) =>
      rows.update(
        { state: 'approved', level, decision: decision && JSON.stringify(decision), decided_on: dayOf(at) },
        { excess },
      ),
    ExcessRejected: (rows, { excess }, { at }) => rows.update({ state: 'rejected', decided_on: dayOf(at) }, { excess }),
  },
});
