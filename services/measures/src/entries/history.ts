import { isDeepStrictEqual } from 'node:util';
import type { Recorded } from '@moves/events/catalogue/define';
import type { MeasureEvent } from '@moves/events/catalogue/measures';
import { type Day, type Instant, parseDay } from '@moves/events/catalogue/time';
import type { Because, DecisionRef } from '@moves/events/catalogue/values';
import { effective, isAmendment } from '@moves/events/decider/aggregate';
import type { GraphContext, Viewer } from '@moves/events/graph/context';
import type { Language } from '@moves/events/graph/sentences';
import { isLate } from '../load.ts';
import { measure } from '../measure.ts';

type Told<Data> = (data: Data, say: Say) => { de: string; en: string };
type Say = {
  word: (value: string) => string;
  day: (day: Day) => string;
  number: (value: number) => string;
  nameOf: (part: string) => string;
};

const decided = ({ paper, body, sessionOn }: DecisionRef, day: Say['day']) => `${paper}, ${body}, ${day(sessionOn)}`;

/** Each event in a sentence. A forgotten one does not compile. */
const sentences: { readonly [Type in MeasureEvent['type']]: Told<Extract<MeasureEvent, { type: Type }>['data']> } = {
  MeasureTakenOver: ({ status, source }, { word }) => ({
    de: `Übernommen als „${word(status)}“, laut ${source.document}`,
    en: `Taken over as “${word(status)}”, according to ${source.document}`,
  }),
  MeasureProposed: ({ office }) => ({ de: `Vorgeschlagen für ${office}`, en: `Proposed for ${office}` }),
  MeasureAssessed: ({ finding }) => ({ de: `Geprüft: ${finding}`, en: `Assessed: ${finding}` }),
  MeasureRejected: () => ({ de: 'Abgelehnt', en: 'Rejected' }),
  MeasureApproved: ({ basis }, { day }) =>
    basis.kind === 'decision'
      ? {
          de: `Freigegeben mit Beschluss ${decided(basis.decision, day)}`,
          en: `Approved by decision ${decided(basis.decision, day)}`,
        }
      : {
          de: `Freigegeben in eigener Zuständigkeit: ${basis.ground}`,
          en: `Approved on the administration’s own authority: ${basis.ground}`,
        },
  MeasureStarted: ({ phase }, { word }) =>
    phase
      ? { de: `Begonnen mit der Phase ${word(phase)}`, en: `Started with the phase ${word(phase)}` }
      : { de: 'Begonnen', en: 'Started' },
  PhaseBegun: ({ phase }, { word }) => ({ de: `Phase ${word(phase)} begonnen`, en: `Phase ${word(phase)} begun` }),
  MeasurePaused: ({ untilOn }, { day }) =>
    untilOn
      ? { de: `Pausiert bis voraussichtlich ${day(untilOn)}`, en: `Paused, until ${day(untilOn)} as expected` }
      : { de: 'Pausiert', en: 'Paused' },
  MeasureResumed: () => ({ de: 'Fortgesetzt', en: 'Resumed' }),
  MeasurePutIntoOperation: () => ({ de: 'In Betrieb genommen', en: 'Put into operation' }),
  MeasureCompleted: ({ result }) => ({ de: `Abgeschlossen: ${result}`, en: `Completed: ${result}` }),
  MeasureCancelled: () => ({ de: 'Abgebrochen', en: 'Cancelled' }),
  MeasureHandedOver: ({ office }) => ({ de: `Übergeben an ${office}`, en: `Handed over to ${office}` }),
  MeasurePublished: () => ({ de: 'Veröffentlicht', en: 'Published' }),
  MeasureRestricted: () => ({ de: 'Nichtöffentlich gestellt', en: 'Restricted to the administration' }),
  MilestonePlanned: ({ name, planOn, statedAs }, { day }) => ({
    de: `Meilenstein „${name}“ geplant: ${planOn ? day(planOn) : statedAs}`,
    en: `Milestone “${name}” planned: ${planOn ? day(planOn) : statedAs}`,
  }),
  MilestoneReplanned: ({ milestone, planOn }, { day, nameOf }) => ({
    de: `Meilenstein „${nameOf(milestone)}“ umgeplant auf ${day(planOn)}`,
    en: `Milestone “${nameOf(milestone)}” replanned to ${day(planOn)}`,
  }),
  MilestoneForecast: ({ milestone, forecastOn }, { day, nameOf }) => ({
    de: `Meilenstein „${nameOf(milestone)}“ wird für ${day(forecastOn)} erwartet`,
    en: `Milestone “${nameOf(milestone)}” expected for ${day(forecastOn)}`,
  }),
  MilestoneReached: ({ milestone, actualOn }, { day, nameOf }) => ({
    de: `Meilenstein „${nameOf(milestone)}“ am ${day(actualOn)} erreicht`,
    en: `Milestone “${nameOf(milestone)}” reached on ${day(actualOn)}`,
  }),
  IndicatorDefined: ({ name, unit }) => ({
    de: `Kennzahl „${name}“ festgelegt (${unit})`,
    en: `Indicator “${name}” defined (${unit})`,
  }),
  ReadingRecorded: ({ indicator, value, qualifier, on }, { word, day, number, nameOf }) => ({
    de: `${nameOf(indicator)}: ${word(qualifier)} ${number(value)} am ${day(on)}`.replace('  ', ' '),
    en: `${nameOf(indicator)}: ${word(qualifier)} ${number(value)} on ${day(on)}`.replace('  ', ' '),
  }),
};

