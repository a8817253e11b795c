import { IndicatorDefined } from '@moves/events/catalogue/measures';
import type { Day } from '@moves/events/catalogue/time';
import type { MeasureId, Qualifier, Source } from '@moves/events/catalogue/values';
import { type Act, anyPastDayWithReason } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { partIdOf } from '@moves/events/decider/derived-id';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandNotEnded, type Measure, measure } from '../measure.ts';

/** What is counted, in which unit, and from where to where it shall go. */
export interface IndicatorTerms {
  readonly name: string;
  readonly unit: string;
  readonly definition?: string;
  readonly direction: 'up' | 'down';
  readonly baseline?: { readonly value: number; readonly qualifier: Qualifier; readonly on?: Day };
  readonly target?: { readonly value: number; readonly on?: Day };
  readonly source?: Source;
}

/** Define what is counted to see whether a measure works. */
export class DefineIndicator extends Command<Receipt> {
  static readonly dated = anyPastDayWithReason;
  constructor(
    readonly measureId: MeasureId,
    readonly terms: IndicatorTerms,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayDefineIndicator(m: Measure, { at }: Act): asserts m is Exclude<Measure, { status: 'unknown' }> {
  demandNotEnded(m);
  demand(at >= m.knownFrom, 'dated-before-measure', { since: m.knownFrom });
}

export const defineIndicator = (m: Measure, { terms, act }: DefineIndicator) => {
  mayDefineIndicator(m, act);
  return [IndicatorDefined({ indicator: partIdOf(act.commandId), ...terms })];
};

@CommandHandler(DefineIndicator)
export class DefineIndicatorHandler extends Decides(measure, defineIndicator) {}
