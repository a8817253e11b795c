import { EvidenceGiven } from '@moves/events/catalogue/council';
import type { DecisionId } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { type Decision, decision } from './decision.ts';
import { demandOpenPoint, demandTracked } from './tracking.ts';

/** What shows how far a point is: words, a share done, and the thing or document that proves it. */
export interface EvidenceTerms {
  readonly point: string;
  readonly text: string;
  readonly donePercent: number;
  readonly thing?: { readonly kind: 'measure' | 'budget' | 'position' | 'paper'; readonly id: string };
  readonly document?: string;
}

/** Show how far a point is. Every word is kept; the newest counts. */
export class GiveEvidence extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly decisionId: DecisionId,
    readonly terms: EvidenceTerms,
    readonly act: Act,
  ) {
    super();
  }
}

export const mayGiveEvidence: typeof demandTracked = demandTracked;

export const giveEvidence = (d: Decision, { terms, act }: GiveEvidence) => {
  demandTracked(d, act);
  demandOpenPoint(d, terms.point);
  return [EvidenceGiven(terms)];
};

@CommandHandler(GiveEvidence)
export class GiveEvidenceHandler extends Decides(decision, giveEvidence) {}
