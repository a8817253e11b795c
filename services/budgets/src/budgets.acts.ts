import { dayOf, startOfDay } from '@moves/events/catalogue/time';
import type { BudgetId } from '@moves/events/catalogue/values';
import type { Act } from '@moves/events/decider/act';
import { derivedKey } from '@moves/events/decider/derived-id';
import { Malformed } from '@moves/events/decider/failures';
import type { ActInput, GraphContext } from '@moves/events/graph/context';
import { acts as saidActs } from '@moves/events/graph/said';
import type * as G from './budgets.types.generated.ts';
import { ApproveCarryOver } from './carry-over/approve-carry-over.ts';
import { ProposeCarryOver } from './carry-over/propose-carry-over.ts';
import { WaiveCarryOver } from './carry-over/waive-carry-over.ts';
import { ApproveExcess } from './excess/approve-excess.ts';
import { RejectExcess } from './excess/reject-excess.ts';
import { RequestExcess } from './excess/request-excess.ts';
import { BlockLine } from './limits/block-line.ts';
import { ImposeFreeze } from './limits/impose-freeze.ts';
import { LiftCeiling } from './limits/lift-ceiling.ts';
import { LiftFreeze } from './limits/lift-freeze.ts';
import { ReleaseBlock } from './limits/release-block.ts';
import { SetCeiling } from './limits/set-ceiling.ts';
import { BookAppropriation } from './lines/book-appropriation.ts';
import { BookEarmarkedIncome } from './lines/book-earmarked-income.ts';
import { BookSupplement } from './lines/book-supplement.ts';
import { BookVirement } from './lines/book-virement.ts';
import { GiveForecast } from './lines/give-forecast.ts';
import { OpenLine } from './lines/open-line.ts';
import { TakeOverLine } from './lines/take-over-line.ts';
import { BookCommitmentAppropriation } from './obligations/book-commitment-appropriation.ts';
import { PlanObligation } from './obligations/plan-obligation.ts';
import { SetFinancialPlan } from './plan/set-financial-plan.ts';
import { CommitFunds } from './spending/commit-funds.ts';
import { PostActual } from './spending/post-actual.ts';
import { ReduceCommitment } from './spending/reduce-commitment.ts';
import { ReleaseReservation } from './spending/release-reservation.ts';
import { ReserveFunds } from './spending/reserve-funds.ts';
import { ReversePosting } from './spending/reverse-posting.ts';
import { AdoptBudget } from './statute/adopt-budget.ts';
import { CloseBudget } from './statute/close-budget.ts';
import { DeliberateBudget } from './statute/deliberate-budget.ts';
import { IntroduceBudget } from './statute/introduce-budget.ts';
import { OpenBudget } from './statute/open-budget.ts';
import { TakeBudgetIntoForce } from './statute/take-budget-into-force.ts';

