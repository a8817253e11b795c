import { ConversionNoteSet, type Grade } from '@moves/events/catalogue/positions';
import type { DecisionRef, PositionId } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandThere } from '../demands.ts';
import { demandDecided } from '../life/decision.ts';
import { position } from '../position.ts';
import type { Known, Position } from '../position-state.ts';

/** Note that a post turns into another grade when it is vacated (ku-Vermerk, by analogy §§ 21, 47 LHO BW). */
export class SetConversionNote extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly positionId: PositionId,
    readonly terms: { readonly toGrade: Grade; readonly decision?: DecisionRef },
    readonly act: Act,
  ) {
    super();
  }
}

export function maySetConversionNote(p: Position, { at }: Act): asserts p is Known {
  demandThere(p);
  demand(p.status !== 'vacant' && p.status !== 'converted', 'vacant-already', { status: p.status });
  demand(at >= p.knownFrom, 'dated-before-position', { since: p.knownFrom });
}

export const setConversionNote = (p: Position, { terms: { toGrade, decision }, act }: SetConversionNote) => {
  if (p.status !== 'unknown' && p.conversionNote?.toGrade === toGrade) return [];
  maySetConversionNote(p, act);
  demand(toGrade !== p.grade, 'converts-to-own-grade', { grade: toGrade });
  if (decision) demandDecided(decision, act);
  return [ConversionNoteSet({ toGrade, decision })];
};

@CommandHandler(SetConversionNote)
export class SetConversionNoteHandler extends Decides(position, setConversionNote) {}
