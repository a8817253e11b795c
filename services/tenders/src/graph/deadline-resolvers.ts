import { deadlineRules, paragraphOf } from '@moves/events/published/tenders/deadline-rules';
import { loads } from '../load.ts';
import type * as G from '../tenders.types.generated.ts';

/** How the promises about what is due are kept: each with its rule, and where that stands. */
export const deadlineResolvers: Pick<G.Resolvers, 'TenderDeadline'> = {
  TenderDeadline: {
    title: ({ name }, _, { language }) => deadlineRules[name].title[language],
    rule: ({ name }, _, { language }) => deadlineRules[name].rule[language],
    paragraph: ({ name, regime }) => paragraphOf(name, regime),
    tender: ({ of, thing }, _, context) => (of === 'tender' ? loads(context).tenders.load(thing) : null),
    contract: ({ of, thing }, _, context) => (of === 'contract' ? loads(context).contracts.load(thing) : null),
  },
};
