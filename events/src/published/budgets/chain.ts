import { type BudgetEvent, budgetEvents } from '../../catalogue/budgets.ts';
import { plusDays, startOfDay } from '../../catalogue/time.ts';
import type { CommandId } from '../../catalogue/values.ts';
import { partIdOf } from '../../decider/derived-id.ts';
import { readModel } from '../../read-model/define.ts';

/** The reservation and the commitment that a taken-over line begins with: what a source states as one sum is used up like any other. */
export const takenOverAs = (line: string): string => partIdOf(`taken over ${line}` as CommandId);

/** One row a reservation: for what money is set aside. What is left of it is a sum of bookings. */
export const budgetReservations = readModel<BudgetEvent>()({
  name: 'budget_reservations',
  version: 3,
  events: budgetEvents,
  table: {
    reservation: 'text not null',
    line: 'text not null',
    gross_cents: 'integer not null',
    net_cents: 'integer',
    vat_rate: 'integer',
    purpose: 'text not null',
    measure: 'text',
    /** For what in the house it is kept: `tender` or `position`, and its id. */
    for_kind: 'text',
    for_thing: 'text',
    document: 'text',
    expires_on: 'text',
    /** The first moment after that day. */
    expires_at: 'text',
    at: 'text not null',
    /** How it ended last: `released`, `expired` or `committed`; null while nobody has taken from it. */
    ended: 'text',
  },
  key: ['reservation'],
  indexes: ['measure', 'for_thing'],
  on: {
    LineTakenOver: (rows, { line, reservedCents: gross_cents, source: { document } }, { at }) => {
      if (gross_cents > 0)
        rows.insert({ reservation: takenOverAs(line), line, gross_cents, purpose: document, document, at });
    },
    FundsReserved: (rows, e, { at }) =>
      rows.insert({
        reservation: e.reservation,
        line: e.line,
        gross_cents: e.grossCents,
        net_cents: e.netCents,
        vat_rate: e.vatRate,
        purpose: e.purpose,
        measure: e.measure,
        for_kind: e.forThing?.kind,
        for_thing: e.forThing?.id,
        document: e.document,
        expires_on: e.expiresOn,
        expires_at: e.expiresOn && startOfDay(plusDays(e.expiresOn, 1)),
        at,
      }),
    ReservationReleased: (rows, { reservation }) => rows.update({ ended: 'released' }, { reservation }),
    ReservationExpired: (rows, { reservation }) => rows.update({ ended: 'expired' }, { reservation }),
    FundsCommitted: (rows, { reservation }) => {
      if (reservation) rows.update({ ended: 'committed' }, { reservation });
    },
  },
});

/** One row a commitment: which contract or order binds the money. What is left of it is a sum of bookings. */
export const budgetCommitments = readModel<BudgetEvent>()({
  name: 'budget_commitments',
  version: 3,
  events: budgetEvents,
  table: {
    commitment: 'text not null',
    line: 'text not null',
    gross_cents: 'integer not null',
    net_cents: 'integer',
    vat_rate: 'integer',
    reservation: 'text',
    purpose: 'text not null',
    measure: 'text',
    obligation: 'text',
    /** The contract of these books that binds it. */
    contract: 'text',
    document: 'text not null',
    at: 'text not null',
  },
  key: ['commitment'],
  indexes: ['measure', 'obligation', 'contract'],
  on: {
    LineTakenOver: (rows, { line, committedCents: gross_cents, source: { document } }, { at }) => {
      if (gross_cents > 0)
        rows.insert({ commitment: takenOverAs(line), line, gross_cents, purpose: document, document, at });
    },
    FundsCommitted: (rows, e, { at }) =>
      rows.insert({
        commitment: e.commitment,
        line: e.line,
        gross_cents: e.grossCents,
        net_cents: e.netCents,
        vat_rate: e.vatRate,
        reservation: e.reservation,
        purpose: e.purpose,
        measure: e.measure,
        obligation: e.obligation,
        contract: e.contract,
        document: e.document,
        at,
      }),
  },
});

/** Every forecast ever given for a line, by somebody or by the rate tables of its posts; the latest counts. */
export const budgetForecasts = readModel<BudgetEvent>()({
  name: 'budget_forecasts',
  version: 1,
  events: budgetEvents,
  table: {
    position: 'integer not null',
    place: 'integer not null',
    line: 'text not null',
    /** The post whose cost it is; null for what is still planned beside posts. */
    post: 'text',
    cents: 'integer not null',
    text: 'text',
    at: 'text not null',
    recorded_at: 'text not null',
    event: 'text not null',
    type: 'text not null',
  },
  key: ['position', 'place'],
  on: {
    ForecastGiven: (rows, { line, plannedRestCents: cents, text }, { position, place = 0, at, recordedAt, id, type }) =>
      rows.insert({ position, place, line, cents, text, at, recorded_at: recordedAt, event: id, type }),
    PersonnelForecastRaised: (
      rows,
      { line, position: post, amountCents: cents, rates: text },
      { position, place = 0, at, recordedAt, id, type },
    ) => rows.insert({ position, place, line, post, cents, text, at, recorded_at: recordedAt, event: id, type }),
  },
});
