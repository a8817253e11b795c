import { directions, fieldsOfAction, phases, qualifiers, statuses } from '../graph.ts';
import type { de } from '../i18n/de.ts';

/** What a person fills in: each kind knows its inputs and how to read them (`kinds.tsx`). */
export type Kind =
  | 'text'
  | 'long'
  | 'day'
  | 'number'
  | 'flag'
  | 'enum'
  | 'office'
  | 'source'
  | 'decision'
  | 'basis'
  | 'milestone'
  | 'indicator'
  | 'baseline'
  | 'target'
  | 'inferred';

type Term = keyof typeof de.term;

/** One field of an act's form, named as the graph names it. */
export interface Field {
  readonly name: string;
  readonly kind: Kind;
  /** The term that labels it, if not the field's own name. */
  readonly label?: Term;
  readonly hint?: keyof typeof de.hint;
  readonly required?: true;
  readonly half?: true;
  /** The values of an enum, and the group of messages that says them. */
  readonly values?: readonly string[];
  readonly words?: 'status' | 'phase' | 'field' | 'qualifier' | 'direction';
  readonly initial?: unknown;
}

/** Where an act is offered: along the life of a measure, beside it, with its milestones, indicators or entries, or before there is one. */
export type Place = 'life' | 'aside' | 'milestones' | 'indicators' | 'entries' | 'list';

/** An act as a form: its terms, and what it asks of time and reason. */
export interface ActForm {
  readonly place: Place;
  readonly fields: readonly Field[];
  /** May take effect on an earlier day. */
  readonly dated?: true;
  /** Must say why: always, or if a day gets later; what is dated back needs a reason anyway. */
  readonly because?: 'required' | 'ifLater';
  /** Ends or hides something: its button warns. */
  readonly grave?: true;
}

const title: Field = { name: 'title', kind: 'text', required: true };
const summary: Field = { name: 'summary', kind: 'long' };
const office: Field = { name: 'office', kind: 'office', hint: 'office', required: true, half: true };
const directorate: Field = { name: 'directorate', kind: 'text', half: true };
const legalBasis: Field = { name: 'legalBasis', kind: 'text' };
const plannedStartOn: Field = { name: 'plannedStartOn', kind: 'day', half: true };
const plannedEndOn: Field = { name: 'plannedEndOn', kind: 'day', half: true };
const fieldOfAction: Field = {
  name: 'fieldOfAction',
  kind: 'enum',
  values: fieldsOfAction,
  words: 'field',
  required: true,
  half: true,
};
const phase: Field = { name: 'phase', kind: 'enum', values: phases, words: 'phase', half: true };
const status: Field = { name: 'status', kind: 'enum', values: statuses, words: 'status', required: true, half: true };
const qualifier: Field = {
  name: 'qualifier',
  kind: 'enum',
  values: qualifiers,
  words: 'qualifier',
  initial: 'eq',
  required: true,
  half: true,
};
const statedAs: Field = { name: 'statedAs', kind: 'text', hint: 'statedAs', half: true };
const milestone: Field = { name: 'milestone', kind: 'milestone', required: true };
const source: Field = { name: 'source', kind: 'source' };
const value: Field = { name: 'value', kind: 'number', required: true, half: true };

/** Master data, as they are proposed, taken over and corrected. */
export const masterData: readonly Field[] = [
  title,
  summary,
  fieldOfAction,
  office,
  directorate,
  legalBasis,
  plannedStartOn,
  plannedEndOn,
];
/** A reading's own terms. */
export const readingTerms: readonly Field[] = [value, qualifier, { ...source, required: true }];
/** On what an approval stands. */
export const basisTerms: readonly Field[] = [{ name: 'basis', kind: 'basis', required: true }];
/** What an assessment found. */
export const findingTerms: readonly Field[] = [{ name: 'finding', kind: 'long', required: true }];
/** A day of its own, by its name in the graph. */
export const dayTerm = (name: 'planOn' | 'forecastOn' | 'actualOn'): Field => ({
  name,
  kind: 'day',
  required: true,
  half: true,
});

