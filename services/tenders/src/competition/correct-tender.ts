import { TenderCorrected } from '@moves/events/catalogue/tenders/competition';
import type { Criterion } from '@moves/events/catalogue/tenders/words';
import { dayOf, type Instant } from '@moves/events/catalogue/time';
import type { TenderId } from '@moves/events/catalogue/values';
import { type Act, onlyNow } from '@moves/events/decider/act';
import { Decisions, type Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Files } from '@moves/events/files';
import { Inject } from '@nestjs/common';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandAfter } from '../dates.ts';
import { demandStep } from '../law/steps.ts';
import { criteriaHashOf, demandCriteria } from '../preparation/criteria.ts';
import { documentsOf } from '../preparation/going-out.ts';
import { demandKept, type FileTerms, type KeptFiles, keptOf } from '../preparation/prepare-documents.ts';
import { tender } from '../tender.ts';
import { type KnownTender, lastRound, type Tender } from '../tender-state.ts';
import { earliestExtension, extensionSource } from './answering-in-time.ts';
import { demandLater } from './extend-deadline.ts';

/** What is corrected, whether that is essential, and until when bids may come now. */
export interface CorrectTenderTerms {
  readonly what: string;
  readonly essential: boolean;
  readonly files?: readonly FileTerms[];
  readonly criteria?: readonly Criterion[];
  readonly closesAt: Instant;
}

/**
 * Correct documents or criteria while bids may still come, in a change notice. What is essential gives everybody longer; the
 * criteria always are (§ 20 (3) Nr. 2 VgV, § 13 (4) UVgO, § 127 (5) GWB).
 */
export class CorrectTender extends Command<Receipt> {
  static readonly dated = onlyNow;
  constructor(
    readonly tenderId: TenderId,
    readonly terms: CorrectTenderTerms,
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
  const { what, essential, files, criteria, closesAt } = terms;
  const round = lastRound(t)!;
  demand(essential || !criteria, 'criteria-are-essential');
  demand(!criteria || round.round <= 1, 'criteria-not-negotiable', { round: round.round });
  demandLater(round, closesAt, t.validUntil, act);
  if (essential) {
    const earliestAt = earliestExtension(round, dayOf(act.at));
    demand(closesAt >= earliestAt, 'correction-needs-extension', { closesAt, earliestAt, source: extensionSource(t) });
  }
  return [
    TenderCorrected({
      what,
      essential,
      closesAt,
      ...(files && { files: files.map(file => demandKept(file, kept)) }),
      ...(criteria && newCriteria(t, criteria)),
    }),
  ];
};

/** Other criteria under the same formula, and the hash under which they are frozen from now on. */
function newCriteria(t: KnownTender, criteria: readonly Criterion[]) {
  const documents = documentsOf(t);
  const fixedPrice = documents.criteria.every(({ kind }) => kind === 'quality');
  demandCriteria(criteria, fixedPrice);
  return { criteria: [...criteria], criteriaHash: criteriaHashOf({ ...documents, criteria }) };
}

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
