import { AwardResolved } from '@moves/events/catalogue/tenders/award';
import { type Day, dayOf, type Instant, latest, startOfDay } from '@moves/events/catalogue/time';
import type { DecisionRef, TenderId } from '@moves/events/catalogue/values';
import { type Act, anyPastDay } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandAfter } from '../dates.ts';
import { type ApprovalLevel, demandCompetent } from '../law/approval-levels.ts';
import { demandStep } from '../law/steps.ts';
import { tender } from '../tender.ts';
import { type KnownTender, openLots, type Tender } from '../tender-state.ts';

/** What the competent body has resolved, when, and by which vote. */
export interface ResolveAwardTerms {
  readonly level: ApprovalLevel;
  readonly body: string;
  readonly on: Day;
  readonly accepted: boolean;
  readonly vote?: string | undefined;
  readonly closedSession: boolean;
  readonly decision?: DecisionRef | undefined;
}

/** Record the resolution on an award (Vergabebeschluss; §§ 39, 44 GemO): that it be made, or that the proposal goes back. */
export class ResolveAward extends Command<Receipt> {
  static readonly dated = anyPastDay;
  constructor(
    readonly tenderId: TenderId,
    readonly terms: ResolveAwardTerms,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayResolveAward(t: Tender, act: Act): asserts t is KnownTender {
  demandStep(t, 'resolveAward', act);
  demandAfter(t.since, act);
}

export const resolveAward = (t: Tender, { terms, act }: ResolveAward) => {
  mayResolveAward(t, act);
  const { level, on, accepted, vote, decision } = terms;
  demand(on <= dayOf(act.at), 'day-has-not-come', { day: on });
  demand(on >= dayOf(t.since), 'dated-before-step', { on: dayOf(t.since) });
  const inSession = level === 'committee' || level === 'council';
  demand(!inSession || vote || decision, 'resolution-without-vote', { level });
  if (decision) demand(decision.authoritative, 'resolution-only-advises', { body: decision.body });
  if (accepted) demandCompetent(level, proposedGrossCents(t), on);
  // § 43 (4) GemO: the mayor tells the council without delay why it could not wait; a proposal goes back for a reason.
  demand((accepted && level !== 'urgent') || act.because, 'reason-required');
  return [AwardResolved(terms, momentOn(on, t.since, act))];
};

/** What the award would bind, gross: by that the competent body is told (value limits of the main statute). */
export function proposedGrossCents(t: KnownTender): number {
  const proposed = t.proposals.filter(({ lot }) => openLots(t).includes(lot));
  const offeredCents = proposed.reduce((sum, { grossCents }) => sum + grossCents, 0);
  return Math.max(offeredCents, frameworkGrossCents(t));
}

/** What a framework may come to, gross: its price says little, its call-offs go up to its maximum (§ 21 (1) VgV). */
const frameworkGrossCents = ({ chosen, estimate }: KnownTender): number =>
  Math.ceil(((chosen?.framework?.maximumNetCents ?? 0) * (10_000 + (estimate?.vatRate ?? 0))) / 10_000);

/** It took effect when the act says, or else on the day of the session, but not before what was resolved on was proposed. */
const momentOn = (day: Day, since: Instant, { at, now }: Act): Instant =>
  at === now ? latest(startOfDay(day), since) : at;

@CommandHandler(ResolveAward)
export class ResolveAwardHandler extends Decides(tender, resolveAward) {}
