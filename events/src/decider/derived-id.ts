import { createHash } from 'node:crypto';
import type { CommandId } from '../catalogue/values.ts';

/** A UUID that is always the same for the same text (version 5 in shape, SHA-256 in substance): for ids nobody can be asked for. */
export function derivedUuid(text: string): string {
  const bytes = createHash('sha256').update(text).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const hashOf = (commandId: CommandId): Buffer => createHash('sha256').update(commandId.toLowerCase()).digest();

/** The id of a thing that has no natural key: derived from the commandId that began it, short enough to say on the telephone (`M-7F3K2Q9B`). */
export const derivedKey = (prefix: string, commandId: CommandId): string =>
  `${prefix}-${Array.from(hashOf(commandId).subarray(0, 8), byte => LETTERS[byte % 32]).join('')}`;

/** The id of a part within its thing (a milestone, a line, a reservation). Hashed, because UUIDs made in one minute may begin alike. */
export const partIdOf = (commandId: CommandId): string => hashOf(commandId).toString('hex').slice(0, 12);
