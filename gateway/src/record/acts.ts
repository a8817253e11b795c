import type { FieldOfAction, MeasurePhase, MeasureStatus } from '@moves/events/catalogue/measures';
import type { Day, Instant } from '@moves/events/catalogue/time';
import type { Because, DecisionRef, MeasureId, Qualifier, Source } from '@moves/events/catalogue/values';

/** The demo accounts that keep the record: two of the programme office, so that approvals have their second person, one of an office, and who keeps money, posts and the council's papers. */
export type Keeper =
  | 'programme'
  | 'programme2'
  | 'office'
  | 'council'
  | 'finance'
  | 'personnel'
  | 'procurement'
  | 'procurement2'
  | 'procurement3';

/** What a measure is, whoever enters it. */
export interface MasterData {
  readonly key: MeasureId;
  readonly title: string;
  readonly summary: string;
  readonly fieldOfAction: FieldOfAction;
  readonly office: string;
  readonly directorate?: string;
  readonly legalBasis?: string;
  readonly plannedStartOn?: Day;
  readonly plannedEndOn?: Day;
}

/** What every dated act on a known measure says beside its terms. */
interface OnMeasure {
  readonly id: MeasureId;
  readonly at: Instant;
  readonly because: Because;
}

/** The state of a measure on the day of the document that knows it. */
export interface TakeOver extends MasterData {
  readonly status: MeasureStatus;
  readonly phase?: MeasurePhase;
  readonly on: Day;
  readonly qualifier: Qualifier;
  readonly source: Source;
  readonly inferred: readonly string[];
  readonly because: Because;
}

/** A milestone as its source plans it. */
export interface Plan extends OnMeasure {
  readonly name: string;
  readonly planOn?: Day;
  readonly statedAs?: string;
  readonly source: Source;
}

/** A milestone as its source reports it reached. */
export interface Reach extends OnMeasure {
  readonly milestone: string;
  readonly actualOn: Day;
  readonly statedAs?: string;
  readonly source: Source;
}

/** What is counted, from where and to where. */
export interface Definition extends OnMeasure {
  readonly name: string;
  readonly unit: string;
  readonly definition: string;
  readonly direction: 'up' | 'down';
  readonly baseline?: { readonly value: number; readonly qualifier: Qualifier; readonly on?: Day };
  readonly target?: { readonly value: number; readonly on?: Day };
  readonly source: Source;
}

/** A value with its day, its qualifier and where it stands. */
export interface Reading extends OnMeasure {
  readonly indicator: string;
  readonly value: number;
  readonly qualifier: Qualifier;
  readonly on: Day;
  readonly source: Source;
}

/** The acts the record is made of, each with its input as the graph takes it; whoever carries it out adds the commandId. */
export interface Inputs {
  takeOverMeasure: TakeOver;
  proposeMeasure: MasterData & { readonly at: Instant; readonly because: Because };
  assessMeasure: OnMeasure & { readonly finding: string };
  approveMeasure: OnMeasure & { readonly decision: DecisionRef };
  publishMeasure: OnMeasure;
  startMeasure: OnMeasure & { readonly phase?: MeasurePhase };
  putMeasureIntoOperation: OnMeasure;
  planMilestone: Plan;
  reachMilestone: Reach;
  defineIndicator: Definition;
  recordReading: Reading;
  correctEntry: Omit<OnMeasure, 'at'> & { readonly content: { readonly reading: { readonly value: number } } };
}

/** One act of the record: its name and input, who carries it out, and a ref that is its own for ever. */
export type RecordAct<Name extends keyof Inputs = keyof Inputs> = {
  [Act in Name]: {
    readonly ref: string;
    readonly act: Act;
    readonly by: Keeper;
    readonly input: Inputs[Act];
    /** The ref of the act whose entry this one corrects: the input's `entry` is the event with that act's commandId. */
    readonly entryOf?: Act extends 'correctEntry' ? string : never;
  };
}[Name];

/** An act on money, posts or the council's work. Its input is what the graph takes, which checks it; whoever carries it out adds the commandId. */
export interface BookAct {
  readonly ref: string;
  readonly act: string;
  readonly by: Keeper;
  /** The day from which it takes effect. */
  readonly on: Day;
  readonly input: Readonly<Record<string, unknown>>;
  /** Nothing later is entered before all has happened that it sets off. */
  readonly settles?: true;
}

/** An act as it is asked of the graph, its input told to the end. */
export interface SaidAct {
  readonly ref: string;
  readonly act: string;
  readonly by: Keeper;
  readonly input: object;
}

/** Anything a demo store is filled with. */
export type Entry = RecordAct | BookAct;

/** True for an act on money, posts or the council's work. */
export const isBookAct = (entry: Entry): entry is BookAct => 'on' in entry;

/** What keeps its order while others are entered beside it: a measure, or the books of council, money and posts together. */
export const orderOf = (entry: Entry): string => {
  if (isBookAct(entry)) return 'books';
  return 'key' in entry.input ? entry.input.key : entry.input.id;
};
