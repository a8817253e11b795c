import { malformed } from '@moves/events/catalogue/malformed';
import { type CommandId, type PositionId, ThingId } from '@moves/events/catalogue/values';
import { derivedKey } from '@moves/events/decider/derived-id';

/** The id of a post that was requested without one. */
export const positionIdOf = (commandId: CommandId): PositionId => derivedKey('P', commandId) as PositionId;

/** The id of a table of rates that was published without one. */
export const rateTableIdOf = (commandId: CommandId): string => derivedKey('R', commandId);

/** Demands that the id somebody gave can be the last part of a stream's name. Errors: `Malformed`. */
export function demandId(id: string): void {
  const checked = ThingId.safeParse(id);
  if (!checked.success) throw malformed(checked.error, 'id');
}
