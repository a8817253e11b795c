import {
  type FieldOfAction,
  type InferredField,
  type MeasurePhase,
  type MeasureStatus,
  MeasureTakenOver,
} from '@moves/events/catalogue/measures';
import type { Day } from '@moves/events/catalogue/time';
import type { MeasureId, Qualifier, Source } from '@moves/events/catalogue/values';
import { type Act, anyPastDay } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { type Measure, measure } from '../measure.ts';

/** Master data: what a measure is, whoever enters it. */
export interface MasterData {
  readonly title: string;
  readonly summary?: string;
  readonly fieldOfAction: FieldOfAction;
  readonly office: string;
  readonly directorate?: string;
  readonly legalBasis?: string;
  readonly plannedStartOn?: Day;
  readonly plannedEndOn?: Day;
}

/** What a source knows of a measure on a day. */
export interface TakeOverTerms extends MasterData {
  readonly status: MeasureStatus;
  readonly phase?: MeasurePhase;
  readonly qualifier: Qualifier;
  readonly source: Source;
  readonly inferred: InferredField[];
  readonly public: boolean;
}

/** Enter a measure that the sources know only as a state on a day. Nothing is invented before that day. */
export class TakeOverMeasure extends Command<Receipt> {
  static readonly dated = anyPastDay;
  static readonly creates = true;
  constructor(
    readonly measureId: MeasureId,
    readonly terms: TakeOverTerms,
    readonly act: Act,
  ) {
    super();
  }
}

export const takeOver = (m: Measure, { measureId, terms }: TakeOverMeasure) => {
  demand(m.status === 'unknown', 'measure-key-taken', { key: measureId });
  demandSpan(terms);
  demand(terms.phase === undefined || terms.status === 'inProgress', 'phase-needs-progress', { status: terms.status });
  return [MeasureTakenOver({ key: measureId, ...terms, inferred: [...new Set(terms.inferred)] })];
};

/** Refuses a plan that ends before it starts. */
export function demandSpan({ plannedStartOn, plannedEndOn }: Partial<MasterData>): void {
  if (plannedStartOn && plannedEndOn)
    demand(plannedStartOn <= plannedEndOn, 'ends-before-it-starts', { plannedStartOn });
}

@CommandHandler(TakeOverMeasure)
export class TakeOverMeasureHandler extends Decides(measure, takeOver) {}
