import { DeadlineExtended } from '@moves/events/catalogue/tenders/competition';
import { type Day, dayOf, type Instant } from '@moves/events/catalogue/time';
import type { TenderId } from '@moves/events/catalogue/values';
import { type Act, onlyNow } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandAfter } from '../dates.ts';
import { demandStep } from '../law/steps.ts';
import { tender } from '../tender.ts';
import { type KnownTender, lastRound, type Round, type Tender } from '../tender-state.ts';

/** Until when bids may come now, and until the end of which day they bind. */
export interface ExtendDeadlineTerms {
  readonly closesAt: Instant;
  readonly validUntil?: Day;
}

/** Give everybody longer. After the deadline, too, as long as nobody has begun to open, and then with a reason (§ 20 (3) VgV, § 13 (4) UVgO). */
export class ExtendDeadline extends Command<Receipt> {
  static readonly dated = onlyNow;
  constructor(
    readonly tenderId: TenderId,
    readonly terms: ExtendDeadlineTerms,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayExtendDeadline(t: Tender, act: Act): asserts t is KnownTender {
  demandStep(t, 'extendDeadline', act);
  demandAfter(t.since, act);
  demand(lastRound(t), 'round-not-kept-here');
}

export const extendDeadline = (t: Tender, { terms, act }: ExtendDeadline) => {
  mayExtendDeadline(t, act);
  const round = lastRound(t)!;
  const { closesAt, validUntil } = terms;
  if (closesAt === round.closesAt && (!validUntil || validUntil === t.validUntil)) return [];
  demand(closesAt > round.closesAt, 'deadline-only-later', { closesAt: round.closesAt });
  demandLater(round, closesAt, validUntil ?? t.validUntil, act);
  if (validUntil && t.validUntil)
    demand(validUntil >= t.validUntil, 'validity-only-longer', { validUntil: t.validUntil });
  if (act.at >= round.closesAt) demand(act.because, 'reason-required');
  return [DeadlineExtended({ closesAt, validUntil })];
};

/** Refuses a closing that is before the last one, has passed, or lies after the day on which bids cease to bind. */
export function demandLater(
  { closesAt: before }: Round,
  closesAt: Instant,
  validUntil: Day | undefined,
  act: Act,
): void {
  demand(closesAt >= before, 'deadline-only-later', { closesAt: before });
  demand(closesAt > act.at, 'closing-has-passed', { closesAt });
  demand(!validUntil || dayOf(closesAt) < validUntil, 'binding-ends-before-closing', { closesAt, validUntil });
}

@CommandHandler(ExtendDeadline)
export class ExtendDeadlineHandler extends Decides(tender, extendDeadline) {}
