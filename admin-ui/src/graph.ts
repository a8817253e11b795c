/** Traffic lights, the worst first. */
export const lights = ['red', 'yellow', 'grey', 'green', 'none'] as const;
export type Light = (typeof lights)[number];

/** How exactly a figure is meant. */
export const qualifiers = ['eq', 'approx', 'gt', 'lt', 'upto', 'almost'] as const;
export type Qualifier = (typeof qualifiers)[number];

/** How a fact is known. */
export const marks = ['stated', 'computed', 'inferred', 'elsewhere', 'fictitious'] as const;
export type Mark = (typeof marks)[number];

/** A calendar day in Europe/Berlin, `2023-02-09`. */
export type Day = string;
/** A moment with its offset, `2023-02-09T12:00:00+01:00`. */
export type Instant = string;
/** Euros with two decimals, `2000000.00`. Never a number: money has no fractions. */
export type Money = string;

export interface Source {
  document: string;
  place: string | null;
  mark: Mark;
}

export interface Because {
  text: string | null;
  decision: string | null;
  document: string | null;
}

export interface Refusal {
  code: string;
  message: string;
  source: string | null;
}

/** An act this person's role may do: open, or closed with the refusal that says why. */
export interface Task {
  name: string;
  open: boolean;
  refusal: Refusal | null;
}

export interface DecisionRef {
  paper: string;
  body: string;
  sessionOn: Day;
  minutes: string | null;
  item: string | null;
  point: string | null;
  result: string | null;
  authoritative: boolean;
  /** The decision in these books, if it is kept here. */
  id: string | null;
}

export interface HistoryEntry {
  id: string;
  position: string;
  type: string;
  at: Instant;
  recordedAt: Instant;
  by: string | null;
  byName: string | null;
  because: Because | null;
  summary: string;
  late: boolean;
  corrects: string | null;
  correctedBy: string | null;
}

/** One event's share of a figure. */
export interface ExplanationPart {
  position: string;
  event: string;
  kind: string;
  thing: string;
  value: string;
  summary: string;
  at: Instant;
  recordedAt: Instant;
  late: boolean;
  document: string | null;
  decision: DecisionRef | null;
}

/** How a sum came about: the events it is made of; they add up to the value exactly. */
export interface Explanation {
  figure: string;
  value: string;
  unit: string;
  parts: ExplanationPart[];
}

/** Something that is ready to happen with a joint act, and counts nowhere until then. */
export interface Preparation {
  stream: string;
  joint: string;
  summaries: string[];
}

/** What any thing of the books can say of itself, whatever it is. */
export interface Known {
  id: string;
  revision: number;
}
/** A thing of which somebody may do something. */
export interface Doable extends Known {
  tasks: Task[];
}
/** A thing with its books. */
export interface Told extends Doable {
  history: HistoryEntry[];
}

/** What became of an act: exactly one of receipt and refusal is null. */
export interface Outcome {
  receipt: { position: string; revision: number } | null;
  refusal: Refusal | null;
  /** The thing as it is named now; nothing after a refusal to begin it. */
  id: string | undefined;
}

/** The parts of the graph that every thing shares, as questions ask for them. */
export const SOURCE = 'source { document place mark }';
export const BECAUSE = 'because { text decision document }';
export const REFUSAL = 'refusal { code message source }';
export const TASKS = `tasks { name open ${REFUSAL} }`;
export const DECISION_REF = '{ paper body sessionOn minutes item point result authoritative id }';
export const HISTORY = `history { id position type at recordedAt by byName ${BECAUSE} summary late corrects correctedBy }`;
export const PREPARATION = '{ stream joint summaries }';
export const EXPLANATION = `{ figure value unit
  parts { position event kind thing value summary at recordedAt late document decision ${DECISION_REF} } }`;
