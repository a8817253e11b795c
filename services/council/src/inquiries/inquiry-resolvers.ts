import type { GraphContext } from '@moves/events/graph/context';
import { becauseFor, historyEntries } from '@moves/events/graph/history';
import { revisionShown } from '@moves/events/graph/loads';
import { tasksSaid } from '@moves/events/graph/tasks';
import type * as G from '../council.types.generated.ts';
import { blocking, staleOn } from '../figures/stale.ts';
import type { FigureShape } from '../graph-shapes.ts';
import { loads } from '../load.ts';
import { inquiryTelling } from '../telling.ts';
import { inquiry } from './inquiry.ts';
import { inquiryTasks } from './tasks.ts';

/** How the promises about inquiries are kept. */
export const inquiryResolvers: Pick<G.Resolvers, 'Inquiry' | 'InquiryQuestion' | 'AnswerFigure'> = {
  Inquiry: {
    __resolveReference: ({ id }, context) => loads(context).inquiries.load(id),
    revision: ({ id }, _, context) => revisionShown(context, inquiry, id, loads(context).histories.inquiry),
    notices: ({ id }, _, context) => loads(context).notices.load(id),
    questions: ({ id }, _, context) => loads(context).questions.load(id),
    drafted: async ({ id }, _, context) => {
      const questions = await loads(context).questions.load(id);
      return questions.length > 0 && questions.every(({ answer }) => answer !== null) && mayReadDraft(id, context);
    },
    escalatedOn: ({ escalatedOn }, _, { viewer }) => (viewer.publicOnly ? null : escalatedOn),
    tasks: async ({ id }, _, context) =>
      tasksSaid(inquiryTasks, (await context.decisions.standing(inquiry, id)).state, context),
    history: async ({ id }, _, context) =>
      historyEntries(inquiryTelling(context), await loads(context).histories.inquiry.load(id), context),
  },

  InquiryQuestion: {
    answer: async ({ inquiryId, answer }, _, context) => ((await mayReadDraft(inquiryId, context)) ? answer : null),
    draftedOn: async ({ inquiryId, draftedOn }, _, context) =>
      (await mayReadDraft(inquiryId, context)) ? draftedOn : null,
    figures: async ({ id, inquiryId }, _, context) =>
      (await mayReadDraft(inquiryId, context))
        ? (await loads(context).figures.load(inquiryId)).filter(({ question }) => question === id)
        : [],
  },

  AnswerFigure: {
    stale: async (figure, _, context) => {
      if (await isSigned(figure, context)) return [];
      const confirmed = (await confirmationsOf(figure, context)).map(({ stale, seen }) => ({
        ...named(figure),
        stale,
        seen,
      }));
      const drafts = { [figure.question]: { confirmed: { [figure.id]: confirmed } } };
      const now = await loads(context).sources.load(figure);
      return blocking(drafts, { question: figure.question, figure: figure.drafted, now }, context.today);
    },
    valueNow: async (figure, _, context) => {
      if (await isSigned(figure, context)) return null;
      const now = await loads(context).sources.load(figure);
      return staleOn(figure.drafted, now, context.today).includes('olderThanSource') ? (now?.value ?? null) : null;
    },
    confirmed: async (figure, _, context) =>
      (await confirmationsOf(figure, context)).map(({ stale, at, because }) => ({
        stale,
        at,
        because: becauseFor(context.viewer, because ?? undefined),
      })),
  },
};

/** What the administration is writing is not for the public until it has gone out. */
async function mayReadDraft(id: string, context: GraphContext): Promise<boolean> {
  return !context.viewer.publicOnly || (await loads(context).inquiries.load(id))?.status === 'answered';
}

async function isSigned({ inquiryId }: FigureShape, context: GraphContext): Promise<boolean> {
  const status = (await loads(context).inquiries.load(inquiryId))?.status;
  return status !== 'received' && status !== 'assigned';
}

const named = ({ question, id }: FigureShape) => ({ question, figure: id });

const confirmationsOf = async ({ inquiryId, question, id }: FigureShape, context: GraphContext) =>
  (await loads(context).confirmations.load(inquiryId)).filter(one => one.question === question && one.figure === id);
