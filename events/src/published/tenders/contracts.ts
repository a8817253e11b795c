import type { EventOf } from '../../catalogue/define.ts';
import { type ContractBegun, type ContractEvent, contractEvents } from '../../catalogue/tenders/contracts.ts';
import { dayOf } from '../../catalogue/time.ts';
import { type Rows, readModel } from '../../read-model/define.ts';
import { folded } from '../../read-model/folded.ts';

/** One row a contract or framework: what it says, and until when. What is bound and paid stands in the Budgets. */
export const contractList = readModel<ContractEvent>()({
  name: 'contracts',
  version: 1,
  events: contractEvents,
  table: {
    title: 'text not null',
    title_folded: 'text not null',
    contractor: 'text',
    contractor_folded: 'text',
    category: 'text not null',
    regime: 'text not null',
    procedure: 'text',
    begun_on: 'text not null',
    office: 'text',
    office_search: 'text',
    measure: 'text',
    exercise: 'integer not null',
    tender: 'text',
    lot: 'text',
    bidder: 'text',
    begins_on: 'text not null',
    /** As concluded; null: without an end. What changes, options and notice make of it is a question (`judgedContracts`). */
    agreed_ends_on: 'text',
    terminated_ends_on: 'text',
    notice_until: 'text',
    indexation: 'integer not null',
    /** As concluded, or as taken over. */
    net_cents: 'integer',
    gross_cents: 'integer',
    vat_rate: 'integer',
    value_qualifier: 'text',
    framework_max_net_cents: 'integer',
    /** Who may call off, if offices are named (§ 21 (2) VgV): a list, in JSON. */
    callers: 'text',
    /** Called off, and changed, before these books began. */
    called_before_net_cents: 'integer not null',
    modified_before_net_cents: 'integer not null',
    awarded_on: 'text',
    /** `running`, `terminated` (and running to its earlier end) or `ended`. */
    status: 'text not null',
    status_since: 'text not null',
    ended_on: 'text',
    /** If it was taken over: the day, in `source` the document. */
    taken_over_on: 'text',
    source: 'text',
    inferred: 'text not null',
    search: 'text not null',
  },
  indexes: ['title_folded', 'measure', 'tender'],
  on: {
    ContractBegun: (rows, e, { at, stream }) =>
      rows.insert({
        ...begun(e, stream),
        status_since: at,
        tender: e.tender,
        lot: e.lot,
        bidder: e.bidder,
        net_cents: e.netCents,
        gross_cents: e.grossCents,
        vat_rate: e.vatRate,
        called_before_net_cents: 0,
        modified_before_net_cents: 0,
        awarded_on: e.awardedOn,
        inferred: '[]',
      }),
    ContractTakenOver: (rows, e, { at, stream }) =>
      rows.insert({
        ...begun(e, stream),
        status_since: at,
        net_cents: e.netCents,
        gross_cents: e.grossCents,
        vat_rate: e.vatRate,
        value_qualifier: e.qualifier,
        called_before_net_cents: e.calledNetCents ?? 0,
        modified_before_net_cents: e.modifiedNetCents ?? 0,
        taken_over_on: e.on,
        source: JSON.stringify(e.source),
        inferred: JSON.stringify(e.inferred ?? []),
      }),
    ContractTerminated: (rows, { endsOn }, { at }) =>
      rows.update({ terminated_ends_on: endsOn, status: 'terminated', status_since: at }),
    ContractEnded: (rows, _, { at }) => rows.update({ status: 'ended', status_since: at, ended_on: dayOf(at) }),
  },
});

type Facts = Omit<
  EventOf<typeof ContractBegun>['data'],
  'tender' | 'lot' | 'bidder' | 'netCents' | 'grossCents' | 'vatRate' | 'awardedOn' | 'laterYears'
>;

const begun = (e: Facts, stream: string) => ({
  title: e.title,
  title_folded: folded(e.title),
  contractor: e.contractor,
  contractor_folded: e.contractor && folded(e.contractor),
  category: e.category,
  regime: e.regime,
  procedure: e.procedure,
  begun_on: e.begunOn,
  office: e.office,
  office_search: e.office && folded(e.office),
  measure: e.measure,
  exercise: e.exercise ?? false,
  begins_on: e.beginsOn,
  agreed_ends_on: e.endsOn,
  notice_until: e.noticeUntil,
  indexation: e.indexation,
  framework_max_net_cents: e.framework?.maximumNetCents,
  callers: e.framework?.callers && JSON.stringify(e.framework.callers),
  status: 'running',
  search: folded([stream.slice('contract-'.length), e.title, e.contractor, e.office].filter(Boolean).join(' ')),
});

/** One row an option or renewal: until when it may be exercised, and what came of it. */
export const contractOptions = readModel<ContractEvent>()({
  name: 'contract_options',
  version: 1,
  events: contractEvents,
  table: {
    option: 'text not null',
    place: 'integer not null',
    title: 'text not null',
    exercise_by: 'text not null',
    net_cents: 'integer',
    gross_cents: 'integer not null',
    vat_rate: 'integer',
    ends_on: 'text',
    /** `open`, `requested`, `exercised` or `lapsed`. */
    state: 'text not null',
    joint: 'text',
    state_since: 'text not null',
  },
  key: ['option'],
  on: {
    ContractBegun: (rows, { options }, { at }) => offered(rows, options, at),
    ContractTakenOver: (rows, { options }, { at }) => offered(rows, options, at),
    OptionRequested: (rows, { option, money: { joint } }, { at }) =>
      rows.update({ state: 'requested', joint, state_since: at }, { option }),
    OptionExercised: (rows, { joint }, { at }) => rows.update({ state: 'exercised', state_since: at }, { joint }),
    OptionRefused: (rows, { joint }, { at }) => rows.update({ state: 'open', joint: null, state_since: at }, { joint }),
    OptionLapsed: (rows, { option }, { at }) => rows.update({ state: 'lapsed', state_since: at }, { option }),
  },
});

function offered(rows: Rows<(typeof contractOptions)['row']>, options: Facts['options'], since: string): void {
  options.forEach(({ exerciseBy, netCents, grossCents, vatRate, endsOn, ...option }, place) => {
    rows.insert({
      ...option,
      place,
      exercise_by: exerciseBy,
      net_cents: netCents,
      gross_cents: grossCents,
      vat_rate: vatRate,
      ends_on: endsOn,
      state: 'open',
      state_since: since,
    });
  });
}

/** One row a warning that an end, option or notice day comes near (X25). */
export const contractWarnings = readModel<ContractEvent>()({
  name: 'contract_warnings',
  version: 1,
  events: contractEvents,
  table: {
    position: 'integer not null',
    of: 'text not null',
    part: 'text',
    due_on: 'text not null',
    days_before: 'integer not null',
    at: 'text not null',
  },
  key: ['position'],
  on: {
    ExpiryWarned: (rows, { of, part, dueOn, daysBefore }, { position, at }) =>
      rows.insert({ position, of, part, due_on: dueOn, days_before: daysBefore, at }),
  },
});
