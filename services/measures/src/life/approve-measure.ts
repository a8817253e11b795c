import { isDeepStrictEqual } from 'node:util';
import { type ApprovalBasis, MeasureApproved } from '@moves/events/catalogue/measures';
import { dayOf } from '@moves/events/catalogue/time';
import type { MeasureId } from '@moves/events/catalogue/values';
import { type Act, anyPastDay, HOUSE } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandStatus, demandStepOrder, type In, type Measure, measure } from '../measure.ts';

/**
 * Approve an assessed measure on the strength of a council decision (§ 24 GemO), or of the administration's own
 * authority (§ 44 (2) GemO). May be dated back: minutes come late.
 */
export class ApproveMeasure extends Command<Receipt> {
  static readonly dated = anyPastDay;
  constructor(
    readonly measureId: MeasureId,
    readonly basis: ApprovalBasis,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayApprove(m: Measure, act: Act): asserts m is In<'assessed'> {
  demandStatus(m, 'assessed');
  // The house only ever approves what the council has decided: then the council is the second person.
  demand(act.by === HOUSE || m.proposedBy !== act.by, 'measure-needs-second-person');
  demandStepOrder(m, act);
}

export const approve = (m: Measure, { basis, act }: ApproveMeasure) => {
  if (m.status === 'approved' && isDeepStrictEqual(m.basis, basis)) return []; // the very same again; anything else is refused
  mayApprove(m, act);
  demandSound(basis, act);
  return [MeasureApproved({ basis })];
};

/** Refuses a decision that only advised, or that was not yet taken when the approval takes effect. */
export function demandSound(basis: ApprovalBasis, { at }: Pick<Act, 'at'>): void {
  if (basis.kind === 'authority') return;
  const { paper, body, authoritative, sessionOn } = basis.decision;
  demand(authoritative, 'decision-is-advisory', { paper, body });
  demand(sessionOn <= dayOf(at), 'decision-after-approval', { paper, sessionOn });
}

@CommandHandler(ApproveMeasure)
export class ApproveMeasureHandler extends Decides(measure, approve) {}
