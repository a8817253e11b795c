import { PartPrepared, PartRefused } from '@moves/events/catalogue/joint-acts';
import { reaction } from '@moves/events/reactions/define';
import { decision } from './decision.ts';
import { NoteAnswer, noteAnswer } from './note-answer.ts';

const OURS = `${decision.name}-`;

/** A measure, a budget or a post has said whether it can do its part of a package: the decision collects the answers. */
export const whenPartAnswered = reaction({
  name: 'council/when-part-answered',
  on: [PartPrepared, PartRefused],
  things: ({ data: { of } }) => (of.stream.startsWith(OURS) ? [of.stream.slice(OURS.length)] : []),
  react: ({ data, envelope: { stream } }, id, act, { decisions }) => {
    const { of, ...answer } = data;
    const command = new NoteAnswer(id, { joint: of.joint, stream, ...answer }, act);
    return decisions.react(decision, id, command, noteAnswer);
  },
});
