import type { ProvisionalGround } from '@moves/events/catalogue/budgets';
import type { Recorded } from '@moves/events/catalogue/define';
import type { MoneyAsk } from '@moves/events/catalogue/tenders/money';
import { FundingReleased } from '@moves/events/catalogue/tenders/preparation';
import type { TenderId } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandAfter } from '../dates.ts';
import { demandStep } from '../law/steps.ts';
import { askOf, releaseSteps, reserveSteps } from '../money/ask.ts';
import { tender } from '../tender.ts';
import type { KnownTender, Tender } from '../tender-state.ts';
import { demandCovers, type FundingTerms } from './ask-funding.ts';

/** On which ground money of a year without a statute may be set aside (§ 83 (1) GemO), where one has none yet. */
export interface ReleaseFundingTerms {
  readonly provisionalGround?: ProvisionalGround | undefined;
}

/** Release the money of a tender: all its Budgets set it aside together, or none does (X2). */
export class ReleaseFunding extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly tenderId: TenderId,
    readonly terms: ReleaseFundingTerms,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayReleaseFunding(t: Tender, act: Act): asserts t is KnownTender & { readonly asked: FundingTerms } {
  demandStep(t, 'releaseFunding', act);
  demandAfter(t.since, act);
  demand(t.asked, 'funding-not-asked');
}

export const releaseFunding = (t: Tender, command: ReleaseFunding, history: readonly Recorded[]) => {
  const { tenderId, terms, act } = command;
  mayReleaseFunding(t, act);
  demandCovers(t, t.asked);
  demand(!terms.provisionalGround || act.because, 'reason-required');
  const times = history.filter(({ type }) => type === FundingReleased.type).length;
  return [FundingReleased({ money: fundingMoney(t, t.asked, tenderId, times + 1, terms) })];
};

/** What is asked of the Budgets: what was set aside for this tender before is free again, and the new shares are set aside. */
function fundingMoney(
  { title, measure, funded = [] }: KnownTender,
  { years }: FundingTerms,
  tenderId: TenderId,
  time: number,
  { provisionalGround }: ReleaseFundingTerms,
): MoneyAsk {
  const said = { tender: tenderId, purpose: title, measure, provisionalGround };
  return askOf(`funding-${time}`, [...releaseSteps(funded), ...reserveSteps(time, years, said)]);
}

@CommandHandler(ReleaseFunding)
export class ReleaseFundingHandler extends Decides(tender, releaseFunding, { wholeHistory: true }) {}