/** Each act of the graph becomes a command, and nothing else happens here; money is whole cents from here on. */
export const budgetActs = saidActs<NonNullable<G.Resolvers['Mutation']>>({
  openBudget: on(OpenBudget),
  openLine: on(OpenLine),
  takeOverLine: (_, { input }, context) => {
    const { on, at = startOfDay(on), because, ...said } = input;
    if (on > dayOf(context.viewer.act.now)) throw new Malformed('input.on', 'must not lie in the future');
    if (dayOf(at) !== on) throw new Malformed('input.at', 'must lie on the day of the figures');
    const { id, terms, meta } = apart({ ...said, at, because: because ?? { document: said.source.document } });
    const { authority: authorityCents, reserved: reservedCents = 0, committed: committedCents = 0, ...rest } = terms;
    const { actual: actualCents = 0, ...line } = rest;
    const figures = { authorityCents, reservedCents, committedCents, actualCents };
    return context.acts.send(act => new TakeOverLine(id as BudgetId, { ...line, ...figures }, act), meta);
  },
  introduceBudget: plainly(IntroduceBudget),
  deliberateBudget: on(DeliberateBudget),
  adoptBudget: on(AdoptBudget),
  takeBudgetIntoForce: on(TakeBudgetIntoForce),
  bookAppropriation: on(BookAppropriation, inCents),
  bookSupplement: on(BookSupplement, inCents),
  bookVirement: on(BookVirement, inCents),
  bookEarmarkedIncome: on(BookEarmarkedIncome, inCents),
  requestExcess: on(RequestExcess, inCents),
  approveExcess: on(ApproveExcess),
  rejectExcess: on(RejectExcess),
  blockLine: on(BlockLine, inCents),
  releaseBlock: on(ReleaseBlock),
  imposeFreeze: on(ImposeFreeze),
  liftFreeze: on(LiftFreeze),
  setCeiling: on(SetCeiling, inCents),
  liftCeiling: on(LiftCeiling),
  bookCommitmentAppropriation: on(BookCommitmentAppropriation, ({ due, ...terms }) => ({
    ...terms,
    due: due.map(({ year, amount }) => ({ year, amountCents: amount })),
  })),
  reserveFunds: on(ReserveFunds, grossInCents),
  releaseReservation: on(ReleaseReservation, inCents),
  commitFunds: on(CommitFunds, grossInCents),
  reduceCommitment: on(ReduceCommitment, inCents),
  planObligation: (_, { input }, { acts }) => {
    const { id, terms, meta } = apart(input);
    const years = terms.years.map(grossInCents);
    return acts.send(act => new PlanObligation(id ?? derivedKey('O', act.commandId), { ...terms, years }, act), meta);
  },
  setFinancialPlan: (
    _,
    { input: { id, title, fromYear, untilYear, amount, qualifier, withPersonnel, inferred, source, ...meta } },
    { acts },
  ) =>
    acts.send(
      act =>
        new SetFinancialPlan(
          id,
          {
            title,
            fromYear,
            untilYear,
            amountCents: amount,
            qualifier,
            withPersonnel,
            inferred: [...inferred],
            source,
          },
          act,
        ),
      meta,
    ),
  postActual: on(PostActual, ({ net: netCents, ...terms }) => ({
    ...inCents(terms),
    ...(netCents != null && { netCents }),
  })),
  reversePosting: on(ReversePosting),
  giveForecast: on(GiveForecast, ({ plannedRest: plannedRestCents, ...terms }) => ({ ...terms, plannedRestCents })),
  proposeCarryOver: on(ProposeCarryOver, inCents),
  approveCarryOver: on(ApproveCarryOver),
  waiveCarryOver: on(WaiveCarryOver),
  closeBudget: plainly(CloseBudget),
});

type Meta = 'id' | 'commandId' | 'expectedRevision' | 'at' | 'because';
type Sent = ReturnType<GraphContext['acts']['send']>;
type Built = Parameters<GraphContext['acts']['send']>[0];

/** An act on a Budget whose input's terms are, or become, the command's. */
function on<Terms, Input extends ActInput & { id: string }>(
  Command: new (budgetId: BudgetId, terms: Terms, act: Act) => ReturnType<Built>,
  termsOf: (said: Omit<Input, Meta>) => Terms = said => said as unknown as Terms,
) {
  return (_: unknown, { input }: { input: Input }, { acts }: GraphContext): Sent => {
    const { id, terms, meta } = apart(input);
    return acts.send(act => new Command(id as BudgetId, termsOf(terms), act), meta);
  };
}

/** An act on a Budget that has no terms. */
function plainly<Input extends ActInput & { id: string }>(
  Command: new (budgetId: BudgetId, act: Act) => ReturnType<Built>,
) {
  return (_: unknown, { input }: { input: Input }, { acts }: GraphContext): Sent => {
    const { id, meta } = apart(input);
    return acts.send(act => new Command(id as BudgetId, act), meta);
  };
}

/** An input's terms apart from what every act carries. */
function apart<Input extends ActInput & { id?: string }>(input: Input) {
  const { id, commandId, expectedRevision, at, because, ...terms } = input;
  return {
    id: id as Input['id'],
    terms: terms as Omit<Input, Meta>,
    meta: { commandId, expectedRevision, at, because },
  };
}

/** What the graph calls `amount`, as events do. */
function inCents<Said extends { amount?: number }>({ amount, ...terms }: Said) {
  return (amount === undefined ? terms : { ...terms, amountCents: amount }) as Omit<Said, 'amount'> & {
    amountCents: Said['amount'] & number;
  };
}

/** What the graph calls `gross` and `net`, as events do. */
function grossInCents<Said extends { gross: number; net?: number }>({
  gross: grossCents,
  net: netCents,
  ...terms
}: Said) {
  return { ...terms, grossCents, ...(netCents !== undefined && { netCents }) };
}
