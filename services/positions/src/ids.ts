import type { CommandId, PositionId } from '@moves/events/catalogue/values';
import { derivedKey } from '@moves/events/decider/derived-id';

/** The id of a post that was requested without one. */
export const positionIdOf = (commandId: CommandId): PositionId => derivedKey('P', commandId) as PositionId;

/** The id of a table of rates that was published without one. */
export const rateTableIdOf = (commandId: CommandId): string => derivedKey('R', commandId);
