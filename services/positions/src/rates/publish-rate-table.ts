import { type Grade, RateTablePublished } from '@moves/events/catalogue/positions';
import type { Day } from '@moves/events/catalogue/time';
import type { Source } from '@moves/events/catalogue/values';
import { type Act, anyPastDay } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandId } from '../ids.ts';
import { type RateTable, rateTable } from './rate-table.ts';

/** What a table says: a personnel rate for each grade, what is the same for every workplace, and where it comes from. */
export interface RateTableTerms {
  readonly title: string;
  readonly validFrom: Day;
  readonly validUntil?: Day;
  readonly rates: readonly { readonly grade: Grade; readonly annualCents: number }[];
  readonly materialCents: number;
  readonly itCents: number;
  readonly overhead: number;
  readonly yearlyRise: number;
  readonly source: Source;
}

/** Publish a table of rates. All rates are configuration with a source; a newer table takes the place of an older one. */
export class PublishRateTable extends Command<Receipt> {
  static readonly dated = anyPastDay;
  static readonly creates = true;
  constructor(
    readonly rateTableId: string,
    readonly terms: RateTableTerms,
    readonly act: Act,
  ) {
    super();
  }
}

export const publish = (t: RateTable, { rateTableId, terms }: PublishRateTable) => {
  demandId(rateTableId);
  demand(t.status === 'unknown', 'rate-table-id-taken', { id: rateTableId });
  const { validFrom, validUntil, rates } = terms;
  if (validUntil) demand(validFrom <= validUntil, 'rates-end-before-they-begin', { validFrom });
  const twice = rates.find(({ grade }, place) => rates.findIndex(rate => rate.grade === grade) < place);
  demand(!twice, 'grade-named-twice', { grade: twice?.grade });
  return [RateTablePublished({ ...terms, rates: [...rates] })];
};

@CommandHandler(PublishRateTable)
export class PublishRateTableHandler extends Decides(rateTable, publish) {}
