import type { CommandId } from '@moves/events/catalogue/values';
import { derivedUuid, partIdOf } from '@moves/events/decider/derived-id';

/** The commandId of an act of the record: always the same for the same ref, so that a record entered twice is there once. */
export const commandIdOf = (ref: string): CommandId => derivedUuid(`moves-record:${ref}`) as CommandId;

/** The id of the milestone or indicator that the act of this ref began. */
export const thingIdOf = (ref: string): string => partIdOf(commandIdOf(ref));

/** The milestone that the act of this ref planned. */
export const milestoneOf = thingIdOf;

/** The indicator that the act of this ref defined. */
export const indicatorOf = thingIdOf;
