import type { Recorded } from '@moves/events/catalogue/define';
import { noticeWords } from '@moves/events/catalogue/tenders/in-words';
import type { Bidder, NoticeKind } from '@moves/events/catalogue/tenders/words';
import type { GraphContext } from '@moves/events/graph/context';
import { historyEntries, type Telling } from '@moves/events/graph/history';
import { enteredAfterwards } from '@moves/events/published/tenders/afterwards';
import { type Bid, bid } from './bids/bid.ts';
import { contract } from './contracts/contract.ts';
import type { Contract } from './contracts/contract-state.ts';
import { awardTold } from './graph/telling/award.ts';
import { bidTold, competitionTold } from './graph/telling/competition.ts';
import { contractTold } from './graph/telling/contract.ts';
import { preparationTold } from './graph/telling/preparation.ts';
import type { Hearer } from './graph/telling/said.ts';
import { tender } from './tender.ts';
import type { Tender } from './tender-state.ts';

/** How the books of a tender are read out to somebody: what only procurement and audit may know is not in the sentences of others. */
export function tenderTelling(
  history: readonly Recorded[],
  { viewer, nameOf, language }: GraphContext,
): Telling<Tender> {
  const { readsBids } = viewer;
  const firms = new Map(history.flatMap(biddersIn).map(({ bidder, firm }) => [bidder, firm ?? bidder]));
  const winners = new Set(history.flatMap(winnersIn));
  const firmOf = (bidder: string) =>
    readsBids || winners.has(bidder) ? (firms.get(bidder) ?? bidder) : SOMEBODY[language];
  const hearer: Hearer = { readsBids, nameOf, firmOf };
  return {
    thing: tender,
    sentences: { ...preparationTold(hearer), ...competitionTold(hearer), ...awardTold(hearer) },
    names: ({ type, data }) => {
      if (type === 'NoticeDispatched') {
        const { notice, kind } = data as { notice: string; kind: NoticeKind };
        return [notice, noticeWords[kind][language]];
      }
      if (type !== 'BidRecorded' || !readsBids) return undefined;
      const { bid: id, bidder } = data as { bid: string; bidder: Bidder };
      return [id, `${id} (${hearer.firmOf(bidder.bidder)})`];
    },
  };
}

/** Who is named in an event as somebody who bids, or is asked to. */
function biddersIn({ type, data }: Recorded): readonly Bidder[] {
  if (type === 'BiddersInvited') return (data as { bidders: readonly Bidder[] }).bidders;
  if (type !== 'BidRecorded' && type !== 'AwardProposed') return [];
  const { bidder } = data as { bidder?: Bidder };
  return bidder ? [bidder] : [];
}

/** Whoever bids, to those who may not know. */
const SOMEBODY = { de: 'ein Bieter', en: 'a bidder' } as const;

/** Who is proposed to win in an event: the administration may know. */
function winnersIn({ type, data }: Recorded): readonly string[] {
  if (type !== 'AwardProposed') return [];
  return (data as { proposals: readonly { bidder: string }[] }).proposals.map(({ bidder }) => bidder);
}

/** How the books of a contract are read out. */
export const contractTelling: Telling<Contract> = {
  thing: contract,
  sentences: contractTold,
  names: ({ type, data }) => {
    if (type !== 'ContractBegun' && type !== 'ContractTakenOver') return undefined;
    const [option] = (data as { options: readonly { option: string; title: string }[] }).options;
    return option && [option.option, option.title];
  },
};

/** How the books of an opened bid are read out: that it came, and when. */
export const bidTelling: Telling<Bid> = { thing: bid, sentences: bidTold };

const AFTERWARDS = { de: 'nacherfasst', en: 'entered afterwards' } as const;

/** A history in which everything that two people have entered afterwards says so. */
export function toldHistory<State>(telling: Telling<State>, history: readonly Recorded[], context: GraphContext) {
  const afterwards = new Set<string>(
    history.filter(({ envelope }) => enteredAfterwards(envelope)).map(({ envelope }) => envelope.id),
  );
  return historyEntries(telling, history, context).map(entry =>
    afterwards.has(entry.id) ? { ...entry, summary: `${entry.summary} (${AFTERWARDS[context.language]})` } : entry,
  );
}
