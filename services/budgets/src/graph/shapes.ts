import type { DecisionLevel, ExcessGround, LineKind, StatuteState } from '@moves/events/catalogue/budgets';
import type { Day, Instant } from '@moves/events/catalogue/time';
import type { Because, DecisionRef, Qualifier, Source } from '@moves/events/catalogue/values';
import type { BudgetTables } from '@moves/events/published/budgets';
import type { UsedCeiling } from '@moves/events/published/budgets/ceilings';
import {
  type BudgetFiguresRow,
  type FiguredLine,
  type FiguredSum,
  groupColumns,
  type LineFilter,
  type LineGroup,
  type LineScope,
} from '@moves/events/published/budgets/figures';
import { levelSourceOn } from '../rules/decision-levels.ts';
import type { BudgetFilter, BudgetRow } from './budget-questions.ts';
import type { CommitmentRow, ReservationRow } from './chain-questions.ts';
import type { CarryOverRow } from './condition-questions.ts';
import type { ObligationFilter, ObligationRow } from './obligation-questions.ts';

/** A thing of another service, as its key. */
export interface Key {
  readonly id: string;
}
/** A thing of another service, as it crosses to it. */
const key = <Name extends 'Measure' | 'Position' | 'Decision' | 'Tender' | 'Contract'>(
  __typename: Name,
  id: string | null | undefined,
) => (id == null ? null : { __typename, id });

const parsed = <Shape>(json: string | null): Shape | null => (json === null ? null : (JSON.parse(json) as Shape));

/** The decision something stands on: as it was referred to, and as it is kept here, if it is. */
const decided = (json: string | null) => {
  const decision = parsed<DecisionRef>(json);
  return { decision, decidedIn: key('Decision', decision?.id) };
};

/** Figures as their resolvers get them: the sums, and of which lines they are. */
export type FiguresShape = ReturnType<typeof figuresShape>;
/** The figures of a line, a Budget or any sum, in the graph's words. */
export const figuresShape = (row: BudgetFiguresRow | undefined, scope: LineScope) => ({
  scope,
  takenOver: row?.taken_over_cents ?? 0,
  appropriation: row?.appropriation_cents ?? 0,
  supplementary: row?.supplementary_cents ?? 0,
  virement: row?.virement_cents ?? 0,
  carryIn: row?.carry_in_cents ?? 0,
  carryOut: row?.carry_out_cents ?? 0,
  excess: row?.excess_cents ?? 0,
  earmarked: row?.earmarked_cents ?? 0,
  authority: row?.authority_cents ?? 0,
  blocked: row?.blocked_cents ?? 0,
  frozen: row?.frozen_cents ?? 0,
  reserved: row?.reserved_cents ?? 0,
  committed: row?.committed_cents ?? 0,
  actual: row?.actual_cents ?? 0,
  available: row?.available_cents ?? 0,
  inTransit: row?.in_transit_cents ?? 0,
  usage: row?.usage ?? null,
  forecast: row?.forecast_cents ?? 0,
  deviation: row?.deviation_cents ?? 0,
});

/** A Budget as its resolvers get it. */
export type BudgetShape = ReturnType<typeof budgetShape>;
/** A row about a Budget in the graph's words. */
export const budgetShape = (row: BudgetRow) => {
  const { decision: adoption, decidedIn: adoptedIn } = decided(row.adoption);
  return {
    id: row.thing,
    year: row.year,
    title: row.title,
    subBudget: row.sub_budget,
    office: row.office,
    biennialFrom: row.biennial_from,
    state: row.state as StatuteState,
    provisional: row.provisional === 1,
    provisionalOn: row.provisional_on as Day | null,
    introducedOn: row.introduced_on as Day | null,
    reading: row.reading,
    adoptedOn: row.adopted_on as Day | null,
    adoption,
    adoptedIn,
    publishedOn: row.published_on as Day | null,
    inForceOn: row.in_force_on as Day | null,
    closedOn: row.closed_on as Day | null,
    source: parsed<Source>(row.source),
  };
};

/** A page of a list of Budgets: its count is asked only if somebody wants it. */
export interface BudgetPageShape {
  readonly filter: BudgetFilter;
  readonly nodes: BudgetShape[];
}

/** A line as its resolvers get it. */
export type LineShape = ReturnType<typeof lineShape>;
/** A row about a line in the graph's words. */
export const lineShape = (row: FiguredLine) => ({
  id: row.id,
  line: row.line,
  budgetId: row.thing,
  year: row.year,
  title: row.title,
  kind: row.kind as LineKind,
  subBudget: row.of_sub_budget,
  profitCentre: row.profit_centre,
  account: row.account,
  measure: key('Measure', row.measure),
  transferable: row.transferable === 1,
  excludedFromCover: row.excluded_from_cover === 1,
  coverGroup: row.cover_group,
  inferred: parsed<string[]>(row.inferred)!,
  source: parsed<Source>(row.source),
  takeOver: parsed<{ on: Day; qualifier: Qualifier; source: Source }>(row.taken_over),
  figures: figuresShape(row, { filter: { ids: [row.id] } }),
});

