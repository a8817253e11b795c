import { z } from 'zod';
import { type Day, type Instant, parseDay, parseInstant } from './time.ts';

/** What makes ids of different things different types, though all are texts. */
type Branded<Name extends string> = string & { readonly brand: Name };

/** The key of a measure (`M05`, or derived from the commandId: `M-7F3K2Q9B`); immutable, and the last part of its stream's name. */
export type MeasureId = Branded<'MeasureId'>;
/** A budget in one fiscal year: `100-2018`, Teilhaushalt and year; the last part of its stream's name. */
export type BudgetId = Branded<'BudgetId'>;
/** A post of the establishment plan: `P1-017`. */
export type PositionId = Branded<'PositionId'>;
/** A paper of the council: `GRDrs-288-2018`. */
export type PaperId = Branded<'PaperId'>;
/** What one body decided on one paper in one session: `GRDrs-288-2018-GR-20180628`. */
export type DecisionId = Branded<'DecisionId'>;
/** An inquiry or motion: `A-2020-001`. */
export type InquiryId = Branded<'InquiryId'>;
/** A tender: `T-7F3K2Q9B`. */
export type TenderId = Branded<'TenderId'>;
/** A bid or request to take part, under a name that says nothing: `B-7F3K2Q9B`. */
export type BidId = Branded<'BidId'>;
/** A contract or framework: its tender's id, or that and the lot. */
export type ContractId = Branded<'ContractId'>;
/** An opaque id of whoever acted; never a name. */
export type PersonId = Branded<'PersonId'>;
/** A UUID that names one event for ever. */
export type EventId = Branded<'EventId'>;
/** A UUID the caller made, so that an act can safely be asked for again. */
export type CommandId = Branded<'CommandId'>;

/** Longest text the house takes; an Excel cell holds 32,767 characters. */
export const LONGEST_TEXT = 32_000;

// Lone surrogates (with the flag u, pairs are whole), U+FFFE and U+FFFF; and the control characters but tab and newline.
const IMPOSSIBLE = /[\p{Cs}\ufffe\uffff]/u;
const isControl = (code: number): boolean => code < 0x20 && code !== 0x09 && code !== 0x0a;

/** True if a text holds a character no workbook can hold: control characters but tab and newline, lone surrogates, U+FFFE/F. */
export const holdsImpossibleCharacter = (text: string): boolean =>
  IMPOSSIBLE.test(text) || Array.from(text).some(character => isControl(character.charCodeAt(0)));

/** A text people write: not empty, no longer than a workbook can hold, and of characters that it can hold. */
export const text = () =>
  z
    .string()
    .max(LONGEST_TEXT)
    .refine(value => value.trim() !== '', 'must not be empty')
    .refine(value => !holdsImpossibleCharacter(value), 'holds a character that no workbook can hold');

/** Before this day a workbook knows no days. */
const FIRST_DAY = '1900-01-01';

/** A calendar day in Europe/Berlin, from 1900 on. */
export const DayValue = z.custom<Day>(
  value => typeof value === 'string' && parseDay(value) === value && value >= FIRST_DAY,
  'must be a day like 2023-02-09, from 1900 on',
);

/** A moment in UTC. */
export const InstantValue = z.custom<Instant>(
  value => typeof value === 'string' && parseInstant(value) === value,
  'must be a moment like 2023-02-09T11:00:00.000Z',
);

/** Money in whole euro cents; never a fraction. */
export const Cents = z.int().min(-1e14).max(1e14);
/** More than nothing, in whole euro cents. */
export const PositiveCents = z.int().min(1).max(1e14);

/**
 * An amount as its document has it, in whole euro cents. Budgets count gross; net and the rate of VAT (in hundredths of a
 * per cent: 1900 for 19 %) are kept where the document says them, and procurement counts with them (§ 3 (1) VgV).
 */
export const Amount = z.strictObject({
  grossCents: PositiveCents,
  netCents: PositiveCents.optional(),
  vatRate: z.int().min(0).max(10_000).optional(),
});
export type Amount = z.output<typeof Amount>;

/** A calendar year of a budget (§ 79 GemO). */
export const Year = z.int().min(1990).max(2100);

/** The id of a part of a thing: a line, a reservation, a point. */
export const PartId = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/);

/** The id of a thing, as its stream's name ends. */
export const ThingId = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,79}$/);

/** How exactly a figure is meant: equal, about, more than, less than, up to, almost. The sources rarely say «equal». */
export const Qualifier = z.enum(['eq', 'approx', 'gt', 'lt', 'upto', 'almost']);
export type Qualifier = z.output<typeof Qualifier>;

/** How a fact is known: stated by its source, computed from stated facts, inferred by us, found elsewhere, or made up for a demonstration. */
export const Mark = z.enum(['stated', 'computed', 'inferred', 'elsewhere', 'fictitious']);
export type Mark = z.output<typeof Mark>;

/** Where a fact comes from: the document, the place in it, and how it is known. */
export const Source = z.strictObject({
  document: text(),
  place: text().optional(),
  mark: Mark,
});
export type Source = z.output<typeof Source>;

/** A point of a decision of a council body, as an approval refers to it (§§ 37–39 GemO). Authoritative: the body decided, it did not only advise. */
export const DecisionRef = z.strictObject({
  paper: text(),
  body: text(),
  sessionOn: DayValue,
  minutes: text().optional(),
  item: text().optional(),
  point: text().optional(),
  result: text().optional(),
  authoritative: z.boolean(),
  /** The decision in these books, if it is kept here. */
  id: ThingId.optional(),
});
export type DecisionRef = z.output<typeof DecisionRef>;

/** Why something was done: a text, a decision or a document. Required for every side exit, correction and back-dating. */
export const Because = z
  .strictObject({ text: text().optional(), decision: text().optional(), document: text().optional() })
  .refine(({ text, decision, document }) => text || decision || document, 'must name a text, a decision or a document');
export type Because = z.output<typeof Because>;
