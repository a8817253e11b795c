import type {
  Because,
  Day,
  DecisionRef,
  Doable,
  Explanation,
  HistoryEntry,
  Instant,
  Money,
  Preparation,
  Qualifier,
  Refusal,
  Source,
} from '../graph.ts';
import { DECISION_REF, EXPLANATION, HISTORY, PREPARATION, REFUSAL, SOURCE, TASKS } from '../graph.ts';
import { question } from '../question.ts';

/** What a line pays for. */
export const budgetKinds = ['operating', 'personnel', 'investment'] as const;
export type BudgetKind = (typeof budgetKinds)[number];

/** Where a year stands on its way to law, in its order. */
export const statutes = ['draft', 'introduced', 'deliberated', 'adopted', 'inForce', 'closed'] as const;
export type BudgetStatute = (typeof statutes)[number];

/** What an authority is made of. */
export const authorityFigures = [
  'takenOver',
  'appropriation',
  'supplementary',
  'virement',
  'carryIn',
  'carryOut',
  'excess',
  'earmarked',
] as const;
/** Where every euro of an authority is; exactly one of these. */
export const placeFigures = ['actual', 'committed', 'reserved', 'blocked', 'available'] as const;
export type PlaceFigure = (typeof placeFigures)[number];

export type BudgetFigure =
  | (typeof authorityFigures)[number]
  | PlaceFigure
  | 'authority'
  | 'frozen'
  | 'inTransit'
  | 'forecast'
  | 'deviation';

export type BudgetFigures = Readonly<Record<BudgetFigure, Money>> & { readonly usage: number | null };

export interface MeasureLink {
  id: string;
  key: string;
  title: string;
}
export interface LineLink {
  id: string;
  line: string;
  title: string;
  year: number;
}
export interface DecisionLink {
  id: string;
}
interface Decided {
  decision: DecisionRef | null;
  decidedIn: DecisionLink | null;
}

/** A line as a row of the list shows it. It has no acts of its own: its Budget has. */
export interface BudgetLineRow extends LineLink {
  budget: { id: string; title: string; state: BudgetStatute; provisional: boolean };
  kind: BudgetKind;
  subBudget: string | null;
  profitCentre: string | null;
  account: string | null;
  measure: MeasureLink | null;
  transferable: boolean;
  excludedFromCover: boolean;
  coverGroup: string;
  inferred: string[];
  takeOver: { on: Day; qualifier: Qualifier; source: Source } | null;
  source: Source | null;
  figures: BudgetFigures;
  shortfall: { missing: Money; proposals: { from: LineLink; amount: Money }[] } | null;
}

export interface BudgetReservation {
  id: string;
  line: LineLink;
  purpose: string;
  measure: MeasureLink | null;
  gross: Money;
  net: Money | null;
  vatRate: number | null;
  open: Money;
  state: 'active' | 'committed' | 'released' | 'expired';
  document: string | null;
  expiresOn: Day | null;
  at: Instant;
}

export interface BudgetCommitment {
  id: string;
  line: LineLink;
  purpose: string;
  measure: MeasureLink | null;
  obligation: { id: string; title: string } | null;
  reservation: string | null;
  gross: Money;
  net: Money | null;
  vatRate: number | null;
  open: Money;
  document: string;
  at: Instant;
}

export interface BudgetCeiling {
  decision: DecisionRef;
  decidedIn: DecisionLink | null;
  id: string;
  title: string;
  amount: Money;
  profitCentre: string | null;
  kinds: BudgetKind[] | null;
  setOn: Day;
  liftedOn: Day | null;
  active: boolean;
  used: Money;
  left: Money;
}

export interface BudgetBlock {
  id: string;
  kind: 'block' | 'freeze';
  line: LineLink;
  amount: Money;
  releasedBy: string | null;
  share: number | null;
  because: Because | null;
  blockedOn: Day;
  releasedOn: Day | null;
  active: boolean;
}

export interface BudgetExcess extends Decided {
  id: string;
  kind: 'overplan' | 'unplanned';
  line: LineLink;
  coverLine: LineLink;
  amount: Money;
  ground: 'urgentAndCovered' | 'unavoidable';
  urgency: string;
  level: 'treasurer' | 'mayor' | 'committee' | 'council';
  state: 'requested' | 'approved' | 'rejected';
  requestedOn: Day;
  decidedOn: Day | null;
}

export interface BudgetCarryOver extends Decided {
  id: string;
  from: LineLink;
  to: LineLink | null;
  amount: Money;
  untilYear: number | null;
  state: 'proposed' | 'inTransit' | 'arrived' | 'returned' | 'waived';
  refusal: Refusal | null;
  proposedOn: Day | null;
  sentOn: Day | null;
  endedOn: Day | null;
}

export interface BudgetCommitmentAppropriation extends Decided {
  id: string;
  line: LineLink;
  due: { year: number; authorised: Money; used: Money; left: Money }[];
  bookedOn: Day;
}

