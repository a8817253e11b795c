import type { Command } from '@nestjs/cqrs';
import type { Position } from '../catalogue/envelope.ts';
import type { Day, Instant } from '../catalogue/time.ts';
import type { Because, PersonId } from '../catalogue/values.ts';
import type { Act } from '../decider/act.ts';
import type { Decisions, Receipt } from '../decider/decisions.ts';
import type { Cut, Views } from '../read-model/views.ts';
import type { Language } from './sentences.ts';

/** What the graph's answer to an act says of a refusal. */
export interface SaidRefusal {
  readonly code: string;
  readonly message: string;
  readonly source: string | null;
  readonly facts: readonly { name: string; value: string }[];
}

/** What every act's input carries beside its terms. */
export interface ActInput {
  readonly commandId?: string | null;
  readonly expectedRevision?: number | null;
  readonly at?: Instant | null;
  readonly because?: Because | null;
}

/** The outcome of an act: exactly one of receipt and refusal is null. */
export interface Outcome {
  readonly receipt: { position: string; revision: number } | null;
  readonly refusal: SaidRefusal | null;
  /** The id of the thing acted on, if there is one. */
  readonly id: string | null;
}

/** Carries acts from resolvers to their decisions: who and when, refusals as answers, read models up to date before it answers. */
export interface Acts {
  send(build: (act: Act) => Command<Receipt>, input: ActInput): Promise<Outcome>;
  /** Says a refusal in the caller's language, leaving out facts that this person may not read. */
  say(refusal: { code: string; facts: Readonly<Record<string, string | number | undefined>> }): SaidRefusal;
}

/** Who is asking, as far as the graph needs to know. */
export interface Viewer {
  /** The acts this person's role may ever do, by name (`approveMeasure`). */
  readonly acts: ReadonlySet<string>;
  /** Sees only what is public, today as on every past day. */
  readonly publicOnly: boolean;
  /** May read who did something; others read role and office. */
  readonly readsPersons: boolean;
  /** May know who bids and at what price, once bids are open; others know who wins. */
  readonly readsBids: boolean;
  /** The act of asking, for `tasks`: by this person, now. */
  readonly act: Act;
}

/** What a resolver may use; made by the gateway for each request. */
export interface GraphContext {
  readonly acts: Acts;
  readonly views: Views;
  readonly decisions: Decisions;
  readonly viewer: Viewer;
  readonly cut: Cut;
  /** True if the request looks at the past: nothing can be done there. */
  readonly past: boolean;
  /** The end of the cut, or now: what «overdue» is measured against. */
  readonly today: Day;
  readonly position: Position;
  readonly language: Language;
  /** True in a demo store: only there somebody may say of something that it is an exercise. */
  readonly demo: boolean;
  /** German or English for a value that facts name. */
  readonly word: (value: string) => string;
  /** Role and office of a person, or their account for those who may know. */
  readonly nameOf: (person: string) => string;
  /** Who has an account of this name, or this id, and may ever do an act; undefined if nobody. */
  readonly personFor: (account: string, act: string) => PersonId | undefined;
  /** A personal field in plain words; null for those who may not read it, and when its key was destroyed. */
  readonly reveal: (personal: string) => string | null;
  /** What services load, by name; each service adds its own and knows its type. */
  // biome-ignore lint/suspicious/noExplicitAny: the gateway merges the loaders of services it knows nothing else about
  readonly load: any;
}
