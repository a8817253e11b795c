import type { ReadModel } from '../../read-model/define.ts';
import {
  tenderAwards,
  tenderHolds,
  tenderLateSteps,
  tenderLetters,
  tenderProposals,
  tenderRegister,
  tenderResolutions,
} from './award.ts';
import { tenderBids, tenderLifeCycleCosts, tenderPrices, tenderRanks, tenderScores } from './bids.ts';
import {
  tenderBidders,
  tenderChanges,
  tenderInvitations,
  tenderNegotiations,
  tenderQuestions,
  tenderRounds,
} from './competition.ts';
import { contractCallOffs, contractLaterYears, contractModifications } from './contract-changes.ts';
import { contractDueRows } from './contract-due.ts';
import { contractList, contractOptions, contractWarnings } from './contracts.ts';
import { tenderDetails } from './details.ts';
import { contractAskedBudgets, contractAsks, tenderAskedBudgets, tenderAsks, tenderShares } from './money.ts';
import {
  tenderConsultations,
  tenderCriteria,
  tenderFiles,
  tenderInterests,
  tenderLots,
  tenderNotices,
} from './preparation.ts';
import { tenderSteps } from './steps.ts';
import { tenderList } from './tender-list.ts';

/** Every table about tenders and contracts. */
export const tenderReadModels: readonly ReadModel[] = [
  tenderList,
  tenderDetails,
  tenderLots,
  tenderCriteria,
  tenderFiles,
  tenderConsultations,
  tenderInterests,
  tenderNotices,
  tenderShares,
  tenderAsks,
  tenderAskedBudgets,
  tenderRounds,
  tenderBidders,
  tenderInvitations,
  tenderQuestions,
  tenderChanges,
  tenderNegotiations,
  tenderBids,
  tenderPrices,
  tenderScores,
  tenderLifeCycleCosts,
  tenderRanks,
  tenderProposals,
  tenderResolutions,
  tenderRegister,
  tenderLetters,
  tenderHolds,
  tenderAwards,
  tenderLateSteps,
  tenderSteps,
  contractList,
  contractOptions,
  contractCallOffs,
  contractModifications,
  contractWarnings,
  contractLaterYears,
  contractDueRows,
  contractAsks,
  contractAskedBudgets,
];

/** The tables that questions about tenders and contracts read. */
export interface TenderTables {
  tenders: (typeof tenderList)['row'];
  tender_details: (typeof tenderDetails)['row'];
  tender_lots: (typeof tenderLots)['row'];
  tender_criteria: (typeof tenderCriteria)['row'];
  tender_files: (typeof tenderFiles)['row'];
  tender_consultations: (typeof tenderConsultations)['row'];
  tender_interests: (typeof tenderInterests)['row'];
  tender_notices: (typeof tenderNotices)['row'];
  tender_shares: (typeof tenderShares)['row'];
  tender_asks: (typeof tenderAsks)['row'];
  tender_asked_budgets: (typeof tenderAskedBudgets)['row'];
  tender_rounds: (typeof tenderRounds)['row'];
  tender_bidders: (typeof tenderBidders)['row'];
  tender_invitations: (typeof tenderInvitations)['row'];
  tender_questions: (typeof tenderQuestions)['row'];
  tender_changes: (typeof tenderChanges)['row'];
  tender_negotiations: (typeof tenderNegotiations)['row'];
  tender_bids: (typeof tenderBids)['row'];
  tender_prices: (typeof tenderPrices)['row'];
  tender_scores: (typeof tenderScores)['row'];
  tender_life_cycle_costs: (typeof tenderLifeCycleCosts)['row'];
  tender_ranks: (typeof tenderRanks)['row'];
  tender_proposals: (typeof tenderProposals)['row'];
  tender_resolutions: (typeof tenderResolutions)['row'];
  tender_register: (typeof tenderRegister)['row'];
  tender_letters: (typeof tenderLetters)['row'];
  tender_holds: (typeof tenderHolds)['row'];
  tender_awards: (typeof tenderAwards)['row'];
  tender_late_steps: (typeof tenderLateSteps)['row'];
  tender_steps: (typeof tenderSteps)['row'];
  contracts: (typeof contractList)['row'];
  contract_options: (typeof contractOptions)['row'];
  contract_call_offs: (typeof contractCallOffs)['row'];
  contract_modifications: (typeof contractModifications)['row'];
  contract_warnings: (typeof contractWarnings)['row'];
  contract_later_years: (typeof contractLaterYears)['row'];
  contract_due: (typeof contractDueRows)['row'];
  contract_asks: (typeof contractAsks)['row'];
  contract_asked_budgets: (typeof contractAskedBudgets)['row'];
}