export interface BudgetForecast {
  event: string;
  amount: Money;
  post: { id: string; title: string } | null;
  text: string | null;
  at: Instant;
  recordedAt: Instant;
  late: boolean;
}

export interface BudgetBooking extends Decided {
  event: string;
  position: string;
  figure: BudgetFigure;
  amount: Money;
  summary: string;
  valueOn: Day | null;
  document: string | null;
  posting: string | null;
  at: Instant;
  recordedAt: Instant;
  late: boolean;
}

/** A Budget in one year, as a row of the list shows it. */
export interface BudgetRow extends Doable {
  year: number;
  title: string;
  subBudget: string | null;
  office: string;
  biennialFrom: number | null;
  state: BudgetStatute;
  provisional: boolean;
  figures: BudgetFigures;
}

/** A Budget as its own page shows it. */
export interface Budget extends BudgetRow {
  provisionalOn: Day | null;
  introducedOn: Day | null;
  reading: number | null;
  adoptedOn: Day | null;
  adoption: DecisionRef | null;
  adoptedIn: DecisionLink | null;
  publishedOn: Day | null;
  inForceOn: Day | null;
  closedOn: Day | null;
  source: Source | null;
  cover: { group: string; figures: BudgetFigures }[];
  lines: BudgetLineRow[];
  ceilings: BudgetCeiling[];
  blocks: BudgetBlock[];
  excesses: BudgetExcess[];
  reservations: BudgetReservation[];
  commitments: BudgetCommitment[];
  carryOvers: BudgetCarryOver[];
  commitmentAppropriations: BudgetCommitmentAppropriation[];
  preparations: Preparation[];
  history: HistoryEntry[];
}

/** A line as its own page shows it, with what its Budget lets this person do. */
export interface BudgetLine extends Omit<BudgetLineRow, 'budget'> {
  budget: BudgetRow & { lines: (LineLink & { kind: BudgetKind })[]; preparations: Preparation[] };
  reservations: BudgetReservation[];
  commitments: BudgetCommitment[];
  ceilings: BudgetCeiling[];
  blocks: BudgetBlock[];
  excesses: BudgetExcess[];
  carryOvers: BudgetCarryOver[];
  commitmentAppropriations: BudgetCommitmentAppropriation[];
  forecasts: BudgetForecast[];
}

/** The sum of some lines. */
export interface BudgetSum {
  year: number | null;
  kind: BudgetKind | null;
  budget: { id: string; title: string } | null;
  lines: number;
  figures: BudgetFigures;
}

const LINE_LINK = '{ id line title year }';
const MEASURE_LINK = 'measure { id key title }';
const DECIDED = `decision ${DECISION_REF} decidedIn { id }`;
/** Every figure of lines and sums. */
export const FIGURES = `{ ${[...authorityFigures, ...placeFigures].join(' ')} authority frozen inTransit usage forecast deviation }`;
export const LINE_ROW = `id line title year kind subBudget profitCentre account transferable excludedFromCover coverGroup inferred
  budget { id title state provisional } ${MEASURE_LINK} takeOver { on qualifier ${SOURCE} } ${SOURCE} figures ${FIGURES}
  shortfall { missing proposals { amount from ${LINE_LINK} } }`;
const RESERVATIONS = `reservations { id purpose gross net vatRate open state document expiresOn at line ${LINE_LINK} ${MEASURE_LINK} }`;
const COMMITMENTS = `commitments { id purpose gross net vatRate open document at reservation line ${LINE_LINK} ${MEASURE_LINK}
  obligation { id title } }`;
const CEILINGS = `ceilings { id title amount profitCentre kinds setOn liftedOn active used left ${DECIDED} }`;
const BLOCKS = `blocks { id kind amount releasedBy share blockedOn releasedOn active because { text decision document } line ${LINE_LINK} }`;
const EXCESSES = `excesses { id kind amount ground urgency level state requestedOn decidedOn ${DECIDED}
  line ${LINE_LINK} coverLine ${LINE_LINK} }`;
const CARRY_OVERS = `carryOvers { id amount untilYear state ${REFUSAL} proposedOn sentOn endedOn ${DECIDED}
  from ${LINE_LINK} to ${LINE_LINK} }`;
const APPROPRIATIONS = `commitmentAppropriations { id bookedOn line ${LINE_LINK} due { year authorised used left } ${DECIDED} }`;
/** What the list asks of a Budget. */
export const BUDGET_ROW = `id revision year title subBudget office biennialFrom state provisional ${TASKS} figures ${FIGURES}`;
/** What its page asks of a Budget. */
export const BUDGET_WHOLE = `${BUDGET_ROW} provisionalOn introducedOn reading adoptedOn adoption ${DECISION_REF} adoptedIn { id }
  publishedOn inForceOn closedOn ${SOURCE} cover { group figures ${FIGURES} } lines { ${LINE_ROW} }
  ${CEILINGS} ${BLOCKS} ${EXCESSES} ${RESERVATIONS} ${COMMITMENTS} ${CARRY_OVERS} ${APPROPRIATIONS}
  preparations ${PREPARATION} ${HISTORY}`;
