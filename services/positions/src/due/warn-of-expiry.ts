import { expiryWarningMonths, PositionExpiryWarned } from '@moves/events/catalogue/positions';
import { dayOf, latest, plusMonths } from '@moves/events/catalogue/time';
import type { PositionId } from '@moves/events/catalogue/values';
import { type Act, anyPastDay } from '@moves/events/decider/act';
import { demandThere } from '../demands.ts';
import { endsOf, type Position } from '../position-state.ts';

/** Say that the end of a post is so many months away: once for each distance, on its day. */
export class WarnOfExpiry {
  static readonly dated = anyPastDay;
  constructor(
    readonly positionId: PositionId,
    readonly act: Act,
  ) {}
}

export const warn = (p: Position, { act }: WarnOfExpiry) => {
  demandThere(p);
  const day = dayOf(act.at);
  return endsOf(p).flatMap(({ on }) =>
    expiryWarningMonths
      .filter(months => plusMonths(on, -months) === day && !p.warned.includes(`${on} ${months}`))
      .map(months => PositionExpiryWarned({ months, endsOn: on }, latest(act.at, p.knownFrom))),
  );
};
