import { createHash } from 'node:crypto';
import type { CommandId, MeasureId } from '@moves/events/catalogue/values';

const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The key of a measure that was proposed without one: derived from the commandId, short enough to say on the telephone. */
export function measureIdOf(commandId: CommandId): MeasureId {
  const bytes = hashOf(commandId).subarray(0, 8);
  return `M-${Array.from(bytes, byte => LETTERS[byte % 32]).join('')}` as MeasureId;
}

/** The id of a milestone or indicator within its measure. Hashed, because UUIDs made in one minute may begin alike. */
export const partIdOf = (commandId: CommandId): string => hashOf(commandId).toString('hex').slice(0, 12);

const hashOf = (commandId: CommandId): Buffer => createHash('sha256').update(commandId.toLowerCase()).digest();
