import type { z } from 'zod';
import type { Envelope, StoredEvent } from './envelope.ts';
import { malformed } from './malformed.ts';
import type { Instant } from './time.ts';

/** What a decision says has happened. `at` only where it differs from the act's (a dated fact has a day of its own). */
export interface NewEvent<Type extends string = string, Data = unknown> {
  readonly type: Type;
  readonly version: number;
  readonly data: Data;
  readonly at?: Instant;
}

/** An event as the domain reads it: today's shape, whatever the version it was written with. */
export interface Recorded<Type extends string = string, Data = unknown> {
  readonly type: Type;
  readonly data: Data;
  readonly envelope: Envelope;
}

/** A kind of event as one value: constructor, schema, version and reader. */
export interface EventDefinition<Type extends string = string, Data = unknown> {
  (data: Data, at?: Instant): NewEvent<Type, Data>;
  readonly type: Type;
  /** Counts itself: one more than there are upcasters. */
  readonly version: number;
  readonly schema: z.ZodType<Data>;
  /** Brings stored data of any earlier version to today's shape; what is stored is never touched. */
  readonly upcast: (data: unknown, version: number) => Data;
}

/** The union of what a list of definitions can say, for `aggregate` and `readModel`. */
export type EventOf<D> = D extends EventDefinition<infer Type, infer Data> ? { type: Type; data: Data } : never;

// biome-ignore lint/suspicious/noExplicitAny: each upcaster takes the shape the one before it made, which no type can follow
type Upcaster = (data: any) => unknown;

/**
 * Defines a kind of event. A changed event appends one upcaster (v1 → v2, v2 → v3 …) and keeps its old sample; a new
 * meaning is a new event. The constructor checks the data: `Malformed` names the field.
 */
export function defineEvent<Type extends string, Schema extends z.ZodType>(
  type: Type,
  schema: Schema,
  ...upcasters: Upcaster[]
): EventDefinition<Type, z.output<Schema>> {
  type Data = z.output<Schema>;
  const version = upcasters.length + 1;
  const construct = (data: Data, at?: Instant): NewEvent<Type, Data> => {
    const checked = schema.safeParse(data);
    if (!checked.success) throw malformed(checked.error);
    return { type, version, data: checked.data, ...(at && { at }) };
  };
  const upcast = (data: unknown, from: number): Data => {
    if (from > version)
      throw new Error(`${type} v${from} was written by a newer version of MoveS; this one reads up to v${version}`);
    return upcasters.slice(from - 1).reduce<unknown>((older, step) => step(older), data) as Data;
  };
  return Object.assign(construct, { type, version, schema, upcast }) as unknown as EventDefinition<Type, Data>;
}

/** Reads stored events of a list of definitions; what the list does not know is not for this reader. */
export interface Catalogue {
  readonly types: readonly string[];
  read(event: StoredEvent): Recorded;
}

/** The reader for a list of definitions. */
// biome-ignore lint/suspicious/noExplicitAny: a catalogue mixes events of all shapes
export function catalogueOf(definitions: readonly EventDefinition<any, any>[]): Catalogue {
  const byType = new Map(definitions.map(definition => [definition.type, definition]));
  return {
    types: [...byType.keys()],
    read({ data, ...envelope }) {
      const definition = byType.get(envelope.type);
      if (!definition) throw new Error(`nobody here knows the event ${envelope.type}`);
      return { type: envelope.type, data: definition.upcast(data, envelope.version), envelope };
    },
  };
}
