import type { CommandId, MeasureId } from '@moves/events/catalogue/values';
import { derivedKey } from '@moves/events/decider/derived-id';

/** The key of a measure that was proposed without one. */
export const measureIdOf = (commandId: CommandId): MeasureId => derivedKey('M', commandId) as MeasureId;
