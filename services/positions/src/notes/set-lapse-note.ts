import { LapseNoteSet } from '@moves/events/catalogue/positions';
import type { Day } from '@moves/events/catalogue/time';
import type { DecisionRef, PositionId } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandThere } from '../demands.ts';
import { demandDecided } from '../life/decision.ts';
import { position } from '../position.ts';
import { type Known, lapsesWhenVacated, type Position } from '../position-state.ts';

/** When a post lapses: on a day, when a condition is met, or (neither said) when it is vacated next. */
export interface LapseTerms {
  readonly on?: Day;
  readonly condition?: string;
  readonly decision?: DecisionRef;
}

/**
 * Note that a post will lapse (kw-Vermerk, by analogy §§ 21, 47 LHO BW). A new note takes the place of an earlier one: when a
 * condition is met, its day is noted.
 */
export class SetLapseNote extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly positionId: PositionId,
    readonly terms: LapseTerms,
    readonly act: Act,
  ) {
    super();
  }
}

export function maySetLapseNote(p: Position, { at }: Act): asserts p is Known {
  demandThere(p);
  demand(at >= p.knownFrom, 'dated-before-position', { since: p.knownFrom });
}

export const setLapseNote = (p: Position, { terms, act }: SetLapseNote) => {
  const { on, condition, decision } = terms;
  if (p.status !== 'unknown' && p.lapseNote && p.lapseNote.on === on && p.lapseNote.condition === condition) return [];
  maySetLapseNote(p, act);
  if (decision) demandDecided(decision, act);
  const atVacancy = lapsesWhenVacated({ on, condition, since: act.at });
  demand(!atVacancy || (p.status !== 'vacant' && p.status !== 'converted'), 'vacant-already', { status: p.status });
  return [LapseNoteSet({ on, condition, decision })];
};

@CommandHandler(SetLapseNote)
export class SetLapseNoteHandler extends Decides(position, setLapseNote) {}
