import {
  day,
  decision,
  long,
  measure,
  money,
  needed,
  neededDecision,
  neededSource,
  office,
  qualifier,
  source,
  text,
  title,
} from '../acts/fields.ts';
import type { ActForms, Choice, Field } from '../acts/form.ts';
import { type Budget, type BudgetLine, budgetKinds } from './budget.ts';

type About = Readonly<Record<string, unknown>>;
const budgetOf = (thing: About) => thing as unknown as Budget;
const linesOf = (thing: About): Choice[] =>
  (budgetOf(thing).lines ?? []).map(({ line, title }) => ({ id: line, name: title }));

const line: Field = { name: 'line', kind: 'pick', required: true, from: linesOf };
const optionalQualifier: Field = { ...qualifier, initial: undefined, required: undefined };
const kind: Field = {
  name: 'kind',
  kind: 'enum',
  label: 'lineKind',
  values: budgetKinds,
  words: 'budgetKind',
  required: true,
  half: true,
};
const kinds: Field = { name: 'kinds', kind: 'many', label: 'lineKinds', values: budgetKinds, words: 'budgetKind' };
const year: Field = { name: 'year', kind: 'whole', required: true, half: true };
const amounts: readonly Field[] = [
  money('gross'),
  money('net', { required: undefined }),
  { name: 'vatRate', kind: 'percent', half: true },
];
const ground: Field = {
  name: 'provisionalGround',
  kind: 'enum',
  values: ['legalObligation', 'unpostponable'],
  words: 'provisionalGround',
  // Only while there is no statute in force does it matter why money may be spent all the same (§ 83 GemO).
  when: (_, about) => !about || budgetOf(about).state !== 'inForce',
};
const reservation: Field = {
  name: 'reservation',
  kind: 'pick',
  from: thing =>
    (budgetOf(thing).reservations ?? [])
      .filter(({ state }) => state === 'active')
      .map(({ id, purpose, line }) => ({ id, name: `${purpose} (${line.title})` })),
};
const commitment: Field = {
  name: 'commitment',
  kind: 'pick',
  from: thing =>
    (budgetOf(thing).commitments ?? []).map(({ id, purpose, document }) => ({ id, name: `${purpose} (${document})` })),
};
const excess: Field = {
  name: 'excess',
  kind: 'pick',
  required: true,
  from: thing =>
    (budgetOf(thing).excesses ?? [])
      .filter(({ state }) => state === 'requested')
      .map(({ id, urgency, line }) => ({ id, name: `${line.title}: ${urgency}` })),
};
const activeBlocks = (of: 'block' | 'freeze') => (thing: About) =>
  (budgetOf(thing).blocks ?? [])
    .filter(block => block.active && block.kind === of)
    .map(({ id, line, releasedBy }) => ({ id, name: [line.title, releasedBy].filter(Boolean).join(' · ') }))
    .filter(({ id }, index, all) => all.findIndex(other => other.id === id) === index);
const ceiling: Field = {
  name: 'ceiling',
  kind: 'pick',
  required: true,
  from: thing =>
    (budgetOf(thing).ceilings ?? []).filter(({ active }) => active).map(({ id, title }) => ({ id, name: title })),
};
const carryOver: Field = {
  name: 'carryOver',
  kind: 'pick',
  required: true,
  from: thing =>
    (budgetOf(thing).carryOvers ?? [])
      .filter(({ state }) => state === 'proposed')
      .map(({ id, from, untilYear }) => ({ id, name: [from.title, untilYear].filter(Boolean).join(' → ') })),
};
const document = text('document', { required: true });
const due: Field = { name: 'due', kind: 'rows', required: true, fields: [year, money('amount')] };

