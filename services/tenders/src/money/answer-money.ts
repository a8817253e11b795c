import type { NewEvent } from '@moves/events/catalogue/define';
import type { Part, PartRefusal } from '@moves/events/catalogue/joint-acts';
import { type MoneyAsk, MoneyReady } from '@moves/events/catalogue/tenders/money';
import { type Act, anyPastDay } from '@moves/events/decider/act';
import { Refusal } from '@moves/events/decider/failures';
import { saidFacts } from '@moves/events/decider/parts';

/** What a Budget says to what was asked of it: what is ready there, or why it cannot. */
export type MoneyAnswer = { readonly joint: string } & ({ readonly part: Part } | { readonly refusal: PartRefusal });

/** A Budget has answered; asked by a reaction only. */
export class AnswerMoney {
  static readonly dated = anyPastDay;
  constructor(
    readonly thingId: string,
    readonly answer: MoneyAnswer,
    readonly act: Act,
  ) {}
}

/** A joint act with the Budgets that waits for answers, and how it ends. */
export interface Waiting {
  readonly money: MoneyAsk;
  readonly ready: readonly Part[];
  /** The moment; may still refuse if something has come in between. */
  readonly moment: (parts: readonly Part[]) => readonly NewEvent[];
  readonly failure: (end: JointEnd) => NewEvent;
}

/** How a joint act ends without effect. */
export interface JointEnd {
  readonly joint: string;
  readonly refusals: PartRefusal[];
  readonly prepared: string[];
}

/** The streams of the Budgets that were asked. */
const askedStreams = ({ budgets }: MoneyAsk): string[] => budgets.map(({ budget }) => `budget-${budget}`);

/**
 * Collects answers. When all Budgets are ready, the moment is written, if it is still possible; when one is not, one event says
 * that nothing happens. What comes after the end changes nothing, nor does an answer that comes twice.
 */
export function answered(stream: string, waiting: Waiting | undefined, answer: MoneyAnswer): readonly NewEvent[] {
  if (!waiting || waiting.money.joint !== answer.joint) return [];
  const { joint } = waiting.money;
  const streams = askedStreams(waiting.money);
  const failed = (refusal: PartRefusal) =>
    waiting.failure({ joint, refusals: [refusal], prepared: streams.filter(one => one !== refusal.stream) });
  if ('refusal' in answer) return streams.includes(answer.refusal.stream) ? [failed(answer.refusal)] : [];
  const { part } = answer;
  if (!streams.includes(part.stream) || waiting.ready.some(one => one.stream === part.stream)) return [];
  const ready = [...waiting.ready, part];
  const noted = MoneyReady({ joint, stream: part.stream, ready: [...part.ready] });
  const parts = streams.flatMap(one => ready.filter(({ stream: of }) => of === one));
  if (parts.length < streams.length) return [noted];
  try {
    return [noted, ...waiting.moment(parts)];
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return [noted, failed({ stream, code: error.code, facts: saidFacts(error.facts) })];
  }
}
