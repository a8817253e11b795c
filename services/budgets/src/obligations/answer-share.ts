import { ShareReady } from '@moves/events/catalogue/budgets';
import { ObligationEntered, ObligationRefused, type Part, type PartRefusal } from '@moves/events/catalogue/joint-acts';
import { type Act, anyPastDay } from '@moves/events/decider/act';
import { demand } from '@moves/events/decider/failures';
import { budget } from '../budget.ts';
import { jointOf, type Obligation, yearsOf } from './obligation.ts';

/** What one year has answered: that its share is ready, or why it cannot be. */
export type ShareAnswer =
  | { readonly kind: 'ready'; readonly part: Part }
  | { readonly kind: 'refused'; readonly refusal: PartRefusal };

/** A year has answered. When all are ready, the obligation is entered in all of them with one event; one refusal ends it for all. */
export class AnswerShare {
  static readonly dated = anyPastDay;
  constructor(
    readonly obligationId: string,
    readonly answer: ShareAnswer,
    readonly act: Act,
  ) {}
}

export const answerShare = (o: Obligation, { obligationId, answer }: AnswerShare) => {
  demand(o.status !== 'unknown', 'not-found');
  // An answer that comes after the end changes nothing.
  if (o.status !== 'planned') return [];
  const { joint } = jointOf(obligationId);
  const streams = yearsOf(o.plan).map(id => budget.streamOf(id));
  if (answer.kind === 'refused') {
    const prepared = streams.filter(stream => stream !== answer.refusal.stream);
    return [ObligationRefused({ joint, refusals: [answer.refusal], prepared })];
  }
  const { part } = answer;
  if (o.ready.some(({ stream }) => stream === part.stream)) return [];
  const ready = [...o.ready, part];
  demand(streams.includes(part.stream), 'share-of-nobody', { stream: part.stream });
  const parts = streams.flatMap(stream => ready.filter(one => one.stream === stream));
  const complete = parts.length === streams.length;
  return complete ? [ShareReady(part), ObligationEntered({ joint, parts })] : [ShareReady(part)];
};