/** A page of a list of lines: its count and sums are asked only if somebody wants them. */
export interface LinePageShape {
  readonly filter: LineFilter;
  readonly nodes: LineShape[];
}

/** Lines that cover each other. */
export interface CoverShape {
  readonly group: string;
  readonly budgetId: string;
  readonly figures: FiguresShape;
}

/** What a line lacks, and what could cover it. */
export interface ShortfallShape {
  readonly missing: number;
  readonly proposals: ProposalShape[];
}
export interface ProposalShape {
  readonly from: LineShape;
  readonly amount: number;
}

/** The sum of a group of lines. */
export type SumShape = ReturnType<typeof sumShape>;
/** A row about a sum in the graph's words. */
export const sumShape = (row: FiguredSum, by: readonly LineGroup[], filter: LineFilter) => ({
  year: row.year ?? null,
  subBudget: row.of_sub_budget ?? null,
  profitCentre: row.profit_centre ?? null,
  kind: (row.kind ?? null) as LineKind | null,
  measure: key('Measure', row.measure),
  budgetId: row.thing ?? null,
  coverGroup: row.cover_group ?? null,
  lines: row.lines,
  figures: figuresShape(row, {
    filter,
    group: Object.fromEntries(by.map(group => [group, row[groupColumns[group]] ?? null])),
  }),
});

/** A page of a line's bookings. */
export interface BookingPageShape {
  readonly nodes: readonly BookingShape[];
  readonly totalCount: number;
}

/** A booking as its resolvers get it. */
export type BookingShape = ReturnType<typeof bookingShape>;
/** A row about a booking in the graph's words. */
export const bookingShape = (row: BudgetTables['budget_bookings'], summary: string, late: boolean) => ({
  event: row.event,
  position: String(row.position),
  figure: row.figure as never,
  amount: row.cents,
  type: row.type,
  summary,
  valueOn: row.value_on as Day | null,
  document: row.document,
  ...decided(row.decision),
  measure: key('Measure', row.measure),
  reservation: row.reservation,
  commitment: row.commitment,
  posting: row.posting,
  net: row.net_cents,
  vatRate: row.vat_rate,
  qualifier: row.qualifier as Qualifier | null,
  source: parsed<Source>(row.source),
  at: row.at as Instant,
  recordedAt: row.recorded_at as Instant,
  late,
});

/** A reservation as its resolvers get it. */
export type ReservationShape = ReturnType<typeof reservationShape>;
/** A row about a reservation in the graph's words. */
export const reservationShape = (row: ReservationRow) => ({
  id: row.reservation,
  budgetId: row.thing,
  lineId: `${row.thing}:${row.line}`,
  purpose: row.purpose,
  measure: key('Measure', row.measure),
  tender: row.for_kind === 'tender' ? key('Tender', row.for_thing) : null,
  gross: row.gross_cents,
  net: row.net_cents,
  vatRate: row.vat_rate,
  open: row.open_cents,
  state: (row.open_cents > 0 ? 'active' : row.ended) as 'active' | 'committed' | 'released' | 'expired',
  document: row.document,
  expiresOn: row.expires_on as Day | null,
  at: row.at as Instant,
});

/** A commitment as its resolvers get it. */
export type CommitmentShape = ReturnType<typeof commitmentShape>;
/** A row about a commitment in the graph's words. */
export const commitmentShape = (row: CommitmentRow) => ({
  id: row.commitment,
  budgetId: row.thing,
  lineId: `${row.thing}:${row.line}`,
  purpose: row.purpose,
  measure: key('Measure', row.measure),
  obligationId: row.obligation,
  contract: key('Contract', row.contract),
  reservation: row.reservation,
  gross: row.gross_cents,
  net: row.net_cents,
  vatRate: row.vat_rate,
  open: row.open_cents,
  document: row.document,
  at: row.at as Instant,
});

/** A ceiling as its resolvers get it. */
export type CeilingShape = ReturnType<typeof ceilingShape>;
/** A row about a ceiling in the graph's words. */
export const ceilingShape = (row: UsedCeiling) => ({
  row,
  id: row.ceiling,
  budgetId: row.thing,
  title: row.title,
  amount: row.amount_cents,
  profitCentre: row.profit_centre,
  kinds: parsed<LineKind[]>(row.kinds),
  decision: parsed<DecisionRef>(row.decision)!,
  decidedIn: decided(row.decision).decidedIn,
  setOn: row.set_on as Day,
  liftedOn: row.lifted_on as Day | null,
  active: row.lifted_on === null,
  used: row.used_cents,
  left: row.amount_cents - row.used_cents,
});

