import { type Grade, PositionFilled } from '@moves/events/catalogue/positions';
import { type Day, dayOf, latest, startOfDay } from '@moves/events/catalogue/time';
import type { PositionId } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandThere } from '../demands.ts';
import { fullestDay } from '../occupancy.ts';
import { position } from '../position.ts';
import { fte, type Known, type Position } from '../position-state.ts';
import { compareGrades, inOneCareer, isOfficial } from '../rules/grade-order.ts';
import { demandFillable } from './fillable.ts';

/** How much of a post is filled from when on, and in which grade. By whom, nobody is told. */
export interface FillTerms {
  readonly occupancy: string;
  /** All that is free, if it is not said. */
  readonly share?: number;
  /** The first day; may lie behind or ahead. */
  readonly from: Day;
  /** The post's own, if it is not said. */
  readonly grade?: Grade;
}

/**
 * Fill a share of a post, after the staff council has agreed (§ 75 (1) LPVG), never above its grade, and never more than is
 * free on any day.
 */
export class FillPosition extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly positionId: PositionId,
    readonly terms: FillTerms,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayFill(p: Position, act: Act): asserts p is Known {
  demandThere(p);
  demand(p.status === 'selection', 'position-not-in-selection', { status: p.status });
  demand(p.consentAt, 'staff-council-not-agreed');
  demandFillable(p, dayOf(act.at));
}

export const fill = (p: Position, { terms, act }: FillPosition) => {
  const { occupancy, from, grade: asked } = terms;
  if (p.status !== 'unknown' && p.occupancies[occupancy]) return [];
  mayFill(p, act);
  demandFillable(p, from);
  const consentAt = p.consentAt!;
  demand(from >= dayOf(consentAt), 'filled-before-consent', { since: dayOf(consentAt) });
  const grade = asked ?? p.grade;
  demandGrade(grade, p.grade);
  const { day, filled } = fullestDay(p.occupancies, from);
  const free = p.share - filled;
  const share = terms.share ?? free;
  demand(share > 0 && share <= free, 'share-not-free', { day, shareFte: fte(share), freeFte: fte(free) });
  const ownDay = act.at === act.now && from <= dayOf(act.now) ? startOfDay(from) : act.at;
  return [PositionFilled({ occupancy, share, from, grade }, latest(ownDay, consentAt))];
};

/**
 * Refuses a grade above the post's, or in which the plan does not let it be filled (§ 5 (3) GemHVO): an official within one
 * career, an employee of a comparable or lower group.
 */
function demandGrade(grade: Grade, ofPost: Grade): void {
  demand(compareGrades(grade, ofPost) <= 0, 'grade-above-post', { grade, ofPost });
  if (!isOfficial(grade)) return;
  demand(isOfficial(ofPost), 'official-on-employee-post', { grade, ofPost });
  demand(inOneCareer(grade, ofPost), 'grade-of-another-career', { grade, ofPost });
}

@CommandHandler(FillPosition)
export class FillPositionHandler extends Decides(position, fill) {}
