import { LateStepConfirmed } from '@moves/events/catalogue/tenders/award';
import type { TenderId } from '@moves/events/catalogue/values';
import { type Act, onlyNow } from '@moves/events/decider/act';
import { Decisions, type Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Files } from '@moves/events/files';
import { Inject } from '@nestjs/common';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { OpeningKeys } from '../../bids/opening-keys.ts';
import { demandStep } from '../../law/steps.ts';
import { type FileTerms, keptOf } from '../../preparation/prepare-documents.ts';
import { tender } from '../../tender.ts';
import type { KnownTender, Tender } from '../../tender-state.ts';
import { type Brought, lateRuleOf } from './late-steps.ts';

/**
 * Confirm, as a second person, that a step was taken while these books could not be kept. It is decided by the very rules that
 * held for it then, at its own moment, and stays marked as entered afterwards (*nacherfasst*).
 */
export class ConfirmLateStep extends Command<Receipt> {
  static readonly dated = onlyNow;
  constructor(
    readonly tenderId: TenderId,
    readonly entry: string,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayConfirmLateStep(t: Tender, act: Act): asserts t is KnownTender {
  demandStep(t, 'confirmLateStep', act);
  demand(t.lateSteps.size > 0, 'no-late-step');
  const others = [...t.lateSteps.values()].some(({ proposedBy }) => proposedBy !== act.by);
  demand(others, 'late-step-needs-second-person');
}

export const confirmLateStep = (t: Tender, { tenderId, entry, act }: ConfirmLateStep, brought: Brought) => {
  mayConfirmLateStep(t, act);
  const late = t.lateSteps.get(entry);
  demand(late, 'late-step-unknown', { entry });
  const { step, terms, tookEffectAt, proposedBy, because } = late;
  demand(proposedBy !== act.by, 'late-step-needs-second-person');
  const then: Act = { ...act, by: proposedBy, at: tookEffectAt, ...(because && { because: { text: because } }) };
  const happened = lateRuleOf(step).decide(t, tenderId, terms, then, brought);
  return [...happened.map(event => ({ at: tookEffectAt, ...event })), LateStepConfirmed({ entry })];
};

@CommandHandler(ConfirmLateStep)
export class ConfirmLateStepHandler {
  constructor(
    @Inject(Decisions) private readonly decisions: Decisions,
    @Inject(OpeningKeys) private readonly keys: OpeningKeys,
    @Inject(Files) private readonly files: Files,
  ) {}

  async execute(command: ConfirmLateStep): Promise<Receipt> {
    const brought = await this.brought(command);
    return this.decisions.decide(tender, command.tenderId, command, (t, c: ConfirmLateStep) =>
      confirmLateStep(t, c, brought),
    );
  }

  /** What the step's own handler would ask for: keys for what goes out, and the files that are named. */
  private async brought({ tenderId, entry }: ConfirmLateStep): Promise<Brought> {
    const { state } = await this.decisions.standing(tender, tenderId);
    const late = state.status === 'unknown' ? undefined : state.lateSteps.get(entry);
    if (!late) return { kept: new Map() };
    const { needs } = lateRuleOf(late.step);
    const { files = [] } = late.terms as { readonly files?: readonly FileTerms[] };
    return {
      ...(needs === 'keys' && { keys: await this.keys.publicKeysOf(tenderId) }),
      kept: needs === 'files' ? await keptOf(this.files, files) : new Map(),
    };
  }
}
