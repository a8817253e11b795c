import type { Day } from '@moves/events/catalogue/time';
import type { GraphContext } from '@moves/events/graph/context';
import type { Question } from '@moves/events/read-model/question';

/** Who asks, and against which day things are judged. */
export interface Asked {
  readonly today: Day;
  /** The person who asks: for what they handle themselves. */
  readonly by: string;
}

export const askedBy = ({ today, viewer }: GraphContext): Asked => ({ today, by: viewer.act.by });

/** Asks the read models, for the administration; of tenders and contracts there is nothing here for the public (*readersOfTenders* in the policy). */
export const asking =
  ({ views, viewer }: GraphContext) =>
  <Row>(question: Question<Row>): Promise<Row[]> =>
    viewer.publicOnly ? Promise.resolve([]) : views.ask(question);
