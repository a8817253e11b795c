import { readFileSync } from 'node:fs';
import type { ServicePart } from '@moves/events/graph/part';
import type { ResolverMap } from '@moves/events/graph/resolvers';
import { tenderReadModels } from '@moves/events/published/tenders/tables';
import { bidsReadModels } from './bids/sealed-bids.ts';
import { contractDue } from './contracts/due.ts';
import { contractReactions } from './contracts/reactions.ts';
import { asking } from './graph/asked.ts';
import { documentsWith } from './graph/tender-questions.ts';
import { loadTenders } from './load.ts';
import { moneyReactions } from './money/reactions.ts';
import { preparationReactions } from './preparation/when-measure-cancelled.ts';
import { tenderRefusals } from './refusals.ts';
import { TendersModule } from './tenders.module.ts';
import { tendersResolvers } from './tenders.resolvers.ts';
import { tenderWords } from './words.ts';

/** What the service of tenders and contracts brings to the house. */
export const tendersPart: ServicePart = {
  name: 'tenders',
  module: TendersModule,
  sdl: readFileSync(new URL('../src/tenders.graphql', import.meta.url), 'utf8'),
  resolvers: tendersResolvers as ResolverMap,
  readModels: [...tenderReadModels, ...bidsReadModels],
  reactions: [...preparationReactions, ...moneyReactions, ...contractReactions],
  due: contractDue,
  // What bidders are told may be read by whoever may see tenders; a bid is never among the kept files.
  mayRead: async (sha256, context) => (await asking(context)(documentsWith(sha256)))[0]?.title,
  refusals: tenderRefusals,
  words: tenderWords,
  load: loadTenders,
};
