import {
  amounts,
  day,
  decision,
  flag,
  instant,
  laterYears,
  long,
  money,
  one,
  percent,
  pick,
  provisionalGround,
  rows,
  shares,
  text,
  whole,
} from '../../acts/fields.ts';
import type { ActForms, Field, Values } from '../../acts/form.ts';
import { today } from '../../time/berlin.ts';
import { awardLevels, backTo, cancellationGrounds, reviewResults } from '../words.ts';
import {
  awardedYears,
  bidders,
  laterYearsNow,
  lots,
  openEntries,
  openHolds,
  perLoser,
  perLot,
  perProposal,
  tenderOf,
  winners,
} from './choices.ts';
import { competitionActs } from './competition.ts';
import { bidderFields, price, reason } from './parts.ts';
import { preparationActs } from './preparation.ts';

type About = Readonly<Record<string, unknown>>;
const isDirect = (_: Values, about?: About) => !about || tenderOf(about).procedure === 'directPurchase';
const upheld = ({ upheld, result }: Values) => upheld === true || result === 'upheld';
const back: Field = one('backTo', backTo, 'backTo', { hint: 'backTo', half: undefined, when: upheld });

/** Options of a contract, as they are agreed. */
export const options: Field = rows('options', [
  text('option', { label: 'optionKey', hint: 'lotKey', required: true }),
  text('title', { required: true }),
  day('exerciseBy', { required: true }),
  day('endsOn', { label: 'optionEndsOn', hint: 'optionEndsOn' }),
  ...amounts,
]);
const terms: Field = {
  name: 'terms',
  kind: 'each',
  label: 'contractTerms',
  rowsOf: perLot,
  fields: [
    day('beginsOn', { required: true, begin: thing => tenderOf(thing).plan?.startOn }),
    day('endsOn', { hint: 'endsOn' }),
    day('noticeUntil', { hint: 'noticeUntil' }),
    flag('indexation', { hint: 'indexation' }),
    options,
  ],
};
/** Authority for investments of later years that is charged (§ 86 GemO). */
export const authorityFields: readonly Field[] = [
  { name: 'budget', kind: 'thing', of: 'budgets', half: true },
  {
    name: 'appropriation',
    kind: 'part',
    of: 'budgets',
    beside: 'budget',
    label: 'commitmentAppropriation',
    half: true,
    from: thing =>
      (
        (thing as unknown as { commitmentAppropriations?: { id: string; line: { title: string } }[] })
          .commitmentAppropriations ?? []
      ).map(({ id, line }) => ({ id, name: line.title })),
  },
  rows('due', [whole('year', { required: true }), money('amount')]),
];
const resolution: readonly Field[] = [
  one('level', awardLevels, 'awardLevel', { label: 'awardLevel' }),
  text('body', { label: 'awardBody', required: true }),
  day('on', { label: 'resolvedOn', required: true, begin: () => today() }),
  text('vote', { hint: 'vote' }),
  flag('accepted', { label: 'awardAccepted', initial: true }),
  flag('closedSession', { hint: 'closedSession' }),
  decision,
];
const information: readonly Field[] = [
  flag('electronic', { label: 'lettersElectronic', initial: true, hint: 'lettersElectronic', half: undefined }),
  {
    name: 'letters',
    kind: 'each',
    hint: 'letters',
    rowsOf: perLoser,
    fields: [long('reasons', { required: true })],
  },
];
const money_: readonly Field[] = [
  shares({ begin: awardedYears, hint: 'awardYears' }),
  laterYears({ begin: laterYearsNow }),
  rows('authorities', authorityFields, { hint: 'authorities' }),
  { ...provisionalGround, half: undefined },
];

/** Steps that may be said afterwards, each with the terms of its own act. */
const late = {
  publishTender: preparationActs.publishTender.fields,
  inviteBidders: preparationActs.inviteBidders.fields,
  correctTender: competitionActs.correctTender.fields,
  extendDeadline: competitionActs.extendDeadline.fields,
  resolveAward: resolution,
  sendInformation: information,
  awardTender: [terms, ...money_],
} as const satisfies Readonly<Record<string, readonly Field[]>>;
/** All their terms, each shown for the steps that ask for it; the hour is typed, for what is past cannot be computed. */
const lateFields = Object.entries<readonly Field[]>(late).reduce((all, [act, fields]) => {
  for (const field of fields) all.set(field.name, [...(all.get(field.name) ?? []), { act, field }]);
  return all;
}, new Map<string, { act: string; field: Field }[]>());
const lateTerms: Field[] = [...lateFields.values()].map(uses => {
  const { field } = uses[0] as { field: Field };
  return {
    ...field,
    kind: field.kind === 'closing' ? 'instant' : field.kind,
    when: values => uses.some(({ act }) => act === values.step),
  };
});