/** A blocked amount as its resolvers get it. */
export type BlockShape = ReturnType<typeof blockShape>;
/** A row about a blocked amount in the graph's words. */
export const blockShape = (row: BudgetTables['budget_blocks']) => ({
  id: row.block,
  budgetId: row.thing,
  kind: row.kind as 'block' | 'freeze',
  lineId: `${row.thing}:${row.line}`,
  amount: row.amount_cents,
  releasedBy: row.released_by,
  share: row.share,
  because: parsed<Because>(row.because),
  blockedOn: row.blocked_on as Day,
  releasedOn: row.released_on as Day | null,
  ...decided(row.decision),
  active: row.released_on === null,
});

/** A request for üpl or apl expenditure as its resolvers get it. */
export type ExcessShape = ReturnType<typeof excessShape>;
/** A row about such a request in the graph's words. */
export const excessShape = (row: BudgetTables['budget_excesses']) => ({
  id: row.excess,
  kind: row.kind as 'overplan' | 'unplanned',
  lineId: `${row.thing}:${row.line}`,
  coverLineId: `${row.thing}:${row.cover_line}`,
  amount: row.amount_cents,
  ground: row.ground as ExcessGround,
  urgency: row.urgency,
  level: row.level as DecisionLevel,
  levelSource: levelSourceOn(row.requested_on as Day),
  state: row.state as 'requested' | 'approved' | 'rejected',
  ...decided(row.decision),
  requestedOn: row.requested_on as Day,
  decidedOn: row.decided_on as Day | null,
});

/** A carry-over as its resolvers get it. */
export type CarryOverShape = ReturnType<typeof carryOverShape>;
/** A row about a carry-over in the graph's words. */
export const carryOverShape = (row: CarryOverRow) => ({
  id: row.carry_over,
  fromLineId: `${row.thing}:${row.line}`,
  toLineId: `${row.to_budget}:${row.to_line}`,
  amount: row.amount_cents,
  untilYear: row.until_year,
  state: row.stands,
  code: row.code,
  ...decided(row.decision),
  proposedOn: row.proposed_on as Day | null,
  sentOn: row.sent_on as Day | null,
  endedOn: row.ended_on as Day | null,
});

/** An authority for later years as its resolvers get it. */
export type AppropriationShape = ReturnType<typeof appropriationShape>;
/** A row about such an authority in the graph's words. */
export const appropriationShape = (row: BudgetTables['budget_commitment_appropriations']) => ({
  id: row.appropriation,
  budgetId: row.thing,
  lineId: `${row.thing}:${row.line}`,
  ...decided(row.decision),
  qualifier: row.qualifier as Qualifier | null,
  source: parsed<Source>(row.source),
  bookedOn: row.booked_on as Day,
});

/** A row about a forecast in the graph's words. */
export const forecastShape = (row: BudgetTables['budget_forecasts'], late: boolean) => ({
  event: row.event,
  position: String(row.position),
  amount: row.cents,
  post: key('Position', row.post),
  text: row.text,
  at: row.at as Instant,
  recordedAt: row.recorded_at as Instant,
  late,
});

/** An obligation as its resolvers get it. */
export type ObligationShape = ReturnType<typeof obligationShape>;
/** A row about an obligation in the graph's words. */
export const obligationShape = (row: ObligationRow) => ({
  id: row.thing,
  title: row.title,
  document: row.document,
  measure: key('Measure', row.measure),
  state: row.state as 'planned' | 'entered' | 'refused',
  total: row.total_cents,
  charged: row.appropriation_budget && { budget: row.appropriation_budget, appropriation: row.appropriation! },
  plannedOn: row.planned_on as Day,
  endedOn: row.ended_on as Day | null,
});

/** A page of a list of obligations. */
export interface ObligationPageShape {
  readonly filter: ObligationFilter;
  readonly nodes: ObligationShape[];
}

/** A year's share of an obligation as its resolvers get it. */
export type ObligationYearShape = ReturnType<typeof obligationYearShape>;
/** A row about a share in the graph's words. */
export const obligationYearShape = (row: BudgetTables['obligation_years']) => ({
  budgetId: row.budget,
  lineId: `${row.budget}:${row.line}`,
  gross: row.gross_cents,
  net: row.net_cents,
  vatRate: row.vat_rate,
  reservation: row.reservation,
  state: row.state as 'asked' | 'ready' | 'entered' | 'refused' | 'lapsed',
  refused:
    row.code === null ? null : { code: row.code, facts: parsed<Record<string, string | number>>(row.facts) ?? {} },
});
