import { type ContractEvent, contractEvents } from '../../catalogue/tenders/contracts.ts';
import type { LaterYear } from '../../catalogue/tenders/money.ts';
import { type Day, dayOf } from '../../catalogue/time.ts';
import { type Rows, readModel } from '../../read-model/define.ts';

/** One row an order under a framework; it counts against the maximum while it is asked for, too (X12). */
export const contractCallOffs = readModel<ContractEvent>()({
  name: 'contract_call_offs',
  version: 1,
  events: contractEvents,
  table: {
    call_off: 'text not null',
    joint: 'text not null',
    title: 'text not null',
    on_day: 'text not null',
    office: 'text',
    net_cents: 'integer not null',
    gross_cents: 'integer not null',
    vat_rate: 'integer',
    /** `Share`s, in JSON. */
    years: 'text not null',
    /** `requested`, `placed` or `refused`. */
    state: 'text not null',
    position: 'integer not null',
    ended_at: 'text',
  },
  key: ['call_off'],
  on: {
    CallOffRequested: (rows, e, { position }) =>
      rows.insert({
        call_off: e.callOff,
        joint: e.money.joint,
        title: e.title,
        on_day: e.on,
        office: e.office,
        net_cents: e.netCents,
        gross_cents: e.grossCents,
        vat_rate: e.vatRate,
        years: JSON.stringify(e.years),
        state: 'requested',
        position,
      }),
    CallOffPlaced: (rows, { joint }, { at }) => rows.update({ state: 'placed', ended_at: at }, { joint }),
    CallOffRefused: (rows, { joint }, { at }) => rows.update({ state: 'refused', ended_at: at }, { joint }),
  },
});

/** One row a change of a running contract, with its ground and what all changes so far make of the value (§ 132 GWB, § 47 UVgO). */
export const contractModifications = readModel<ContractEvent>()({
  name: 'contract_modifications',
  version: 1,
  events: contractEvents,
  table: {
    modification: 'text not null',
    joint: 'text not null',
    ground: 'text not null',
    reason: 'text not null',
    net_cents: 'integer not null',
    gross_cents: 'integer not null',
    vat_rate: 'integer',
    ends_on: 'text',
    /** Who takes the contractor's place (§ 132 (2) Nr. 4 GWB). */
    contractor: 'text',
    rule: 'text not null',
    /** All changes so far, of the original value, in hundredths of a per cent. */
    cumulative: 'integer not null',
    /** `requested`, `done` or `refused`. */
    state: 'text not null',
    position: 'integer not null',
    ended_at: 'text',
    modified_on: 'text',
    notice_sent_on: 'text',
    notice_reference: 'text',
  },
  key: ['modification'],
  on: {
    ModificationRequested: (rows, e, { position }) =>
      rows.insert({
        modification: e.modification,
        joint: e.money.joint,
        ground: e.ground,
        reason: e.reason,
        net_cents: e.netCents,
        gross_cents: e.grossCents,
        vat_rate: e.vatRate,
        ends_on: e.endsOn,
        contractor: e.contractor,
        rule: e.rule,
        cumulative: e.cumulative,
        state: 'requested',
        position,
      }),
    ContractModified: (rows, { joint }, { at }) =>
      rows.update({ state: 'done', ended_at: at, modified_on: dayOf(at) }, { joint }),
    ModificationRefused: (rows, { joint }, { at }) => rows.update({ state: 'refused', ended_at: at }, { joint }),
    ModificationNoticeSent: (rows, { modification, dispatchedOn, reference }) =>
      rows.update({ notice_sent_on: dispatchedOn as Day, notice_reference: reference }, { modification }),
  },
});

/** One row a year without a statute into which some of a contract's value falls. */
export const contractLaterYears = readModel<ContractEvent>()({
  name: 'contract_later_years',
  version: 1,
  events: contractEvents,
  table: {
    position: 'integer not null',
    place: 'integer not null',
    year: 'integer not null',
    gross_cents: 'integer not null',
    reason: 'text not null',
    /** The joint act with which it came, if the contract did not begin with it. */
    joint: 'text',
  },
  key: ['position', 'place'],
  on: {
    ContractBegun: (rows, e, { position }) => later(rows, e, position),
    CallOffRequested: (rows, e, { position }) => later(rows, e, position),
    ModificationRequested: (rows, e, { position }) => later(rows, e, position),
    OptionRequested: (rows, e, { position }) => later(rows, e, position),
    CallOffRefused: (rows, { joint }) => rows.delete({ joint }),
    ModificationRefused: (rows, { joint }) => rows.delete({ joint }),
    OptionRefused: (rows, { joint }) => rows.delete({ joint }),
  },
});

function later(
  rows: Rows<(typeof contractLaterYears)['row']>,
  { laterYears, money }: { laterYears: readonly LaterYear[]; money?: { joint: string } },
  position: number,
): void {
  for (const [place, { year, grossCents, reason }] of laterYears.entries())
    rows.insert({ position, place, year, gross_cents: grossCents, reason, joint: money?.joint });
}