/** What is done from the proposal of an award to the end of a tender, in the order of its life. */
export const awardActs = {
  proposeAward: {
    place: 'life',
    dated: true,
    fields: [
      {
        name: 'proposals',
        kind: 'each',
        rowsOf: perProposal,
        fields: [reason, percent('subcontracted', { hint: 'subcontracted' })],
      },
      { name: 'bidder', kind: 'group', core: 'bidder', fields: bidderFields, when: isDirect },
      { name: 'directPrice', kind: 'group', core: 'net', fields: price, when: isDirect },
    ],
  },
  resolveAward: { place: 'life', dated: true, fields: resolution },
  queryRegister: {
    place: 'life',
    dated: true,
    fields: [
      pick('bidder', winners, { label: 'winner' }),
      day('answeredOn', { label: 'registerAnsweredOn', required: true, begin: () => today() }),
      flag('entry', { hint: 'entry' }),
      text('reference', { label: 'fileNumber', required: true }),
    ],
  },
  sendInformation: { place: 'life', fields: information },
  lodgeObjection: {
    place: 'holds',
    dated: true,
    fields: [
      pick('bidder', bidders, { required: undefined }),
      day('receivedOn', { required: true, begin: () => today() }),
      long('text', { label: 'objectionText', required: true }),
    ],
  },
  decideObjection: {
    place: 'holds',
    dated: true,
    fields: [
      pick('objection', openHolds('objection')),
      flag('upheld', { half: undefined }),
      long('text', { label: 'answerText', required: true }),
      back,
    ],
  },
  lodgeReview: {
    place: 'holds',
    dated: true,
    fields: [text('chamber', { required: true }), text('reference', { label: 'fileNumber', required: true })],
  },
  endReview: {
    place: 'holds',
    dated: true,
    fields: [
      pick('review', openHolds('review')),
      one('result', reviewResults, 'reviewResult', { label: 'reviewResult' }),
      long('text', { label: 'reviewText', required: true }),
      back,
    ],
  },
  awardTender: { place: 'life', fields: [terms, ...money_] },
  debriefBidder: {
    place: 'after',
    dated: true,
    fields: [
      pick('bidder', bidders),
      day('requestedOn', { required: true }),
      long('text', { label: 'reasons', required: true }),
    ],
  },
  reportStatistics: {
    place: 'after',
    dated: true,
    fields: [
      day('on', { label: 'reportedOn', required: true, begin: () => today() }),
      text('reference', { label: 'fileNumber', required: true }),
    ],
  },
  closeTender: { place: 'life', dated: true, fields: [] },
  handOverTender: {
    place: 'aside',
    dated: true,
    fields: [text('to', { label: 'handOverTo', hint: 'handOverTo', required: true })],
  },
  proposeLateStep: {
    place: 'aside',
    because: 'required',
    fields: [
      instant('tookEffectAt', { required: true }),
      {
        name: 'step',
        kind: 'group',
        label: 'lateStep',
        oneOf: 'step',
        fields: [one('step', Object.keys(late), 'act', { label: 'lateStep', half: undefined }), ...lateTerms],
      },
    ],
  },
  confirmLateStep: { place: 'late', fields: [pick('entry', openEntries, { label: 'lateStep' })] },
  dropLateStep: {
    place: 'late',
    dated: true,
    grave: true,
    fields: [pick('entry', openEntries, { label: 'lateStep' })],
  },
  eraseBidder: { place: 'aside', dated: true, grave: true, fields: [pick('bidder', bidders)] },
  cancelTender: {
    place: 'aside',
    dated: true,
    grave: true,
    fields: [
      one('ground', cancellationGrounds, 'cancellationGround', { label: 'cancellationGround', half: undefined }),
      reason,
      { name: 'lots', kind: 'picks', label: 'lotsOnly', hint: 'lotsOnly', from: lots },
    ],
  },
} as const satisfies ActForms;
