import type { EventOf } from '@moves/events/catalogue/define';
import { InterestsDeclared } from '@moves/events/catalogue/tenders/preparation';
import type { TenderId } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandAfter } from '../dates.ts';
import { demandStep } from '../law/steps.ts';
import { tender } from '../tender.ts';
import type { KnownTender, Tender } from '../tender-state.ts';

/** Whether there is a conflict of interest, which one, and what is done about it. */
export type InterestsTerms = EventOf<typeof InterestsDeclared>['data'];

/** Say whether one has an interest in who wins. Whoever has takes no further step (§ 6 VgV, § 4 UVgO). */
export class DeclareInterests extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly tenderId: TenderId,
    readonly terms: InterestsTerms,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayDeclareInterests(t: Tender, act: Act): asserts t is KnownTender {
  demandStep(t, 'declareInterests', act);
  demandAfter(t.since, act);
}

export const declareInterests = (t: Tender, { terms, act }: DeclareInterests) => {
  mayDeclareInterests(t, act);
  const before = t.interests.get(act.by);
  if (before === false && !terms.conflict) return [];
  demand(!terms.conflict || terms.text, 'conflict-needs-words');
  // Nobody lifts their own exclusion on their own word: somebody else has looked at it, and said so in writing.
  demand(!before || terms.conflict || act.because?.document || act.because?.decision, 'lifting-needs-document');
  return [InterestsDeclared(terms)];
};

@CommandHandler(DeclareInterests)
export class DeclareInterestsHandler extends Decides(tender, declareInterests) {}
