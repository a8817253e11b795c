import { historyEntries } from '@moves/events/graph/history';
import { revisionShown } from '@moves/events/graph/loads';
import { tasksSaid } from '@moves/events/graph/tasks';
import { body } from './bodies/body.ts';
import { bodyCount, bodyPage } from './bodies/body-questions.ts';
import { councilActs } from './council.acts.ts';
import type * as G from './council.types.generated.ts';
import { decisionCount, decisionPage } from './decisions/decision-questions.ts';
import { decisionResolvers } from './decisions/decision-resolvers.ts';
import { bodyShape, decisionShape, inquiryShape, paperShape, sessionShape } from './graph-shapes.ts';
import { inquiryCount, inquiryPage } from './inquiries/inquiry-questions.ts';
import { inquiryResolvers } from './inquiries/inquiry-resolvers.ts';
import { askedBy, loads } from './load.ts';
import { paper } from './papers/paper.ts';
import { paperCount, paperPage } from './papers/paper-questions.ts';
import { paperTasks } from './papers/tasks.ts';
import { effectsSeen } from './references.ts';
import { session } from './sessions/session.ts';
import { sessionCount, sessionPage } from './sessions/session-questions.ts';
import { sessionTasks } from './sessions/tasks.ts';
import { bodyTelling, paperTelling, sessionTelling } from './telling.ts';

/** How each promise of `council.graphql` is kept. */
export const councilResolvers: G.Resolvers = {
  Query: {
    body: (_, { id }, context) => loads(context).bodies.load(id),
    bodies: async (_, { filter, orderBy, first, offset }, { views }) => ({
      nodes: (await views.ask(bodyPage(filter ?? {}, orderBy ?? [], first, offset))).map(bodyShape),
      filter: filter ?? {},
    }),
    session: (_, { id }, context) => loads(context).sessions.load(id),
    sessions: async (_, { filter, orderBy, first, offset }, context) => ({
      nodes: (await context.views.ask(sessionPage(askedBy(context), filter ?? {}, orderBy ?? [], first, offset))).map(
        sessionShape,
      ),
      filter: filter ?? {},
    }),
    paper: (_, { id }, context) => loads(context).papers.load(id),
    papers: async (_, { filter, orderBy, first, offset }, context) => ({
      nodes: (await context.views.ask(paperPage(askedBy(context), filter ?? {}, orderBy ?? [], first, offset))).map(
        paperShape,
      ),
      filter: filter ?? {},
    }),
    decision: (_, { id }, context) => loads(context).decisions.load(id),
    decisions: async (_, { filter, orderBy, first, offset }, context) => ({
      nodes: (await context.views.ask(decisionPage(askedBy(context), filter ?? {}, orderBy ?? [], first, offset))).map(
        decisionShape,
      ),
      filter: filter ?? {},
    }),
    inquiry: (_, { id }, context) => loads(context).inquiries.load(id),
    inquiries: async (_, { filter, orderBy, first, offset }, context) => ({
      nodes: (await context.views.ask(inquiryPage(askedBy(context), filter ?? {}, orderBy ?? [], first, offset))).map(
        inquiryShape,
      ),
      filter: filter ?? {},
    }),
  },

  BodyPage: { totalCount: async ({ filter }, _, { views }) => (await views.ask(bodyCount(filter)))[0]!.n },
  SessionPage: {
    totalCount: async ({ filter }, _, context) =>
      (await context.views.ask(sessionCount(askedBy(context), filter)))[0]!.n,
  },
  PaperPage: {
    totalCount: async ({ filter }, _, context) => (await context.views.ask(paperCount(askedBy(context), filter)))[0]!.n,
  },
  DecisionPage: {
    totalCount: async ({ filter }, _, context) =>
      (await context.views.ask(decisionCount(askedBy(context), filter)))[0]!.n,
  },
  InquiryPage: {
    totalCount: async ({ filter }, _, context) =>
      (await context.views.ask(inquiryCount(askedBy(context), filter)))[0]!.n,
  },

  Measure: { decisions: ({ id }, _, context) => loads(context).decisionsAbout.measure.load(id) },
  Budget: { decisions: ({ id }, _, context) => loads(context).decisionsAbout.budget.load(id) },
  Position: { decisions: ({ id }, _, context) => loads(context).decisionsAbout.position.load(id) },

  Body: {
    __resolveReference: ({ id }, context) => loads(context).bodies.load(id),
    revision: ({ id }, _, context) => revisionShown(context, body, id, loads(context).histories.body),
    // A body is registered once; nothing is left to do with it.
    tasks: () => [],
    history: async ({ id }, _, context) =>
      historyEntries(bodyTelling, await loads(context).histories.body.load(id), context),
  },

  Session: {
    __resolveReference: ({ id }, context) => loads(context).sessions.load(id),
    revision: ({ id }, _, context) => revisionShown(context, session, id, loads(context).histories.session),
    body: ({ bodyId }, _, context) => loads(context).bodies.load(bodyId),
    decisions: ({ id }, _, context) => loads(context).decisionsOn.session.load(id),
    tasks: async ({ id }, _, context) =>
      tasksSaid(sessionTasks, (await context.decisions.standing(session, id)).state, context),
    history: async ({ id }, _, context) =>
      historyEntries(sessionTelling, await loads(context).histories.session.load(id), context),
  },

  Paper: {
    __resolveReference: ({ id }, context) => loads(context).papers.load(id),
    revision: ({ id }, _, context) => revisionShown(context, paper, id, loads(context).histories.paper),
    points: ({ id }, _, context) => loads(context).paperPoints.load(id),
    files: ({ id }, _, context) => loads(context).paperFiles.load(id),
    decisions: ({ id }, _, context) => loads(context).decisionsOn.paper.load(id),
    tasks: async ({ id }, _, context) =>
      tasksSaid(paperTasks, (await context.decisions.standing(paper, id)).state, context),
    history: async ({ id }, _, context) =>
      historyEntries(paperTelling(context), await loads(context).histories.paper.load(id), context),
  },

  PaperPoint: { effects: ({ effects }, _, context) => effectsSeen(effects, context) },

  ...decisionResolvers,
  ...inquiryResolvers,

  Mutation: councilActs,

  BodyOutcome: { body: ({ id }, _, context) => (id === null ? null : loads(context).bodies.load(id)) },
  SessionOutcome: { session: ({ id }, _, context) => (id === null ? null : loads(context).sessions.load(id)) },
  PaperOutcome: { paper: ({ id }, _, context) => (id === null ? null : loads(context).papers.load(id)) },
  DecisionOutcome: { decision: ({ id }, _, context) => (id === null ? null : loads(context).decisions.load(id)) },
  InquiryOutcome: { inquiry: ({ id }, _, context) => (id === null ? null : loads(context).inquiries.load(id)) },
};
