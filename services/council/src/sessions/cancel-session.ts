import { SessionCancelled } from '@moves/events/catalogue/council';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandAfter } from '../dates.ts';
import { demandScheduled, type KnownSession, type Session, session } from './session.ts';

/** Say that a session will not take place, and why. */
export class CancelSession extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly sessionId: string,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayCancelSession(s: Session, { at }: Act): asserts s is KnownSession {
  demandScheduled(s);
  demand(s.status !== 'held', 'session-held', { on: s.on });
  demand(s.status === 'scheduled', 'session-cancelled', { on: s.on });
  demandAfter(s.since, at);
}

export const cancelSession = (s: Session, { act }: CancelSession) => {
  if (s.status === 'cancelled') return [];
  mayCancelSession(s, act);
  demand(act.because, 'reason-required');
  return [SessionCancelled({})];
};

@CommandHandler(CancelSession)
export class CancelSessionHandler extends Decides(session, cancelSession) {}
