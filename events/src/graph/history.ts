import { isDeepStrictEqual } from 'node:util';
import type { Recorded } from '../catalogue/define.ts';
import type { Aside } from '../catalogue/joint-acts.ts';
import { type Day, dayOf, type Instant, parseDay } from '../catalogue/time.ts';
import type { Because, DecisionRef } from '../catalogue/values.ts';
import { type Aggregate, effective, isAmendment, isAside } from '../decider/aggregate.ts';
import type { GraphContext, Viewer } from './context.ts';
import type { Language } from './sentences.ts';

/** What a sentence of a history is made with: words, days, numbers and money as the reader writes them. */
export interface Say {
  readonly word: (value: string) => string;
  readonly day: (day: Day) => string;
  readonly number: (value: number) => string;
  /** `2.000.000,00 €` */
  readonly euros: (cents: number) => string;
  /** The name of a part of the thing (a milestone, a line), by its id. */
  readonly nameOf: (part: string) => string;
}

/** A sentence for each event of a thing. A forgotten one does not compile. */
export type Sentence<Data> = (data: Data, say: Say) => Readonly<Record<Language, string>>;
export type SentencesOf<Event extends { type: string; data: unknown }> = {
  readonly [Type in Event['type']]: Sentence<Extract<Event, { type: Type }>['data']>;
};

/** How the books of one kind of thing are read out. */
export interface Telling<State> {
  readonly thing: Aggregate<State>;
  // biome-ignore lint/suspicious/noExplicitAny: each sentence knows the data of its event
  readonly sentences: Readonly<Record<string, Sentence<any>>>;
  /** The part an event begins, and its name, if it does. */
  readonly names?: (event: Recorded) => readonly [part: string, name: string] | undefined;
  /** Which entries this person may read at all. */
  readonly seen?: (history: readonly Recorded[], event: Recorded) => boolean;
}

/** Recorded on a later day than it took effect. */
export const isLate = ({ at, recordedAt }: { at: Instant; recordedAt: Instant }): boolean =>
  dayOf(recordedAt) > dayOf(at);

/** A reason as this person may read it: what was written in the office is not for the public, its document and decision are. */
export const becauseFor = (viewer: Viewer, because: Because | undefined) =>
  because ? { ...because, text: viewer.publicOnly ? undefined : because.text } : null;

/** `GRDrs 288/2018, Gemeinderat, 28.06.2018` */
export const decisionSaid = ({ paper, body, sessionOn }: DecisionRef, { day }: Pick<Say, 'day'>): string =>
  `${paper}, ${body}, ${day(sessionOn)}`;

/** How values are written in a language. */
export function sayIn(
  { language, word }: Pick<GraphContext, 'language' | 'word'>,
  nameOf: Say['nameOf'] = id => id,
): Say {
  const locale = language === 'de' ? 'de-DE' : 'en-GB';
  const money = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' });
  return {
    word,
    day: day => (language === 'de' ? day.split('-').reverse().join('.') : day),
    number: value => value.toLocaleString(locale),
    // A decimal text is formatted exactly; a fraction of a cent never comes about.
    euros: cents =>
      money.format(
        `${cents < 0 ? '-' : ''}${Math.trunc(Math.abs(cents) / 100)}.${String(Math.abs(cents) % 100).padStart(2, '0')}` as never,
      ),
    nameOf,
  };
}

/** One event of a thing in a sentence, wherever it is told: in its history, in an explanation, among what is in preparation. */
export function toldOf<State>(
  { sentences }: Telling<State>,
  type: string,
  data: unknown,
  say: Say,
  language: Language,
): string {
  return sentences[type]?.(data, say)[language] ?? type;
}

