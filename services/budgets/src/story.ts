import {
  AppropriationBooked,
  BudgetAdopted,
  BudgetClosed,
  BudgetDeliberated,
  BudgetIntroduced,
  BudgetOpened,
  BudgetTakenIntoForce,
  CeilingSet,
  FundsCommitted,
  FundsReserved,
  type LineKind,
  LineOpened,
  ProvisionalManagementBegun,
} from '@moves/events/catalogue/budgets';
import type { Day } from '@moves/events/catalogue/time';
import type { BudgetId, CommandId, PersonId } from '@moves/events/catalogue/values';
import { partIdOf } from '@moves/events/decider/derived-id';
import { told } from '@moves/events/decider/spec';

/** Two people, a Budget of 2018 and what is booked in it: what the specs of this folder tell their stories with. */
export const ann = 'ann' as PersonId;
export const bea = 'bea' as PersonId;
export const of2018 = '100-2018' as BudgetId;
export const of2019 = '100-2019' as BudgetId;
export const day = (text: string): Day => text as Day;
export const euros = (amount: number): number => amount * 100;
export const because = { text: 'Die Lieferung verzögert sich.' };
export const paper = { document: 'GRDrs 288/2018', mark: 'stated' } as const;
/** The id of what is made without one: a spec's commandId is always the same. */
export const made = partIdOf('spec' as CommandId);

export const decision = {
  paper: 'GRDrs 288/2018',
  body: 'Gemeinderat',
  sessionOn: day('2018-06-28'),
  authoritative: true,
} as const;
export const advice = { ...decision, body: 'Verwaltungsausschuss', sessionOn: day('2018-06-27'), authoritative: false };
export const adoption = { ...decision, paper: 'Haushaltssatzung 2018/2019', sessionOn: day('2017-12-15') };

export const opened = told(BudgetOpened({ year: 2018, title: 'Digitalisierung', subBudget: '100', office: 'Amt' })).on(
  '2017-09-28',
);

const line = (id: string, kind: LineKind, more: { transferable?: boolean; excludedFromCover?: boolean } = {}) =>
  told(
    LineOpened({
      line: id,
      title: id,
      kind,
      subBudget: '100',
      profitCentre: '1007410',
      transferable: kind === 'investment',
      inferred: [],
      ...more,
    }),
  ).on('2017-09-28');
const planned = (id: string, amount: number) =>
  told(AppropriationBooked({ line: id, amountCents: euros(amount) })).on('2017-09-28');

/** Operating and personnel expense, which cover each other, an investment, and a line that the plan leaves to itself. */
export const lines = [
  line('services', 'operating'),
  line('staff', 'personnel'),
  line('kept', 'operating', { transferable: true }),
  line('hardware', 'investment'),
  line('alone', 'operating', { excludedFromCover: true }),
];
export const plans = [
  planned('services', 1_000),
  planned('staff', 500),
  planned('hardware', 800),
  planned('alone', 100),
];

export const introduced = told(BudgetIntroduced({})).on('2017-09-28');
export const deliberated = told(BudgetDeliberated({ reading: 3 })).on('2017-12-15');
export const adopted = told(BudgetAdopted({ decision: adoption })).on('2017-12-15');
export const published = told(BudgetTakenIntoForce({ publishedOn: day('2018-01-02') })).on('2018-01-02');
export const closed = told(BudgetClosed({})).on('2019-06-30');
export const provisional = told(ProvisionalManagementBegun({})).on('2018-01-01');

export const draft = [opened, ...lines, ...plans];
/** Operating expense has 1,000 €, personnel 500 €, investment 800 €, and the line by itself 100 €. */
export const inForce = [...draft, introduced, deliberated, adopted, published];

export const ceiling = told(
  CeilingSet({
    ceiling: 'cap',
    title: 'Sondermittel Digitalisierung',
    amountCents: euros(600),
    profitCentre: '1007410',
    kinds: ['operating', 'personnel'],
    decision,
  }),
).on('2018-06-28');
export const reserved = told(
  FundsReserved({ reservation: 'r1', line: 'services', grossCents: euros(400), purpose: 'Notebooks', measure: 'M05' }),
).on('2018-07-02');
export const committed = told(
  FundsCommitted({
    commitment: 'c1',
    line: 'services',
    grossCents: euros(400),
    reservation: 'r1',
    reservedCents: euros(400),
    purpose: 'Notebooks',
    document: 'Vertrag 1',
  }),
).on('2018-08-01');
