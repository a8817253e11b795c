import assert from 'node:assert/strict';
import type { EventOf, Recorded } from '@moves/events/catalogue/define';
import { AwardRequested } from '@moves/events/catalogue/tenders/award';
import { type Award, TenderAwarded } from '@moves/events/catalogue/tenders/money';
import { WHOLE } from '@moves/events/catalogue/tenders/words';
import { dayOf } from '@moves/events/catalogue/time';
import { reaction } from '@moves/events/reactions/define';
import { tender } from '../tender.ts';
import type { KnownTender } from '../tender-state.ts';
import { BeginContract, beginContract } from './begin-contract.ts';
import { contract } from './contract.ts';
import type { Said } from './contract-state.ts';

/** A tender was awarded: for each lot its contract begins, with the facts that the tender has (X8). */
export const whenTenderAwarded = reaction({
  name: 'tenders/when-tender-awarded',
  on: [TenderAwarded],
  things: ({ data: { awards } }) => awards.map(award => award.contract),
  react: async ({ data: { awards, joint }, envelope }, id, act, { decisions }) => {
    const tenderId = envelope.stream.slice(tender.streamOf('').length);
    const history = await decisions.history(tender, tenderId);
    const t = (await decisions.standing(tender, tenderId)).state as KnownTender;
    const award = awards.find(one => one.contract === id)!;
    const terms = contractOf(tenderId, t, award, { ...requested(history, joint), awardedOn: dayOf(envelope.at) });
    return decisions.react(contract, id, new BeginContract(id, terms, act), beginContract);
  },
});

type Requested = EventOf<typeof AwardRequested>['data'];

/** What was asked when the award began. */
function requested(history: readonly Recorded[], joint: string): Requested {
  const asked = history.findLast(
    ({ type, data }) => type === AwardRequested.type && (data as Requested).money.joint === joint,
  );
  assert(asked, `no award ${joint} was asked for`);
  return asked.data as Requested;
}

/** The contract of one lot, in the words of its tender. */
export function contractOf(
  tenderId: string,
  t: KnownTender,
  { lot, bidder, bid, grossCents, netCents, vatRate }: Award,
  {
    terms,
    laterYears,
    awardedOn,
  }: Pick<Requested, 'terms' | 'laterYears'> & { awardedOn: Said<'ContractBegun'>['awardedOn'] },
): Said<'ContractBegun'> {
  const said = terms.find(one => one.lot === lot);
  const { chosen, begunOn = chosen?.chosenOn ?? awardedOn } = t;
  assert(said && chosen, `lot ${lot} has no terms`);
  const { lot: _, ...agreed } = said;
  const contractor = (bid ? t.bids.get(bid)?.bidder : t.directBidder)?.firm;
  const divided = t.estimate?.lots.find(one => one.lot === lot);
  const maximumNetCents = maximumOf(t, lot);
  return {
    ...agreed,
    title: divided ? `${t.title}: ${divided.title}` : t.title,
    ...(contractor && { contractor }),
    category: t.category,
    regime: chosen.regime,
    procedure: chosen.procedure,
    begunOn,
    office: t.office,
    ...(t.measure && { measure: t.measure }),
    ...(maximumNetCents && { framework: { maximumNetCents } }),
    ...(t.exercise && { exercise: true }),
    tender: tenderId,
    lot,
    bidder,
    grossCents,
    netCents,
    ...(vatRate !== undefined && { vatRate }),
    awardedOn,
    laterYears: laterYears.filter(one => (one.lot ?? lot) === lot),
  };
}

/** What of a framework's volume a lot may call off: its share of the estimate, rounded down. */
function maximumOf({ chosen, estimate }: KnownTender, lot: string): number | undefined {
  const whole = chosen?.framework?.maximumNetCents;
  if (whole === undefined || lot === WHOLE || !estimate) return whole;
  const lots = estimate.lots.reduce((sum, { netCents }) => sum + netCents, 0);
  const own = estimate.lots.find(one => one.lot === lot)?.netCents ?? 0;
  return Number((BigInt(whole) * BigInt(own)) / BigInt(lots));
}
