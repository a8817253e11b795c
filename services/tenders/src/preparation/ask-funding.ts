import type { EventOf } from '@moves/events/catalogue/define';
import { FundingAsked } from '@moves/events/catalogue/tenders/preparation';
import type { TenderId } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandAfter } from '../dates.ts';
import { demandStep } from '../law/steps.ts';
import { demandAmounts } from '../money/amounts.ts';
import { sumOfYears } from '../money/ask.ts';
import { demandLaterYears } from '../money/years.ts';
import { tender } from '../tender.ts';
import type { KnownTender, Tender } from '../tender-state.ts';
import { canonicalJson } from './canonical.ts';

/** What each Budget shall bear on which line, and what falls into years that have no statute yet. */
export type FundingTerms = EventOf<typeof FundingAsked>['data'];

/** Ask finance for the money that a tender needs, year by year, together no less than its gross estimate (X2). */
export class AskFunding extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly tenderId: TenderId,
    readonly terms: FundingTerms,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayAskFunding(t: Tender, act: Act): asserts t is KnownTender {
  demandStep(t, 'askFunding', act);
  demandAfter(t.since, act);
}

export const askFunding = (t: Tender, { terms, act }: AskFunding) => {
  mayAskFunding(t, act);
  if (canonicalJson(t.asked) === canonicalJson(terms)) return [];
  demandShares(terms);
  demandLaterYears(terms.laterYears, act);
  demandCovers(t, terms);
  return [FundingAsked(terms)];
};

/** Refuses two shares on one line, two entries for one later year, and shares whose net and gross do not fit. */
function demandShares({ years, laterYears }: FundingTerms): void {
  const lines = years.map(({ budget, line }) => `${budget}/${line}`);
  const twice = years.find((_, place) => lines.indexOf(lines[place]!) !== place);
  demand(!twice, 'share-named-twice', { budget: twice?.budget, line: twice?.line });
  const later = laterYears.find(({ year }, place) => laterYears.findIndex(other => other.year === year) !== place);
  demand(!later, 'later-year-named-twice', { year: later?.year });
  for (const { netCents, grossCents, vatRate } of years)
    if (netCents !== undefined && vatRate !== undefined) demandAmounts(netCents, grossCents, vatRate);
}

/** Refuses less money than the gross estimate: the planned means are the yardstick for every bid (§ 27 GemHVO, § 14 (3) Nr. 5 VgV). */
export function demandCovers({ estimate }: KnownTender, { years, laterYears }: FundingTerms): void {
  demand(estimate, 'value-not-estimated');
  const askedCents = sumOfYears(years, laterYears);
  const missingCents = estimate.grossCents - askedCents;
  demand(missingCents <= 0, 'funding-below-estimate', { askedCents, missingCents, estimateCents: estimate.grossCents });
}

@CommandHandler(AskFunding)
export class AskFundingHandler extends Decides(tender, askFunding) {}
