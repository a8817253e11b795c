import { day, long, neededSource, office, qualifier, source, text, title } from '../acts/fields.ts';
import type { ActForms, Choice, Field } from '../acts/form.ts';
import { directions, fieldsOfAction, type Measure, phases, statuses } from './measure.ts';

const directorate = text('directorate');
const phase: Field = { name: 'phase', kind: 'enum', values: phases, words: 'phase', half: true };
const statedAs = text('statedAs', { hint: 'statedAs' });
const milestone: Field = {
  name: 'milestone',
  kind: 'pick',
  required: true,
  from: thing => (thing as unknown as Measure).milestones.filter(({ actualOn }) => !actualOn) as Choice[],
};
const indicator: Field = {
  name: 'indicator',
  kind: 'pick',
  required: true,
  from: thing => (thing as unknown as Measure).indicators as Choice[],
};
const value: Field = { name: 'value', kind: 'number', required: true, half: true };

/** Master data, as they are proposed, taken over and corrected. */
export const masterData: readonly Field[] = [
  title,
  long('summary'),
  { name: 'fieldOfAction', kind: 'enum', values: fieldsOfAction, words: 'field', required: true, half: true },
  office,
  directorate,
  { name: 'legalBasis', kind: 'text' },
  day('plannedStartOn'),
  day('plannedEndOn'),
];
/** A reading's own terms. */
export const readingTerms: readonly Field[] = [value, qualifier, neededSource];
/** On what an approval stands. */
export const basisTerms: readonly Field[] = [{ name: 'basis', kind: 'basis', required: true }];
/** What an assessment found. */
export const findingTerms: readonly Field[] = [long('finding', { required: true })];
/** A day of its own, by its name in the graph. */
export const dayTerm = (name: 'planOn' | 'forecastOn' | 'actualOn'): Field => day(name, { required: true });

const inferable = [...masterData.map(({ name }) => name), 'status', 'phase'];

/** Every act of a measure, in the order a measure lives through them. A new act is a few lines here, and its words. */
export const measureActs = {
  proposeMeasure: { place: 'list', dated: true, fields: [text('key', { hint: 'key' }), ...masterData] },
  takeOverMeasure: {
    place: 'list',
    fields: [
      text('key', { required: true }),
      day('on', { required: true }),
      { name: 'status', kind: 'enum', values: statuses, words: 'status', required: true, half: true },
      phase,
      ...masterData,
      qualifier,
      { name: 'public', kind: 'flag', initial: true, half: true },
      { name: 'inferred', kind: 'many', values: inferable, words: 'term', hint: 'inferred' },
      neededSource,
    ],
  },
  assessMeasure: { place: 'life', dated: true, fields: findingTerms },
  approveMeasure: { place: 'life', dated: true, fields: basisTerms },
  startMeasure: { place: 'life', dated: true, fields: [phase] },
  beginPhase: { place: 'life', dated: true, fields: [{ ...phase, required: true }] },
  resumeMeasure: { place: 'life', dated: true, fields: [] },
  putMeasureIntoOperation: { place: 'life', dated: true, fields: [] },
  completeMeasure: { place: 'life', dated: true, fields: [long('result', { required: true })] },
  pauseMeasure: { place: 'aside', dated: true, because: 'required', fields: [day('untilOn')] },
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
      day('planOn', { hint: 'planOn' }),
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
      text('name', { required: true }),
      text('unit', { required: true }),
      long('definition'),
      {
        name: 'direction',
        kind: 'enum',
        values: directions,
        words: 'direction',
        initial: 'up',
        required: true,
        half: true,
      },
      {
        name: 'baseline',
        kind: 'group',
        core: 'value',
        fields: [{ ...value, required: undefined }, qualifier, day('on', { label: 'day' })],
      },
      {
        name: 'target',
        kind: 'group',
        core: 'value',
        fields: [{ ...value, required: undefined }, day('on', { label: 'day' })],
      },
      source,
    ],
  },
  recordReading: {
    place: 'indicators',
    fields: [indicator, value, qualifier, day('on', { label: 'readingOn', required: true }), neededSource],
  },
  correctEntry: { place: 'entries', because: 'required', fields: [] },
  withdrawEntry: { place: 'entries', because: 'required', grave: true, fields: [] },
} as const satisfies ActForms;
