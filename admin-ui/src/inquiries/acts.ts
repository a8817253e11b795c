import { day, long, neededSource, office, qualifier, source, text } from '../acts/fields.ts';
import type { ActForms, Field } from '../acts/form.ts';
import type { Values } from '../acts/input.ts';
import type { Budget } from '../budgets/budget.ts';
import type { Measure } from '../measures/measure.ts';
import { figureKinds, type Inquiry, inquiryKinds } from './inquiry.ts';

const kind: Field = {
  name: 'kind',
  kind: 'enum',
  label: 'inquiryKind',
  values: inquiryKinds,
  words: 'inquiryKind',
  initial: 'inquiry',
  required: true,
  half: true,
};
const about: readonly Field[] = [
  kind,
  text('number', { label: 'inquiryNumber', hint: 'inquiryNumber' }),
  text('group', { required: true }),
  text('fileNumber'),
  { name: 'subject', kind: 'text', required: true },
];
const isPublic: Field = { name: 'public', kind: 'flag', label: 'publicInquiry', initial: true, half: true };
const questions: Field = {
  name: 'questions',
  kind: 'rows',
  fields: [long('text', { label: 'questionText', required: true }), text('statedNumber', { hint: 'statedNumber' })],
};
const question: Field = {
  name: 'question',
  kind: 'pick',
  required: true,
  from: thing =>
    (thing as unknown as Inquiry).questions.map(({ id, number, text }) => ({
      id,
      name: `${number}. ${text.slice(0, 70)}`,
    })),
};
const of =
  (...kinds: string[]) =>
  (values: Values) =>
    kinds.includes(String(values.kind));

/** Only what the house does not keep itself is typed. */
const typed = (values: Values) => (values.of as Values | undefined)?.kind === 'other';

/** A figure that the house pulls as of a day; only what it does not keep is typed. */
const figures: Field = {
  name: 'figures',
  kind: 'rows',
  fields: [
    text('label', { label: 'figureLabel', required: true }),
    day('asOf', { required: true }),
    {
      name: 'of',
      kind: 'group',
      label: 'figureOf',
      fields: [
        { name: 'kind', kind: 'enum', label: 'figureKind', values: figureKinds, words: 'figureKind', required: true },
        {
          name: 'thing',
          kind: 'thing',
          of: 'measures',
          label: 'measure',
          half: true,
          required: true,
          when: of('indicator', 'milestone'),
        },
        {
          name: 'part',
          kind: 'part',
          of: 'measures',
          beside: 'thing',
          label: 'indicator',
          half: true,
          required: true,
          from: thing => (thing as unknown as Measure).indicators,
          when: of('indicator'),
        },
        {
          name: 'part',
          kind: 'part',
          of: 'measures',
          beside: 'thing',
          label: 'milestone',
          half: true,
          required: true,
          from: thing => (thing as unknown as Measure).milestones,
          when: of('milestone'),
        },
        {
          name: 'thing',
          kind: 'thing',
          of: 'budgets',
          label: 'budget',
          half: true,
          required: true,
          when: of('budgetLine'),
        },
        {
          name: 'part',
          kind: 'part',
          of: 'budgets',
          beside: 'thing',
          label: 'budgetLine',
          hint: 'wholeBudget',
          half: true,
          from: thing => (thing as unknown as Budget).lines.map(({ line, title }) => ({ id: line, name: title })),
          when: of('budgetLine'),
        },
        {
          name: 'measure',
          kind: 'enum',
          label: 'budgetFigure',
          values: ['available', 'appropriation', 'authority', 'blocked', 'reserved', 'committed', 'actual'],
          words: 'budgetFigure',
          half: true,
          required: true,
          when: of('budgetLine'),
        },
        {
          name: 'measure',
          kind: 'enum',
          label: 'postFigure',
          values: ['approved', 'filled', 'vacant'],
          words: 'postFigure',
          half: true,
          required: true,
          when: of('positions'),
        },
        {
          name: 'thing',
          kind: 'thing',
          of: 'measures',
          label: 'measure',
          half: true,
          when: of('measure', 'positions'),
        },
      ],
    },
    text('value', { label: 'figureValue', required: true, when: typed }),
    text('unit', { when: typed }),
    { ...qualifier, initial: undefined, required: undefined, when: typed },
    day('forecastOn', { hint: 'forecastOfAnswer' }),
  ],
};

/** Every act of an inquiry or motion, in the order it lives through them. */
export const inquiryActs = {
  receiveInquiry: {
    place: 'list',
    dated: true,
    fields: [
      ...about,
      day('on', { label: 'askedOn', required: true }),
      isPublic,
      { ...questions, required: true },
      source,
    ],
  },
  takeOverInquiry: {
    place: 'list',
    fields: [...about, day('askedOn', { required: true }), day('answeredOn'), isPublic, questions, neededSource],
  },
  assignInquiry: { place: 'life', dated: true, fields: [office, day('dueOn', { hint: 'inquiryDue' })] },
  signAnswer: {
    place: 'life',
    fields: [text('role', { initial: 'Oberbürgermeister', required: true, hint: 'role' })],
  },
  sendAnswer: { place: 'life', dated: true, fields: [text('to', { label: 'sentTo', required: true })] },
  sendInterimNotice: {
    place: 'aside',
    dated: true,
    fields: [long('text', { label: 'noticeText', required: true }), day('dueOn', { required: true })],
  },
  withdrawInquiry: { place: 'aside', dated: true, because: 'required', grave: true, fields: [] },
  draftAnswer: {
    place: 'questions',
    dated: true,
    fields: [question, long('text', { label: 'answerText', required: true }), figures],
  },
  confirmStaleFigure: {
    place: 'questions',
    because: 'required',
    fields: [question, text('figure', { required: true, label: 'figureKey' })],
  },
} as const satisfies ActForms;
