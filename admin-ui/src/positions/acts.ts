import {
  day,
  decision,
  long,
  measure,
  money,
  neededDecision,
  neededSource,
  office,
  qualifier,
  source,
  text,
  title,
} from '../acts/fields.ts';
import type { ActForms, Field } from '../acts/form.ts';
import { marks } from '../graph.ts';
import { type Position, planKinds, positionStatuses } from './position.ts';

const grade = text('grade', { hint: 'grade', required: true });
const share: Field = { name: 'share', kind: 'share', hint: 'share', initial: '1,0', required: true, half: true };
const terms: readonly Field[] = [
  title,
  { name: 'planYear', kind: 'whole', required: true, half: true },
  { name: 'planKind', kind: 'enum', values: planKinds, words: 'planKind', initial: 'plan', required: true, half: true },
  grade,
  { name: 'gradeMark', kind: 'enum', values: marks, words: 'mark', initial: 'stated', required: true, half: true },
  share,
  office,
  text('subBudget', { hint: 'subBudget' }),
  measure,
  { name: 'funding', kind: 'funding' },
  { name: 'key', kind: 'flag', label: 'keyPost', initial: false },
  day('fixedTermUntil'),
  day('neededFrom'),
];
const inferable = ['grade', 'share', 'office', 'status', 'filledShare', 'measure', 'planYear', 'fixedTermUntil'];
const occupancyOf = ({ occupancies }: Position) =>
  occupancies.filter(({ until }) => !until).map(({ id, share, from }) => ({ id, name: `${share / 10_000} · ${from}` }));

/** Every act of a post, in the order it lives through them. */
export const positionActs = {
  requestPosition: {
    place: 'list',
    dated: true,
    fields: [text('id', { label: 'positionId', hint: 'positionId' }), ...terms, source],
  },
  takeOverPosition: {
    place: 'list',
    fields: [
      text('id', { label: 'positionId', required: true }),
      ...terms,
      { name: 'status', kind: 'enum', values: positionStatuses, words: 'positionStatus', required: true, half: true },
      { ...share, name: 'filledShare', initial: '0' },
      day('on', { required: true }),
      qualifier,
      { name: 'inferred', kind: 'many', values: inferable, words: 'term', hint: 'inferred' },
      decision,
      neededSource,
    ],
  },
  assessPosition: {
    place: 'life',
    dated: true,
    fields: [long('finding', { required: true }), { ...grade, required: undefined, hint: 'gradeAsAssessed' }],
  },
  putPositionInPlan: { place: 'life', dated: true, fields: [] },
  approvePosition: { place: 'life', dated: true, fields: [neededDecision] },
  releasePosition: {
    place: 'life',
    dated: true,
    fields: [{ ...decision, name: 'earlyFilling', label: 'earlyFilling' }],
  },
  advertisePosition: { place: 'life', dated: true, fields: [day('until', { label: 'applyUntil' })] },
  beginSelection: { place: 'life', dated: true, fields: [] },
  recordStaffCouncilConsent: {
    place: 'life',
    dated: true,
    fields: [text('document', { required: true, hint: 'noNames' })],
  },
  fillPosition: {
    place: 'life',
    dated: true,
    fields: [
      { ...share, initial: undefined, required: undefined, hint: 'shareFilled' },
      day('from', { label: 'filledFrom', required: true }),
      { ...grade, required: undefined, hint: 'gradeFilled' },
    ],
  },
  vacatePosition: {
    place: 'life',
    dated: true,
    fields: [
      { name: 'occupancy', kind: 'pick', from: thing => occupancyOf(thing as unknown as Position) },
      day('until', { label: 'filledUntil', required: true }),
    ],
  },
  setLapseNote: {
    place: 'notes',
    dated: true,
    fields: [day('on', { label: 'lapsesOn', hint: 'lapsesOn' }), text('condition', { half: undefined }), decision],
  },
  liftLapseNote: { place: 'notes', dated: true, because: 'required', fields: [decision] },
  setConversionNote: {
    place: 'notes',
    dated: true,
    fields: [{ ...grade, name: 'toGrade' }, decision],
  },
  blockPosition: { place: 'notes', dated: true, because: 'required', fields: [text('releasedBy', { required: true })] },
  unblockPosition: { place: 'notes', dated: true, because: 'required', fields: [decision] },
  regradePosition: { place: 'aside', dated: true, fields: [grade, neededDecision] },
  reassignPosition: {
    place: 'aside',
    dated: true,
    because: 'required',
    fields: [measure, { name: 'funding', kind: 'funding' }, { ...office, required: undefined }],
  },
  rejectPosition: { place: 'aside', dated: true, because: 'required', grave: true, fields: [] },
  withdrawPosition: { place: 'aside', dated: true, because: 'required', grave: true, fields: [] },
  abolishPosition: { place: 'aside', dated: true, because: 'required', grave: true, fields: [neededDecision] },
} as const satisfies ActForms;

/** What there is to do about what posts cost. */
export const rateTableActs = {
  publishRateTable: {
    place: 'list',
    fields: [
      title,
      day('validFrom', { required: true }),
      day('validUntil'),
      { name: 'rates', kind: 'rows', required: true, fields: [grade, money('annual')] },
      money('material', { required: undefined }),
      money('it', { required: undefined, label: 'itCost' }),
      { name: 'overhead', kind: 'percent', half: true },
      { name: 'yearlyRise', kind: 'percent', half: true },
      neededSource,
    ],
  },
} as const satisfies ActForms;