/** A reason as this person may read it: what was written in the office is not for the public, its document and decision are. */
export const becauseFor = (viewer: Viewer, because: Because | undefined) =>
  because ? { ...because, text: viewer.publicOnly ? undefined : because.text } : null;

/** True if a measure was public when something took effect: what was sealed then stays sealed. */
function wasPublic(history: readonly Recorded[], at: Instant): boolean {
  const changes = effective(history, measure.catalogue).filter(event => VISIBILITY.includes(event.type));
  const last = changes.filter(({ envelope }) => envelope.at <= at).at(-1);
  return (
    last?.type === 'MeasurePublished' ||
    (last?.type === 'MeasureTakenOver' && (last.data as { public: boolean }).public)
  );
}
const VISIBILITY = ['MeasureTakenOver', 'MeasurePublished', 'MeasureRestricted'];

/** A measure's history as this person may read it: newest last, amended entries still readable. */
export function historyEntries(history: readonly Recorded[], context: GraphContext) {
  const { language, word, viewer, nameOf } = context;
  const names = new Map(
    history.flatMap(({ type, data }) => {
      const { milestone, indicator, name } = data as Record<string, string>;
      return type === 'MilestonePlanned' || type === 'IndicatorDefined'
        ? [[(milestone ?? indicator)!, name!] as const]
        : [];
    }),
  );
  const say: Say = {
    word,
    day: day => (language === 'de' ? day.split('-').reverse().join('.') : day),
    number: value => value.toLocaleString(language === 'de' ? 'de-DE' : 'en-GB'),
    nameOf: part => names.get(part) ?? part,
  };
  const told = (type: string, data: unknown) =>
    (sentences as Record<string, Told<never>>)[type]!(data as never, say)[language];
  const changesIn = (event: Recorded) => (event.type === 'EntryCorrected' ? changesTold(event, history, say) : '');
  const byId = new Map(history.map(event => [event.envelope.id as string, event]));
  const amendmentOf = new Map(
    history.filter(isAmendment).map(event => [(event.data as { entry: string }).entry, event.envelope.id]),
  );

  const seen = viewer.publicOnly ? history.filter(({ envelope }) => wasPublic(history, envelope.at)) : history;
  return seen.map(event => {
    const { type, data, envelope } = event;
    const { id, position, at, recordedAt, by, because } = envelope;
    const amended = isAmendment(event) ? byId.get((data as { entry: string }).entry) : undefined;
    return {
      id,
      position: String(position),
      type,
      at,
      recordedAt,
      by: viewer.readsPersons ? by : null,
      byName: nameOf(by),
      because: becauseFor(viewer, because),
      summary: amended
        ? amendmentTold(event, told(amended.type, amended.data), changesIn(event), language)
        : told(type, data),
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

/** What a correction changed, field by field: `Titel: Alt → Neu`. */
function changesTold(correction: Recorded, history: readonly Recorded[], { word, day, number }: Say): string {
  const { entry, data: now } = correction.data as { entry: string; data: Record<string, unknown> };
  const earlier = history.slice(0, history.indexOf(correction));
  const before = effective(earlier, measure.catalogue).find(({ envelope }) => envelope.id === entry)?.data as Record<
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
