import type { ProvisionalGround } from '@moves/events/catalogue/budgets';
import { AwardRequested, type ContractTerms } from '@moves/events/catalogue/tenders/award';
import { type Award, type LaterYear, type Share, TenderAwarded } from '@moves/events/catalogue/tenders/money';
import { dayOf, plusDays, plusMonths } from '@moves/events/catalogue/time';
import type { TenderId } from '@moves/events/catalogue/values';
import { type Act, onlyNow } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandAfter } from '../dates.ts';
import { demandStep } from '../law/steps.ts';
import { ROUNDED_CENTS } from '../money/amounts.ts';
import type { Authority } from '../money/ask.ts';
import { demandLaterYears, demandYearsFit } from '../money/years.ts';
import { tender } from '../tender.ts';
import { type Estimate, type KnownTender, lotsOf, openLots, type Tender } from '../tender-state.ts';
import { awardMoney, ofLot } from './award-money.ts';

/** Authority for investments of later years that a contract is charged to; of which lot, where several are awarded. */
export interface ChargedAuthority extends Authority {
  readonly lot?: string | undefined;
}

/** What each contract will say beside its price, and which year bears how much of it. */
export interface AwardTenderTerms {
  readonly terms: readonly ContractTerms[];
  readonly years: readonly Share[];
  readonly laterYears: readonly LaterYear[];
  readonly authorities?: readonly ChargedAuthority[] | undefined;
  /** Where a year's statute is not in force yet (§ 83 GemO). */
  readonly provisionalGround?: ProvisionalGround | undefined;
}

/**
 * Award: accept the bids that were resolved on, and conclude the contracts (§ 127 GWB, § 43 UVgO). Money is bound first: with
 * its commitment in all Budgets, and only with it, the award happens (X8).
 */
export class AwardTender extends Command<Receipt> {
  static readonly dated = onlyNow;
  constructor(
    readonly tenderId: TenderId,
    readonly terms: AwardTenderTerms,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayAwardTender(t: Tender, act: Act): asserts t is KnownTender {
  demandStep(t, 'awardTender', act);
  demandAfter(t.since, act);
}

export const awardTender = (t: Tender, { tenderId, terms, act }: AwardTender) => {
  mayAwardTender(t, act);
  const awards = awardsOf(tenderId, t);
  demandContracts(t, awards, terms.terms, act);
  demandShares(t, awards, terms);
  demandLaterYears(terms.laterYears, act);
  const { terms: contracts, years, laterYears } = terms;
  const money = awardMoney(t, awards, terms);
  const requested = AwardRequested({
    money,
    awards: [...awards],
    terms: [...contracts],
    years: [...years],
    laterYears: [...laterYears],
  });
  if (money.budgets.length > 0) return [requested];
  return [requested, TenderAwarded({ joint: money.joint, parts: [], awards: [...awards] })];
};

/** What is awarded: the proposals of all lots that are still open, each with the contract that it becomes. */
const awardsOf = (tenderId: string, t: KnownTender): readonly Award[] =>
  t.proposals
    .filter(({ lot }) => openLots(t).includes(lot))
    .map(({ reason: _, subcontracted: __, ...proposal }) => ({
      ...proposal,
      contract: lotsOf(t).length === 1 ? tenderId : `${tenderId}-${proposal.lot}`,
    }));

/** Each contract has its terms once; it begins after its award, and a framework no longer runs than was published (§ 21 (6) VgV). */
function demandContracts(
  { chosen, estimate }: KnownTender,
  awards: readonly Award[],
  contracts: readonly ContractTerms[],
  { at }: Act,
): void {
  for (const { lot } of contracts)
    demand(
      awards.some(award => award.lot === lot),
      'lot-not-awarded',
      { lot },
    );
  for (const { lot } of awards)
    demand(contracts.filter(one => one.lot === lot).length === 1, 'lot-needs-terms-once', { lot });
  for (const { lot, beginsOn, endsOn, noticeUntil, options } of contracts) {
    demand(beginsOn >= dayOf(at), 'contract-begins-before-award', { lot, beginsOn });
    demand(!endsOn || endsOn >= beginsOn, 'ends-before-it-begins', { beginsOn });
    demand(!noticeUntil || !endsOn || noticeUntil <= endsOn, 'notice-after-contract-end', { lot, endsOn });
    demand(new Set(options.map(({ option }) => option)).size === options.length, 'option-twice');
    if (!chosen?.framework) continue;
    const last = plusDays(plusMonths(beginsOn, chosen.framework.months), -1);
    const ends = [endsOn, ...options.flatMap(option => option.endsOn ?? [])];
    for (const end of ends) demand(end && end <= last, 'framework-longer-than-published', { lot, until: last });
  }
  demandOptions(estimate, contracts);
}

/** Refuses options beyond those in the estimate: only what was in the value was put to competition, and can be taken without a new procedure (§ 3 (1) VgV, § 132 (2) Nr. 1 GWB). */
function demandOptions(estimate: Estimate | undefined, contracts: readonly ContractTerms[]): void {
  const estimatedCents = estimate?.optionsGrossCents;
  if (estimatedCents === undefined) return;
  const optionsCents = contracts.flatMap(({ options }) => options).reduce((sum, { grossCents }) => sum + grossCents, 0);
  demand(optionsCents <= estimatedCents + ROUNDED_CENTS, 'options-beyond-estimate', { optionsCents, estimatedCents });
}

/** Together the years bear exactly what each lot costs, gross. A framework binds nothing yet: its call-offs do. */
function demandShares(
  t: KnownTender,
  awards: readonly Award[],
  { years, laterYears, authorities = [] }: AwardTenderTerms,
) {
  const all = [...years, ...laterYears];
  if (t.chosen?.framework) {
    demand(all.length === 0 && authorities.length === 0, 'framework-binds-nothing-yet');
    return;
  }
  for (const { lot } of [...all, ...authorities]) {
    demand(lot || awards.length === 1, 'share-names-no-lot');
    demand(!lot || awards.some(award => award.lot === lot), 'lot-not-awarded', { lot });
  }
  for (const { lot, grossCents } of awards)
    demandYearsFit(grossCents, ofLot(years, lot), ofLot(laterYears, lot), t.exercise);
}

@CommandHandler(AwardTender)
export class AwardTenderHandler extends Decides(tender, awardTender) {}
