import assert from 'node:assert/strict';
import type { PartRefusal } from '@moves/events/catalogue/joint-acts';
import { type ContractEvent, contractEvents } from '@moves/events/catalogue/tenders/contracts';
import type { ContractOption } from '@moves/events/catalogue/tenders/words';
import { dayOf } from '@moves/events/catalogue/time';
import { aggregate } from '@moves/events/decider/aggregate';
import type {
  Contract,
  ContractAsking,
  KnownContract,
  Modification,
  MoneyState,
  Option,
  Said,
} from './contract-state.ts';

/** The states of a contract, and how events change them. */
export const contract = aggregate<Contract, ContractEvent>()({
  name: 'contract',
  events: contractEvents,
  initial: { status: 'unknown' },
  evolve: {
    ContractBegun: (c, { laterYears: _, awardedOn: __, lot: ___, bidder: ____, vatRate: _____, ...said }, { at }) => ({
      ...begun(c, said),
      netCents: said.netCents,
      grossCents: said.grossCents,
      tender: said.tender,
      since: at,
    }),
    ContractTakenOver: (c, { calledNetCents, modifiedNetCents, netCents, grossCents, ...said }, { at }) => ({
      ...begun(c, said),
      takenOver: true,
      ...(netCents !== undefined && { netCents }),
      ...(grossCents !== undefined && { grossCents }),
      calledBeforeCents: calledNetCents ?? 0,
      modifiedBeforeCents: modifiedNetCents ?? 0,
      since: at,
    }),

    CallOffRequested: (c, e) => ({
      ...asking(c, { kind: 'callOff', part: e.callOff, money: e.money, ready: [] }),
      callOffs: having(known(c).callOffs, e.callOff, { ...e, state: 'asked' }),
    }),
    CallOffPlaced: (c, { joint }) => ended(c, joint),
    CallOffRefused: (c, { joint, refusals }) => ended(c, joint, refusals),

    ModificationRequested: (c, e, { at }) => ({
      ...asking(c, { kind: 'modification', part: e.modification, money: e.money, ready: [] }),
      modifications: having(known(c).modifications, e.modification, { ...e, state: 'asked', requestedOn: dayOf(at) }),
    }),
    ContractModified: (c, { joint }) => ended(c, joint),
    ModificationRefused: (c, { joint, refusals }) => ended(c, joint, refusals),

    OptionRequested: (c, { option, money }) => {
      const asked = asking(c, { kind: 'option', part: option, money, ready: [] });
      const before = part(asked.options, option);
      return {
        ...asked,
        options: having(asked.options, option, { ...before, state: 'asked', tries: before.tries + 1 }),
      };
    },
    OptionExercised: (c, { joint }) => ended(c, joint),
    OptionRefused: (c, { joint, refusals }) => ended(c, joint, refusals),
    OptionLapsed: (c, { option }) => withOption(known(c), option, 'lapsed'),

    MoneyReady: (c, { joint, stream, ready }) => {
      const one = askingOf(known(c), joint);
      const answered = { ...one, ready: [...one.ready, { stream, ready }] };
      return { ...known(c), asking: having(known(c).asking, joint, answered) };
    },
    ModificationNoticeSent: (c, { modification, dispatchedOn }) => {
      const one = part(known(c).modifications, modification);
      const sent = { ...one, noticeOn: dispatchedOn };
      return { ...known(c), modifications: having(known(c).modifications, modification, sent) };
    },
    ContractTerminated: (c, { endsOn }) => ({ ...known(c), endsOn, terminated: true }),
    ContractEnded: c => ({ ...known(c), status: 'ended' }),
    ExpiryWarned: (c, warning) => ({ ...known(c), warned: [...known(c).warned, warning] }),
  },
});

/** A contract as it is concluded or taken over, before anything has happened to it. */
function begun(c: Contract, said: Omit<Said<'ContractTakenOver'>, 'source' | 'on'>): KnownContract {
  assert(c.status === 'unknown', `was ${c.status}`);
  const { title, contractor, category, regime, procedure, begunOn, office, measure, beginsOn, endsOn } = said;
  const { noticeUntil, indexation, framework, exercise = false, options } = said;
  return {
    status: 'running',
    ...{ title, category, regime, begunOn, beginsOn, indexation, exercise, takenOver: false, terminated: false },
    ...(contractor && { contractor }),
    ...(procedure && { procedure }),
    ...(office && { office }),
    ...(measure && { measure }),
    ...(endsOn && { endsOn }),
    ...(noticeUntil && { noticeUntil }),
    ...(framework && { framework }),
    calledBeforeCents: 0,
    modifiedBeforeCents: 0,
    options: new Map(options.map(option => [option.option, openOption(option)])),
    callOffs: new Map(),
    modifications: new Map(),
    asking: new Map(),
    refusals: [],
    warned: [],
    since: '' as KnownContract['since'],
  };
}

const openOption = (option: ContractOption): Option => ({ ...option, state: 'open', tries: 0 });

function known(c: Contract): KnownContract {
  assert(c.status !== 'unknown', 'was unknown');
  return c;
}

const having = <Value>(map: ReadonlyMap<string, Value>, key: string, value: Value): ReadonlyMap<string, Value> =>
  new Map(map).set(key, value);

function part<Value>(map: ReadonlyMap<string, Value>, id: string): Value {
  const one = map.get(id);
  assert(one, `has no ${id}`);
  return one;
}

const asking = (c: Contract, one: ContractAsking): KnownContract => ({
  ...known(c),
  asking: having(known(c).asking, one.money.joint, one),
});

const askingOf = (c: KnownContract, joint: string): ContractAsking => part(c.asking, joint);

const withOption = (c: KnownContract, option: string, state: Option['state']): KnownContract => ({
  ...c,
  options: having(c.options, option, { ...part(c.options, option), state }),
});

/** A joint act has ended: what it was about has happened, or was refused. */
function ended(c: Contract, joint: string, refusals?: readonly PartRefusal[]): KnownContract {
  const before = known(c);
  const { kind, part: id } = askingOf(before, joint);
  const open = new Map(before.asking);
  open.delete(joint);
  const done = !refusals;
  const after: KnownContract = { ...before, asking: open, refusals: refusals ?? [] };
  const state: MoneyState = done ? 'done' : 'refused';
  switch (kind) {
    case 'callOff':
      return { ...after, callOffs: having(after.callOffs, id, { ...part(after.callOffs, id), state }) };
    case 'modification': {
      const one = part(after.modifications, id);
      const noted = { ...after, modifications: having(after.modifications, id, { ...one, state }) };
      return done ? modified(noted, one) : noted;
    }
    case 'option': {
      const { endsOn } = part(after.options, id);
      const noted = withOption(after, id, done ? 'exercised' : 'open');
      return done && endsOn ? { ...noted, endsOn } : noted;
    }
  }
}

const modified = (c: KnownContract, { endsOn, contractor }: Modification): KnownContract => ({
  ...c,
  ...(endsOn && { endsOn }),
  ...(contractor && { contractor }),
});
