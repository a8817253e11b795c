import { dayOf } from '@moves/events/catalogue/time';
import type { GraphContext } from '@moves/events/graph/context';
import { stillEvaluated } from '../competition/sheet.ts';
import { loads } from '../load.ts';
import { bidTelling, toldHistory } from '../telling.ts';
import { tender } from '../tender.ts';
import type * as G from '../tenders.types.generated.ts';
import { bidderOf } from './bidder-resolvers.ts';

/** How the promises about rounds, bids and their evaluation are kept. */
export const bidResolvers: Pick<G.Resolvers, 'TenderRound' | 'TenderBid' | 'TenderEvaluation'> = {
  TenderRound: {
    closed: ({ closesAt }, _, { past, today, viewer }) => (past ? dayOf(closesAt) <= today : closesAt <= viewer.act.at),
    invited: async ({ tender, round }, _, context) => {
      if (!context.viewer.readsBids) return [];
      const invited = (await loads(context).invitations.load(tender)).filter(one => one.round === round);
      const all = await Promise.all(invited.map(({ bidder }) => bidderOf(context, tender, bidder)));
      return all.filter(bidder => bidder !== null);
    },
    invitedCount: async ({ tender, round }, _, context) => {
      const invited = (await loads(context).invitations.load(tender)).filter(one => one.round === round);
      return invited.length > 0 ? invited.length : null;
    },
    openingBegunBy: ({ firstOpener }, _, { nameOf }) => firstOpener && nameOf(firstOpener),
    openedBy: ({ secondOpener }, _, { nameOf }) => secondOpener && nameOf(secondOpener),
  },

  // What a bid says is for those who may read bids; the others see that it is there, and how far it has come.
  TenderBid: {
    stage: ({ round }) => (round === 0 ? 'requests' : 'bids'),
    bidder: async ({ tender, bidderId }, _, context) =>
      readsBids(context) ? bidderOf(context, tender, bidderId) : null,
    prices: async ({ tender, id }, _, context) => {
      if (!readsBids(context)) return [];
      const prices = (await loads(context).prices.load(tender)).filter(({ bid }) => bid === id);
      return prices.map(({ lot, net_cents, gross_cents, vat_rate }) => ({
        lot,
        net: net_cents,
        gross: gross_cents,
        vatRate: vat_rate,
      }));
    },
    requestedDocuments: ({ requested }, _, context) =>
      onlyFor(context, requested, []).map(({ correction = false, insignificantReason = null, ...document }) => ({
        ...document,
        correction,
        insignificantReason,
      })),
    documentsText: ({ documentsText }, _, context) => onlyFor(context, documentsText, null),
    checkNote: ({ checkNote }, _, context) => onlyFor(context, checkNote, null),
    exclusionReason: ({ exclusionReason }, _, context) => onlyFor(context, exclusionReason, null),
    selfCleaning: ({ selfCleaning }, _, context) => onlyFor(context, selfCleaning, null),
    priceQuestion: ({ priceQuestion }, _, context) => onlyFor(context, priceQuestion, null),
    priceAnswer: ({ priceAnswer }, _, context) => onlyFor(context, priceAnswer, null),
    history: async ({ id }, _, context) =>
      toldHistory(bidTelling, await loads(context).histories.bid.load(id), context),
  },

  TenderEvaluation: {
    scoredAt: async ({ tender }, _, context) => (await scoredOf(tender, context)).at,
    scoredBy: async ({ tender }, _, context) => context.nameOf((await scoredOf(tender, context)).by),
    confirmedAt: async ({ tender }, _, context) => (await detailsOf(tender, context))?.confirmed?.at ?? null,
    confirmedBy: async ({ tender }, _, context) => {
      const confirmed = (await detailsOf(tender, context))?.confirmed;
      return confirmed ? context.nameOf(confirmed.by) : null;
    },
    priceFormula: async ({ tender }, _, context) => (await detailsOf(tender, context))!.documents!.priceFormula,
    mostPoints: async ({ tender }, _, context) => (await detailsOf(tender, context))!.documents!.mostPoints,
    criteria: ({ tender }, _, context) => loads(context).criteria.load(tender),
    scores: async ({ tender: id }, _, context) => {
      const [scores, criteria] = await Promise.all([loads(context).scores.load(id), loads(context).criteria.load(id)]);
      const given = new Set(criteria.flatMap(criterion => (criterion.kind === 'quality' ? [criterion.id] : [])));
      return scores
        .filter(({ criterion }) => seesPoints(context) || given.has(criterion))
        .map(({ bid, lot, criterion, points, reason }) => ({
          bid,
          lot,
          criterion,
          points,
          reason: seesPoints(context) ? reason : null,
        }));
    },
    costs: async ({ tender }, _, context) =>
      onlyFor(context, (await scoredOf(tender, context)).costs ?? [], []).map(({ netCents, ...place }) => ({
        ...place,
        net: netCents,
      })),
    ranking: async ({ tender }, _, context) => {
      const ranks = await loads(context).ranks.load(tender);
      return ranks.map(({ lot, bid, total, rank }) => ({
        lot,
        bid,
        total: seesPoints(context) ? String(total) : null,
        rank,
      }));
    },
    hash: async ({ tender }, _, context) => (await scoredOf(tender, context)).hash,
    recomputed: ({ tender: id }, _, context) => recomputed(id, context),
  },
};

const readsBids = ({ viewer }: GraphContext): boolean => viewer.readsBids;

/** Whoever evaluates sees all points; to others those of prices would tell the prices. */
const seesPoints = ({ viewer }: GraphContext): boolean => viewer.readsBids || viewer.acts.has('scoreBids');

/** A value for those who may read bids, another for the others. */
const onlyFor = <Value>(context: GraphContext, value: Value, others: Value): Value =>
  readsBids(context) ? value : others;

const detailsOf = (tender: string, context: GraphContext) => loads(context).details.load(tender);
const scoredOf = async (tender: string, context: GraphContext) => (await detailsOf(tender, context))!.scored!;

/** True if what was scored, computed once more from the books as they were then, leads to the very hash that was written down. */
async function recomputed(id: string, context: GraphContext): Promise<boolean> {
  const history = await loads(context).histories.tender.load(id);
  const scored = history.findLastIndex(({ type }) => type === 'BidsScored');
  const t = tender.fold(history.slice(0, scored + 1));
  return t.status !== 'unknown' && stillEvaluated(t);
}
