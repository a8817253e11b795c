import { MeasureCancelled } from '@moves/events/catalogue/measures';
import { PositionFlagged } from '@moves/events/catalogue/positions';
import { dayOf, latest } from '@moves/events/catalogue/time';
import type { PositionId } from '@moves/events/catalogue/values';
import { type Act, anyPastDay } from '@moves/events/decider/act';
import { judgedPositions, type PositionTables } from '@moves/events/published/position-shares';
import { reaction } from '@moves/events/reactions/define';
import { question, questionsOver } from '@moves/events/read-model/question';
import { demandThere } from '../demands.ts';
import { position } from '../position.ts';
import type { Position } from '../position-state.ts';

/** Say that the measure of a post was cancelled: somebody must say whether it lapses or works for another. */
export class FlagPosition {
  static readonly dated = anyPastDay;
  constructor(
    readonly positionId: PositionId,
    readonly measure: string,
    readonly act: Act,
  ) {}
}

export const flag = (p: Position, { measure, act }: FlagPosition) => {
  demandThere(p);
  if (p.measure !== measure || p.flaggedFor === measure) return [];
  return [PositionFlagged({ measure }, latest(act.at, p.knownFrom))];
};

/** The posts of a cancelled measure are flagged for a kw note or another assignment (X23). */
export const whenMeasureCancelled = reaction({
  name: 'positions/when-measure-cancelled',
  on: [MeasureCancelled],
  things: async ({ envelope }, { views }) => {
    const posts = questionsOver<PositionTables>()
      .selectFrom(judgedPositions(dayOf(envelope.recordedAt)).as('p'))
      .where('p.measure', '=', measureOf(envelope.stream))
      .where('p.there', '=', 1)
      .select('p.thing')
      .orderBy('p.thing');
    return (await views.ask(question(posts))).map(({ thing }) => thing);
  },
  react: ({ envelope }, id, act, { decisions }) =>
    decisions.react(position, id, new FlagPosition(id as PositionId, measureOf(envelope.stream), act), flag),
});

const measureOf = (stream: string): string => stream.slice('measure-'.length);
