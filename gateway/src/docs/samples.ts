import type { EventDefinition } from '@moves/events/catalogue/define';
import { type Shape, shapeOf } from './shapes.ts';

// biome-ignore lint/suspicious/noExplicitAny: events have data of all shapes
type AnyDefinition = EventDefinition<any, any>;

/** What fields of these names hold in samples: taken from the programme, so that a sample reads like a real one. */
const typical: Readonly<Record<string, unknown>> = {
  key: 'M05',
  title: 'Browser-Freigabe marktüblicher Videokonferenzwerkzeuge',
  summary: 'Nutzung marktüblicher Werkzeuge über den Browser der städtischen Arbeitsplätze.',
  office: 'Amt für Digitalisierung, Organisation und IT',
  directorate: 'Referat Allgemeine Verwaltung, Kultur und Recht',
  legalBasis: '§ 44 (2) GemO',
  plannedStartOn: '2022-03-01',
  plannedEndOn: '2022-12-31',
  finding: 'Bedarf nachvollziehbar; Freigabe nach Prüfung der IT-Sicherheit.',
  result: 'Angenommen.',
  ground: 'Geschäft der laufenden Verwaltung.',
  status: 'inProgress',
  phase: 'pilot',
  inferred: 'office',
  name: 'Freigabe erteilt',
  value: 450,
  milestone: '0a2d1f8e',
  indicator: '7c41b09d',
  unit: 'Geräte',
  definition: 'Ausgegebene Notebooks für mobiles Arbeiten.',
  statedAs: 'Ende 2022',
  document: 'Beantwortung zur Anfrage vom 16.09.2022',
  place: 'zu Frage 2',
  paper: 'GRDrs 288/2018',
  body: 'Gemeinderat',
  sessionOn: '2018-06-28',
  minutes: '1',
  item: '1',
  point: '2',
  entry: '5f0c0d6e-8a55-4b0f-9d4e-2f6b3a1c9e70',
};

const special: Readonly<Record<string, unknown>> = {
  EntryCorrected: {
    entry: typical.entry,
    type: 'ReadingRecorded',
    version: 1,
    data: {
      indicator: typical.indicator,
      value: 450,
      qualifier: 'gt',
      on: '2023-02-09',
      source: { document: typical.document, place: typical.place, mark: 'stated' },
    },
  },
  EntryWithdrawn: { entry: typical.entry, type: 'ReadingRecorded' },
};

/** A sample of an event as it is written today: always the same one, with every optional field. */
export function sampleOf(definition: AnyDefinition): { type: string; version: number; data: unknown } {
  const { type, version, schema } = definition;
  const data = special[type] ?? valueFor('', shapeOf(schema));
  const checked = schema.safeParse(data);
  if (!checked.success)
    throw new Error(`the sample of ${type} needs a typical value: ${checked.error.issues[0]?.path.join('.')}`);
  return { type, version, data };
}

/** `measure-approved.v1.json` */
export const sampleName = ({ type, version }: { type: string; version: number }): string =>
  `${type.replace(/(?<!^)[A-Z]/g, capital => `-${capital}`).toLowerCase()}.v${version}.json`;

function valueFor(name: string, shape: Shape): unknown {
  switch (shape.kind) {
    case 'object':
      return Object.fromEntries(shape.fields.map(field => [field.name, valueFor(field.name, field.shape)]));
    case 'list':
      return [valueFor(name, shape.of)];
    case 'one of':
      return valueFor(name, shape.shapes[0]!);
    case 'words':
      return shape.words.includes(String(typical[name])) ? typical[name] : shape.words[0];
    case 'day':
      return typical[name] ?? '2023-02-09';
    case 'moment':
      return typical[name] ?? '2023-02-09T11:00:00.000Z';
    case 'number':
    case 'whole number':
      return typical[name] ?? 1;
    case 'yes or no':
      return true;
    default:
      return typical[name] ?? 'Videokonferenzen';
  }
}
