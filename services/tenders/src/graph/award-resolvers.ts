import { becauseFor } from '@moves/events/graph/history';
import { stepWords } from '../law/words.ts';
import { loads } from '../load.ts';
import type * as G from '../tenders.types.generated.ts';
import { bidderOf, bidderSeen } from './bidder-resolvers.ts';

/** How the promises about proposals, letters, objections and awards are kept. What letters and objections say is for procurement and audit. */
export const awardResolvers: Pick<
  G.Resolvers,
  | 'TenderProposal'
  | 'TenderResolution'
  | 'TenderRegisterAnswer'
  | 'TenderInformation'
  | 'TenderLetter'
  | 'TenderHold'
  | 'TenderAward'
  | 'TenderDebrief'
  | 'TenderLateStep'
> = {
  TenderProposal: { bidder: ({ tender, bidderId }, _, context) => bidderOf(context, tender, bidderId) },
  TenderResolution: { decided: ({ decision }) => (decision?.id ? { id: decision.id } : null) },
  TenderRegisterAnswer: { bidder: ({ tender, bidderId }, _, context) => bidderSeen(context, tender, bidderId) },
  TenderInformation: {
    elapsed: ({ earliestAt }, _, { today, past, viewer }) =>
      past ? earliestAt.slice(0, 10) <= today : earliestAt <= viewer.act.at,
    letters: async ({ tender }, _, context) =>
      context.viewer.readsBids
        ? (await loads(context).letters.load(tender)).filter(({ kind }) => kind === 'information')
        : [],
  },
  TenderLetter: {
    bidder: ({ tender, bidderId }, _, context) => bidderSeen(context, tender, bidderId),
    reasons: ({ text }) => text,
  },
  TenderHold: {
    bidder: ({ tender, bidderId }, _, context) => bidderSeen(context, tender, bidderId),
    text: ({ said }, _, { viewer }) => (viewer.readsBids ? said : null),
    answer: ({ answered }, _, { viewer }) => (viewer.readsBids ? answered : null),
  },
  TenderAward: {
    bidder: ({ tender, bidderId }, _, context) => bidderOf(context, tender, bidderId),
    contract: ({ contractId }, _, context) => loads(context).contracts.load(contractId),
  },
  TenderDebrief: { bidder: ({ tender, bidderId }, _, context) => bidderSeen(context, tender, bidderId) },
  TenderLateStep: {
    proposedBy: ({ proposer }, _, { nameOf }) => nameOf(proposer),
    because: ({ because }, _, { viewer }) => becauseFor(viewer, because ?? undefined),
    summary: ({ step }, _, { language }) => stepWords[step][language],
  },
};
