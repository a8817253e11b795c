import { isDeepStrictEqual } from 'node:util';
import { EntryWithdrawn } from '@moves/events/catalogue/amendments';
import type { Recorded } from '@moves/events/catalogue/define';
import type { EventId, MeasureId } from '@moves/events/catalogue/values';
import { type Act, onlyNow } from '@moves/events/decider/act';
import { effective } from '@moves/events/decider/aggregate';
import type { Receipt } from '@moves/events/decider/decisions';
import { demand } from '@moves/events/decider/failures';
import { imagined, pendingAfter } from '@moves/events/decider/parts';
import { Decides } from '@moves/events/nest/decides';
import { Command, CommandHandler } from '@nestjs/cqrs';
import { demandKnown, type Measure, measure } from '../measure.ts';
import { standingEntry } from './standing-entry.ts';

const BEGINNINGS = ['MeasureProposed', 'MeasureTakenOver'];
/** What outsiders have seen cannot be made not to have happened; it is followed by another act instead. */
const REACHED_OUTSIDERS = ['MeasurePublished', 'MeasureRestricted'];

/**
 * Say that an entry never happened, with a reason. Not while something stands on it, and not the first: a measure that
 * was never meant is rejected or cancelled. What is withdrawn stays readable.
 */
export class WithdrawEntry extends Command<Receipt> {
  static readonly dated = onlyNow;
  constructor(
    readonly measureId: MeasureId,
    readonly entry: EventId,
    readonly act: Act,
  ) {
    super();
  }
}

export function mayWithdrawEntry(m: Measure, _: Act): asserts m is Exclude<Measure, { status: 'unknown' }> {
  demandKnown(m);
}

export const withdrawEntry = (m: Measure, { entry, act }: WithdrawEntry, history: readonly Recorded[]) => {
  mayWithdrawEntry(m, act);
  const { type, envelope } = standingEntry(history, entry);
  demand(!BEGINNINGS.includes(type), 'entry-begins-measure');
  demand(!REACHED_OUTSIDERS.includes(type), 'entry-reached-outsiders');
  demand(act.because, 'reason-required');
  const rest = effective(history, measure.catalogue).filter(event => event.envelope.id !== entry);
  demand(couldHaveBeen(rest), 'entry-stood-upon');
  for (const { of, ready } of stillReady(history)) {
    const next = ready.map(event => imagined(measure.catalogue, event, act));
    demand(couldHaveBeen([...rest, ...next]), 'in-preparation', { stream: of.stream });
  }
  return [EntryWithdrawn({ entry, type }, envelope.at)];
};

/** What is ready here for joint acts that have not ended; what has happened with one is told among the events. */
const stillReady = (history: readonly Recorded[]) =>
  pendingAfter([], history).filter(
    ({ of }) => !history.some(({ envelope }) => isDeepStrictEqual(envelope.jointly, of)),
  );

/** True if these events alone make a history: whatever stood on what is missing would not fold. */
function couldHaveBeen(history: readonly Recorded[]): boolean {
  try {
    measure.fold(history);
    return true;
  } catch {
    return false;
  }
}

@CommandHandler(WithdrawEntry)
export class WithdrawEntryHandler extends Decides(measure, withdrawEntry, { wholeHistory: true }) {}
