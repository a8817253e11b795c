import { ReadingRecorded } from '@moves/events/catalogue/measures';
import { type Day, dayOf, latest, startOfDay } from '@moves/events/catalogue/time';
import type { MeasureId, Qualifier, Source } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandKnown, type Measure, measure } from '../measure.ts';

/** A value of an indicator: how exactly it is meant, of which day, and where it comes from. */
export interface ReadingTerms {
  readonly indicator: string;
  readonly value: number;
  readonly qualifier: Qualifier;
  readonly on: Day;
  readonly source: Source;
}

/** Record a reading. It counts from its own day on, but not before its indicator was defined. Also after a measure's end. */
export class RecordReading extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly measureId: MeasureId,
    readonly terms: ReadingTerms,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayRecordReading(m: Measure, _: Act): asserts m is Exclude<Measure, { status: 'unknown' }> {
  demandKnown(m);
  demand(Object.keys(m.indicators).length > 0, 'no-indicator');
}

export const recordReading = (m: Measure, { terms, act }: RecordReading) => {
  mayRecordReading(m, act);
  const definedAt = m.indicators[terms.indicator];
  demand(definedAt, 'indicator-unknown', { indicator: terms.indicator });
  demand(terms.on <= dayOf(act.at), 'fact-in-future', { day: terms.on });
  demand(act.at >= definedAt, 'dated-before-indicator', { since: definedAt });
  const ownDay = act.at === act.now ? startOfDay(terms.on) : act.at;
  return [ReadingRecorded(terms, latest(ownDay, definedAt))];
};

@CommandHandler(RecordReading)
export class RecordReadingHandler extends Decides(measure, recordReading) {}
