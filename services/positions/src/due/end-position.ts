import { dayOf } from '@moves/events/catalogue/time';
import type { PositionId } from '@moves/events/catalogue/values';
import { type Act, anyPastDay } from '@moves/events/decider/act';
import { demandThere } from '../demands.ts';
import { broughtByVacancy } from '../filling/vacancy.ts';
import type { Position } from '../position-state.ts';

/**
 * Let the calendar take its effect on a post of which nothing is filled any more: it lapses or converts. While anybody still
 * fills a share nothing happens; then its vacating brings it.
 */
export class EndPosition {
  static readonly dated = anyPastDay;
  constructor(
    readonly positionId: PositionId,
    readonly act: Act,
  ) {}
}

export const end = (p: Position, { act }: EndPosition) => {
  demandThere(p);
  return broughtByVacancy(p, dayOf(act.now), act.at);
};
