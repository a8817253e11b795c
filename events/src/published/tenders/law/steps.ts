import type { Procedure, TenderStatus } from '../../../catalogue/tenders/words.ts';
import type { Day } from '../../../catalogue/time.ts';
import { both, DIRECT, EU, IN_TWO_STAGES, NATIONAL, NEGOTIATED, OPEN, WITH_BIDS, WITHOUT_CALL } from './kinds.ts';
import { type Gate, rule, type StepRule } from './step-rule.ts';
import { LAW_OF_2026 } from './versions.ts';

const BEFORE: readonly TenderStatus[] = ['need', 'estimated', 'procedureChosen', 'funded', 'approved'];
const WAITING: readonly TenderStatus[] = ['published', 'invited'];
const READING: readonly TenderStatus[] = ['requestsOpened', 'opened'];
const JUDGING: readonly TenderStatus[] = [
  'opened',
  'scored',
  'evaluated',
  'awardProposed',
  'awardResolved',
  'informed',
];
const RUNNING: readonly TenderStatus[] = [...WAITING, 'requestsOpened', ...JUDGING];
const ALIVE: readonly TenderStatus[] = [...BEFORE, ...RUNNING, 'awarding'];
const EVER: readonly TenderStatus[] = [...ALIVE, 'awarded', 'cancelled'];

/** What must be in order before anybody outside hears of a tender. */
const GOING_OUT: readonly Gate[] = ['fundsSetAside', 'approversUnbiased', 'advantageNeutralised', 'interestsDeclared'];

/** The second of two opens. */
const OPENING: readonly Gate[] = [
  'deadlinePassed',
  'openingBegun',
  'notTheHandler',
  'interestsDeclared',
  'notTheFirstOpener',
];
/** Whichever procedure it is, but not before one is chosen. */
const CHOSEN: readonly Procedure[] = [...EU, ...NATIONAL];

