import { type Day, dayOf, startOfDay } from '@moves/events/catalogue/time';
import type { ContractId, TenderId } from '@moves/events/catalogue/values';
import type { Act } from '@moves/events/decider/act';
import { derivedKey } from '@moves/events/decider/derived-id';
import { Malformed } from '@moves/events/decider/failures';
import type { ActInput, GraphContext } from '@moves/events/graph/context';
import { acts as saidActs } from '@moves/events/graph/said';
import { AwardTender } from './award/award-tender.ts';
import { CancelTender } from './award/ending/cancel-tender.ts';
import { CloseTender } from './award/ending/close-tender.ts';
import { DebriefBidder } from './award/ending/debrief-bidder.ts';
import { ReportStatistics } from './award/ending/report-statistics.ts';
import { DecideObjection } from './award/holds/decide-objection.ts';
import { EndReview } from './award/holds/end-review.ts';
import { LodgeObjection } from './award/holds/lodge-objection.ts';
import { LodgeReview } from './award/holds/lodge-review.ts';
import { ConfirmLateStep } from './award/late/confirm-late-step.ts';
import { DropLateStep } from './award/late/drop-late-step.ts';
import { ProposeLateStep } from './award/late/propose-late-step.ts';
import { ProposeAward } from './award/propose-award.ts';
import { QueryRegister } from './award/query-register.ts';
import { ResolveAward } from './award/resolve-award.ts';
import { SendInformation } from './award/send-information.ts';
import { BeginOpening } from './bids/begin-opening.ts';
import { EraseBidder } from './bids/erase-bidder.ts';
import { OpenBids } from './bids/open-bids.ts';
import { AnswerQuestion } from './competition/answer-question.ts';
import { ApproveCorrection } from './competition/approve-correction.ts';
import { CheckBid } from './competition/check-bid.ts';
import { ClarifyPrice } from './competition/clarify-price.ts';
import { ConfirmEvaluation } from './competition/confirm-evaluation.ts';
import { CorrectTender } from './competition/correct-tender.ts';
import { ExcludeBid } from './competition/exclude-bid.ts';
import { ExtendDeadline } from './competition/extend-deadline.ts';
import { ExtendValidity } from './competition/extend-validity.ts';
import { HoldNegotiation } from './competition/hold-negotiation.ts';
import { ReceiveQuestion } from './competition/receive-question.ts';
import { RecordBid } from './competition/record-bid.ts';
import { RecordDocuments } from './competition/record-documents.ts';
import { RequestDocuments } from './competition/request-documents.ts';
import { ReturnEvaluation } from './competition/return-evaluation.ts';
import { ScoreBids } from './competition/score-bids.ts';
import { SelectCandidates } from './competition/select-candidates.ts';
import { DeclineOption } from './contracts/decline-option.ts';
import { ExerciseOption } from './contracts/exercise-option.ts';
import { ModifyContract } from './contracts/modify-contract.ts';
import { PlaceCallOff } from './contracts/place-call-off.ts';
import { SendModificationNotice } from './contracts/send-modification-notice.ts';
import { TakeOverContract } from './contracts/take-over-contract.ts';
import { TerminateContract } from './contracts/terminate-contract.ts';
import { type InCents, inCents } from './graph/in-cents.ts';
import { AnswerNotice } from './preparation/answer-notice.ts';
import { ApproveDocuments } from './preparation/approve-documents.ts';
import { ApprovePublication } from './preparation/approve-publication.ts';
import { AskFunding } from './preparation/ask-funding.ts';
import { ChooseProcedure } from './preparation/choose-procedure.ts';
import { ConsultMarket } from './preparation/consult-market.ts';
import { DeclareInterests } from './preparation/declare-interests.ts';
import { DeclareNeed } from './preparation/declare-need.ts';
import { DispatchNotice } from './preparation/dispatch-notice.ts';
import { EstimateValue } from './preparation/estimate-value.ts';
import { HandOverTender, nobodyOfProcurement } from './preparation/hand-over-tender.ts';
import { InviteBidders } from './preparation/invite-bidders.ts';
import { PlanTender } from './preparation/plan-tender.ts';
import { PrepareDocuments } from './preparation/prepare-documents.ts';
import { PublishTender } from './preparation/publish-tender.ts';
import { ReleaseFunding } from './preparation/release-funding.ts';
import { TakeOverTender } from './preparation/take-over-tender.ts';
import type * as G from './tenders.types.generated.ts';

type Context = GraphContext;
type Meta = 'id' | 'key' | 'commandId' | 'expectedRevision' | 'at' | 'because';
type Sent = ReturnType<Context['acts']['send']>;
type Built = ReturnType<Parameters<Context['acts']['send']>[0]>;

