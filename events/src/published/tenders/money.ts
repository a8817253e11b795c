import type { Envelope } from '../../catalogue/envelope.ts';
import type { PartRefusal } from '../../catalogue/joint-acts.ts';
import { type ContractEvent, contractEvents } from '../../catalogue/tenders/contracts.ts';
import type { LaterYear, MoneyAsk, Share } from '../../catalogue/tenders/money.ts';
import { type TenderEvent, tenderEvents } from '../../catalogue/tenders.ts';
import { type Rows, readModel } from '../../read-model/define.ts';
import { enteredAfterwards } from './afterwards.ts';

/** One row what a budget year shall bear of a tender: as funding was asked, and as the award asks it. */
export const tenderShares = readModel<TenderEvent>()({
  name: 'tender_shares',
  version: 1,
  events: tenderEvents,
  table: {
    /** `funding` or `award`. */
    of: 'text not null',
    place: 'integer not null',
    /** The Budget and its line; both are null for a year that has no statute yet. */
    budget: 'text',
    line: 'text',
    year: 'integer',
    /** Of which lot, where an award has several. */
    lot: 'text',
    gross_cents: 'integer not null',
    net_cents: 'integer',
    vat_rate: 'integer',
    reason: 'text',
  },
  key: ['of', 'place'],
  indexes: ['budget'],
  on: {
    FundingAsked: (rows, { years, laterYears }) => shared(rows, 'funding', years, laterYears),
    AwardRequested: (rows, { years, laterYears }) => shared(rows, 'award', years, laterYears),
    AwardRefused: rows => rows.delete({ of: 'award' }),
  },
});

function shared(
  rows: Rows<(typeof tenderShares)['row']>,
  of: 'funding' | 'award',
  years: readonly Share[],
  laterYears: readonly LaterYear[],
): void {
  rows.delete({ of });
  years.forEach(({ budget, line, lot, grossCents, netCents, vatRate }, place) => {
    rows.insert({ of, place, budget, line, lot, gross_cents: grossCents, net_cents: netCents, vat_rate: vatRate });
  });
  laterYears.forEach(({ year, lot, grossCents, reason }, place) => {
    rows.insert({ of, place: years.length + place, year, lot, gross_cents: grossCents, reason });
  });
}

/** Which joint act with the Budgets, and how far it is: `running`, `done` or `failed`. */
const ASK = {
  joint: 'text not null',
  /** `funding`, `award`, `callOff`, `modification` or `option`. */
  kind: 'text not null',
  position: 'integer not null',
  state: 'text not null',
  begun_at: 'text not null',
  ended_at: 'text',
  afterwards: 'integer not null',
} as const;

/** How far one Budget is with what it was asked: `asked`, `ready`, `refused`, `done` or `lapsed`. */
const ASKED_OF = {
  joint: 'text not null',
  budget: 'text not null',
  place: 'integer not null',
  /** `MoneyStep`s, in JSON. */
  steps: 'text not null',
  state: 'text not null',
  code: 'text',
  facts: 'text',
} as const;

/** One row a joint act of a tender with the Budgets: its money is set aside, or bound. */
export const tenderAsks = readModel<TenderEvent>()({
  name: 'tender_asks',
  version: 1,
  events: tenderEvents,
  table: ASK,
  key: ['joint'],
  on: {
    FundingReleased: (rows, { money }, envelope) => asked(rows, 'funding', money, envelope),
    AwardRequested: (rows, { money }, envelope) => asked(rows, 'award', money, envelope),
    TenderFunded: (rows, e, envelope) => ended(rows, 'done', e, envelope),
    TenderAwarded: (rows, e, envelope) => ended(rows, 'done', e, envelope),
    TenderFundingRefused: (rows, e, envelope) => ended(rows, 'failed', e, envelope),
    AwardRefused: (rows, e, envelope) => ended(rows, 'failed', e, envelope),
  },
});