/** Every step of every procedure. What is not here cannot be done. */
export const steps = [
  // Need and preparation.
  rule('declareInterests', 'any', EVER, [], ['§ 6 VgV', '§ 4 UVgO']),
  rule('consultMarket', 'any', BEFORE, [], ['§ 28 VgV', '§ 20 UVgO']),
  rule('estimateValue', 'any', BEFORE, ['nothingAsked'], '§ 3 VgV'),
  // Lots moved from § 97 (4) to § 97a GWB.
  rule(
    'chooseProcedure',
    'any',
    ['estimated', 'procedureChosen'],
    ['nothingAsked'],
    ['§ 14 VgV, § 97 (4) GWB', '§§ 8, 22 UVgO'],
    { until: LAW_OF_2026 },
  ),
  rule(
    'chooseProcedure',
    'any',
    ['estimated', 'procedureChosen'],
    ['nothingAsked'],
    ['§ 14 VgV, § 97a GWB', '§§ 8, 22 UVgO'],
    { since: LAW_OF_2026 },
  ),
  rule('planTender', 'any', [...BEFORE, ...WAITING], [], ['§ 20 (1) VgV', '§ 13 UVgO']),
  rule('prepareDocuments', 'any', BEFORE, ['nothingAsked'], ['§ 29 VgV', '§ 21 UVgO']),
  rule('askFunding', 'any', ['procedureChosen', 'funded'], ['nothingAsked'], '§ 27 GemHVO'),
  rule(
    'releaseFunding',
    'any',
    ['procedureChosen', 'funded'],
    ['nothingAsked', 'fundsAsked', 'notTheRequester'],
    '§ 27 GemHVO',
  ),
  rule(
    'approveDocuments',
    WITH_BIDS,
    ['funded'],
    ['nothingAsked', 'documentsPrepared', 'advantageNeutralised', 'notTheRequester', 'notTheOtherApprover'],
    ['§§ 28, 29 VgV', '§§ 20, 21 UVgO'],
  ),
  rule('approveDocuments', DIRECT, ['funded'], ['nothingAsked', 'notTheRequester', 'notTheOtherApprover'], '§ 14 UVgO'),
  rule(
    'approvePublication',
    'any',
    ['funded'],
    ['nothingAsked', 'notTheRequester', 'notTheOtherApprover'],
    ['§ 6 VgV, BSI ORP.4', '§ 4 UVgO, BSI ORP.4'],
  ),

  // Going out.
  rule('publishTender', [...OPEN, ...IN_TWO_STAGES], ['approved'], GOING_OUT, ['§§ 37, 40, 41 VgV', '§§ 27, 28 UVgO']),
  rule('inviteBidders', WITHOUT_CALL, ['approved'], GOING_OUT, ['§ 17 (5) VgV', '§§ 11, 12 UVgO']),
  rule(
    'inviteBidders',
    IN_TWO_STAGES,
    ['requestsOpened'],
    ['candidatesSelected'],
    ['§§ 16 (4), 17 (4), 52 VgV', '§ 37 UVgO'],
  ),
  rule('inviteBidders', NEGOTIATED, ['opened'], ['bidsChecked', 'talksHeld'], ['§ 17 (10)–(14) VgV', '§ 12 (4) UVgO']),
  rule('dispatchNotice', 'any', EVER, [], ['§§ 37–40 VgV', '§§ 27–30 UVgO']),
  rule('answerNotice', 'any', EVER, [], ['§ 40 VgV', '§ 28 UVgO']),

  // While bids may come.
  rule('receiveQuestion', WITH_BIDS, WAITING, [], ['§ 20 (3) VgV', '§ 13 (4) UVgO']),
  rule('answerQuestion', WITH_BIDS, WAITING, ['deadlineNotPassed'], ['§ 20 (3) VgV', '§ 13 (4) UVgO']),
  rule(
    'correctTender',
    WITH_BIDS,
    WAITING,
    ['deadlineNotPassed', 'openingNotBegun', 'interestsDeclared'],
    ['§ 20 (3) Nr. 2 VgV', '§ 13 (4) UVgO'],
  ),
  rule(
    'approveCorrection',
    WITH_BIDS,
    WAITING,
    ['correctionProposed', 'deadlineNotPassed', 'openingNotBegun', 'notTheCorrector', 'notTheRequester'],
    ['§ 20 (3) Nr. 2, § 6 VgV, BSI ORP.4', '§§ 4, 13 (4) UVgO, BSI ORP.4'],
  ),
  rule('extendDeadline', WITH_BIDS, WAITING, ['openingNotBegun'], ['§ 20 (3) VgV', '§ 13 (4) UVgO']),
  rule('extendValidity', WITH_BIDS, RUNNING, ['bidsStillBinding'], ['§ 148 BGB', '§ 13 (1) UVgO, § 148 BGB']),

  rule('receiveBid', WITH_BIDS, WAITING, [], ['§§ 53, 54 VgV', '§§ 38, 39 UVgO']),

  // Opening and reading.
  rule(
    'beginOpening',
    WITH_BIDS,
    WAITING,
    ['deadlinePassed', 'notTheHandler', 'interestsDeclared', 'openingNotBegun'],
    ['§ 55 (2) VgV', '§ 40 (2) UVgO'],
  ),
  rule('openBids', WITH_BIDS, WAITING, OPENING, ['§ 55 (2) VgV', '§ 40 (2) UVgO'], { until: LAW_OF_2026 }),
  // Since then electronic bids could do without four eyes if nothing can be changed unseen; these books keep them.
  rule(
    'openBids',
    WITH_BIDS,
    WAITING,
    OPENING,
    ['§ 55 (2) VgV (vier Augen bleiben Vorgabe des Hauses)', '§ 40 (2) UVgO'],
    {
      since: LAW_OF_2026,
    },
  ),
  rule('recordBid', WITH_BIDS, READING, ['interestsDeclared'], ['§ 55 VgV', '§ 40 UVgO']),
  // Until then only what was missing could be asked for; since then what is wrong, too.
  rule(
    'requestDocuments',
    WITH_BIDS,
    READING,
    ['interestsDeclared'],
    ['§ 56 (2) VgV (Fassung bis 30. Juni 2026)', '§ 41 (2) UVgO'],
    { until: LAW_OF_2026 },
  ),
  rule(
    'requestDocuments',
    WITH_BIDS,
    READING,
    ['interestsDeclared'],
    ['§ 56 (2) VgV (Fassung ab 1. Juli 2026)', '§ 41 (2) UVgO'],
    { since: LAW_OF_2026 },
  ),
  rule('recordDocuments', WITH_BIDS, READING, ['interestsDeclared'], ['§ 56 (4) VgV', '§ 41 (4) UVgO']),
  rule('checkBid', WITH_BIDS, READING, ['interestsDeclared'], ['§§ 41–46, 56 (1) VgV', '§§ 31–35, 41 UVgO']),
  rule(
    'excludeBid',
    WITH_BIDS,
    [...READING, 'scored'],
    ['interestsDeclared'],
    ['§§ 123, 124 GWB, § 57 VgV', '§ 42 UVgO'],
  ),
  rule('clarifyPrice', WITH_BIDS, ['opened'], ['interestsDeclared'], ['§ 60 VgV', '§ 44 UVgO']),
  rule(
    'selectCandidates',
    IN_TWO_STAGES,
    ['requestsOpened'],
    ['interestsDeclared', 'bidsChecked'],
    ['§ 51 VgV', '§ 36 UVgO'],
  ),
  rule(
    'holdNegotiation',
    NEGOTIATED,
    ['opened'],
    ['interestsDeclared', 'bidsChecked'],
    ['§ 17 (10) VgV', '§ 12 (4) UVgO'],
  ),
  rule(
    'scoreBids',
    WITH_BIDS,
    ['opened'],
    ['interestsDeclared', 'bidsChecked', 'someValidBid'],
    ['§ 127 GWB, § 58 VgV', '§ 43 UVgO'],
  ),
  rule(
    'confirmEvaluation',
    WITH_BIDS,
    ['scored'],
    ['interestsDeclared', 'notTheScorer', 'evaluatorsUnbiased'],
    ['§ 58 (5) VgV', '§ 43 (8) UVgO'],
  ),
  // Until the award the buyer may set right what was wrong; what was decided since is decided anew.
  rule(
    'returnEvaluation',
    WITH_BIDS,
    ['scored', 'evaluated', 'awardProposed', 'awardResolved', 'informed'],
    ['interestsDeclared', 'notTheScorer'],
    ['§ 58 (5) VgV', '§ 43 (8) UVgO'],
  ),

  // Award.
  rule(
    'proposeAward',
    WITH_BIDS,
    ['evaluated'],
    ['interestsDeclared', 'someValidBid', 'evaluatorsUnbiased', 'bidsStillBinding'],
    ['§ 127 GWB, § 58 VgV', '§ 43 UVgO'],
  ),
  rule('proposeAward', DIRECT, ['approved'], ['interestsDeclared', 'fundsSetAside'], '§ 14 UVgO'),
  rule('resolveAward', 'any', ['awardProposed'], ['notTheProposer', 'evaluatorsUnbiased'], '§§ 39, 44 GemO'),
  rule('queryRegister', 'any', ['evaluated', 'awardProposed', 'awardResolved', 'informed'], [], '§ 6 WRegG'),
  rule(
    'sendInformation',
    both(EU, WITH_BIDS),
    ['awardResolved'],
    ['evaluatorsUnbiased', 'bidsStillBinding'],
    '§ 134 GWB',
  ),
  rule('lodgeObjection', CHOSEN, RUNNING, [], ['§ 160 (3) GWB', '§ 31 GemHVO']),
  // Where the procedure was cancelled meanwhile, too: nothing is closed with an objection that nobody has answered.
  rule(
    'decideObjection',
    'any',
    [...RUNNING, 'cancelled'],
    ['interestsDeclared'],
    ['§ 160 (3) Nr. 4 GWB', '§ 31 GemHVO'],
  ),
  // After the award whether the contract is void (§ 135 GWB), after a cancellation whether that was right.
  rule('lodgeReview', EU, [...RUNNING, 'awarding', 'awarded', 'cancelled'], [], '§§ 135, 160, 169 GWB'),
  rule('endReview', EU, [...RUNNING, 'awarding', 'awarded', 'cancelled'], [], '§§ 168, 169 GWB'),
  rule(
    'awardTender',
    both(EU, WITH_BIDS),
    ['awardResolved', 'informed'],
    [
      'nothingAsked',
      'bidsStillBinding',
      'registerClear',
      'standstillOver',
      'nothingHolds',
      'notTheProposer',
      'evaluatorsUnbiased',
    ],
    '§§ 127, 134, 169 GWB, § 6 WRegG',
  ),
  rule(
    'awardTender',
    NATIONAL,
    ['awardResolved'],
    ['nothingAsked', 'bidsStillBinding', 'registerClear', 'nothingHolds', 'notTheProposer', 'evaluatorsUnbiased'],
    '§ 43 UVgO, § 6 WRegG',
  ),

  // After it.
  rule('debriefBidder', 'any', ['awarded', 'cancelled', 'informed'], [], ['§ 62 (2) VgV', '§ 46 (1) UVgO']),
  rule('reportStatistics', 'any', ['awarded'], [], '§§ 1 (2), 2 VergStatVO'),
  rule('cancelTender', CHOSEN, BEFORE, [], ['§ 63 VgV', '§ 48 UVgO']),
  // From here on it takes a chance from somebody.
  rule('cancelTender', CHOSEN, [...RUNNING, 'awarding'], ['interestsDeclared'], ['§ 63 VgV', '§ 48 UVgO']),
  rule('cancelTender', 'any', ['need', 'estimated'], [], '§ 77 (2) GemO'),
  rule('closeTender', 'any', ['awarded', 'cancelled'], ['nothingHolds'], ['§ 8 (4) VgV', '§ 6 (2) UVgO']),
  rule('handOverTender', 'any', ALIVE, [], ['§ 6 VgV', '§ 4 UVgO']),
  rule('eraseBidder', 'any', ['awarded', 'cancelled', 'closed'], [], 'Art. 17 DSGVO'),
  rule('proposeLateStep', 'any', EVER, [], ['§ 8 (1) VgV', '§ 6 (1) UVgO']),
  rule('confirmLateStep', 'any', EVER, [], ['§ 8 (1) VgV', '§ 6 (1) UVgO']),
  rule('dropLateStep', 'any', EVER, [], ['§ 8 (1) VgV', '§ 6 (1) UVgO']),
] as const;

/** The name of a step. */
export type StepName = (typeof steps)[number]['step'];

/** The lines of the table for a step of a procedure that began on a day. */
export const rulesFor = (
  step: StepName,
  procedure: Procedure | undefined,
  begunOn: Day,
): readonly StepRule<StepName>[] =>
  (steps as readonly StepRule<StepName>[]).filter(
    ({ step: name, procedures, since, until }) =>
      name === step &&
      (procedures === 'any' || (procedure !== undefined && procedures.includes(procedure))) &&
      (!since || since <= begunOn) &&
      (!until || begunOn < until),
  );
