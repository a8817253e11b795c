import { historyEntries, isLate, sayIn } from '@moves/events/graph/history';
import { revisionShown } from '@moves/events/graph/loads';
import { tasksSaid } from '@moves/events/graph/tasks';
import { targetOf } from '@moves/events/published/council/decisions';
import type * as G from '../council.types.generated.ts';
import { effectTold } from '../effects.ts';
import { loads } from '../load.ts';
import { effectsSeen, idIn, referenceTo } from '../references.ts';
import { decisionTelling } from '../telling.ts';
import { decision } from './decision.ts';
import { decisionTasks } from './tasks.ts';

/** How the promises about decisions are kept. */
export const decisionResolvers: Pick<
  G.Resolvers,
  'Decision' | 'DecisionPoint' | 'PointEvidence' | 'DecisionPackage' | 'DecisionPart' | 'CouncilEffect'
> = {
  Decision: {
    __resolveReference: ({ id }, context) => loads(context).decisions.load(id),
    revision: ({ id }, _, context) => revisionShown(context, decision, id, loads(context).histories.decision),
    paper: ({ paperId }, _, context) => loads(context).papers.load(paperId),
    body: ({ bodyId }, _, context) => loads(context).bodies.load(bodyId),
    session: ({ sessionId }, _, context) => loads(context).sessions.load(sessionId),
    points: ({ id }, _, context) => loads(context).points.load(id),
    // How the administration is getting on is not for the public.
    packages: ({ id }, _, context) => (context.viewer.publicOnly ? [] : loads(context).packages.load(id)),
    tasks: async ({ id }, _, context) =>
      tasksSaid(decisionTasks, (await context.decisions.standing(decision, id)).state, context),
    history: async ({ id }, _, context) =>
      historyEntries(decisionTelling(context), await loads(context).histories.decision.load(id), context),
  },

  DecisionPoint: {
    effects: ({ effects }, _, context) => effectsSeen(effects, context),
    package: async ({ id, decisionId }, _, context) =>
      context.viewer.publicOnly
        ? null
        : ((await loads(context).packages.load(decisionId)).findLast(({ point }) => point === id) ?? null),
    // How the administration is getting on, in its own words, is not for the public; R-21 names the documents.
    evidence: async ({ id, decisionId }, _, context) =>
      context.viewer.publicOnly
        ? []
        : (await loads(context).evidence.load(decisionId)).filter(({ point }) => point === id),
  },

  PointEvidence: {
    measure: ({ shown }, _, context) => referenceTo('Measure', shownAs('measure', shown), context),
    budget: ({ shown }, _, context) => referenceTo('Budget', shownAs('budget', shown), context),
    position: ({ shown }, _, context) => referenceTo('Position', shownAs('position', shown), context),
    paper: ({ shown }, _, context) => {
      const id = shownAs('paper', shown);
      return id === undefined ? null : loads(context).papers.load(id);
    },
    late: evidence => isLate(evidence),
  },

  DecisionPackage: {
    point: ({ point }) => point,
    refusals: ({ refused }, _, { acts }) => refused.map(one => saidRefusal(acts.say(one))),
    parts: async ({ decisionId, joint }, _, context) =>
      (await loads(context).parts.load(decisionId)).filter(part => part.joint === joint),
  },

  DecisionPart: {
    measure: ({ stream }, _, context) => referenceTo('Measure', idIn(stream, 'measure'), context),
    budget: ({ stream }, _, context) => referenceTo('Budget', idIn(stream, 'budget'), context),
    position: ({ stream }, _, context) => referenceTo('Position', idIn(stream, 'position'), context),
    refusal: ({ refused }, _, { acts }) => refused && saidRefusal(acts.say(refused)),
  },

  CouncilEffect: {
    stream: effect => {
      const { kind, id } = targetOf(effect);
      return `${kind}-${id}`;
    },
    measure: (effect, _, context) => referenceTo('Measure', 'measure' in effect ? effect.measure : undefined, context),
    budget: (effect, _, context) => referenceTo('Budget', 'budget' in effect ? effect.budget : undefined, context),
    position: (effect, _, context) =>
      referenceTo('Position', 'position' in effect ? effect.position : undefined, context),
    line: effect => ('line' in effect ? effect.line : null),
    amount: effect => ('amountCents' in effect ? effect.amountCents : null),
    qualifier: effect => ('qualifier' in effect ? (effect.qualifier ?? null) : null),
    ceiling: effect => ('ceiling' in effect ? effect.ceiling : null),
    title: effect => ('title' in effect ? effect.title : null),
    profitCentre: effect => ('profitCentre' in effect ? (effect.profitCentre ?? null) : null),
    kinds: effect => ('kinds' in effect ? (effect.kinds ?? null) : null),
    block: effect => ('block' in effect ? effect.block : null),
    excess: effect => ('excess' in effect ? effect.excess : null),
    summary: (effect, _, context) => effectTold(effect, sayIn(context))[context.language],
  },
};

const shownAs = (kind: string, shown: { kind: string; id: string } | null): string | undefined =>
  shown?.kind === kind ? shown.id : undefined;

const saidRefusal = <Said extends { readonly facts: readonly unknown[] }>(refusal: Said) => ({
  ...refusal,
  facts: [...refusal.facts] as Said['facts'][number][],
});
