import { day, flag, instant, long, one, pick, rows, text, whole } from '../../acts/fields.ts';
import type { ActForms, Field } from '../../acts/form.ts';
import { today, wallClock } from '../../time/berlin.ts';
import { lastRound } from '../sayings.ts';
import { documentKinds, exclusionGrounds } from '../words.ts';
import {
  newBids,
  openBids,
  openQuestions,
  perCost,
  perLot,
  perScore,
  proposedCorrections,
  tenderOf,
} from './choices.ts';
import { bidderFields, criteria, files, price, reason } from './parts.ts';

const bid = pick('bid', openBids);
const bids: Field = { name: 'bids', kind: 'picks', required: true, from: openBids };
const closesAt = instant('closesAt', {
  required: true,
  hint: 'newClosing',
  begin: thing => {
    const round = lastRound(tenderOf(thing));
    return round && wallClock(round.closesAt);
  },
});
const prices = (name: string, core?: string): Field => ({
  name,
  kind: 'each',
  rowsOf: perLot,
  fields: price.map(field => ({ ...field, required: undefined })),
  core: core ?? 'net',
});

/** What is done while bids may come and once they are open, in the order of a tender's life. */
export const competitionActs = {
  receiveQuestion: {
    place: 'questions',
    dated: true,
    fields: [
      long('text', { label: 'questionText', required: true, hint: 'withoutName' }),
      day('receivedOn', { required: true, begin: () => today() }),
    ],
  },
  answerQuestion: {
    place: 'questions',
    dated: true,
    fields: [
      pick('question', openQuestions),
      long('text', { label: 'answerText', required: true, hint: 'answerToAll' }),
      flag('changesDocuments', { hint: 'changesDocuments', half: undefined }),
      long('immaterialReason', { hint: 'immaterialReason' }),
    ],
  },
  correctTender: {
    place: 'corrections',
    dated: true,
    fields: [
      long('what', { required: true, label: 'correctionText' }),
      flag('essential', { hint: 'essential', half: undefined }),
      files,
      { ...criteria, begin: undefined, orNothing: true, hint: 'criteriaCorrected' },
      closesAt,
    ],
  },
  approveCorrection: {
    place: 'corrections',
    fields: [pick('correction', proposedCorrections, { label: 'proposedCorrection' })],
  },
  extendDeadline: {
    place: 'corrections',
    dated: true,
    because: 'required',
    fields: [closesAt, day('validUntil', { label: 'bindingUntil', hint: 'allAsBefore' })],
  },
  extendValidity: {
    place: 'corrections',
    dated: true,
    fields: [day('validUntil', { label: 'bindingUntil', required: true })],
  },
  beginOpening: { place: 'opening', fields: [] },
  openBids: { place: 'opening', fields: [text('recoveryKey', { hint: 'recoveryKeyTyped', half: undefined })] },
  recordBid: {
    place: 'bids',
    dated: true,
    fields: [
      pick('bid', newBids),
      { name: 'bidder', kind: 'group', fields: bidderFields },
      prices('prices'),
      flag('variant', { hint: 'variant' }),
    ],
  },
  requestDocuments: {
    place: 'bids',
    dated: true,
    fields: [
      bid,
      rows(
        'documents',
        [
          text('title', { required: true }),
          one('kind', documentKinds, 'documentKind', { label: 'documentKind' }),
          flag('correction', { hint: 'correction' }),
          text('insignificantReason', { when: ({ kind }) => kind === 'price' }),
        ],
        { label: 'requestedDocuments', required: true },
      ),
      day('until', { label: 'documentsUntil', required: true, hint: 'documentsUntil' }),
    ],
  },
  recordDocuments: {
    place: 'bids',
    dated: true,
    fields: [bid, flag('complete', { initial: true }), long('text', { label: 'documentsText', required: true })],
  },
  checkBid: {
    place: 'bids',
    dated: true,
    fields: [
      bid,
      long('note', { label: 'checkNote', required: true, hint: 'checkNote' }),
      { ...prices('correctedPrices'), orNothing: true },
    ],
  },
  excludeBid: {
    place: 'bids',
    dated: true,
    grave: true,
    fields: [
      bid,
      one('ground', exclusionGrounds, 'exclusionGround', { label: 'exclusionGround', half: undefined }),
      reason,
      day('breachOn', {
        hint: 'breachOn',
        when: ({ ground }) => ground === 'mandatoryGround' || ground === 'facultativeGround',
      }),
      long('selfCleaning', {
        hint: 'selfCleaning',
        when: ({ ground }) => ground === 'mandatoryGround' || ground === 'facultativeGround',
      }),
    ],
  },
  clarifyPrice: {
    place: 'bids',
    dated: true,
    fields: [
      bid,
      long('question', { label: 'questionText', required: true }),
      long('answer', { label: 'answerText', required: true }),
      flag('accepted', { label: 'priceAccepted' }),
    ],
  },
  selectCandidates: {
    place: 'life',
    dated: true,
    fields: [bids, reason, text('fewerReason', { hint: 'fewerCandidates', half: undefined })],
  },
  holdNegotiation: {
    place: 'bids',
    dated: true,
    fields: [
      whole('round', { required: true, begin: thing => lastRound(tenderOf(thing))?.round }),
      day('on', { label: 'heldOn', required: true, begin: () => today() }),
      bids,
      long('summary', { label: 'negotiationSummary', required: true, hint: 'negotiationSummary' }),
    ],
  },
  scoreBids: {
    place: 'life',
    dated: true,
    fields: [
      {
        name: 'scores',
        kind: 'each',
        rowsOf: perScore,
        hint: 'scores',
        fields: [
          { name: 'points', kind: 'points', label: 'evaluationPoints', required: true, half: true },
          text('reason', { required: true }),
        ],
      },
      {
        name: 'costs',
        kind: 'each',
        rowsOf: perCost,
        hint: 'costs',
        fields: [{ name: 'net', kind: 'money', required: true, half: true }],
        when: (_, about) => !about || perCost(about).length > 0,
      },
    ],
  },
  confirmEvaluation: { place: 'life', fields: [{ name: 'hash', kind: 'hash', required: true }] },
  returnEvaluation: { place: 'evaluation', dated: true, grave: true, fields: [reason] },
} as const satisfies ActForms;
