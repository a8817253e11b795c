import type { EventOf } from '@moves/events/catalogue/define';
import { NeedDeclared } from '@moves/events/catalogue/tenders/preparation';
import type { TenderId } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand, Malformed } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { asExercise } from '../exercise.ts';
import { tender } from '../tender.ts';
import type { Tender } from '../tender-state.ts';

/** What is needed and what for, who needs it, and which milestones of its measure follow from the tender. */
export type NeedTerms = EventOf<typeof NeedDeclared>['data'];

/** Say that something must be bought. From here on whoever takes part says whether they have an interest in it (§ 6 VgV). */
export class DeclareNeed extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  static readonly creates = true;
  constructor(
    readonly tenderId: TenderId,
    readonly terms: NeedTerms,
    readonly act: Act,
  ) {
    super();
  }
}

export const declareNeed = (t: Tender, { tenderId, terms, act }: DeclareNeed) => {
  demandNew(t, tenderId);
  demandMilestones(terms);
  return [NeedDeclared({ ...terms, ...asExercise(act) })];
};

/** Ids of reservations, contracts and subjects are made of a tender's: they must have room. */
const LONGEST_ID = 30;

/** What the id of a tender looks like; under `C-…` there are contracts that were taken over. */
const TENDER_ID = /^(?!C-)[A-Za-z0-9][A-Za-z0-9-]*$/;

/** Refuses an id of which no others, and no names of keys, can be made. */
export function demandTenderId(id: TenderId): void {
  if (id.length > LONGEST_ID) throw new Malformed('id', 'must have at most {max} characters', { max: LONGEST_ID });
  if (!TENDER_ID.test(id)) throw new Malformed('id', 'must match {pattern}', { pattern: TENDER_ID.source });
}

/** Refuses to begin a tender under an id that is taken, or of which no others can be made. */
export function demandNew(t: Tender, id: TenderId): void {
  demandTenderId(id);
  demand(t.status === 'unknown', 'tender-known', { tender: id });
}

/** Refuses milestones without a measure that could have them, and one that would be reached twice. */
export function demandMilestones({
  measure,
  publishedMilestone,
  awardedMilestone,
}: Pick<NeedTerms, 'measure' | 'publishedMilestone' | 'awardedMilestone'>): void {
  if (!publishedMilestone && !awardedMilestone) return;
  demand(measure, 'milestone-needs-measure');
  demand(publishedMilestone !== awardedMilestone, 'milestone-named-twice', { milestone: awardedMilestone });
}

@CommandHandler(DeclareNeed)
export class DeclareNeedHandler extends Decides(tender, declareNeed) {}
