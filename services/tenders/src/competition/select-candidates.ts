import { CandidatesSelected } from '@moves/events/catalogue/tenders/competition';
import { dayOf } from '@moves/events/catalogue/time';
import type { TenderId } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandAfter } from '../dates.ts';
import { fewestCandidates } from '../law/fewest.ts';
import { demandStep } from '../law/steps.ts';
import { tender } from '../tender.ts';
import { type KnownTender, lawDayOf, type Tender } from '../tender-state.ts';
import { demandSomeValid, validBid } from './bids-in-hand.ts';

/** Whose requests are followed by an invitation, why theirs, and why they are so few. */
export interface SelectCandidatesTerms {
  readonly bids: readonly string[];
  readonly reason: string;
  readonly fewerReason?: string;
}

/** Select whom to invite of those who asked to take part; fewer than the law asks for only if there are no more (§ 51 (3) VgV). */
export class SelectCandidates extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly tenderId: TenderId,
    readonly terms: SelectCandidatesTerms,
    readonly act: Act,
  ) {
    super();
  }
}

export function maySelectCandidates(t: Tender, act: Act): asserts t is KnownTender {
  demandStep(t, 'selectCandidates', act);
  demandAfter(t.since, act);
  demandSomeValid(t);
}

export const selectCandidates = (t: Tender, { terms, act }: SelectCandidates) => {
  maySelectCandidates(t, act);
  const { reason, fewerReason } = terms;
  const bids = [...terms.bids];
  for (const bid of bids) validBid(t, bid);
  demand(new Set(bids).size === bids.length, 'bid-named-twice');
  const { fewest, source } = fewestCandidates(t.chosen!.procedure, lawDayOf(t, dayOf(act.at)));
  if (bids.length < fewest) {
    const all = demandSomeValid(t).length;
    demand(bids.length === all, 'too-few-candidates', { fewest, selected: bids.length, suitable: all, source });
    demand(fewerReason, 'fewer-candidates-need-reason', { fewest, selected: bids.length, source });
  }
  return [CandidatesSelected({ bids, reason, fewerReason })];
};

@CommandHandler(SelectCandidates)
export class SelectCandidatesHandler extends Decides(tender, selectCandidates) {}
