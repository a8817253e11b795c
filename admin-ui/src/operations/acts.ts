import type { ActForms } from '../acts/form.ts';

/** What can be done about a reaction that is parked. */
export const reactionActs = {
  retryReaction: { place: 'life', fields: [] },
  giveUpReaction: { place: 'aside', because: 'required', grave: true, fields: [] },
} as const satisfies ActForms;
