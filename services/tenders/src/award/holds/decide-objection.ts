import { ObjectionDecided } from '@moves/events/catalogue/tenders/award';
import type { TenderId } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandAfter, demandDayAfter } from '../../dates.ts';
import { demandStep } from '../../law/steps.ts';
import { tender } from '../../tender.ts';
import type { KnownTender, Tender } from '../../tender-state.ts';
import { type BackTo, demandWayBack } from './back-to.ts';

/** Whether the objection is right, what was answered, and to where the procedure goes back because of it. */
export interface DecideObjectionTerms {
  readonly objection: string;
  readonly upheld: boolean;
  readonly text: string;
  readonly backTo?: BackTo | undefined;
}

/** Remedy what a firm complained of, or refuse to (§ 160 (3) Nr. 4 GWB: from then on 15 days to ask for a review). */
export class DecideObjection extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly tenderId: TenderId,
    readonly terms: DecideObjectionTerms,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayDecideObjection(t: Tender, act: Act): asserts t is KnownTender {
  demandStep(t, 'decideObjection', act);
  demandAfter(t.since, act);
  const open = [...t.holds.values()].some(({ kind, endedAt }) => kind === 'objection' && !endedAt);
  demand(open, 'no-open-objection');
}

export const decideObjection = (t: Tender, { terms, act }: DecideObjection) => {
  mayDecideObjection(t, act);
  const { objection, upheld, backTo } = terms;
  const hold = t.holds.get(objection);
  demand(hold?.kind === 'objection', 'objection-unknown', { objection });
  demand(!hold.endedAt, 'objection-decided', { objection });
  demandDayAfter(hold.receivedOn, act);
  demandWayBack(t, upheld, backTo);
  return [ObjectionDecided(terms)];
};

@CommandHandler(DecideObjection)
export class DecideObjectionHandler extends Decides(tender, decideObjection) {}
