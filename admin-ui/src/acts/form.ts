import type { de } from '../i18n/de.ts';
import type { ThingName } from '../things.ts';

/** What a person typed into a form, by field. */
export type Values = Readonly<Record<string, unknown>>;

/** What a person fills in: each kind knows its inputs (`kinds.tsx`) and how to read them (`input.ts`). */
export type Kind =
  | 'text'
  | 'long'
  | 'day'
  | 'number'
  | 'whole'
  | 'money'
  | 'share'
  | 'percent'
  | 'flag'
  | 'enum'
  | 'many'
  | 'office'
  | 'decision'
  | 'basis'
  | 'pick'
  | 'thing'
  | 'funding'
  | 'part'
  | 'votes'
  | 'group'
  | 'rows'
  | 'file'
  | 'instant'
  | 'closing'
  | 'points'
  | 'lines'
  | 'picks'
  | 'each'
  | 'ground'
  | 'hash'
  | 'recovery';

type Term = keyof typeof de.term;

/** A choice among things another thing has. */
export interface Choice {
  readonly id: string;
  readonly name: string;
}

/** A row that is there because the thing has something to say it of: a letter to each who loses, a price of each lot. */
export interface FixedRow {
  readonly name: string;
  readonly values: Values;
}

/** One field of an act's form, named as the graph names it. */
export interface Field {
  readonly name: string;
  readonly kind: Kind;
  /** The term that labels it, if not the field's own name. */
  readonly label?: Term;
  readonly hint?: keyof typeof de.hint;
  readonly required?: true;
  readonly half?: true;
  /** The values of an enum, and the group of messages that says them. */
  readonly values?: readonly string[];
  readonly words?: Exclude<keyof typeof de, 'ra'>;
  readonly initial?: unknown;
  /** What it begins with, read from the thing the act is about. */
  readonly begin?: (thing: Readonly<Record<string, unknown>>) => unknown;
  /** Of rows: left out if there are none, which says something else than an empty list. */
  readonly orNothing?: true;
  /** Of rows: what this part of them must sum up to, in hundredths of a per cent. */
  readonly sum?: { readonly of: string; readonly to: number };
  /** Of each: its rows as the thing has them, called so and with these terms already set. */
  readonly rowsOf?: (thing: Readonly<Record<string, unknown>>) => readonly FixedRow[];
  /** The parts of a group, or of each row of rows. */
  readonly fields?: readonly Field[];
  /** The part without which a group was left empty. */
  readonly core?: string;
  /** What there is to pick from, of the thing the act is about. */
  readonly from?: (thing: Readonly<Record<string, unknown>>) => readonly Choice[];
  /** The things to choose one of, searched in the house; a list of them if there may be several. */
  readonly of?: ThingName;
  readonly several?: true;
  /** Of rows or a group: sent as the one thing that this field of it names. */
  readonly oneOf?: string;
  /** Of a line: sent as its two names beside the other terms, not in a group of its own. */
  readonly flat?: true;
  /** Of an amount: proposed from the net amount and the rate of tax beside it. */
  readonly taxed?: true;
  /** The field beside it that names the thing whose part is chosen. */
  readonly beside?: string;
  /** Shown only if the other values of its form, group or row say so, or the thing it is about. */
  readonly when?: (values: Values, thing?: Readonly<Record<string, unknown>>) => boolean;
}

/** Where an act is offered: along the life of a thing, beside it, with one of its parts, with its entries, or before there is one. */
export type Place =
  | 'life'
  | 'aside'
  | 'entries'
  | 'list'
  | 'milestones'
  | 'indicators'
  | 'lines'
  | 'money'
  | 'reservations'
  | 'commitments'
  | 'postings'
  | 'blocks'
  | 'ceilings'
  | 'excesses'
  | 'carryOvers'
  | 'appropriations'
  | 'forecasts'
  | 'occupancies'
  | 'notes'
  | 'files'
  | 'points'
  | 'objection'
  | 'questions'
  | 'interests'
  | 'consultation'
  | 'plan'
  | 'documents'
  | 'funding'
  | 'notices'
  | 'corrections'
  | 'opening'
  | 'bids'
  | 'evaluation'
  | 'award'
  | 'holds'
  | 'after'
  | 'late'
  | 'options'
  | 'callOffs'
  | 'modifications'
  | 'clock';

/** An act as a form: its terms, and what it asks of time and reason. */
export interface ActForm {
  readonly place: Place;
  readonly fields: readonly Field[];
  /** May take effect on an earlier day. */
  readonly dated?: true;
  /** Must say why: always, or if a day gets later; what is dated back needs a reason anyway. */
  readonly because?: 'required' | 'ifLater';
  /** Ends or hides something: its button warns. */
  readonly grave?: true;
}
export type ActForms = Readonly<Record<string, ActForm>>;
