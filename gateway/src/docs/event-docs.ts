import type { EventDefinition } from '@moves/events/catalogue/define';
import { saidShape, shapeOf } from './shapes.ts';

/** A chapter of the catalogue: a heading, the source its sentences are in, and its events. */
export interface Chapter {
  readonly title: string;
  readonly source: string;
  // biome-ignore lint/suspicious/noExplicitAny: events have data of all shapes
  readonly events: readonly EventDefinition<any, any>[];
}

const INTRODUCTION = `# Events

Everything that can be said to have happened, as it is written today. Who, when and why are in the envelope of every
event (\`by\`, \`at\`, \`recordedAt\`, \`because\`); no event repeats them. Made by \`npm run docs\`.
`;

/** The catalogue of events as a page. */
export const eventsPage = (chapters: readonly Chapter[]): string =>
  [
    INTRODUCTION,
    ...chapters.map(
      ({ title, source, events }) => `## ${title}\n\n${events.map(event => entryOf(event, source)).join('\n')}`,
    ),
  ].join('\n');

function entryOf({ type, version, schema }: Chapter['events'][number], source: string): string {
  const shape = shapeOf(schema);
  const fields = shape.kind === 'object' ? shape.fields : [];
  const rows = fields.map(
    ({ name, required, shape: field }) => `| \`${name}\`${required ? '' : ' (optional)'} | ${saidShape(field)} |`,
  );
  const table = rows.length > 0 ? `\n| field | holds |\n| --- | --- |\n${rows.join('\n')}\n` : '';
  return `### ${type} (version ${version})\n\n${sentenceOf(type, source)}\n${table}`;
}

/** What the source says of an event, just before it defines it. */
function sentenceOf(type: string, source: string): string {
  const [, comment] =
    new RegExp(`/\\*\\*((?:(?!\\*/)[\\s\\S])*)\\*/\\s*export const ${type} = defineEvent`).exec(source) ?? [];
  if (!comment) throw new Error(`the event ${type} has no sentence in the catalogue`);
  return comment
    .split('\n')
    .map(line => line.replace(/^\s*\*? ?/, '').trim())
    .join(' ')
    .trim();
}
