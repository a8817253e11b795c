import { exclusionWords, noticeWords, procedureWords } from '../../../catalogue/tenders/in-words.ts';
import type { Said } from '../../../catalogue/words.ts';
import type { AnyStep, SaidIn, StepType, TenderHistory } from './history.ts';
import { asWritten, atTime, joined, money, onDay, put, say } from './said.ts';

type Details = { readonly [Type in StepType]?: (data: SaidIn<Type>, h: TenderHistory) => Said | undefined };

const closes = (closesAt: Parameters<typeof atTime>[0]) =>
  put('Frist bis {at}', 'open until {at}', { at: atTime(closesAt) });

const details: Details = {
  MarketConsulted: ({ how }) => asWritten(how),
  ValueEstimated: ({ netCents }) => put('{net} netto', '{net} net', { net: money(netCents) }),
  ProcedureChosen: ({ procedure }) => procedureWords[procedure],
  TenderPublished: ({ closesAt }) => closes(closesAt),
  BiddersInvited: ({ bidders, closesAt }) =>
    joined([say(`${bidders.length} aufgefordert`, `${bidders.length} invited`), closes(closesAt)], '; '),
  NoticeDispatched: ({ kind, dispatchedOn }) =>
    put('{kind}, {on}', '{kind}, {on}', { kind: noticeWords[kind], on: onDay(dispatchedOn) }),
  NoticeAnswered: ({ publishedOn, rejectedBecause }) =>
    publishedOn
      ? put('veröffentlicht {on}', 'published {on}', { on: onDay(publishedOn) })
      : rejectedBecause
        ? put('zurückgewiesen: {why}', 'turned away: {why}', { why: asWritten(rejectedBecause) })
        : undefined,
  CorrectionProposed: ({ what, closesAt }) => joined([asWritten(what), closes(closesAt)], '; '),
  TenderCorrected: ({ what, closesAt }) => joined([asWritten(what), closes(closesAt)], '; '),
  DeadlineExtended: ({ closesAt }) => closes(closesAt),
  ValidityExtended: ({ validUntil }) => put('bis {on}', 'until {on}', { on: onDay(validUntil) }),
  BidsOpened: ({ bids, late }) =>
    joined(
      [
        say(`${bids.length} rechtzeitig`, `${bids.length} in time`),
        late.length > 0 && say(`${late.length} verspätet`, `${late.length} late`),
      ],
      '; ',
    ),
  BidRecorded: ({ bid }, h) => h.ofBid(bid),
  DocumentsRequested: ({ bid, until }, h) =>
    put('{bidder}, bis {on}', '{bidder}, until {on}', { bidder: h.ofBid(bid), on: onDay(until) }),
  DocumentsRecorded: ({ bid }, h) => h.ofBid(bid),
  BidChecked: ({ bid }, h) => h.ofBid(bid),
  BidExcluded: ({ bid, ground }, h) =>
    put('{bidder}: {ground}', '{bidder}: {ground}', { bidder: h.ofBid(bid), ground: exclusionWords[ground] }),
  PriceClarified: ({ bid, accepted }, h) =>
    put(
      accepted ? '{bidder}: erklärt' : '{bidder}: nicht erklärt',
      accepted ? '{bidder}: explained' : '{bidder}: not explained',
      {
        bidder: h.ofBid(bid),
      },
    ),
  AwardProposed: ({ proposals }, h) =>
    joined(
      proposals.map(({ bidder }) => h.bidder(bidder)),
      '; ',
    ),
  AwardResolved: ({ body, accepted }) =>
    put(accepted ? '{body}: angenommen' : '{body}: abgelehnt', accepted ? '{body}: accepted' : '{body}: rejected', {
      body: asWritten(body),
    }),
  RegisterQueried: ({ bidder, entry, answeredOn }, h) =>
    put(
      entry ? '{bidder}: eingetragen, Auskunft vom {on}' : '{bidder}: kein Eintrag, Auskunft vom {on}',
      entry ? '{bidder}: has an entry, answer of {on}' : '{bidder}: no entry, answer of {on}',
      { bidder: h.bidder(bidder), on: onDay(answeredOn) },
    ),
  InformationSent: ({ earliestAt }) =>
    put('Vertrag frühestens {at}', 'contract not before {at}', { at: atTime(earliestAt) }),
  ReviewLodged: ({ chamber }) => asWritten(chamber),
  TenderAwarded: ({ awards }, h) =>
    joined(
      awards.map(({ bidder, netCents }) =>
        put('{bidder}, {net} netto', '{bidder}, {net} net', { bidder: h.bidder(bidder), net: money(netCents) }),
      ),
      '; ',
    ),
  TenderCancelled: ({ reason }) => asWritten(reason),
  TenderClosed: ({ retainUntil }) => put('aufbewahren bis {on}', 'keep until {on}', { on: onDay(retainUntil) }),
  LateStepProposed: ({ tookEffectAt }) => put('wirksam {at}', 'in effect {at}', { at: atTime(tookEffectAt) }),
};

/** What a line of the timeline adds to its title, if anything. */
export const detailOf = ({ type, data }: AnyStep, h: TenderHistory): Said | undefined =>
  (details as Readonly<Record<string, ((data: unknown, h: TenderHistory) => Said | undefined) | undefined>>)[type]?.(
    data,
    h,
  );
