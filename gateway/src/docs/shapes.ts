import { DayValue, InstantValue } from '@moves/events/catalogue/values';
import type { z } from 'zod';

/** What stored data look like, as far as documentation and samples need to know. */
export type Shape =
  | { readonly kind: 'object'; readonly fields: readonly { name: string; required: boolean; shape: Shape }[] }
  | { readonly kind: 'list'; readonly of: Shape }
  | { readonly kind: 'one of'; readonly shapes: readonly Shape[] }
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | {
      readonly kind:
        | 'text'
        | 'number'
        | 'whole number'
        | 'yes or no'
        | 'day'
        | 'moment'
        | 'id of an entry'
        | 'anything';
    };

/** Reads the shape of a schema of the catalogue. */
export function shapeOf(schema: z.ZodType): Shape {
  if ((schema as unknown) === DayValue) return { kind: 'day' };
  if ((schema as unknown) === InstantValue) return { kind: 'moment' };
  // biome-ignore lint/suspicious/noExplicitAny: a schema's definition has a shape of its own for each kind
  const def = schema.def as any;
  switch (def.type) {
    case 'object':
      return {
        kind: 'object',
        fields: Object.entries(def.shape as Record<string, z.ZodType>).map(([name, field]) => ({
          name,
          required: field.def.type !== 'optional',
          shape: shapeOf(field),
        })),
      };
    case 'optional':
      return shapeOf(def.innerType);
    case 'array':
      return { kind: 'list', of: shapeOf(def.element) };
    case 'union':
      return { kind: 'one of', shapes: def.options.map(shapeOf) };
    case 'enum':
      return { kind: 'words', words: Object.keys(def.entries) };
    case 'literal':
      return { kind: 'words', words: def.values.map(String) };
    case 'string':
      return { kind: 'text' };
    case 'number':
      return { kind: def.format === 'safeint' ? 'whole number' : 'number' };
    case 'boolean':
      return { kind: 'yes or no' };
    case 'custom':
      return { kind: 'id of an entry' };
    default:
      return { kind: 'anything' };
  }
}

/** A shape in words, for one line of a table. */
export function saidShape(shape: Shape): string {
  switch (shape.kind) {
    case 'object':
      return `{ ${shape.fields.map(({ name, required, shape: field }) => `${name}${required ? '' : '?'}: ${saidShape(field)}`).join(', ')} }`;
    case 'list':
      return `list of ${saidShape(shape.of)}`;
    case 'one of':
      return shape.shapes.map(saidShape).join(' or ');
    case 'words':
      return shape.words.map(word => `\`${word}\``).join(', ');
    default:
      return shape.kind;
  }
}
