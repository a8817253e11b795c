import { askedBy, asking } from './graph/asked.ts';
import { awardResolvers } from './graph/award-resolvers.ts';
import { bidResolvers } from './graph/bid-resolvers.ts';
import { bidderResolvers } from './graph/bidder-resolvers.ts';
import { contractCount, contractPage } from './graph/contract-questions.ts';
import { contractResolvers } from './graph/contract-resolvers.ts';
import { contractShape } from './graph/contract-shapes.ts';
import { deadlineResolvers } from './graph/deadline-resolvers.ts';
import { deadlineShape } from './graph/deadline-shapes.ts';
import { asAsked, periodsSaid, rulesSaid } from './graph/law-said.ts';
import { moneyResolvers } from './graph/money-resolvers.ts';
import { calendarOf, tenderCount, tenderPage } from './graph/tender-questions.ts';
import { tenderResolvers } from './graph/tender-resolvers.ts';
import { tenderShape } from './graph/tender-shapes.ts';
import { loads } from './load.ts';
import { tenderActs } from './tenders.acts.ts';
import type * as G from './tenders.types.generated.ts';

/** How each promise of `tenders.graphql` is kept. */
export const tendersResolvers: G.Resolvers = {
  Query: {
    tender: (_, { id }, context) => loads(context).tenders.load(id),
    tenders: async (_, { filter, orderBy, first, offset }, context) => ({
      nodes: (await asking(context)(tenderPage(askedBy(context), filter ?? {}, orderBy ?? [], first, offset))).map(
        tenderShape,
      ),
      filter: filter ?? {},
    }),
    tenderCalendar: async (_, { from, to, filter }, context) =>
      (await asking(context)(calendarOf(askedBy(context), from, to, filter))).map(deadlineShape),
    contract: (_, { id }, context) => loads(context).contracts.load(id),
    contracts: async (_, { filter, orderBy, first, offset }, context) => ({
      nodes: (await asking(context)(contractPage(askedBy(context), filter ?? {}, orderBy ?? [], first, offset))).map(
        contractShape,
      ),
      filter: filter ?? {},
    }),
    procurementPeriods: (_, { input }, { language }) => periodsSaid(asAsked(input), language),
    procurementRules: (_, { procedure, lawOn }, { language }) => rulesSaid(procedure, lawOn, language),
  },

  TenderPage: {
    totalCount: async ({ filter }, _, context) => countIn(await asking(context)(tenderCount(askedBy(context), filter))),
  },
  ContractPage: {
    totalCount: async ({ filter }, _, context) =>
      countIn(await asking(context)(contractCount(askedBy(context), filter))),
  },

  Measure: {
    tenders: ({ id }, _, context) => loads(context).tendersOfMeasure.load(id),
    contracts: ({ id }, _, context) => loads(context).contractsOf.measure.load(id),
  },

  ...tenderResolvers,
  ...moneyResolvers,
  ...bidderResolvers,
  ...bidResolvers,
  ...awardResolvers,
  ...deadlineResolvers,
  ...contractResolvers,

  Mutation: tenderActs,

  TenderOutcome: { tender: ({ id }, _, context) => (id === null ? null : loads(context).tenders.load(id)) },
  ContractOutcome: { contract: ({ id }, _, context) => (id === null ? null : loads(context).contracts.load(id)) },
};

const countIn = ([row]: readonly { readonly n: number }[]): number => row?.n ?? 0;