/** Every act of a Budget, in the order a year lives through them. */
export const budgetActs = {
  openBudget: {
    place: 'list',
    dated: true,
    fields: [
      text('id', { label: 'budgetId', hint: 'budgetId', required: true }),
      year,
      title,
      text('subBudget', { hint: 'subBudget' }),
      office,
      { name: 'biennialFrom', kind: 'whole', half: true },
      source,
    ],
  },
  introduceBudget: { place: 'life', dated: true, fields: [] },
  deliberateBudget: {
    place: 'life',
    dated: true,
    fields: [{ name: 'reading', kind: 'whole', required: true, half: true }],
  },
  adoptBudget: { place: 'life', dated: true, fields: [neededDecision] },
  takeBudgetIntoForce: { place: 'life', dated: true, fields: [day('publishedOn', { required: true })] },
  closeBudget: { place: 'aside', dated: true, grave: true, fields: [] },
  openLine: {
    place: 'lines',
    dated: true,
    fields: [
      title,
      kind,
      text('profitCentre', { hint: 'profitCentre' }),
      text('subBudget', { hint: 'subBudget' }),
      text('account'),
      measure,
      { name: 'transferable', kind: 'flag', half: true },
      { name: 'excludedFromCover', kind: 'flag', initial: false, half: true },
      source,
    ],
  },
  takeOverLine: {
    place: 'lines',
    fields: [
      line,
      money('authority', { label: 'authorityAmount' }),
      money('reserved', { required: undefined }),
      money('committed', { required: undefined }),
      money('actual', { required: undefined }),
      day('on', { required: true }),
      qualifier,
      neededSource,
    ],
  },
  bookAppropriation: {
    place: 'money',
    dated: true,
    fields: [line, money('amount'), optionalQualifier, decision, source],
  },
  bookSupplement: {
    place: 'money',
    dated: true,
    fields: [line, money('amount'), optionalQualifier, neededDecision, source],
  },
  bookVirement: {
    place: 'money',
    dated: true,
    because: 'required',
    fields: [{ ...line, name: 'from', label: 'fromLine' }, { ...line, name: 'to', label: 'toLine' }, money('amount')],
  },
  bookEarmarkedIncome: {
    place: 'money',
    dated: true,
    fields: [line, money('amount'), document, optionalQualifier, source],
  },
  reserveFunds: {
    place: 'reservations',
    dated: true,
    fields: [
      line,
      { name: 'purpose', kind: 'text', required: true },
      ...amounts,
      measure,
      text('document'),
      day('expiresOn'),
      ground,
    ],
  },
  releaseReservation: {
    place: 'reservations',
    dated: true,
    fields: [needed(reservation), money('amount', { required: undefined, hint: 'allIfEmpty' })],
  },
  commitFunds: {
    place: 'commitments',
    dated: true,
    fields: [
      line,
      reservation,
      { name: 'purpose', kind: 'text', required: true },
      ...amounts,
      document,
      measure,
      ground,
    ],
  },
  reduceCommitment: {
    place: 'commitments',
    dated: true,
    because: 'required',
    fields: [needed(commitment), money('amount')],
  },
  postActual: {
    place: 'postings',
    dated: true,
    fields: [
      line,
      commitment,
      money('amount', { hint: 'creditNote' }),
      money('net', { required: undefined }),
      { name: 'vatRate', kind: 'percent', half: true },
      day('valueOn', { required: true }),
      text('document', { label: 'voucher', hint: 'voucher', required: true }),
      text('text', { label: 'postingText' }),
      measure,
    ],
  },
  reversePosting: {
    place: 'postings',
    dated: true,
    because: 'required',
    grave: true,
    fields: [text('posting', { required: true }), text('document', { label: 'voucher', required: true })],
  },
  giveForecast: {
    place: 'forecasts',
    dated: true,
    fields: [line, money('plannedRest', { hint: 'plannedRest' }), long('text', { label: 'postingText' })],
  },
  setCeiling: {
    place: 'ceilings',
    dated: true,
    fields: [title, money('amount'), text('profitCentre', { hint: 'profitCentre' }), kinds, neededDecision],
  },
  liftCeiling: { place: 'ceilings', dated: true, grave: true, fields: [ceiling, neededDecision] },
  blockLine: {
    place: 'blocks',
    dated: true,
    because: 'required',
    fields: [line, money('amount'), text('releasedBy', { required: true })],
  },
  releaseBlock: {
    place: 'blocks',
    dated: true,
    because: 'required',
    fields: [{ name: 'block', kind: 'pick', required: true, from: activeBlocks('block') }],
  },
  imposeFreeze: {
    place: 'blocks',
    because: 'required',
    grave: true,
    fields: [
      { name: 'share', kind: 'percent', label: 'freezeShare', hint: 'freezeShare', required: true, half: true },
      kinds,
    ],
  },
  liftFreeze: {
    place: 'blocks',
    because: 'required',
    fields: [{ name: 'freeze', kind: 'pick', required: true, from: activeBlocks('freeze') }],
  },
  requestExcess: {
    place: 'excesses',
    dated: true,
    fields: [
      line,
      {
        name: 'kind',
        kind: 'enum',
        label: 'excessKind',
        values: ['overplan', 'unplanned'],
        words: 'excessKind',
        required: true,
        half: true,
      },
      money('amount'),
      {
        name: 'ground',
        kind: 'enum',
        label: 'excessGround',
        values: ['urgentAndCovered', 'unavoidable'],
        words: 'excessGround',
        required: true,
      },
      long('urgency', { required: true }),
      { ...line, name: 'coverLine' },
    ],
  },
  approveExcess: { place: 'excesses', dated: true, because: 'required', fields: [excess, decision] },
  rejectExcess: { place: 'excesses', dated: true, because: 'required', grave: true, fields: [excess] },
  bookCommitmentAppropriation: {
    place: 'appropriations',
    dated: true,
    fields: [line, due, decision, optionalQualifier, source],
  },
  proposeCarryOver: {
    place: 'carryOvers',
    dated: true,
    because: 'required',
    fields: [
      line,
      money('amount'),
      { name: 'until', kind: 'whole', label: 'usableUntil', required: true, half: true },
      { name: 'to', kind: 'thing', of: 'budgets', label: 'toBudget', required: true, half: true },
      {
        name: 'toLine',
        kind: 'part',
        of: 'budgets',
        beside: 'to',
        from: linesOf,
        required: true,
        half: true,
      },
    ],
  },
  approveCarryOver: { place: 'carryOvers', dated: true, because: 'required', fields: [carryOver, decision] },
  waiveCarryOver: { place: 'carryOvers', dated: true, because: 'required', grave: true, fields: [carryOver] },
} as const satisfies ActForms;