/** Each act of the graph becomes a command, and nothing else happens here; money is whole cents from here on. */
export const tenderActs = saidActs<NonNullable<G.Resolvers['Mutation']>>({
  declareNeed: (_, { input }, context) => {
    const { acts } = context;
    demandMayExercise(input, context);
    const { key, terms, meta } = apart(input);
    return acts.send(act => new DeclareNeed((key ?? derivedKey('T', act.commandId)) as TenderId, terms, act), meta);
  },
  takeOverTender: (_, { input }, context) => {
    const { key, terms, meta } = takenOver(input, context);
    return context.acts.send(
      act => new TakeOverTender((key ?? derivedKey('T', act.commandId)) as TenderId, terms, act),
      meta,
    );
  },
  declareInterests: on(DeclareInterests),
  consultMarket: on(ConsultMarket),
  estimateValue: on(EstimateValue),
  chooseProcedure: on(ChooseProcedure),
  planTender: on(PlanTender),
  prepareDocuments: on(PrepareDocuments),
  askFunding: on(AskFunding),
  releaseFunding: on(ReleaseFunding),
  approveDocuments: on(ApproveDocuments),
  approvePublication: on(ApprovePublication),
  publishTender: on(PublishTender),
  inviteBidders: on(InviteBidders),
  dispatchNotice: on(DispatchNotice),
  answerNotice: on(AnswerNotice),
  handOverTender: (_, { input }, { acts, personFor }) => {
    const { id, terms, meta } = apart(input);
    const to = personFor(terms.to, 'handOverTender');
    if (!to) return { receipt: null, refusal: acts.say(nobodyOfProcurement(terms.to)), id };
    return acts.send(act => new HandOverTender(id as TenderId, { to }, act), meta);
  },

  receiveQuestion: on(ReceiveQuestion),
  answerQuestion: on(AnswerQuestion),
  correctTender: on(CorrectTender),
  approveCorrection: on(ApproveCorrection),
  extendDeadline: on(ExtendDeadline),
  extendValidity: on(ExtendValidity),
  beginOpening: plainly(BeginOpening),
  openBids: on(OpenBids),
  recordBid: on(RecordBid),
  requestDocuments: on(RequestDocuments),
  recordDocuments: on(RecordDocuments),
  checkBid: on(CheckBid),
  excludeBid: on(ExcludeBid),
  clarifyPrice: on(ClarifyPrice),
  selectCandidates: on(SelectCandidates),
  holdNegotiation: on(HoldNegotiation),
  scoreBids: on(ScoreBids),
  confirmEvaluation: on(ConfirmEvaluation),
  returnEvaluation: on(ReturnEvaluation),

  proposeAward: on(ProposeAward),
  resolveAward: on(ResolveAward),
  queryRegister: on(QueryRegister),
  sendInformation: on(SendInformation),
  lodgeObjection: on(LodgeObjection),
  decideObjection: on(DecideObjection),
  lodgeReview: on(LodgeReview),
  endReview: on(EndReview),
  awardTender: on(AwardTender),
  debriefBidder: on(DebriefBidder),
  reportStatistics: on(ReportStatistics),
  cancelTender: on(CancelTender),
  closeTender: plainly(CloseTender),
  eraseBidder: on(EraseBidder),
  proposeLateStep: on(ProposeLateStep, ({ step: said, ...terms }) => {
    const [step, what] = Object.entries(said)[0] ?? [];
    if (!step) throw new Malformed('input.step', 'says nothing');
    return { ...terms, step, terms: what as Readonly<Record<string, unknown>> };
  }),
  confirmLateStep: on(ConfirmLateStep, ({ entry }) => entry),
  dropLateStep: on(DropLateStep, ({ entry }) => entry),

  takeOverContract: (_, { input }, context) => {
    const { key, terms, meta } = takenOver(input, context);
    return context.acts.send(
      act => new TakeOverContract((key ?? derivedKey('C', act.commandId)) as ContractId, terms, act),
      meta,
    );
  },
  placeCallOff: on(PlaceCallOff),
  modifyContract: on(ModifyContract),
  exerciseOption: on(ExerciseOption),
  declineOption: on(DeclineOption),
  sendModificationNotice: on(SendModificationNotice),
  terminateContract: on(TerminateContract),
});

/** An act on a tender or contract whose input's terms are, with money in cents, or become the command's. */
function on<Id extends TenderId | ContractId, Terms, Input extends ActInput & { id: string }>(
  Command: new (id: Id, terms: Terms, act: Act) => Built,
  termsOf: (said: InCents<Omit<Input, Meta>>) => Terms = said => said as unknown as Terms,
) {
  return (_: unknown, { input }: { input: Input }, { acts }: Context): Sent => {
    const { id, terms, meta } = apart(input);
    return acts.send(act => new Command(id as string as Id, termsOf(terms), act), meta);
  };
}

/** An act on a tender or contract that has no terms. */
function plainly<Id extends TenderId | ContractId, Input extends ActInput & { id: string }>(
  Command: new (id: Id, act: Act) => Built,
) {
  return (_: unknown, { input }: { input: Input }, { acts }: Context): Sent => {
    const { id, meta } = apart(input);
    return acts.send(act => new Command(id as string as Id, act), meta);
  };
}

/** An input's terms, with money in cents, apart from what every act carries. */
function apart<Input extends ActInput & { id?: string; key?: string | undefined }>(input: Input) {
  const { id, key, commandId, expectedRevision, at, because, ...terms } = input;
  return {
    id: id as Input['id'],
    key,
    terms: inCents(terms) as InCents<Omit<Input, Meta>>,
    meta: { commandId, expectedRevision, at, because },
  };
}

/** Where real work is done nothing is called an exercise: it would need no money. */
function demandMayExercise({ exercise }: { exercise?: boolean | null }, { demo }: Context): void {
  if (exercise && !demo) throw new Malformed('input.exercise', 'is possible in a demo store only');
}

/** What is taken over as it stood on a day counts from that day on; its source is the reason. */
function takenOver<
  Input extends ActInput & {
    key?: string | undefined;
    on: Day;
    source: { document: string };
    exercise?: boolean | null;
  },
>(input: Input, context: Context) {
  const { viewer } = context;
  demandMayExercise(input, context);
  const { on, at = startOfDay(on), because } = input;
  if (on > dayOf(viewer.act.now)) throw new Malformed('input.on', 'must not lie in the future');
  if (dayOf(at ?? startOfDay(on)) !== on) throw new Malformed('input.at', 'must lie on the day of the figures');
  return apart({ ...input, at, because: because ?? { document: input.source.document } });
}
