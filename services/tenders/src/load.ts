import type { GraphContext } from '@moves/events/graph/context';
import { historyPer, manyPer, onePer } from '@moves/events/graph/loads';
import { contractBookings, contractSums, tenderReservations } from '@moves/events/published/budgets/contracts';
import type { TenderTables } from '@moves/events/published/tenders/tables';
import { bid } from './bids/bid.ts';
import { contract } from './contracts/contract.ts';
import { askedBy, asking } from './graph/asked.ts';
import * as awarding from './graph/award-shapes.ts';
import * as bids from './graph/bid-shapes.ts';
import { contractPage, contractsBy } from './graph/contract-questions.ts';
import * as contracts from './graph/contract-shapes.ts';
import { deadlineShape } from './graph/deadline-shapes.ts';
import * as money from './graph/money-shapes.ts';
import { deadlinesIn, rowsAbout, tenderPage, tendersOfMeasures } from './graph/tender-questions.ts';
import * as shape from './graph/tender-shapes.ts';
import { tender } from './tender.ts';

/** What a request loads of tenders and contracts: one question for all that are asked for together, remembered for the request. */
export type TenderLoads = ReturnType<typeof loadsOf>;

const thing = (row: { thing: string }) => row.thing;
const same = <Row>(row: Row) => row;

const loadsOf = (context: GraphContext) => {
  const ask = asking(context);
  const asked = askedBy(context);
  /** The rows of a table about a tender or contract, in an order. */
  const rows = <Name extends keyof TenderTables & string, Shape>(
    table: Name,
    shaped: (row: TenderTables[Name]) => Shape,
    ...order: readonly (keyof TenderTables[Name] & string)[]
  ) => manyPer(ids => ask(rowsAbout(table, ids, ...order)), thing as (row: TenderTables[Name]) => string, shaped);
  return {
    tenders: onePer(ids => ask(tenderPage(asked, { ids }, [], ids.length, 0)), thing, shape.tenderShape),
    tendersOfMeasure: manyPer(
      ids => ask(tendersOfMeasures(asked, ids)),
      ({ measure }) => measure!,
      shape.tenderShape,
    ),
    details: onePer(ids => ask(rowsAbout('tender_details', ids)), thing, shape.detailsShape),
    lots: rows('tender_lots', shape.lotShape, 'place'),
    criteria: rows('tender_criteria', shape.criterionShape, 'place'),
    files: rows('tender_files', shape.fileShape, 'position', 'place'),
    consultations: rows('tender_consultations', shape.consultationShape, 'position'),
    interests: rows('tender_interests', shape.interestShape, 'at', 'person'),
    notices: rows('tender_notices', shape.noticeShape, 'position'),
    questions: rows('tender_questions', shape.questionShape, 'position'),
    corrections: rows('tender_changes', shape.correctionShape, 'position'),
    shares: rows('tender_shares', money.shareShape, 'of', 'place'),
    reservations: manyPer(
      ids => ask(tenderReservations(ids)),
      row => row.tender,
      same,
    ),
    asks: {
      tender: rows('tender_asks', money.askingShape('tender'), 'position'),
      contract: rows('contract_asks', money.askingShape('contract'), 'position'),
    },
    askedBudgets: {
      tender: rows('tender_asked_budgets', money.askedBudgetShape, 'joint', 'place'),
      contract: rows('contract_asked_budgets', money.askedBudgetShape, 'joint', 'place'),
    },
    rounds: rows('tender_rounds', bids.roundShape, 'round'),
    bidders: rows('tender_bidders', bids.bidderShape, 'bidder'),
    invitations: rows('tender_invitations', same, 'round', 'place'),
    bids: rows('tender_bids', bids.bidShape, 'round', 'place'),
    prices: rows('tender_prices', same, 'bid', 'lot'),
    scores: rows('tender_scores', same, 'lot', 'bid', 'criterion'),
    ranks: rows('tender_ranks', same, 'lot', 'rank', 'bid'),
    negotiations: rows('tender_negotiations', same, 'position'),
    proposals: rows('tender_proposals', awarding.proposalShape, 'lot'),
    resolutions: rows('tender_resolutions', awarding.resolutionShape, 'position'),
    register: rows('tender_register', awarding.registerShape, 'bidder'),
    letters: rows('tender_letters', awarding.letterShape, 'bidder', 'kind'),
    holds: rows('tender_holds', awarding.holdShape, 'position'),
    awards: rows('tender_awards', same, 'lot'),
    lateSteps: rows('tender_late_steps', awarding.lateStepShape, 'proposed_at', 'entry'),
    steps: rows('tender_steps', same, 'position'),
    deadlines: {
      tender: manyPer(ids => ask(deadlinesIn(asked, 'tender', ids)), thing, deadlineShape),
      contract: manyPer(ids => ask(deadlinesIn(asked, 'contract', ids)), thing, deadlineShape),
    },
    contracts: onePer(ids => ask(contractPage(asked, { ids }, [], ids.length, 0)), thing, contracts.contractShape),
    contractsOf: {
      measure: manyPer(
        ids => ask(contractsBy(asked, 'measure', ids)),
        ({ measure }) => measure!,
        contracts.contractShape,
      ),
      tender: manyPer(
        ids => ask(contractsBy(asked, 'tender', ids)),
        row => row.tender!,
        contracts.contractShape,
      ),
    },
    options: rows('contract_options', contracts.optionShape, 'place'),
    callOffs: rows('contract_call_offs', contracts.callOffShape, 'on_day', 'position'),
    modifications: rows('contract_modifications', contracts.modificationShape, 'position'),
    warnings: rows('contract_warnings', contracts.warningShape, 'position'),
    laterYears: rows('contract_later_years', contracts.laterYearShape, 'position', 'place'),
    sums: onePer(
      ids => ask(contractSums(ids)),
      row => row.contract,
      same,
    ),
    bookings: manyPer(
      ids => ask(contractBookings(ids)),
      row => row.contract,
      same,
    ),
    /** Everything ever said up to the cut, as it was said. */
    histories: {
      tender: historyPer(context, tender),
      contract: historyPer(context, contract),
      bid: historyPer(context, bid),
    },
  };
};

/** The loaders of one request, under a name of their own. */
export const loadTenders = (context: GraphContext): { tenders: TenderLoads } => ({ tenders: loadsOf(context) });

/** The loaders of the request at hand. */
export const loads = ({ load }: GraphContext): TenderLoads => (load as { tenders: TenderLoads }).tenders;
