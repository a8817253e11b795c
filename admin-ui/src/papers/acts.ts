import { day, long, measure, money, office, source, text, title } from '../acts/fields.ts';
import type { ActForms, Field } from '../acts/form.ts';
import type { Values } from '../acts/input.ts';
import { type Budget, budgetKinds } from '../budgets/budget.ts';
import { effectKinds, type Paper, paperKinds } from './paper.ts';

const of =
  (...kinds: string[]) =>
  ({ kind }: Values) =>
    kinds.includes(String(kind));
const budget: Field = {
  name: 'budget',
  kind: 'thing',
  of: 'budgets',
  required: true,
  half: true,
  when: of('setCeiling', 'releaseBlock', 'approveExcess'),
};

/** What follows from a point, as one act of one thing. */
const effects: Field = {
  name: 'effects',
  kind: 'rows',
  oneOf: 'kind',
  fields: [
    { name: 'kind', kind: 'enum', label: 'effectKind', values: effectKinds, words: 'effectKind', required: true },
    { ...measure, required: true, when: of('approveMeasure') },
    {
      name: 'fund',
      kind: 'funding',
      label: 'budgetLine',
      flat: true,
      required: true,
      half: true,
      when: of('bookAppropriation', 'bookSupplement'),
    },
    budget,
    text('ceiling', { label: 'ceilingKey', required: true, when: of('setCeiling') }),
    text('title', { required: true, when: of('setCeiling') }),
    money('amount', { when: of('bookAppropriation', 'bookSupplement', 'setCeiling') }),
    text('profitCentre', { hint: 'profitCentre', when: of('setCeiling') }),
    {
      name: 'kinds',
      kind: 'many',
      label: 'lineKinds',
      values: budgetKinds,
      words: 'budgetKind',
      when: of('setCeiling'),
    },
    {
      name: 'block',
      kind: 'part',
      of: 'budgets',
      beside: 'budget',
      required: true,
      half: true,
      from: thing =>
        (thing as unknown as Budget).blocks
          .filter(({ active, kind }) => active && kind === 'block')
          .map(({ id, line }) => ({ id, name: line.title })),
      when: of('releaseBlock'),
    },
    {
      name: 'excess',
      kind: 'part',
      of: 'budgets',
      beside: 'budget',
      required: true,
      half: true,
      from: thing =>
        (thing as unknown as Budget).excesses
          .filter(({ state }) => state === 'requested')
          .map(({ id, line, urgency }) => ({ id, name: `${line.title}: ${urgency}` })),
      when: of('approveExcess'),
    },
    {
      name: 'position',
      kind: 'thing',
      of: 'positions',
      required: true,
      when: of('approvePosition', 'abolishPosition'),
    },
  ],
};
const points: Field = {
  name: 'points',
  kind: 'rows',
  fields: [text('point', { required: true, hint: 'point' }), long('wording', { required: true }), effects],
};

/** Every act of a paper, in the order it lives through them. */
export const paperActs = {
  submitPaper: {
    place: 'list',
    dated: true,
    fields: [
      text('reference', { hint: 'reference', required: true }),
      {
        name: 'kind',
        kind: 'enum',
        label: 'paperKind',
        values: paperKinds,
        words: 'paperKind',
        initial: 'decisionPaper',
        required: true,
        half: true,
      },
      title,
      office,
      text('fileNumber'),
      day('on', { label: 'paperOn', required: true }),
      { name: 'public', kind: 'flag', label: 'publicPaper', initial: true, half: true },
      points,
      source,
    ],
  },
  revisePaper: { place: 'aside', dated: true, fields: [{ ...title, required: undefined }, points] },
  attachPaperFile: {
    place: 'files',
    fields: [
      { name: 'file', kind: 'file', required: true },
      title,
      { name: 'main', kind: 'flag', label: 'mainFile', initial: false },
    ],
  },
  detachPaperFile: {
    place: 'files',
    because: 'required',
    grave: true,
    fields: [
      {
        name: 'sha256',
        kind: 'pick',
        label: 'file',
        required: true,
        from: thing => (thing as unknown as Paper).files.map(({ sha256, title }) => ({ id: sha256, name: title })),
      },
    ],
  },
  publishPaper: { place: 'aside', fields: [] },
  withdrawPaper: { place: 'aside', because: 'required', grave: true, fields: [] },
} as const satisfies ActForms;
