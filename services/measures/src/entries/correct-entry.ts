import { isDeepStrictEqual } from 'node:util';
import { EntryCorrected } from '@moves/events/catalogue/amendments';
import type { Recorded } from '@moves/events/catalogue/define';
import { type ApprovalBasis, type MeasurePhase, measureEvents } from '@moves/events/catalogue/measures';
import { type Day, dayOf } from '@moves/events/catalogue/time';
import type { EventId, MeasureId } from '@moves/events/catalogue/values';
import { type Act, onlyNow } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import type { IndicatorTerms } from '../indicators/define-indicator.ts';
import type { ReadingTerms } from '../indicators/record-reading.ts';
import { demandSound } from '../life/approve-measure.ts';
import { demandSpan, type MasterData } from '../life/take-over-measure.ts';
import { demandKnown, type Measure, measure } from '../measure.ts';
import type { PlanMilestoneTerms } from '../milestones/plan-milestone.ts';
import { standingEntry } from './standing-entry.ts';

/** The new content of an entry, of one of the entry's own kinds; what is left out stays as it was. */
export type EntryContent =
  | { readonly kind: 'masterData'; readonly masterData: Partial<MasterData> }
  | { readonly kind: 'finding'; readonly finding: string }
  | { readonly kind: 'basis'; readonly basis: ApprovalBasis }
  | { readonly kind: 'phase'; readonly phase: MeasurePhase }
  | { readonly kind: 'untilOn'; readonly untilOn: Day }
  | { readonly kind: 'result'; readonly result: string }
  | { readonly kind: 'responsibility'; readonly responsibility: { office?: string; directorate?: string } }
  | { readonly kind: 'milestone'; readonly milestone: Partial<Omit<PlanMilestoneTerms, 'planOn'>> }
  | { readonly kind: 'planOn'; readonly planOn: Day }
  | { readonly kind: 'forecastOn'; readonly forecastOn: Day }
  | { readonly kind: 'actualOn'; readonly actualOn: Day }
  | { readonly kind: 'indicator'; readonly indicator: Partial<IndicatorTerms> }
  | { readonly kind: 'reading'; readonly reading: Partial<Omit<ReadingTerms, 'indicator'>> };

/** Which kinds of content which entries have. */
const KINDS_OF_ENTRY: Readonly<Record<string, readonly EntryContent['kind'][]>> = {
  MeasureTakenOver: ['masterData'],
  MeasureProposed: ['masterData'],
  MeasureAssessed: ['finding'],
  MeasureApproved: ['basis'],
  MeasureStarted: ['phase'],
  PhaseBegun: ['phase'],
  MeasurePaused: ['untilOn'],
  MeasureCompleted: ['result'],
  MeasureHandedOver: ['responsibility'],
  MilestonePlanned: ['planOn', 'milestone'],
  MilestoneReplanned: ['planOn'],
  MilestoneForecast: ['forecastOn'],
  MilestoneReached: ['actualOn'],
  IndicatorDefined: ['indicator'],
  ReadingRecorded: ['reading'],
};

/**
 * Give an earlier entry other content, with a reason. It keeps its place: views of the past show the new content from the
 * moment on from which they showed the old. The wrong one stays readable.
 */
export class CorrectEntry extends Command<Receipt> {
  static readonly dated = onlyNow;
  constructor(
    readonly measureId: MeasureId,
    readonly entry: EventId,
    readonly content: EntryContent,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayCorrectEntry(m: Measure, _: Act): asserts m is Exclude<Measure, { status: 'unknown' }> {
  demandKnown(m);
}

export const correctEntry = (m: Measure, { entry, content, act }: CorrectEntry, history: readonly Recorded[]) => {
  mayCorrectEntry(m, act);
  const { type, data, envelope } = standingEntry(history, entry);
  const kinds = KINDS_OF_ENTRY[type];
  demand(kinds, 'entry-without-content', { type });
  demand(kinds.includes(content.kind), 'entry-of-another-kind', { kind: kinds[0] });
  const old = data as Record<string, unknown>;
  const corrected = { ...old, ...newContent(content) };
  if (isDeepStrictEqual(corrected, old)) return [];
  demand(act.because, 'reason-required');
  const day = (corrected.actualOn ?? corrected.on) as Day | undefined;
  demand(!day || day <= dayOf(act.now), 'fact-in-future', { day });
  demandSpan(corrected as Partial<MasterData>);
  if (content.kind === 'basis') {
    demand(m.proposedBy !== act.by, 'measure-needs-second-person');
    demandSound(content.basis, envelope);
  }
  const definition = measureEvents.find(event => event.type === type)!;
  const checked = (definition as (data: unknown) => { data: object })(corrected).data as Record<string, unknown>;
  return [EntryCorrected({ entry, type, version: definition.version, data: checked }, envelope.at)];
};

/** What the content says anew, in the words of the event. */
function newContent(content: EntryContent): object {
  const { kind, ...said } = content;
  const parts = ['masterData', 'responsibility', 'milestone', 'indicator', 'reading'];
  const named = parts.includes(kind) ? Object.values(said)[0] : said;
  return Object.fromEntries(Object.entries(named as object).filter(([, value]) => value !== undefined));
}

@CommandHandler(CorrectEntry)
export class CorrectEntryHandler extends Decides(measure, correctEntry, { wholeHistory: true }) {}
