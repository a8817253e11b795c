import {
  day,
  decision,
  flag,
  gross,
  instant,
  laterYears,
  lines,
  long,
  measure,
  money,
  needed,
  neededSource,
  office,
  one,
  percent,
  pick,
  provisionalGround,
  qualifier,
  rows,
  shares,
  source,
  text,
  title,
  whole,
} from '../../acts/fields.ts';
import type { ActForms, Field, Values } from '../../acts/form.ts';
import type { Measure } from '../../measures/measure.ts';
import { today } from '../../time/berlin.ts';
import { categories, estimateMethods, noticeKinds, procedures, takenOverStatuses, variantRules } from '../words.ts';
import { documentsNow, laterYearsNow, openNotices, tenderOf, yearsNow } from './choices.ts';
import { bidderFields, comparison, criteria, files, reason } from './parts.ts';

const milestone = (name: 'publishedMilestone' | 'awardedMilestone'): Field => ({
  name,
  kind: 'part',
  of: 'measures',
  beside: 'measure',
  half: true,
  from: thing => (thing as unknown as Measure).milestones.map(({ id, name }) => ({ id, name })),
  when: ({ measure }) => Boolean(measure),
});
const about: readonly Field[] = [
  title,
  long('description', { label: 'tenderDescription', required: true }),
  one('category', categories, 'category', { initial: 'services', label: 'category' }),
  office,
  measure,
  milestone('publishedMilestone'),
  milestone('awardedMilestone'),
  lines('cpv', { hint: 'cpv' }),
];
const exercise = flag('exercise', { hint: 'exercise' });
const running = ({ status }: Values) => ['published', 'opened', 'evaluated'].includes(String(status));
const inferred: Field = {
  name: 'inferred',
  kind: 'many',
  values: ['title', 'description', 'category', 'procedure', 'begunOn', 'net', 'gross', 'months'],
  words: 'term',
  hint: 'inferred',
};
/** The days on which something goes out, and until when it may be answered. */
const goingOut = (closing: Field): readonly Field[] => [
  day('dispatchedOn', { required: true, begin: () => today() }),
  day('priorInformationOn', { hint: 'priorInformationOn' }),
  text('urgentReason', { hint: 'urgentReason', half: undefined }),
  closing,
  day('validUntil', { label: 'bindingUntil', required: true, hint: 'validUntil' }),
];
const closesAt: Field = { name: 'closesAt', kind: 'closing', required: true };
const recoveryKey: Field = { name: 'recoveryKey', kind: 'recovery' };