/** The acts of an obligation over several years. */
export const obligationActs = {
  planObligation: {
    place: 'list',
    dated: true,
    fields: [
      title,
      document,
      measure,
      {
        name: 'years',
        kind: 'rows',
        label: 'obligationYears',
        required: true,
        fields: [
          { name: 'fund', kind: 'funding', label: 'budgetLine', flat: true, required: true },
          ...amounts,
          {
            name: 'reservation',
            kind: 'part',
            of: 'budgetLines',
            beside: 'fund',
            from: thing =>
              ((thing as unknown as BudgetLine).reservations ?? [])
                .filter(({ state }) => state === 'active')
                .map(({ id, purpose }) => ({ id, name: purpose })),
          },
        ],
      },
      {
        name: 'appropriation',
        kind: 'group',
        core: 'appropriation',
        label: 'commitmentAppropriation',
        fields: [
          { name: 'budget', kind: 'thing', of: 'budgets', half: true },
          {
            name: 'appropriation',
            kind: 'part',
            of: 'budgets',
            beside: 'budget',
            label: 'commitmentAppropriation',
            half: true,
            from: thing =>
              (budgetOf(thing).commitmentAppropriations ?? []).map(({ id, line }) => ({ id, name: line.title })),
          },
        ],
      },
    ],
  },
} as const satisfies ActForms;

/** What there is to do about what several years are expected to cost. */
export const financialPlanActs = {
  setFinancialPlan: {
    place: 'list',
    dated: true,
    fields: [
      text('id', { label: 'planId', required: true }),
      title,
      { name: 'fromYear', kind: 'whole', required: true, half: true },
      { name: 'untilYear', kind: 'whole', required: true, half: true },
      money('amount'),
      qualifier,
      { name: 'withPersonnel', kind: 'flag', initial: false },
      {
        name: 'inferred',
        kind: 'many',
        values: ['fromYear', 'untilYear', 'amount', 'withPersonnel'],
        words: 'term',
        hint: 'inferred',
      },
      neededSource,
    ],
  },
} as const satisfies ActForms;
