import { dayOf, type Instant } from '@moves/events/catalogue/time';
import type { Said } from '@moves/events/catalogue/words';
import type { Language } from '@moves/events/graph/sentences';
import type { ItemState } from '@moves/events/published/tenders/record/items';
import type { Document, Section } from '../kit/document/document.ts';
import { shownDay, text, whole, word } from '../kit/formats.ts';
import { oneKey } from '../kit/parameters.ts';
import { type Named, report } from '../kit/report.ts';
import { shownInstant } from '../kit/workbook/head.ts';
import { afterwardsNote, exerciseNote } from './notes.ts';
import { linesOf, type RecordLine } from './procurement-record-lines.ts';
import { yesNoWords } from './words.ts';

const kindWords: Readonly<Record<RecordLine['kind'], Said>> = {
  fact: { de: 'Kopf', en: 'head' },
  item: { de: 'Punkt', en: 'item' },
  entry: { de: 'Eintrag', en: 'entry' },
  step: { de: 'Schritt', en: 'step' },
};

const stateWords: Readonly<Record<ItemState, Said>> = {
  there: { de: 'vorhanden', en: 'there' },
  missing: { de: 'fehlt', en: 'missing' },
  pending: { de: 'steht noch aus', en: 'not yet' },
  notApplicable: { de: 'entfällt', en: 'does not apply' },
};

const column = (name: keyof RecordLine, title: Said, about: Said, width: number) => ({
  name,
  title,
  about,
  width,
  format: text,
  value: (row: RecordLine) => (row[name] as string | null) ?? null,
});

/** The procurement file of one tender: the items that the law asks for, and every step with its day and paragraph (§ 8 VgV, § 6 UVgO). */
export const procurementRecordReport = report<RecordLine>()({
  name: 'procurement-record',
  number: 'Vergabevermerk',
  title: { de: 'Vergabevermerk', en: 'Procurement file' },
  about: {
    de: 'Die Akte einer Vergabe: die Angaben, die das Gesetz verlangt, in seiner Reihenfolge, was davon fehlt, und jeder Schritt mit Tag und Grundlage.',
    en: 'The file of a tender: what the law asks for, in its order, what of it is missing, and every step with its day and paragraph.',
  },
  things: { de: 'Zeilen', en: 'lines' },
  parameters: { tender: oneKey({ de: 'Vergabe', en: 'Tender' }) },
  rows: (views, context, asked) => linesOf(views, context, asked),
  events: row => (row.position === null ? [] : [row.position]),
  document: documentOf,
  columns: [
    {
      name: 'kind',
      title: { de: 'Zeile', en: 'Line' },
      about: { de: 'Was die Zeile ist.', en: 'What the line is.' },
      width: 9,
      format: word(kindWords),
      value: row => row.kind,
    },
    {
      name: 'number',
      title: { de: 'Nr.', en: 'No.' },
      about: { de: 'Der Punkt der Akte.', en: 'The item of the file.' },
      width: 6,
      format: whole,
      value: row => row.number,
    },
    column('title', { de: 'Überschrift', en: 'Title' }, { de: 'Worum es geht.', en: 'What it is about.' }, 34),
    {
      name: 'state',
      title: { de: 'Stand', en: 'State' },
      about: {
        de: 'Vorhanden, fehlt, steht noch aus oder entfällt.',
        en: 'There, missing, not yet, or does not apply.',
      },
      width: 14,
      format: word(stateWords),
      value: row => row.state,
    },
    column('text', { de: 'Angabe', en: 'Text' }, { de: 'Was die Akte sagt.', en: 'What the file says.' }, 60),
    column('at', { de: 'wirksam', en: 'At' }, { de: 'Wann es wirksam wurde.', en: 'When it took effect.' }, 20),
    column(
      'recorded_at',
      { de: 'erfasst', en: 'Recorded' },
      { de: 'Wann es in die Bücher kam.', en: 'When the books learnt it.' },
      20,
    ),
    column('paragraph', { de: 'Grundlage', en: 'Basis' }, { de: 'Wo es steht.', en: 'Where it stands.' }, 22),
    {
      name: 'position',
      title: { de: 'Ereignis', en: 'Event' },
      about: { de: 'Die Stelle des Ereignisses in den Büchern.', en: "The event's place in the books." },
      width: 9,
      format: whole,
      value: row => row.position,
    },
    {
      name: 'afterwards',
      title: { de: 'nacherfasst', en: 'Afterwards' },
      about: afterwardsNote.meaning,
      width: 11,
      format: word(yesNoWords),
      value: row => (row.afterwards ? 'yes' : 'no'),
    },
  ],
  notes: [afterwardsNote, exerciseNote],
});

const LABELS = {
  de: {
    title: 'Vergabevermerk',
    timeline: 'Zeitleiste',
    caption: 'Jeder Schritt in der Reihenfolge, in der er wirksam wurde.',
    day: 'Wirksam',
    step: 'Schritt',
    basis: 'Grundlage',
    event: 'Ereignis',
    afterwards: 'nacherfasst',
    recorded: 'erfasst',
    exercise: 'Übung',
  },
  en: {
    title: 'Procurement file',
    timeline: 'Timeline',
    caption: 'Every step in the order in which it took effect.',
    day: 'In effect',
    step: 'Step',
    basis: 'Basis',
    event: 'Event',
    afterwards: 'entered afterwards',
    recorded: 'recorded',
    exercise: 'Exercise',
  },
} as const;

/** The lines of the file as the document that they come to. */
function documentOf(lines: readonly Named[], { language }: { readonly language: Language }): Document {
  const say = LABELS[language];
  const of = (kind: RecordLine['kind']) => lines.filter(line => line.kind === kind);
  const facts = of('fact').map(({ title, text }) => ({ label: String(title), value: String(text) }));
  const when = (at: Named[string] | undefined) => shownInstant(at as Instant, language);
  const items = of('item').map(({ number, title, state, text }): Section => {
    const wanting = state === 'missing';
    const entries = of('entry')
      .filter(entry => entry.number === number)
      .map(entry => ({
        text: String(entry.text),
        from: `${shownDay(dayOf(entry.at as Instant), language)}, ${say.event} ${entry.position}`,
        ...(entry.afterwards === 'yes' && { mark: say.afterwards }),
      }));
    return {
      heading: `${number}. ${title}`,
      ...(state === 'there'
        ? text !== null && { text: String(text) }
        : { state: { word: String(text ?? stateWords[state as ItemState][language]), wanting } }),
      entries,
    };
  });
  const rows = of('step').map(({ title, text, at, recorded_at, paragraph, position, afterwards }) => [
    when(at) + (afterwards === 'yes' ? ` (${say.recorded} ${when(recorded_at)})` : ''),
    [`${title}${afterwards === 'yes' ? ` [${say.afterwards}]` : ''}`, text].filter(Boolean).join(': '),
    String(paragraph ?? ''),
    String(position),
  ]);
  const columns = [
    { title: say.day, width: 20 },
    { title: say.step, width: 48 },
    { title: say.basis, width: 22 },
    { title: say.event, width: 10 },
  ];
  return {
    title: `${say.title} ${facts[0]?.value ?? ''}`.trim(),
    ...(facts.some(({ label }) => label === say.exercise) && { mark: say.exercise }),
    facts,
    sections: [...items, { heading: say.timeline, table: { caption: say.caption, columns, rows } }],
  };
}
