import type { EventOf } from '@moves/events/catalogue/define';
import { MarketConsulted } from '@moves/events/catalogue/tenders/preparation';
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

/** How the market was asked, what came of it, and how the advantage of all who were asked so far is made up for. */
export type ConsultationTerms = EventOf<typeof MarketConsulted>['data'];

/**
 * Record that the market was asked before the procedure (§ 28 VgV, § 20 UVgO). What those learn who were asked must not
 * distort competition; until it is said how that is prevented, the documents are not approved (§ 7 VgV).
 */
export class ConsultMarket extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly tenderId: TenderId,
    readonly terms: ConsultationTerms,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayConsultMarket(t: Tender, act: Act): asserts t is KnownTender {
  demandStep(t, 'consultMarket', act);
  demandAfter(t.since, act);
}

export const consultMarket = (t: Tender, { terms, act }: ConsultMarket) => {
  mayConsultMarket(t, act);
  const twice = terms.firms.find((firm, place) => terms.firms.indexOf(firm) !== place);
  demand(!twice, 'firm-named-twice', { firm: twice });
  return [MarketConsulted(terms)];
};

@CommandHandler(ConsultMarket)
export class ConsultMarketHandler extends Decides(tender, consultMarket) {}
