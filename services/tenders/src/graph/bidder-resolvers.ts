import type { GraphContext } from '@moves/events/graph/context';
import { loads } from '../load.ts';
import type * as G from '../tenders.types.generated.ts';
import type { BidderShape } from './bid-shapes.ts';

/** A bidder of a tender. */
export const bidderOf = async (
  context: GraphContext,
  tender: string,
  bidder: string | null,
): Promise<BidderShape | null> =>
  bidder === null ? null : ((await loads(context).bidders.load(tender)).find(({ id }) => id === bidder) ?? null);

/** A bidder as far as this person may know of it: who shall win, or has won, is known to the administration; who bids is not. */
export const bidderSeen = (
  context: GraphContext,
  tender: string,
  bidder: string | null,
): Promise<BidderShape | null> =>
  context.viewer.readsBids ? bidderOf(context, tender, bidder) : Promise.resolve(null);

/** Who is proposed to win, or has won. */
export async function winnersOf(context: GraphContext, tender: string): Promise<ReadonlySet<string>> {
  const { proposals, awards } = loads(context);
  const [proposed, awarded] = await Promise.all([proposals.load(tender), awards.load(tender)]);
  return new Set([...proposed.map(({ bidderId }) => bidderId), ...awarded.map(({ bidder }) => bidder)]);
}

/** How the promises about bidders are kept. What could tell a person is opened for those who may read bids, until it is erased. */
export const bidderResolvers: Pick<G.Resolvers, 'TenderBidder'> = {
  TenderBidder: {
    firm: ({ firmName }) => firmName,
    person: ({ sealedPerson }, _, { reveal }) => sealedPerson && reveal(sealedPerson),
    contact: ({ sealedContact }, _, { reveal }) => sealedContact && reveal(sealedContact),
    winner: async ({ tender, id }, _, context) =>
      (await loads(context).awards.load(tender)).some(({ bidder, awarded_on }) => bidder === id && awarded_on !== null),
  },
};