/** One row each Budget that a joint act of a tender asks. */
export const tenderAskedBudgets = readModel<TenderEvent>()({
  name: 'tender_asked_budgets',
  version: 1,
  events: tenderEvents,
  table: ASKED_OF,
  key: ['joint', 'budget'],
  indexes: ['budget'],
  on: {
    FundingReleased: (rows, { money }) => budgetsAsked(rows, money),
    AwardRequested: (rows, { money }) => budgetsAsked(rows, money),
    MoneyReady: (rows, { joint, stream }) => rows.update({ state: 'ready' }, { joint, budget: budgetOf(stream) }),
    TenderFunded: (rows, { joint }) => rows.update({ state: 'done' }, { joint }),
    TenderAwarded: (rows, { joint }) => rows.update({ state: 'done' }, { joint }),
    TenderFundingRefused: (rows, e) => refused(rows, e),
    AwardRefused: (rows, e) => refused(rows, e),
  },
});

/** One row a joint act of a contract with the Budgets: a call-off, a change or an option binds more. */
export const contractAsks = readModel<ContractEvent>()({
  name: 'contract_asks',
  version: 1,
  events: contractEvents,
  table: ASK,
  key: ['joint'],
  on: {
    CallOffRequested: (rows, { money }, envelope) => asked(rows, 'callOff', money, envelope),
    ModificationRequested: (rows, { money }, envelope) => asked(rows, 'modification', money, envelope),
    OptionRequested: (rows, { money }, envelope) => asked(rows, 'option', money, envelope),
    CallOffPlaced: (rows, e, envelope) => ended(rows, 'done', e, envelope),
    ContractModified: (rows, e, envelope) => ended(rows, 'done', e, envelope),
    OptionExercised: (rows, e, envelope) => ended(rows, 'done', e, envelope),
    CallOffRefused: (rows, e, envelope) => ended(rows, 'failed', e, envelope),
    ModificationRefused: (rows, e, envelope) => ended(rows, 'failed', e, envelope),
    OptionRefused: (rows, e, envelope) => ended(rows, 'failed', e, envelope),
  },
});

/** One row each Budget that a joint act of a contract asks. */
export const contractAskedBudgets = readModel<ContractEvent>()({
  name: 'contract_asked_budgets',
  version: 1,
  events: contractEvents,
  table: ASKED_OF,
  key: ['joint', 'budget'],
  indexes: ['budget'],
  on: {
    CallOffRequested: (rows, { money }) => budgetsAsked(rows, money),
    ModificationRequested: (rows, { money }) => budgetsAsked(rows, money),
    OptionRequested: (rows, { money }) => budgetsAsked(rows, money),
    MoneyReady: (rows, { joint, stream }) => rows.update({ state: 'ready' }, { joint, budget: budgetOf(stream) }),
    CallOffPlaced: (rows, { joint }) => rows.update({ state: 'done' }, { joint }),
    ContractModified: (rows, { joint }) => rows.update({ state: 'done' }, { joint }),
    OptionExercised: (rows, { joint }) => rows.update({ state: 'done' }, { joint }),
    CallOffRefused: (rows, e) => refused(rows, e),
    ModificationRefused: (rows, e) => refused(rows, e),
    OptionRefused: (rows, e) => refused(rows, e),
  },
});

type Asks = Rows<(typeof tenderAsks)['row']>;
type AskedBudgets = Rows<(typeof tenderAskedBudgets)['row']>;

const asked = (rows: Asks, kind: string, { joint }: MoneyAsk, envelope: Envelope): void =>
  rows.insert({
    joint,
    kind,
    position: envelope.position,
    state: 'running',
    begun_at: envelope.at,
    afterwards: enteredAfterwards(envelope),
  });

const ended = (rows: Asks, state: 'done' | 'failed', { joint }: { joint: string }, { at }: Envelope): void =>
  rows.update({ state, ended_at: at }, { joint });

const budgetsAsked = (rows: AskedBudgets, { joint, budgets }: MoneyAsk): void =>
  budgets.forEach(({ budget, steps }, place) => {
    rows.insert({ joint, budget, place, steps: JSON.stringify(steps), state: 'asked' });
  });

const refused = (
  rows: AskedBudgets,
  { joint, refusals }: { joint: string; refusals: readonly PartRefusal[] },
): void => {
  rows.update({ state: 'lapsed' }, { joint });
  for (const { stream, code, facts } of refusals)
    rows.update({ state: 'refused', code, facts: JSON.stringify(facts) }, { joint, budget: budgetOf(stream) });
};

const budgetOf = (stream: string): string => stream.slice('budget-'.length);
