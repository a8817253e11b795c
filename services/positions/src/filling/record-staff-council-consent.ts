import { StaffCouncilAgreed } from '@moves/events/catalogue/positions';
import type { PositionId } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandStepOrder, demandThere } from '../demands.ts';
import { position } from '../position.ts';
import type { Known, Position } from '../position-state.ts';

/** Record that the staff council has agreed to whoever shall have the post (§ 75 (1) LPVG): the document, never a name. */
export class RecordStaffCouncilConsent extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly positionId: PositionId,
    readonly document: string,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayRecordConsent(p: Position, act: Act): asserts p is Known {
  demandThere(p);
  demand(p.status === 'selection', 'position-not-in-selection', { status: p.status });
  demand(!p.consentAt, 'staff-council-has-agreed', { since: p.consentAt });
  demandStepOrder(p, act);
}

export const recordConsent = (p: Position, { document, act }: RecordStaffCouncilConsent) => {
  mayRecordConsent(p, act);
  return [StaffCouncilAgreed({ document })];
};

@CommandHandler(RecordStaffCouncilConsent)
export class RecordStaffCouncilConsentHandler extends Decides(position, recordConsent) {}
