import type { EventDefinition } from '@moves/events/catalogue/define';
import { tenderEvents } from '@moves/events/catalogue/tenders';
import { bidEvents } from '@moves/events/catalogue/tenders/competition';
import { contractEvents } from '@moves/events/catalogue/tenders/contracts';
import { type Shape, shapeOf } from './shapes.ts';
import { typical, typicalIn, whole } from './typical.ts';
import { typicalInTenders, typicalOfTenders } from './typical-tenders.ts';

const tenderValues = typicalInTenders(
  [...tenderEvents, ...bidEvents, ...contractEvents].map(({ type }) => type as string),
);

// biome-ignore lint/suspicious/noExplicitAny: events have data of all shapes
type AnyDefinition = EventDefinition<any, any>;

/** A sample of an event as it is written today: always the same one, with every optional field. */
export function sampleOf(definition: AnyDefinition): { type: string; version: number; data: unknown } {
  const { type, version, schema } = definition;
  const values = {
    ...typical,
    ...(type in tenderValues ? typicalOfTenders : {}),
    ...tenderValues[type],
    ...typicalIn[type],
  };
  const data = whole[type] ?? valueFor('', shapeOf(schema), values);
  const checked = schema.safeParse(data);
  if (!checked.success)
    throw new Error(`the sample of ${type} needs a typical value: ${checked.error.issues[0]?.path.join('.')}`);
  return { type, version, data };
}

/** `measure-approved.v1.json` */
export const sampleName = ({ type, version }: { type: string; version: number }): string =>
  `${type.replace(/(?<!^)[A-Z]/g, capital => `-${capital}`).toLowerCase()}.v${version}.json`;

const DAY = /^\d{4}-\d\d-\d\d$/;

function valueFor(name: string, shape: Shape, values: Readonly<Record<string, unknown>>): unknown {
  const value = values[name];
  switch (shape.kind) {
    case 'object':
      return Object.fromEntries(shape.fields.map(field => [field.name, valueFor(field.name, field.shape, values)]));
    case 'list':
      if (Array.isArray(value)) return value;
      // Of a list of alternatives, one of each.
      return (shape.of.kind === 'one of' ? shape.of.shapes : [shape.of]).map(of => valueFor(name, of, values));
    case 'one of':
      return valueFor(name, shape.shapes[0]!, values);
    case 'words':
      return shape.words.includes(String(value)) ? value : shape.words[0];
    case 'day':
      return DAY.test(String(value)) ? value : '2023-02-09';
    case 'moment':
      return value ?? '2023-02-09T11:00:00.000Z';
    case 'number':
    case 'whole number':
      return typeof value === 'number' ? value : 1;
    case 'yes or no':
      return true;
    case 'text':
      return typeof value === 'string' ? value : 'Videokonferenzen';
    default:
      return value ?? 'Videokonferenzen';
  }
}
