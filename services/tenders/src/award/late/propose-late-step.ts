import { LateStepProposed } from '@moves/events/catalogue/tenders/award';
import type { Instant } from '@moves/events/catalogue/time';
import type { TenderId } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import { Decisions, type Receipt } from '@moves/events/decider/decisions';
import { partIdOf } from '@moves/events/decider/derived-id';
import { demand } from '@moves/events/decider/failures';
import { Subjects } from '@moves/events/subjects';
import { Inject } from '@nestjs/common';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandAfter } from '../../dates.ts';
import { demandStep } from '../../law/steps.ts';
import { tender } from '../../tender.ts';
import type { KnownTender, Tender } from '../../tender-state.ts';
import { checkedTerms } from './late-steps.ts';

/** Which step happened when, in the words of its own act. */
export interface ProposeLateStepTerms {
  readonly entry?: string | undefined;
  readonly step: string;
  readonly terms: Readonly<Record<string, unknown>>;
  readonly tookEffectAt: Instant;
}

/** Say what had to happen while these books could not be kept, when and why (§ 8 (1) VgV). It counts once a second person confirms it. */
export class ProposeLateStep extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly tenderId: TenderId,
    readonly terms: ProposeLateStepTerms,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayProposeLateStep(t: Tender, act: Act): asserts t is KnownTender {
  demandStep(t, 'proposeLateStep', act);
  demandAfter(t.since, act);
}

/** What the handler brings: the terms as they are kept, with personal fields sealed. */
export const proposeLateStep = (t: Tender, { terms, act }: ProposeLateStep, kept: Record<string, unknown>) => {
  mayProposeLateStep(t, act);
  const { step, tookEffectAt, entry = partIdOf(act.commandId) } = terms;
  demand(act.because, 'reason-required');
  demand(!t.lateSteps.has(entry), 'late-step-known', { entry });
  demand(tookEffectAt <= act.at, 'late-step-not-past');
  demandAfter(t.since, { ...act, at: tookEffectAt });
  return [LateStepProposed({ entry, step, terms: kept, tookEffectAt })];
};

@CommandHandler(ProposeLateStep)
export class ProposeLateStepHandler {
  constructor(
    @Inject(Decisions) private readonly decisions: Decisions,
    @Inject(Subjects) private readonly subjects: Subjects,
  ) {}

  async execute(command: ProposeLateStep): Promise<Receipt> {
    const { tenderId, terms } = command;
    const kept = checkedTerms(terms.step, terms.terms, { subjects: this.subjects, tenderId });
    return this.decisions.decide(tender, tenderId, command, (t, c: ProposeLateStep) => proposeLateStep(t, c, kept));
  }
}
