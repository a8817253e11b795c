import { sql } from 'kysely';
import { amongst, type Question, question, questionsOver } from '../../read-model/question.ts';
import type { BudgetTables } from '../budgets.ts';
import { booked } from './figures.ts';
import type { BookingRow } from './questions.ts';

const db = questionsOver<BudgetTables>();

/** What the Budgets know of a contract: what it binds and bound, all in all and what is still to be paid, and what was posted on that. */
export interface ContractSums {
  contract: string;
  /** Bound by commitments, less what they were reduced by. */
  bound_cents: number;
  /** Still to be paid. */
  open_cents: number;
  /** Posted on its commitments, also beyond them. */
  posted_cents: number;
}

/** A booking about a commitment of a contract. */
export type ContractBooking = BookingRow & { contract: string };

/** The bookings that count of what some contracts bind, and of what was posted on it. */
const bookingsAbout = (contracts: readonly string[]) =>
  db
    .selectFrom(booked(sql`(select thing from budget_commitments where ${amongst('contract', contracts)})`).as('k'))
    .innerJoin('budget_commitments as c', on =>
      on.onRef('c.thing', '=', 'k.budget').onRef('c.commitment', '=', 'k.commitment'),
    )
    .where(amongst('c.contract', contracts))
    .where('k.figure', 'in', ['committed', 'actual']);

/** What each of some contracts binds and has been paid, over all years; none for a contract that binds nothing. */
export const contractSums = (contracts: readonly string[]): Question<ContractSums> =>
  question(
    bookingsAbout(contracts)
      .groupBy('c.contract')
      .select('c.contract')
      .select([
        sql<number>`sum(case when k.figure = 'committed' and k.posting is null then k.cents else 0 end)`.as(
          'bound_cents',
        ),
        sql<number>`sum(case when k.figure = 'committed' then k.cents else 0 end)`.as('open_cents'),
        sql<number>`sum(case when k.figure = 'actual' then k.cents else 0 end)`.as('posted_cents'),
      ])
      .orderBy('c.contract'),
  ) as Question<ContractSums>;

/** The bookings that these sums are made of, in the order in which they took effect: commitments, reductions, invoices, reversals. */
export const contractBookings = (contracts: readonly string[]): Question<ContractBooking> =>
  question(
    bookingsAbout(contracts)
      .selectAll('k')
      .select('c.contract')
      .orderBy('k.at')
      .orderBy('k.position')
      .orderBy('k.place')
      .orderBy('k.part'),
  ) as Question<ContractBooking>;

/** What is set aside for a tender, reservation by reservation, and what of it is left. */
export interface TenderReservation {
  tender: string;
  budget: string;
  line: string;
  reservation: string;
  gross_cents: number;
  open_cents: number;
}

/** The reservations that are kept for some tenders. */
export const tenderReservations = (tenders: readonly string[]): Question<TenderReservation> =>
  question(
    db
      .selectFrom('budget_reservations as r')
      .where('r.for_kind', '=', 'tender')
      .where(amongst('r.for_thing', tenders))
      .select(['r.for_thing as tender', 'r.thing as budget', 'r.line', 'r.reservation', 'r.gross_cents'])
      .select(
        sql<number>`coalesce((select sum(k.cents) from budget_bookings as k where k.budget = r.thing
          and k.reservation = r.reservation and k.figure = 'reserved' and k.pending = 0), 0)`.as('open_cents'),
      )
      .orderBy('r.for_thing')
      .orderBy('r.at')
      .orderBy('r.thing')
      .orderBy('r.reservation'),
  ) as Question<TenderReservation>;
