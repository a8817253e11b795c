import { SessionHeld } from '@moves/events/catalogue/council';
import { dayOf } from '@moves/events/catalogue/time';
import { type Act, anyPastDay } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandAfter, demandCome, momentOn } from '../dates.ts';
import { demandScheduled, type KnownSession, type Session, session } from './session.ts';

/** Say that a session has met; its minutes have a number (§ 38 GemO), which may be added later. */
export class HoldSession extends Command<Receipt> {
  static readonly dated = anyPastDay;
  constructor(
    readonly sessionId: string,
    readonly minutes: string | undefined,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayHold(s: Session, act: Act): asserts s is KnownSession {
  demandScheduled(s);
  demand(s.status !== 'cancelled', 'session-cancelled', { on: s.on });
  demand(s.status === 'scheduled' || !s.minutes, 'session-held', { on: s.on });
  demandCome(s.on, act);
}

export const holdSession = (s: Session, { minutes, act }: HoldSession) => {
  if (s.status === 'held' && s.minutes === minutes) return [];
  mayHold(s, act);
  const at = momentOn(s.on, act, s.since);
  demand(dayOf(at) === s.on, 'not-on-session-day', { on: s.on });
  demandAfter(s.since, at);
  return [SessionHeld({ minutes }, at)];
};

@CommandHandler(HoldSession)
export class HoldSessionHandler extends Decides(session, holdSession) {}
