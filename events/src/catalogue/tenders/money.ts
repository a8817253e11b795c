import { z } from 'zod';
import { ProvisionalGround } from '../budgets.ts';
import { defineEvent } from '../define.ts';
import { jointFailure, jointMoment, Ready } from '../joint-acts.ts';
import { Amount, PartId, PositiveCents, ThingId, text, Year } from '../values.ts';

/** One step that a tender or contract asks of a Budget, in the words of the act that does it by hand. */
export const MoneyStep = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('reserve'),
    reservation: PartId,
    line: PartId,
    ...Amount.shape,
    purpose: text(),
    measure: ThingId.optional(),
    tender: ThingId,
    provisionalGround: ProvisionalGround.optional(),
  }),
  /** Frees whatever is left of a reservation; nothing left is no error. */
  z.strictObject({ kind: z.literal('release'), reservation: PartId }),
  z.strictObject({
    kind: z.literal('commit'),
    commitment: PartId,
    line: PartId,
    ...Amount.shape,
    reservation: PartId.optional(),
    purpose: text(),
    measure: ThingId.optional(),
    contract: ThingId,
    document: text(),
    provisionalGround: ProvisionalGround.optional(),
  }),
  /** Charges the authority for investments of later years (§ 86 GemO). */
  z.strictObject({
    kind: z.literal('useAuthority'),
    appropriation: PartId,
    contract: ThingId,
    due: z.array(z.strictObject({ year: Year, amountCents: PositiveCents })).min(1),
  }),
]);
export type MoneyStep = z.output<typeof MoneyStep>;

/** What is asked of the Budgets together: all of it happens at one moment, or nothing of it. */
export const MoneyAsk = z.strictObject({
  /** The joint act's name in the stream that asks. */
  joint: PartId,
  budgets: z.array(z.strictObject({ budget: ThingId, steps: z.array(MoneyStep).min(1) })),
});
export type MoneyAsk = z.output<typeof MoneyAsk>;

/** What one budget year shall bear, on which line; and of which lot, where an award has several. */
export const Share = z.strictObject({ budget: ThingId, line: PartId, ...Amount.shape, lot: PartId.optional() });
export type Share = z.output<typeof Share>;

/** What falls into a year that has no statute yet: named with its reason, so that nothing of the value is forgotten. */
export const LaterYear = z.strictObject({
  year: Year,
  grossCents: PositiveCents,
  reason: text(),
  lot: PartId.optional(),
});
export type LaterYear = z.output<typeof LaterYear>;

/** One Budget can do what was asked of it. */
export const MoneyReady = defineEvent(
  'MoneyReady',
  z.strictObject({ joint: PartId, stream: z.string().min(1), ready: z.array(Ready) }),
);

const moment = { ...jointMoment, parts: z.array(z.strictObject({ stream: z.string().min(1), ready: z.array(Ready) })) };

/** The money of a tender is set aside in all its years (X2). */
export const TenderFunded = defineEvent('TenderFunded', z.strictObject(moment));
/** One year cannot set aside what the tender needs, so none does. */
export const TenderFundingRefused = defineEvent('TenderFundingRefused', z.strictObject(jointFailure));

/** What was awarded to whom: one entry a lot. */
export const Award = z.strictObject({
  lot: PartId,
  bidder: PartId,
  bid: ThingId.optional(),
  ...Amount.shape,
  netCents: PositiveCents,
  contract: ThingId,
});
export type Award = z.output<typeof Award>;

/** The award: the winners' bids are accepted, the contracts concluded, and their money bound, all at this moment (§ 127 GWB, X8). */
export const TenderAwarded = defineEvent('TenderAwarded', z.strictObject({ ...moment, awards: z.array(Award).min(1) }));
/** The money for an award cannot be bound, or its day has passed meanwhile: nothing was awarded (X8). */
export const AwardRefused = defineEvent('AwardRefused', z.strictObject(jointFailure));

/** An order under a framework is placed, and its money bound (X12). */
export const CallOffPlaced = defineEvent('CallOffPlaced', z.strictObject(moment));
/** A Budget cannot bear an order, so it is not placed. */
export const CallOffRefused = defineEvent('CallOffRefused', z.strictObject(jointFailure));
/** A contract is changed, and what it costs more is bound (X11). */
export const ContractModified = defineEvent('ContractModified', z.strictObject(moment));
/** A Budget cannot bear what a change costs more, so the contract stays as it was. */
export const ModificationRefused = defineEvent('ModificationRefused', z.strictObject(jointFailure));
/** An option is exercised, and its money bound. */
export const OptionExercised = defineEvent('OptionExercised', z.strictObject(moment));
/** A Budget cannot bear an option, so it is not exercised. */
export const OptionRefused = defineEvent('OptionRefused', z.strictObject(jointFailure));

/** The moments and failures of joint acts of tenders and contracts with Budgets. */
export const moneyMoments = [TenderFunded, TenderAwarded, CallOffPlaced, ContractModified, OptionExercised] as const;
export const moneyFailures = [
  TenderFundingRefused,
  AwardRefused,
  CallOffRefused,
  ModificationRefused,
  OptionRefused,
] as const;
