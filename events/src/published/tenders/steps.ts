import type { Envelope } from '../../catalogue/envelope.ts';
import type { Bidder } from '../../catalogue/tenders/words.ts';
import { type TenderEvent, tenderEvents } from '../../catalogue/tenders.ts';
import { type Rows, readModel } from '../../read-model/define.ts';
import { enteredAfterwards } from './afterwards.ts';

const columns = {
  position: 'integer not null',
  event: 'text not null',
  type: 'text not null',
  /** What the event says, in JSON, without what is nobody's to read here. */
  data: 'text not null',
  at: 'text not null',
  recorded_at: 'text not null',
  because: 'text',
  /** Entered afterwards by two people. */
  afterwards: 'integer not null',
} as const;

type Data<Type extends TenderEvent['type']> = Extract<TenderEvent, { type: Type }>['data'];
type StepType = Exclude<TenderEvent['type'], 'MoneyReady'>;

const without = <T extends object, Key extends keyof T>(data: T, ...names: readonly Key[]): Omit<T, Key> =>
  Object.fromEntries(Object.entries(data).filter(([name]) => !names.includes(name as Key))) as Omit<T, Key>;

/** A bidder without the fields of a person. */
const named = (bidder: Bidder) => without(bidder, 'person', 'contact');

const SEALS = ['firstKey', 'secondKey', 'recoveryKey'] as const;

/** What of an event stays out of the file: keys and seals, fields of persons, and what Budgets prepare among themselves. */
const told: { readonly [Type in StepType]?: (data: Data<Type>) => object } = {
  TenderTakenOver: e => without(e, 'seal'),
  FundingReleased: () => ({}),
  TenderFunded: () => ({}),
  TenderPublished: e => without(e, ...SEALS),
  BiddersInvited: e => ({ ...without(e, ...SEALS), bidders: e.bidders.map(named) }),
  BidsOpened: e => ({ ...e, bids: e.bids.map(bid => without(bid, 'dataKey')) }),
  BidRecorded: e => ({ ...e, bidder: named(e.bidder) }),
  AwardProposed: e => ({ ...e, ...(e.bidder && { bidder: named(e.bidder) }) }),
  AwardRequested: e => without(e, 'money'),
  TenderAwarded: e => without(e, 'parts'),
  LateStepProposed: e => without(e, 'terms'),
};

type StepRows = Rows<{ [Name in keyof typeof columns]: string | number | null }>;

const stepOf = (type: string) => (rows: StepRows, data: object, envelope: Envelope) =>
  rows.insert({
    position: envelope.position,
    event: envelope.id,
    type,
    data: JSON.stringify((told as Record<string, (data: object) => object>)[type]?.(data) ?? data),
    at: envelope.at,
    recorded_at: envelope.recordedAt,
    because: envelope.because && JSON.stringify(envelope.because),
    afterwards: enteredAfterwards(envelope),
  });

/**
 * One row each thing that happened to a tender, in its order: what its file and its timeline are made of (§ 8 VgV, § 6 UVgO).
 * It holds no key of a bid, no seal and no field of a person.
 */
export const tenderSteps = readModel<TenderEvent>()({
  name: 'tender_steps',
  version: 1,
  events: tenderEvents,
  table: columns,
  key: ['position'],
  on: Object.fromEntries(
    tenderEvents.filter(({ type }) => type !== 'MoneyReady').map(({ type }) => [type, stepOf(type)]),
  ),
});

/** A step as questions find it. */
export type StepRow = (typeof tenderSteps)['row'];