/** What is done with a tender until it is out, in the order of its life. */
export const preparationActs = {
  declareNeed: { place: 'list', dated: true, fields: [...about, exercise, source] },
  takeOverTender: {
    place: 'list',
    fields: [
      ...about,
      one('status', takenOverStatuses, 'tenderStatus', { initial: 'need' }),
      day('on', { required: true }),
      one('procedure', procedures, 'procedure', { required: undefined }),
      day('begunOn', { hint: 'begunOn' }),
      money('net', { required: undefined }),
      percent('vatRate', { initial: '19' }),
      { ...gross, required: undefined },
      qualifier,
      whole('months', { hint: 'months' }),
      instant('closesAt', { when: running }),
      day('validUntil', { label: 'bindingUntil', when: running }),
      { name: 'documents', kind: 'group', label: 'comparison', fields: comparison, when: running },
      { ...recoveryKey, when: running },
      exercise,
      inferred,
      neededSource,
    ],
  },
  declareInterests: {
    place: 'interests',
    dated: true,
    fields: [
      flag('conflict', { half: undefined, hint: 'conflict' }),
      long('text', { label: 'conflictText', required: true, when: ({ conflict }) => conflict === true }),
      long('measures', { label: 'conflictMeasures', when: ({ conflict }) => conflict === true }),
    ],
  },
  consultMarket: {
    place: 'consultation',
    dated: true,
    fields: [
      long('how', { required: true }),
      lines('firms', { hint: 'onePerLine' }),
      long('result', { label: 'consultationResult', required: true }),
      long('neutralised', { hint: 'neutralised' }),
      source,
    ],
  },
  estimateValue: {
    place: 'life',
    dated: true,
    fields: [
      one('method', estimateMethods, 'estimateMethod', { label: 'estimateMethod', initial: 'wholeTerm' }),
      day('on', { label: 'estimatedOn', required: true, begin: () => today() }),
      whole('months', { hint: 'months' }),
      money('monthlyNet', { required: undefined, hint: 'monthlyNet' }),
      money('net', { label: 'estimateNet', hint: 'estimateNet' }),
      percent('vatRate', { initial: '19', required: true }),
      gross,
      money('optionsNet', { required: undefined, hint: 'optionsNet' }),
      qualifier,
      long('basis', { label: 'estimateBasis', required: true }),
      rows(
        'lots',
        [
          text('lot', { label: 'lotKey', hint: 'lotKey', required: true }),
          title,
          money('net'),
          flag('exempt', { hint: 'exempt' }),
        ],
        { hint: 'lots' },
      ),
      rows('likeContracts', [title, money('net')], { hint: 'likeContracts' }),
      source,
    ],
  },
  chooseProcedure: {
    place: 'life',
    dated: true,
    fields: [
      one('procedure', procedures, 'procedure', { half: undefined }),
      rows('grounds', [{ name: 'ground', kind: 'ground', required: true, half: true }, reason], { hint: 'grounds' }),
      long('undividedReason', { hint: 'undividedReason' }),
      flag('electronic', { initial: true }),
      text('notElectronicReason', { required: true, half: undefined, when: ({ electronic }) => electronic === false }),
      {
        name: 'framework',
        kind: 'group',
        core: 'maximumNet',
        fields: [
          money('maximumNet', { required: undefined, hint: 'maximumNet' }),
          whole('months', { label: 'frameworkMonths', hint: 'frameworkMonths' }),
          text('longerReason', { half: undefined }),
        ],
      },
    ],
  },
  planTender: {
    place: 'plan',
    dated: true,
    fields: (['publicationOn', 'openingOn', 'committeeOn', 'awardOn', 'startOn'] as const).map(name =>
      day(name, { begin: thing => tenderOf(thing).plan?.[name] }),
    ),
  },
  prepareDocuments: {
    place: 'life',
    dated: true,
    fields: [
      {
        ...files,
        begin: thing => documentsNow(thing)?.files.map(({ sha256, title }) => ({ sha256: { sha256 }, title })),
      },
      needed(criteria),
      ...comparison.filter(({ name }) => name === 'priceFormula' || name === 'mostPoints'),
      one('variants', variantRules, 'variantRule', {
        initial: 'excluded',
        hint: 'variants',
        begin: thing => documentsNow(thing)?.variants,
      }),
      flag('notAllElectronic', { hint: 'notAllElectronic' }),
      lines('suitability', { hint: 'onePerLine', begin: thing => documentsNow(thing)?.suitability.join('\n') }),
      lines('required', {
        label: 'requiredDocuments',
        hint: 'onePerLine',
        begin: thing => documentsNow(thing)?.required.join('\n'),
      }),
      flag('fixedPrice', { hint: 'fixedPrice' }),
    ],
  },
  askFunding: {
    place: 'life',
    dated: true,
    fields: [shares({ required: true, begin: yearsNow }), laterYears({ begin: laterYearsNow })],
  },
  releaseFunding: { place: 'life', fields: [{ ...provisionalGround, half: undefined }] },
  approveDocuments: { place: 'life', fields: [decision] },
  approvePublication: { place: 'life', fields: [decision] },
  publishTender: {
    place: 'life',
    fields: [
      ...goingOut(closesAt),
      instant('questionsUntil', { hint: 'questionsUntil' }),
      text('address', { required: true, hint: 'address', half: undefined }),
      recoveryKey,
    ],
  },
  inviteBidders: {
    place: 'life',
    fields: [
      rows('bidders', bidderFields, { required: true }),
      text('fewerReason', { hint: 'fewerReason', half: undefined }),
      flag('agreed', { hint: 'agreed', half: undefined }),
      ...goingOut(closesAt),
      recoveryKey,
    ],
  },
  dispatchNotice: {
    place: 'notices',
    dated: true,
    fields: [
      one('kind', noticeKinds, 'noticeKind', { label: 'noticeKind' }),
      day('dispatchedOn', { required: true, begin: () => today() }),
      text('reference', { label: 'noticeReference' }),
    ],
  },
  answerNotice: {
    place: 'notices',
    dated: true,
    fields: [
      pick('notice', openNotices),
      day('publishedOn'),
      text('reference', { label: 'noticeReference' }),
      long('rejectedBecause'),
    ],
  },
} as const satisfies ActForms;
