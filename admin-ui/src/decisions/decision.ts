import type { Day, Doable, HistoryEntry, Instant, Refusal, Source } from '../graph.ts';
import { HISTORY, REFUSAL, SOURCE, TASKS } from '../graph.ts';
import { type CouncilEffect, EFFECTS } from '../papers/paper.ts';
import { question } from '../question.ts';

/** How a vote ended. */
export const voteResults = [
  'unanimous',
  'noDissent',
  'majority',
  'accepted',
  'tied',
  'rejected',
  'adjourned',
  'noted',
] as const;
export type VoteResult = (typeof voteResults)[number];

/** How far a point is. */
export const pointStates = ['open', 'underway', 'overdue', 'done', 'dropped'] as const;
export type PointState = (typeof pointStates)[number];

export const packageStates = ['running', 'approved', 'failed'] as const;
export type PackageState = (typeof packageStates)[number];
export const objectionStates = ['none', 'objected', 'stands', 'overturned'] as const;
export const pointOutcomes = ['done', 'superseded', 'dropped'] as const;

export interface DecisionPart {
  stream: string;
  state: 'asked' | 'ready' | 'refused' | 'done' | 'lapsed';
  effects: CouncilEffect[];
  measure: { id: string; key: string; title: string } | null;
  budget: { id: string; year: number; title: string } | null;
  position: { id: string; title: string } | null;
  refusal: Refusal | null;
}

/** All that a point asks: all of it happens at one moment, or nothing. */
export interface DecisionPackage {
  joint: string;
  point: string;
  state: PackageState;
  begunAt: Instant;
  endedAt: Instant | null;
  parts: DecisionPart[];
}

export interface PointEvidence {
  id: string;
  text: string;
  donePercent: number;
  measure: { id: string; key: string; title: string } | null;
  budget: { id: string; title: string } | null;
  position: { id: string; title: string } | null;
  paper: { id: string; reference: string } | null;
  document: string | null;
  at: Instant;
  recordedAt: Instant;
  late: boolean;
}

/** What a row needs to know of a point. */
interface PointRow {
  id: string;
  result: VoteResult;
  accepted: boolean;
  state: PointState | null;
  office: string | null;
  dueOn: Day | null;
  daysOverdue: number;
  donePercent: number;
  package: { joint: string; state: PackageState } | null;
}

/** A point as it was voted on, and what came of it. */
export interface DecisionPoint extends Omit<PointRow, 'package'> {
  wording: string;
  yes: number | null;
  no: number | null;
  abstained: number | null;
  effects: CouncilEffect[];
  evidence: PointEvidence[];
  settledOn: Day | null;
  settledAs: (typeof pointOutcomes)[number] | null;
  settledText: string | null;
}

/** A decision as a row of the list shows it. */
export interface DecisionRow extends Doable {
  reference: string;
  title: string;
  bodyName: string;
  sessionOn: Day;
  minutes: string | null;
  item: string | null;
  authoritative: boolean;
  public: boolean;
  objection: (typeof objectionStates)[number];
  points: PointRow[];
}

/** A decision as its own page shows it. */
export interface Decision extends Omit<DecisionRow, 'points'> {
  paper: { id: string; reference: string; title: string } | null;
  session: { id: string; on: Day } | null;
  resultWording: string | null;
  present: number | null;
  members: number | null;
  source: Source | null;
  points: DecisionPoint[];
  packages: DecisionPackage[];
  history: HistoryEntry[];
}

/** A decision as a choice in a form. */
export type FoundDecision = Pick<
  DecisionRow,
  'id' | 'reference' | 'title' | 'bodyName' | 'sessionOn' | 'minutes' | 'item' | 'authoritative'
> & { points: { id: string }[] };

const POINT = 'id result accepted state office dueOn daysOverdue donePercent';
/** What the list asks of a decision. */
export const DECISION_ROW = `id revision reference title bodyName sessionOn minutes item authoritative public objection ${TASKS}
  points { ${POINT} package { joint state } }`;
/** What its page asks of a decision. */
export const DECISION_WHOLE = `id revision reference title bodyName sessionOn minutes item authoritative public objection ${TASKS}
  paper { id reference title } session { id on } resultWording present members ${SOURCE}
  points { ${POINT} wording yes no abstained ${EFFECTS} settledOn settledAs settledText
    evidence { id text donePercent document at recordedAt late measure { id key title } budget { id title }
      position { id title } paper { id reference } } }
  packages { joint point state begunAt endedAt parts { stream state ${REFUSAL} ${EFFECTS}
    measure { id key title } budget { id year title } position { id title } } }
  ${HISTORY}`;

/** Decisions to choose from, found by words. */
export const askDecisions = question<{ decisions: { nodes: FoundDecision[] } }, { filter: object }>(
  'decisions',
  `query Decisions($filter: DecisionFilter) {
    decisions(filter: $filter, orderBy: [{ field: sessionOn, direction: desc }], first: 20) {
      nodes { id reference title bodyName sessionOn minutes item authoritative points { id } } } }`,
);
/** What is on its way through the services, or could not go through. */
export const askPackages = question<{
  running: { totalCount: number; nodes: DecisionRow[] };
  failed: { totalCount: number; nodes: DecisionRow[] };
}>(
  'decisions',
  `query Packages {
    running: decisions(filter: { package: [running] }, first: 8) { totalCount nodes { ${DECISION_ROW} } }
    failed: decisions(filter: { package: [failed] }, first: 8) { totalCount nodes { ${DECISION_ROW} } } }`,
);