/** Every act there is, in the order a measure lives through them. A new act is a few lines here, and its words. */
export const acts = {
  proposeMeasure: {
    place: 'list',
    dated: true,
    fields: [{ name: 'key', kind: 'text', hint: 'key', half: true }, ...masterData],
  },
  takeOverMeasure: {
    place: 'list',
    fields: [
      { name: 'key', kind: 'text', required: true, half: true },
      { name: 'on', kind: 'day', required: true, half: true },
      status,
      phase,
      ...masterData,
      { ...qualifier, initial: 'eq' },
      { name: 'public', kind: 'flag', initial: true, half: true },
      { name: 'inferred', kind: 'inferred', hint: 'inferred' },
      { ...source, required: true },
    ],
  },
  assessMeasure: { place: 'life', dated: true, fields: findingTerms },
  approveMeasure: { place: 'life', dated: true, fields: basisTerms },
  startMeasure: { place: 'life', dated: true, fields: [phase] },
  beginPhase: { place: 'life', dated: true, fields: [{ ...phase, required: true }] },
  resumeMeasure: { place: 'life', dated: true, fields: [] },
  putMeasureIntoOperation: { place: 'life', dated: true, fields: [] },
  completeMeasure: { place: 'life', dated: true, fields: [{ name: 'result', kind: 'long', required: true }] },
  pauseMeasure: {
    place: 'aside',
    dated: true,
    because: 'required',
    fields: [{ name: 'untilOn', kind: 'day', half: true }],
  },
  rejectMeasure: { place: 'aside', dated: true, because: 'required', grave: true, fields: [] },
  cancelMeasure: { place: 'aside', dated: true, because: 'required', grave: true, fields: [] },
  handOverMeasure: { place: 'aside', dated: true, fields: [office, directorate] },
  publishMeasure: { place: 'aside', fields: [] },
  restrictMeasure: { place: 'aside', because: 'required', grave: true, fields: [] },
  planMilestone: {
    place: 'milestones',
    dated: true,
    fields: [
      { name: 'name', kind: 'text', required: true },
      { name: 'planOn', kind: 'day', hint: 'planOn', half: true },
      statedAs,
      { name: 'critical', kind: 'flag', initial: false },
      source,
    ],
  },
  replanMilestone: {
    place: 'milestones',
    dated: true,
    because: 'required',
    fields: [milestone, dayTerm('planOn'), statedAs],
  },
  forecastMilestone: {
    place: 'milestones',
    dated: true,
    because: 'ifLater',
    fields: [milestone, dayTerm('forecastOn'), statedAs, source],
  },
  reachMilestone: { place: 'milestones', fields: [milestone, dayTerm('actualOn'), statedAs, source] },
  defineIndicator: {
    place: 'indicators',
    dated: true,
    fields: [
      { name: 'name', kind: 'text', required: true, half: true },
      { name: 'unit', kind: 'text', required: true, half: true },
      { name: 'definition', kind: 'long' },
      {
        name: 'direction',
        kind: 'enum',
        values: directions,
        words: 'direction',
        initial: 'up',
        required: true,
        half: true,
      },
      { name: 'baseline', kind: 'baseline' },
      { name: 'target', kind: 'target' },
      source,
    ],
  },
  recordReading: {
    place: 'indicators',
    fields: [
      { name: 'indicator', kind: 'indicator', required: true },
      value,
      qualifier,
      { name: 'on', kind: 'day', label: 'readingOn', required: true, half: true },
      { ...source, required: true },
    ],
  },
  correctEntry: { place: 'entries', because: 'required', fields: [] },
  withdrawEntry: { place: 'entries', because: 'required', grave: true, fields: [] },
} as const satisfies Readonly<Record<string, ActForm>>;

export type ActName = keyof typeof acts;

/** The form of an act. */
export const formOf = (name: ActName): ActForm => acts[name];

/** True if the console has a form for an act of that name. */
export const isAct = (name: string): name is ActName => name in acts;
