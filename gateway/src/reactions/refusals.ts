import type { Sentences } from '@moves/events/graph/sentences';

/** What a refusal about a parked reaction says to people. */
export const reactionRefusals: Sentences = {
  'nothing-parked': {
    de: 'Hier steht nichts mehr aus.',
    en: 'Nothing is parked here any more.',
  },
};
