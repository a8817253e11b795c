import type { ReadModel } from '../../read-model/define.ts';
import { councilDecisions, councilEffects, councilEvidence, councilPoints, decisionVisibility } from './decisions.ts';
import {
  councilFigures,
  councilInquiries,
  councilNotices,
  councilQuestions,
  councilStaleConfirmed,
  inquiryVisibility,
} from './inquiries.ts';
import { councilPackageParts, councilPackages } from './packages.ts';
import { councilPaperFiles, councilPaperPoints, councilPapers, paperVisibility } from './papers.ts';
import { councilBodies, councilSessions, sessionVisibility } from './sessions.ts';

/** Every table about the council's work. */
export const councilReadModels: readonly ReadModel[] = [
  councilBodies,
  councilSessions,
  sessionVisibility,
  councilPapers,
  paperVisibility,
  councilPaperPoints,
  councilPaperFiles,
  councilDecisions,
  decisionVisibility,
  councilPoints,
  councilEvidence,
  councilEffects,
  councilPackages,
  councilPackageParts,
  councilInquiries,
  inquiryVisibility,
  councilNotices,
  councilQuestions,
  councilFigures,
  councilStaleConfirmed,
];

/** The tables that questions about the council's work read. */
export interface CouncilTables {
  council_bodies: (typeof councilBodies)['row'];
  council_sessions: (typeof councilSessions)['row'];
  council_session_visibility: (typeof sessionVisibility)['row'];
  council_papers: (typeof councilPapers)['row'];
  council_paper_visibility: (typeof paperVisibility)['row'];
  council_paper_points: (typeof councilPaperPoints)['row'];
  council_paper_files: (typeof councilPaperFiles)['row'];
  council_decisions: (typeof councilDecisions)['row'];
  council_decision_visibility: (typeof decisionVisibility)['row'];
  council_points: (typeof councilPoints)['row'];
  council_evidence: (typeof councilEvidence)['row'];
  council_effects: (typeof councilEffects)['row'];
  council_packages: (typeof councilPackages)['row'];
  council_package_parts: (typeof councilPackageParts)['row'];
  council_inquiries: (typeof councilInquiries)['row'];
  council_inquiry_visibility: (typeof inquiryVisibility)['row'];
  council_notices: (typeof councilNotices)['row'];
  council_questions: (typeof councilQuestions)['row'];
  council_figures: (typeof councilFigures)['row'];
  council_stale_confirmed: (typeof councilStaleConfirmed)['row'];
}
