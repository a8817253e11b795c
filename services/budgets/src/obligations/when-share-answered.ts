import { PartPrepared, PartRefused } from '@moves/events/catalogue/joint-acts';
import { reaction } from '@moves/events/reactions/define';
import { AnswerShare, answerShare } from './answer-share.ts';
import { obligation } from './obligation.ts';

const OURS = obligation.streamOf('');

/** A year has made its share of an obligation ready, or refused it: the obligation collects the answers, and ends with the last. */
export const whenShareAnswered = reaction({
  name: 'budgets/when-share-answered',
  on: [PartPrepared, PartRefused],
  things: ({ data: { of } }) => (of.stream.startsWith(OURS) ? [of.stream.slice(OURS.length)] : []),
  react: ({ data: { of: _, ...said }, envelope: { stream } }, id, act, { decisions }) => {
    const answer =
      'ready' in said
        ? ({ kind: 'ready', part: { stream, ...said } } as const)
        : ({ kind: 'refused', refusal: { stream, ...said } } as const);
    return decisions.react(obligation, id, new AnswerShare(id, answer, act), answerShare);
  },
});
