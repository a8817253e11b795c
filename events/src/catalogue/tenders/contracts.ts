import { z } from 'zod';
import { defineEvent, type EventOf } from '../define.ts';
import { Amount, Cents, DayValue, PartId, PositiveCents, Qualifier, Source, ThingId, text } from '../values.ts';
import {
  CallOffPlaced,
  CallOffRefused,
  ContractModified,
  LaterYear,
  ModificationRefused,
  MoneyAsk,
  MoneyReady,
  OptionExercised,
  OptionRefused,
  Share,
} from './money.ts';
import { Category, ContractOption, ModificationGround, Procedure, Regime } from './words.ts';

/** What a contract is, whether it came of a tender or was taken over. */
const contractFacts = {
  title: text(),
  contractor: text().optional(),
  category: Category,
  regime: Regime,
  procedure: Procedure.optional(),
  /** The day its procedure began: by that day's law it may be changed. */
  begunOn: DayValue,
  office: text().optional(),
  measure: ThingId.optional(),
  beginsOn: DayValue,
  /** Absent: without an end. */
  endsOn: DayValue.optional(),
  /** The last day to give notice. */
  noticeUntil: DayValue.optional(),
  options: z.array(ContractOption),
  indexation: z.boolean(),
  /** Call-offs bind the money; all together at most this, net (§ 21 VgV, § 15 UVgO), by these offices if any are named (§ 21 (2) VgV). */
  framework: z.strictObject({ maximumNetCents: PositiveCents, callers: z.array(text()).min(1).optional() }).optional(),
  exercise: z.boolean().optional(),
};

/** A contract has been concluded by an award. */
export const ContractBegun = defineEvent(
  'ContractBegun',
  z.strictObject({
    ...contractFacts,
    tender: ThingId,
    lot: PartId,
    bidder: PartId,
    ...Amount.shape,
    netCents: PositiveCents,
    awardedOn: DayValue,
    laterYears: z.array(LaterYear),
  }),
);

/** A contract that runs already is taken into these books as it stands on a day. */
export const ContractTakenOver = defineEvent(
  'ContractTakenOver',
  z.strictObject({
    ...contractFacts,
    on: DayValue,
    grossCents: PositiveCents.optional(),
    netCents: PositiveCents.optional(),
    vatRate: z.int().min(0).max(10_000).optional(),
    qualifier: Qualifier.optional(),
    /** Called off before these books began, net. */
    calledNetCents: Cents.min(0).optional(),
    /** Changes before these books began: de minimis, net, all together. */
    modifiedNetCents: Cents.min(0).optional(),
    source: Source,
    inferred: z.array(text()).optional(),
  }),
);

/** An order under the framework is asked for; the Budgets prepare its commitment (X12). */
export const CallOffRequested = defineEvent(
  'CallOffRequested',
  z.strictObject({
    callOff: PartId,
    title: text(),
    on: DayValue,
    /** Who orders. */
    office: text().optional(),
    ...Amount.shape,
    netCents: PositiveCents,
    money: MoneyAsk,
    years: z.array(Share),
    laterYears: z.array(LaterYear),
  }),
);

/** The contract shall be changed; the Budgets prepare what it costs more (X11). Net may fall below nothing: then nothing is bound. */
export const ModificationRequested = defineEvent(
  'ModificationRequested',
  z.strictObject({
    modification: PartId,
    ground: ModificationGround,
    reason: text(),
    netCents: Cents,
    grossCents: Cents,
    vatRate: z.int().min(0).max(10_000).optional(),
    endsOn: DayValue.optional(),
    /** The price as the index has it on the day, where a clause says so (§ 132 (4) GWB). */
    indexedNetCents: PositiveCents.optional(),
    /** Who takes the contractor's place (§ 132 (2) Nr. 4 GWB). */
    contractor: text().optional(),
    /** The rule it was checked against, and what all changes so far make of the original value, in hundredths of a per cent. */
    rule: text(),
    cumulative: z.int(),
    money: MoneyAsk,
    years: z.array(Share),
    laterYears: z.array(LaterYear),
  }),
);

/** An option shall be exercised. */
export const OptionRequested = defineEvent(
  'OptionRequested',
  z.strictObject({ option: PartId, money: MoneyAsk, years: z.array(Share), laterYears: z.array(LaterYear) }),
);
/** An option is not taken, or its day has passed. */
export const OptionLapsed = defineEvent('OptionLapsed', z.strictObject({ option: PartId }));

/** A change was announced at TED (§ 39 (5) VgV). */
export const ModificationNoticeSent = defineEvent(
  'ModificationNoticeSent',
  z.strictObject({ modification: PartId, dispatchedOn: DayValue, reference: text().optional() }),
);
/** Notice was given: the contract ends earlier. */
export const ContractTerminated = defineEvent('ContractTerminated', z.strictObject({ endsOn: DayValue }));
/** The contract has come to its end. */
export const ContractEnded = defineEvent('ContractEnded', z.strictObject({}));
/** Somebody should look: an option, a notice period or the end comes near (X25). Once for each threshold. */
export const ExpiryWarned = defineEvent(
  'ExpiryWarned',
  z.strictObject({
    of: z.enum(['end', 'option', 'notice']),
    part: PartId.optional(),
    dueOn: DayValue,
    daysBefore: z.int().min(0),
  }),
);

export const contractEvents = [
  ContractBegun,
  ContractTakenOver,
  CallOffRequested,
  CallOffPlaced,
  CallOffRefused,
  ModificationRequested,
  ContractModified,
  ModificationRefused,
  OptionRequested,
  OptionExercised,
  OptionRefused,
  OptionLapsed,
  MoneyReady,
  ModificationNoticeSent,
  ContractTerminated,
  ContractEnded,
  ExpiryWarned,
] as const;
export type ContractEvent = EventOf<(typeof contractEvents)[number]>;