/** What its page asks of a line. */
export const LINE_WHOLE = `${LINE_ROW} ${RESERVATIONS} ${COMMITMENTS} ${CEILINGS} ${BLOCKS} ${EXCESSES} ${CARRY_OVERS} ${APPROPRIATIONS}
  forecasts { event amount text at recordedAt late post { id title } }
  budget { ${BUDGET_ROW} lines { id line title year kind } preparations ${PREPARATION} }`;

/** The sums of lines, year by year, or in other groups. */
export const askSums = question<{ budgetSums: BudgetSum[] }, { filter: object; by: string[] }>(
  'budgetSums',
  `query Sums($filter: BudgetLineFilter, $by: [BudgetGroup!]) { budgetSums(filter: $filter, by: $by) {
    year kind lines budget { id title } figures ${FIGURES} } }`,
);
/** The bookings of a line, of some figures. */
export const askBookings = question<
  { budgetLine: { bookings: { nodes: BudgetBooking[]; totalCount: number } } | null },
  { id: string; figure?: string[]; first: number; offset: number }
>(
  'budgetLine',
  `query Bookings($id: ID!, $figure: [BudgetBookedFigure!], $first: Int, $offset: Int) { budgetLine(id: $id) { id
    bookings(figure: $figure, first: $first, offset: $offset) { totalCount nodes {
      event position figure amount summary valueOn document posting at recordedAt late ${DECIDED} } } } }`,
);
/** Of which bookings a line's figure is made. */
export const explainLine = question<
  { of: { figures: { explain: Explanation } } | null },
  { id: string; figure: BudgetFigure }
>(
  'budgetLine',
  `query ExplainLine($id: ID!, $figure: BudgetFigure!) { of: budgetLine(id: $id) { id
    figures { explain(figure: $figure) ${EXPLANATION} } } }`,
);
/** Of which bookings the sum of some lines is made. */
export const explainSum = question<
  { of: { figures: { explain: Explanation } }[] },
  { filter: object; figure: BudgetFigure }
>(
  'budgetSums',
  `query ExplainSum($filter: BudgetLineFilter, $figure: BudgetFigure!) { of: budgetSums(filter: $filter) {
    figures { explain(figure: $figure) ${EXPLANATION} } } }`,
);
/** The parts of a line or a Budget, each with the bookings it is made of. */
type PartsExplained = { of: { parts: { id: string; explain: Explanation }[] } | null };
/** Of which bookings what is left of a line's reservations is made. */
export const explainReservations = question<PartsExplained, { id: string }>(
  'budgetLine',
  `query ExplainReservations($id: ID!) { of: budgetLine(id: $id) { id parts: reservations { id explain ${EXPLANATION} } } }`,
);
/** Of which bookings what is left of a line's commitments is made. */
export const explainCommitments = question<PartsExplained, { id: string }>(
  'budgetLine',
  `query ExplainCommitments($id: ID!) { of: budgetLine(id: $id) { id parts: commitments { id explain ${EXPLANATION} } } }`,
);
/** Of which bookings what is used of a Budget's ceilings is made. */
export const explainCeilings = question<PartsExplained, { id: string }>(
  'budget',
  `query ExplainCeilings($id: ID!) { of: budget(id: $id) { id parts: ceilings { id explain ${EXPLANATION} } } }`,
);
/** What the treasurers' first page asks: every Budget with what waits in it, and the lines that are short. */
export const askTreasury = question<
  {
    budgets: {
      nodes: Pick<
        Budget,
        | 'id'
        | 'year'
        | 'title'
        | 'state'
        | 'provisional'
        | 'figures'
        | 'blocks'
        | 'excesses'
        | 'carryOvers'
        | 'ceilings'
        | 'preparations'
      >[];
    };
    budgetLines: { nodes: BudgetLineRow[] };
    recent: {
      nodes: (LineLink & {
        bookings: {
          nodes: Pick<BudgetBooking, 'event' | 'figure' | 'amount' | 'summary' | 'at' | 'recordedAt' | 'late'>[];
        };
      })[];
    };
  },
  Record<string, never>
>(
  'budgets',
  `query Treasury { budgets(first: 20, orderBy: [{ field: year, direction: desc }]) { nodes {
      id year title state provisional figures ${FIGURES} ${BLOCKS} ${EXCESSES} ${CARRY_OVERS} ${CEILINGS} preparations ${PREPARATION} } }
    budgetLines(filter: { short: true }, first: 25) { nodes { ${LINE_ROW} } }
    recent: budgetLines(orderBy: [{ field: year, direction: desc }], first: 20) { nodes { id line title year
      bookings(first: 5) { nodes { event figure amount summary at recordedAt late } } } } }`,
);