/** A thing's history as this person may read it: newest last, amended entries still readable, parts of joint acts as what they are. */
export function historyEntries<State>(telling: Telling<State>, history: readonly Recorded[], context: GraphContext) {
  const { language, viewer, nameOf } = context;
  const { thing, names, seen = () => true } = telling;
  const named = new Map(history.flatMap(event => [names?.(event)].filter(name => name !== undefined)));
  const say = sayIn(context, part => named.get(part) ?? part);
  const told = ({ type, data }: Pick<Recorded, 'type' | 'data'>) => toldOf(telling, type, data, say, language);
  const byId = new Map(history.map(event => [event.envelope.id as string, event]));
  const amendmentOf = new Map(
    history.filter(isAmendment).map(event => [(event.data as { entry: string }).entry, event.envelope.id]),
  );

  return history
    .filter(event => seen(history, event))
    .map((event, place) => {
      const { type, data, envelope } = event;
      const { id, position, at, recordedAt, by, because, jointly } = envelope;
      const amended = isAmendment(event) ? byId.get((data as { entry: string }).entry) : undefined;
      return {
        // Several things may happen here with the moment of one joint act.
        id: jointly ? `${id}.${place}` : id,
        position: String(position),
        type,
        at,
        recordedAt,
        by: viewer.readsPersons ? by : null,
        byName: nameOf(by),
        because: becauseFor(viewer, because),
        summary: amended
          ? amendmentTold(event, told(amended), changesTold(event, history, thing, say), language)
          : isAside(event)
            ? asideTold(event as never, thing, told, context)
            : told(event),
        late: isLate(envelope),
        corrects: amended?.envelope.id ?? null,
        correctedBy: amendmentOf.get(id) ?? null,
      };
    });
}

function amendmentTold({ type }: Recorded, before: string, changes: string, language: Language): string {
  if (type === 'EntryWithdrawn') return language === 'de' ? `Zurückgenommen: ${before}` : `Withdrawn: ${before}`;
  return language === 'de' ? `Berichtigt: ${before}. ${changes}` : `Corrected: ${before}. ${changes}`;
}

/** What is noted beside a thing's life, in a sentence. */
function asideTold<State>(
  { type, data }: Aside,
  { catalogue }: Aggregate<State>,
  told: (event: Recorded) => string,
  { language, acts }: GraphContext,
): string {
  const german = language === 'de';
  switch (type) {
    case 'PartPrepared': {
      const what = data.ready.map(ready => told(catalogue.read(ready as never))).join('; ');
      return german ? `In Vorbereitung: ${what}` : `In preparation: ${what}`;
    }
    case 'PartCompleted':
      return german ? 'Mit dem gemeinsamen Beschluss wirksam geworden' : 'Took effect with the joint decision';
    case 'PartLapsed':
      return german ? 'Die Vorbereitung ist hinfällig' : 'What was in preparation has lapsed';
    case 'PartRefused':
    case 'ReactionRefused': {
      const { message } = acts.say({ code: data.code, facts: data.facts });
      return german ? `Abgelehnt: ${message}` : `Refused: ${message}`;
    }
  }
}

/** What a correction changed, field by field: `Titel: Alt → Neu`. */
function changesTold<State>(
  correction: Recorded,
  history: readonly Recorded[],
  { catalogue }: Aggregate<State>,
  say: Say,
) {
  if (correction.type !== 'EntryCorrected') return '';
  const { word, day, number } = say;
  const { entry, data: now } = correction.data as { entry: string; data: Record<string, unknown> };
  const earlier = history.slice(0, history.indexOf(correction));
  const before = effective(earlier, catalogue).find(({ envelope }) => envelope.id === entry)?.data as Record<
    string,
    unknown
  >;
  const shown = (value: unknown): string => {
    if (value === undefined) return '–';
    if (typeof value === 'string') return parseDay(value) ? day(value as Day) : word(value);
    if (typeof value === 'number') return number(value);
    if (typeof value === 'boolean') return word(value ? 'yes' : 'no');
    if (typeof value !== 'object' || value === null) return String(value);
    const { kind: _, decision, ...rest } = value as Record<string, unknown>;
    return Object.values({ ...(decision as object), ...rest })
      .map(shown)
      .join(', ');
  };
  return [...new Set([...Object.keys(before), ...Object.keys(now)])]
    .filter(field => !isDeepStrictEqual(before[field], now[field]))
    .map(field => `${word(`field.${field}`)}: ${shown(before[field])} → ${shown(now[field])}`)
    .join('; ');
}
