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
import { keptTerms } from './late-steps.ts';

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

/** Decides on terms that are kept as they are: checked, and of persons only ciphertext. */
export const proposeLateStep = (t: Tender, { terms: said, act }: ProposeLateStep) => {
  mayProposeLateStep(t, act);
  const { step, terms, tookEffectAt, entry = partIdOf(act.commandId) } = said;
  demand(act.because?.text, 'reason-required');
  demand(!t.lateSteps.has(entry), 'late-step-known', { entry });
  demand(tookEffectAt <= act.at, 'late-step-in-future');
  demandAfter(t.since, { ...act, at: tookEffectAt });
  return [LateStepProposed({ entry, step, terms: { ...terms }, tookEffectAt })];
};

@CommandHandler(ProposeLateStep)
export class ProposeLateStepHandler {
  constructor(
    @Inject(Decisions) private readonly decisions: Decisions,
    @Inject(Subjects) private readonly subjects: Subjects,
  ) {}

  /** From here on, fingerprint and log included, there is only ciphertext of what could tell a person. */
  async execute({ tenderId, terms: said, act }: ProposeLateStep): Promise<Receipt> {
    const { state } = await this.decisions.standing(tender, tenderId);
    demand(state.status !== 'unknown', 'not-found');
    const terms = keptTerms(said.step, said.terms, { subjects: this.subjects, tenderId });
    const command = new ProposeLateStep(tenderId, { ...said, terms }, act);
    return this.decisions.decide(tender, tenderId, command, proposeLateStep);
  }
}
