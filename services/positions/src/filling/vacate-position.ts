import { PositionVacated } from '@moves/events/catalogue/positions';
import { type Day, dayOf, latest, plusDays, startOfDay } from '@moves/events/catalogue/time';
import type { PositionId } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandKnown } from '../demands.ts';
import { openEnded } from '../occupancy.ts';
import { position } from '../position.ts';
import type { Known, Position } from '../position-state.ts';
import { broughtByVacancy } from './vacancy.ts';

/** Which filled share becomes free, and the last day on which it is filled. */
export interface VacateTerms {
  /** The only one, if it is not said. */
  readonly occupancy?: string;
  /** May lie behind or ahead; the day before its first one, if it never came about. */
  readonly until: Day;
}

/** Free a filled share. With the last one, a post that lapses or converts when it is vacated does so at once. */
export class VacatePosition extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly positionId: PositionId,
    readonly terms: VacateTerms,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayVacate(p: Position, _: Act): asserts p is Known {
  demandKnown(p);
  demand(openEnded(p.occupancies).length > 0, 'nothing-filled', { status: p.status });
}

export const vacate = (p: Position, { terms, act }: VacatePosition) => {
  const { until } = terms;
  const before = p.status !== 'unknown' && terms.occupancy ? p.occupancies[terms.occupancy]?.until : undefined;
  if (before === until) return [];
  mayVacate(p, act);
  const open = openEnded(p.occupancies);
  demand(terms.occupancy || open.length === 1, 'say-which-occupancy', { occupancies: open.length });
  const occupancy = terms.occupancy ?? open[0]![0];
  const filled = p.occupancies[occupancy];
  demand(filled, 'occupancy-unknown', { occupancy });
  demand(!filled.until, 'occupancy-vacated', { until: filled.until });
  const today = dayOf(act.now);
  const earliest = filled.from > today ? plusDays(filled.from, -1) : filled.from;
  demand(until >= earliest, 'vacated-before-filled', { from: filled.from });

  const free = plusDays(until, 1);
  const ownDay = act.at === act.now && free <= today ? startOfDay(free) : act.at;
  const at = latest(ownDay, filled.at);
  const occupancies = { ...p.occupancies, [occupancy]: { ...filled, until } };
  const brought = free <= today ? broughtByVacancy({ ...p, occupancies }, today, at) : [];
  return [PositionVacated({ occupancy, until }, at), ...brought];
};

@CommandHandler(VacatePosition)
export class VacatePositionHandler extends Decides(position, vacate) {}
