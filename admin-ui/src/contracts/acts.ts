import {
  day,
  flag,
  gross,
  laterYears,
  lines,
  long,
  measure,
  money,
  neededSource,
  office,
  one,
  percent,
  pick,
  provisionalGround,
  qualifier,
  shares,
  text,
  title,
} from '../acts/fields.ts';
import type { ActForms, Choice, Field } from '../acts/form.ts';
import { authorityFields, options } from '../tenders/acts/award.ts';
import { price } from '../tenders/acts/parts.ts';
import { categories, modificationGrounds, procedures, regimes } from '../tenders/words.ts';
import { today } from '../time/berlin.ts';
import type { Contract } from './contract.ts';

type About = Readonly<Record<string, unknown>>;
const contractOf = (thing: About) => thing as unknown as Contract;
const openOptions = (thing: About): Choice[] =>
  contractOf(thing)
    .options.filter(({ state }) => state === 'open')
    .map(({ id, title }) => ({ id, name: title }));
const unannounced = (thing: About): Choice[] =>
  contractOf(thing)
    .modifications.filter(({ noticeDueOn, noticeSentOn }) => noticeDueOn && !noticeSentOn)
    .map(({ id, reason }) => ({ id, name: reason.slice(0, 80) }));

/** Where the money of an act comes from: years, later years, and authority for them. */
const paid: readonly Field[] = [
  shares(),
  laterYears(),
  {
    name: 'authority',
    kind: 'group',
    core: 'appropriation',
    label: 'commitmentAppropriation',
    fields: authorityFields,
  },
  { ...provisionalGround, half: undefined },
];

/** Every act of a contract, in the order it lives through them. */
export const contractActs = {
  takeOverContract: {
    place: 'list',
    fields: [
      title,
      text('contractor'),
      one('category', categories, 'category', { initial: 'services' }),
      one('regime', regimes, 'regime', { initial: 'national' }),
      one('procedure', procedures, 'procedure', { required: undefined }),
      day('begunOn', { required: true, hint: 'begunOn' }),
      { ...office, required: undefined },
      measure,
      day('beginsOn', { required: true }),
      day('endsOn', { hint: 'endsOn' }),
      day('noticeUntil', { hint: 'noticeUntil' }),
      flag('indexation', { hint: 'indexation' }),
      money('net', { required: undefined }),
      percent('vatRate', { initial: '19' }),
      { ...gross, required: undefined },
      { ...qualifier, required: undefined },
      {
        name: 'framework',
        kind: 'group',
        core: 'maximumNet',
        fields: [
          money('maximumNet', { required: undefined, hint: 'maximumNet' }),
          lines('callers', { hint: 'callers' }),
        ],
      },
      money('calledNet', { required: undefined, hint: 'calledNet' }),
      money('modifiedNet', { required: undefined, hint: 'modifiedNet' }),
      options,
      day('on', { required: true }),
      flag('exercise', { hint: 'exercise' }),
      {
        name: 'inferred',
        kind: 'many',
        values: ['title', 'contractor', 'category', 'procedure', 'begunOn', 'beginsOn', 'endsOn', 'net', 'gross'],
        words: 'term',
        hint: 'inferred',
      },
      neededSource,
    ],
  },
  placeCallOff: {
    place: 'callOffs',
    fields: [
      title,
      day('on', { label: 'orderedOn', required: true, begin: () => today() }),
      text('office', { label: 'orderingOffice' }),
      ...price,
      ...paid,
    ],
  },
  modifyContract: {
    place: 'modifications',
    fields: [
      one('ground', modificationGrounds, 'modificationGround', { label: 'modificationGround', half: undefined }),
      long('reason', { required: true }),
      ...price.map(field => (field.kind === 'money' ? { ...field, hint: 'cheaper' as const } : field)),
      day('endsOn', { label: 'newEnd', hint: 'allAsBefore' }),
      money('indexedNet', { required: undefined, hint: 'indexedNet' }),
      text('contractor', { label: 'newContractor', when: ({ ground }) => ground === 'contractorReplaced' }),
      ...paid,
    ],
  },
  exerciseOption: { place: 'options', fields: [pick('option', openOptions), ...paid] },
  declineOption: { place: 'options', dated: true, grave: true, fields: [pick('option', openOptions)] },
  sendModificationNotice: {
    place: 'modifications',
    dated: true,
    fields: [
      pick('modification', unannounced),
      day('dispatchedOn', { required: true, begin: () => today() }),
      text('reference', { label: 'noticeReference' }),
    ],
  },
  terminateContract: {
    place: 'aside',
    dated: true,
    because: 'required',
    grave: true,
    fields: [day('endsOn', { required: true })],
  },
} as const satisfies ActForms;
