import { SessionScheduled } from '@moves/events/catalogue/council';
import { type Day, dayOf } from '@moves/events/catalogue/time';
import type { Source } from '@moves/events/catalogue/values';
import { type Act, anyPastDay } from '@moves/events/decider/act';
import { Decisions, type Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Inject } from '@nestjs/common';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { type Body, body, votes } from '../bodies/body.ts';
import { momentOn } from '../dates.ts';
import { type Session, session } from './session.ts';

/** Who meets when, and who may attend. */
export interface SessionTerms {
  readonly body: string;
  readonly on: Day;
  readonly public: boolean;
  readonly source?: Source;
}

/** Schedule a session; public, unless the public good or somebody's interest forbids it (§ 35 GemO). */
export class ScheduleSession extends Command<Receipt> {
  static readonly dated = anyPastDay;
  static readonly creates = true;
  constructor(
    readonly sessionId: string,
    readonly terms: SessionTerms,
    readonly act: Act,
  ) {
    super();
  }
}

export const scheduleSession = (s: Session, { terms, act }: ScheduleSession, by: Body) => {
  const { body, on, public: open } = terms;
  if (s.status !== 'unknown' && s.body === body && s.on === on && s.public === open) return [];
  demand(s.status === 'unknown', 'session-scheduled', { on });
  demand(by.status === 'registered', 'body-unknown', { body });
  demand(votes(by), 'body-does-not-meet', { body: by.name });
  const at = on < dayOf(act.now) ? momentOn(on, act) : act.at;
  demand(dayOf(at) <= on, 'session-day-has-passed', { on });
  return [SessionScheduled(terms, at)];
};

@CommandHandler(ScheduleSession)
export class ScheduleSessionHandler {
  constructor(@Inject(Decisions) private readonly decisions: Decisions) {}

  async execute(command: ScheduleSession): Promise<Receipt> {
    const { state } = await this.decisions.standing(body, command.terms.body);
    return this.decisions.decide(session, command.sessionId, command, (s, c: ScheduleSession) =>
      scheduleSession(s, c, state),
    );
  }
}
