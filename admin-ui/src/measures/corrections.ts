import { formOf } from '../acts/acts.ts';
import type { Field } from '../acts/form.ts';
import { initialOf, termsOf, type Values } from '../acts/input.ts';
import type { HistoryEntry } from '../graph.ts';
import { basisTerms, dayTerm, findingTerms, masterData, readingTerms } from './acts.ts';
import type { Measure } from './measure.ts';

/** How an entry of some type is corrected: its fields, what they begin with, and how they become the entry's content. */
export interface Correction {
  readonly fields: readonly Field[];
  readonly initial: Values;
  readonly content: (values: Values) => Values;
}

type Making = (entry: HistoryEntry, measure: Measure) => Correction;

const optional = (fields: readonly Field[]) => fields.map(({ required: _, ...field }) => field);

const ofMasterData: Making = (_, measure) => {
  const fields = optional(masterData);
  const initial = Object.fromEntries(fields.map(({ name }) => [name, measure[name as keyof Measure]]));
  // What was not touched stays as the entry has it; it may be older than what the page shows.
  const changed = (values: Values) => fields.filter(({ name }) => (values[name] ?? null) !== (initial[name] ?? null));
  return { fields, initial, content: values => ({ masterData: termsOf(changed(values), values) }) };
};

const ofBasis: Making = (_, { approval }) => ({
  fields: basisTerms,
  initial: {
    ...initialOf(basisTerms),
    ...(approval?.decision && { decision: approval.decision }),
    ...(approval?.authority && { basis: 'authority', authority: approval.authority }),
  },
  content: values => termsOf(basisTerms, values),
});

const ofReading: Making = (entry, { indicators }) => {
  const reading = indicators.flatMap(({ readings }) => readings).find(({ id }) => id === entry.id);
  const initial = reading && { value: reading.value, qualifier: reading.qualifier, source: reading.source };
  return {
    fields: readingTerms,
    initial: initial ?? initialOf(readingTerms),
    content: values => ({ reading: termsOf(readingTerms, values) }),
  };
};

const ofDay =
  (name: 'planOn' | 'forecastOn' | 'actualOn'): Making =>
  ({ position }, { milestones }) => {
    const slip = milestones.flatMap(({ slips }) => slips).find(change => change.position === position);
    return {
      fields: [dayTerm(name)],
      initial: { [name]: slip?.toOn },
      content: values => termsOf([dayTerm(name)], values),
    };
  };

/** An entry whose content is one term of its act; what the page still shows of it is what the form begins with. */
const ofTerm =
  (act: 'beginPhase' | 'pauseMeasure' | 'completeMeasure', shown: (measure: Measure) => Values = () => ({})): Making =>
  (_, measure) => {
    const fields = formOf(act).fields.map(field => ({ ...field, required: true as const }));
    return { fields, initial: shown(measure), content: values => termsOf(fields, values) };
  };

const ofResponsibility: Making = (_, { office, directorate }) => {
  const fields = optional(formOf('handOverMeasure').fields);
  return { fields, initial: { office, directorate }, content: values => ({ responsibility: termsOf(fields, values) }) };
};

const makings: Readonly<Record<string, Making>> = {
  MeasureTakenOver: ofMasterData,
  MeasureProposed: ofMasterData,
  MeasureAssessed: () => ({ fields: findingTerms, initial: {}, content: values => termsOf(findingTerms, values) }),
  MeasureApproved: ofBasis,
  MeasureStarted: ofTerm('beginPhase', ({ phase }) => ({ phase })),
  PhaseBegun: ofTerm('beginPhase', ({ phase }) => ({ phase })),
  MeasurePaused: ofTerm('pauseMeasure'),
  MeasureCompleted: ofTerm('completeMeasure'),
  MeasureHandedOver: ofResponsibility,
  MilestonePlanned: ofDay('planOn'),
  MilestoneReplanned: ofDay('planOn'),
  MilestoneForecast: ofDay('forecastOn'),
  MilestoneReached: ofDay('actualOn'),
  ReadingRecorded: ofReading,
};

/** How this entry is corrected; nothing if its type has no content that could be wrong. */
export const correctionOf = (entry: HistoryEntry, measure: Measure): Correction | undefined =>
  makings[entry.type]?.(entry, measure);
