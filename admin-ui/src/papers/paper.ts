import type { Day, Doable, HistoryEntry, Instant, Mark, Money, Source } from '../graph.ts';
import { HISTORY, SOURCE, TASKS } from '../graph.ts';

/** What a paper is. */
export const paperKinds = [
  'decisionPaper',
  'informationPaper',
  'answer',
  'interimNotice',
  'motion',
  'supplement',
] as const;
export type PaperKind = (typeof paperKinds)[number];
export const paperStatuses = ['submitted', 'putToVote', 'withdrawn'] as const;
export type PaperStatus = (typeof paperStatuses)[number];

/** What follows from a point if the competent body agrees: the act that carries it out. */
export const effectKinds = [
  'approveMeasure',
  'bookAppropriation',
  'bookSupplement',
  'setCeiling',
  'releaseBlock',
  'approveExcess',
  'approvePosition',
  'abolishPosition',
] as const;
export type EffectKind = (typeof effectKinds)[number];

/** What a point asks of one thing. */
export interface CouncilEffect {
  kind: EffectKind;
  stream: string;
  measure: { id: string; key: string; title: string } | null;
  budget: { id: string; year: number; title: string } | null;
  position: { id: string; title: string } | null;
  amount: Money | null;
  summary: string;
}

/** A paper as a row of the list shows it. */
export interface PaperRow extends Doable {
  reference: string;
  kind: PaperKind;
  title: string;
  office: string;
  fileNumber: string | null;
  on: Day;
  public: boolean;
  status: PaperStatus;
}

export interface PaperFile {
  sha256: string;
  title: string;
  mediaType: string;
  size: number;
  main: boolean;
  attachedAt: Instant;
}

/** A paper as its own page shows it. */
export interface Paper extends PaperRow {
  points: { id: string; wording: string; effects: CouncilEffect[] }[];
  files: PaperFile[];
  source: Source | null;
  mark: Mark | null;
  decisions: { id: string; bodyName: string; sessionOn: Day; authoritative: boolean }[];
  history: HistoryEntry[];
}

/** What pages ask of an effect. */
export const EFFECTS = `effects { kind stream amount summary measure { id key title } budget { id year title } position { id title } }`;
/** What the list asks of a paper. */
export const PAPER_ROW = `id revision reference kind title office fileNumber on public status ${TASKS}`;
/** What its page asks of a paper. */
export const PAPER_WHOLE = `${PAPER_ROW} points { id wording ${EFFECTS} } files { sha256 title mediaType size main attachedAt }
  ${SOURCE} mark decisions { id bodyName sessionOn authoritative } ${HISTORY}`;
