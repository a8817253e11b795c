import { CorrectionProposed, TenderCorrected } from '@moves/events/catalogue/tenders/competition';
import type { TenderId } from '@moves/events/catalogue/values';
import { type Act, onlyNow } from '@moves/events/decider/act';
import { Decisions, type Receipt } from '@moves/events/decider/decisions';
import { partIdOf } from '@moves/events/decider/derived-id';
import { Files } from '@moves/events/files';
import { Inject } from '@nestjs/common';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandAfter } from '../dates.ts';
import { demandStep } from '../law/steps.ts';
import { type KeptFiles, keptOf } from '../preparation/prepare-documents.ts';
import { tender } from '../tender.ts';
import type { KnownTender, Tender } from '../tender-state.ts';
import { type CorrectionTerms, corrected } from './correction.ts';

/**
 * Correct documents or criteria while bids may still come, in a change notice. What is essential gives everybody longer; the
 * criteria always are (§ 20 (3) Nr. 2 VgV, § 13 (4) UVgO, § 127 (5) GWB). It waits for a second person; a newer one takes its place.
 */
export class CorrectTender extends Command<Receipt> {
  static readonly dated = onlyNow;
  constructor(
    readonly tenderId: TenderId,
    readonly terms: CorrectionTerms,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayCorrectTender(t: Tender, act: Act): asserts t is KnownTender {
  demandStep(t, 'correctTender', act);
  demandAfter(t.since, act);
}

export const correctTender = (t: Tender, { terms, act }: CorrectTender, kept: KeptFiles) => {
  mayCorrectTender(t, act);
  const correction = corrected(t, terms, act, kept);
  return correction.essential
    ? [CorrectionProposed({ correction: partIdOf(act.commandId), ...correction })]
    : [TenderCorrected(correction)];
};

/** The same entered afterwards: the second person who confirms the entry is the second person of the correction. */
export const correctTenderLate = (t: Tender, { terms, act }: CorrectTender, kept: KeptFiles) => {
  mayCorrectTender(t, act);
  return [TenderCorrected(corrected(t, terms, act, kept))];
};

@CommandHandler(CorrectTender)
export class CorrectTenderHandler {
  constructor(
    @Inject(Decisions) private readonly decisions: Decisions,
    @Inject(Files) private readonly files: Files,
  ) {}

  async execute(command: CorrectTender): Promise<Receipt> {
    const kept = await keptOf(this.files, command.terms.files ?? []);
    return this.decisions.decide(tender, command.tenderId, command, (t, c: CorrectTender) => correctTender(t, c, kept));
  }
}
