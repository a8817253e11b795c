import { TenderClosed } from '@moves/events/catalogue/tenders/award';
import { type Day, dayOf } from '@moves/events/catalogue/time';
import type { TenderId } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import { Decisions, type Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Inject } from '@nestjs/common';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { contract } from '../../contracts/contract.ts';
import type { Contract } from '../../contracts/contract-state.ts';
import { demandAfter } from '../../dates.ts';
import { retentionOf } from '../../law/retention.ts';
import { demandStep } from '../../law/steps.ts';
import { tender } from '../../tender.ts';
import type { KnownTender, Tender } from '../../tender-state.ts';
import { demandDutiesDone } from './duties.ts';

/** Close the file: nothing is left to do, its contracts have ended. From then on it is only kept, as long as the law says (§ 8 (4) VgV, § 6 UVgO). */
export class CloseTender extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly tenderId: TenderId,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayCloseTender(t: Tender, act: Act): asserts t is KnownTender {
  demandStep(t, 'closeTender', act);
  demandAfter(t.since, act);
}

/** What the handler brings: the contracts of the awards, as they stand. */
export const closeTender = (t: Tender, { act }: CloseTender, contracts: ReadonlyMap<string, Contract>) => {
  mayCloseTender(t, act);
  const ends = t.awards.map(({ contract: id }) => {
    const known = contracts.get(id);
    demand(known && known.status !== 'unknown', 'contract-not-begun', { contract: id });
    demand(known.status === 'ended', 'contract-still-runs', { contract: id, endsOn: known.endsOn });
    return known.endsOn;
  });
  demandDutiesDone(t);
  const retention = retentionOf({
    regime: t.chosen?.regime ?? 'national',
    endedOn: t.awardedOn ?? dayOf(t.since),
    awarded: t.awards.length > 0,
    contractsEndOn: ends.reduce<Day | undefined>((last, day) => (day && (!last || day > last) ? day : last), undefined),
  });
  return [TenderClosed(retention)];
};

@CommandHandler(CloseTender)
export class CloseTenderHandler {
  constructor(@Inject(Decisions) private readonly decisions: Decisions) {}

  async execute(command: CloseTender): Promise<Receipt> {
    const { state } = await this.decisions.standing(tender, command.tenderId);
    const awards = state.status === 'unknown' ? [] : state.awards;
    const contracts = await Promise.all(
      awards.map(async ({ contract: id }) => [id, (await this.decisions.standing(contract, id)).state] as const),
    );
    return this.decisions.decide(tender, command.tenderId, command, (t, c: CloseTender) =>
      closeTender(t, c, new Map(contracts)),
    );
  }
}
