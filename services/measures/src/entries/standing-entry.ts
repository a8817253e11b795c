import type { Recorded } from '@moves/events/catalogue/define';
import type { EventId } from '@moves/events/catalogue/values';
import { effective, isAmendment, isAside } from '@moves/events/decider/aggregate';
import { demand } from '@moves/events/decider/failures';
import { measure } from '../measure.ts';

/** An entry as it is counted now, earlier corrections applied. Refuses what is no entry, an amendment, or withdrawn. */
export function standingEntry(history: readonly Recorded[], entry: EventId): Recorded {
  const named = history.find(({ envelope }) => envelope.id === entry);
  demand(named, 'entry-unknown');
  demand(!isAside(named) && !named.envelope.jointly, 'entry-of-joint-act');
  demand(!isAmendment(named), 'entry-is-amendment');
  const standing = effective(history, measure.catalogue).find(({ envelope }) => envelope.id === entry);
  demand(standing, 'entry-withdrawn');
  return standing;
}
