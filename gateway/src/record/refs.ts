import { createHash } from 'node:crypto';
import type { CommandId } from '@moves/events/catalogue/values';
import { partIdOf } from '@moves/measures/ids';

/** The commandId of an act of the record: always the same for the same ref, so that a record entered twice is there once. */
export function commandIdOf(ref: string): CommandId {
  const bytes = createHash('sha256').update(`moves-record:${ref}`).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [
    [0, 8],
    [8, 12],
    [12, 16],
    [16, 20],
    [20, 32],
  ]
    .map(([from, to]) => hex.slice(from, to))
    .join('-') as CommandId;
}

/** The id of the milestone or indicator that the act of this ref began. */
export const thingIdOf = (ref: string): string => partIdOf(commandIdOf(ref));

/** The milestone that the act of this ref planned. */
export const milestoneOf = thingIdOf;

/** The indicator that the act of this ref defined. */
export const indicatorOf = thingIdOf;
