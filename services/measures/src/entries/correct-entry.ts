import { isDeepStrictEqual } from 'node:util';
import { EntryCorrected } from '@moves/events/catalogue/amendments';
import type { Recorded } from '@moves/events/catalogue/define';
import { type ApprovalBasis, measureEvents } from '@moves/events/catalogue/measures';
import type { Day } from '@moves/events/catalogue/time';
import type { EventId, MeasureId, Qualifier, Source } from '@moves/events/catalogue/values';
import { type Act, onlyNow } from '@moves/events/decider/act';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandSound } from '../life/approve-measure.ts';
import type { MasterData } from '../life/take-over-measure.ts';
import { demandKnown, type Measure, measure } from '../measure.ts';
import { standingEntry } from './standing-entry.ts';

/** The new content of an entry, of the entry's own kind; what is left out stays as it was. */
export type EntryContent =
  | { readonly kind: 'masterData'; readonly masterData: Partial<MasterData> }
  | { readonly kind: 'finding'; readonly finding: string }
  | { readonly kind: 'basis'; readonly basis: ApprovalBasis }
  | { readonly kind: 'planOn'; readonly planOn: Day }
  | { readonly kind: 'forecastOn'; readonly forecastOn: Day }
  | { readonly kind: 'reading'; readonly reading: { value?: number; qualifier?: Qualifier; source?: Source } };

/** Which kind of content which entries have. */
const KIND_OF_ENTRY: Readonly<Record<string, EntryContent['kind']>> = {
  MeasureTakenOver: 'masterData',
  MeasureProposed: 'masterData',
  MeasureAssessed: 'finding',
  MeasureApproved: 'basis',
  MilestonePlanned: 'planOn',
  MilestoneReplanned: 'planOn',
  MilestoneForecast: 'forecastOn',
  ReadingRecorded: 'reading',
};

/** Give an earlier entry other content, with a reason. It keeps its place and its day; the wrong one stays readable. */
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
  const kind = KIND_OF_ENTRY[type];
  demand(kind, 'entry-not-correctable', { type });
  demand(kind === content.kind, 'entry-of-another-kind', { kind });
  const old = data as Record<string, unknown>;
  const corrected = { ...old, ...newContent(content) };
  if (isDeepStrictEqual(corrected, old)) return [];
  demand(act.because, 'reason-required');
  if (content.kind === 'basis') {
    demand(m.proposedBy !== act.by, 'measure-needs-second-person');
    demandSound(content.basis, envelope);
  }
  const definition = measureEvents.find(event => event.type === type)!;
  const checked = (definition as (data: unknown) => { data: object })(corrected).data as Record<string, unknown>;
  return [EntryCorrected({ entry, type, version: definition.version, data: checked }, envelope.at)];
};

const newContent = (content: EntryContent): object => {
  const said =
    content.kind === 'masterData' ? content.masterData : content.kind === 'reading' ? content.reading : content;
  const { kind: _, ...named } = said as { kind?: string };
  return Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined));
};

@CommandHandler(CorrectEntry)
export class CorrectEntryHandler extends Decides(measure, correctEntry, { wholeHistory: true }) {}
