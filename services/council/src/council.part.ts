import { readFileSync } from 'node:fs';
import type { ServicePart } from '@moves/events/graph/part';
import type { ResolverMap } from '@moves/events/graph/resolvers';
import { councilReadModels } from '@moves/events/published/council/tables';
import { CouncilModule } from './council.module.ts';
import { councilResolvers } from './council.resolvers.ts';
import { whenPartAnswered } from './decisions/when-part-answered.ts';
import { whenInquiryOverdue } from './inquiries/when-inquiry-overdue.ts';
import { askedBy, loadCouncil } from './load.ts';
import { papersWithFile } from './papers/paper-questions.ts';
import { whenAwardProposed } from './papers/when-award-proposed.ts';
import { whenDeviationFound } from './papers/when-deviation-found.ts';
import { councilRefusals } from './refusals.ts';
import { councilWords } from './words.ts';

/** What the service of the council's office brings to the house. */
export const councilPart: ServicePart = {
  name: 'council',
  module: CouncilModule,
  sdl: readFileSync(new URL('../src/council.graphql', import.meta.url), 'utf8'),
  resolvers: councilResolvers as ResolverMap,
  readModels: councilReadModels,
  reactions: [whenPartAnswered, whenDeviationFound, whenAwardProposed],
  due: [whenInquiryOverdue],
  mayRead: async (sha256, context) => (await context.views.ask(papersWithFile(askedBy(context), sha256)))[0]?.title,
  refusals: councilRefusals,
  words: councilWords,
  load: loadCouncil,
};
