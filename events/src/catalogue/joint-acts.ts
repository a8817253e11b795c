import { z } from 'zod';
import { defineEvent, type EventOf } from './define.ts';

/** An event of a thing's own that is ready to happen, as its own decision made it. */
export const Ready = z.strictObject({
  type: z.string().min(1),
  version: z.int().min(1),
  data: z.record(z.string(), z.unknown()),
});
export type Ready = z.output<typeof Ready>;

/** Which joint act: the stream that decides on it (`decision-…`, `obligation-…`), and its name there. */
export const JointRef = z.strictObject({ stream: z.string().min(1), joint: z.string().min(1) });
export type JointRef = z.output<typeof JointRef>;

/** What one thing does in a joint act: its stream, and what is ready there. */
export const Part = z.strictObject({ stream: z.string().min(1), ready: z.array(Ready) });
export type Part = z.output<typeof Part>;

/** Why a thing cannot do its part: the refusal's code and facts. */
export const PartRefusal = z.strictObject({
  stream: z.string().min(1),
  code: z.string().min(1),
  facts: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type PartRefusal = z.output<typeof PartRefusal>;

/** Everything a thing shall do in a joint act is possible and ready. It counts nowhere yet; it is *in preparation*. */
export const PartPrepared = defineEvent('PartPrepared', z.strictObject({ of: JointRef, ready: z.array(Ready) }));

/** A thing cannot do what a joint act asks of it. */
export const PartRefused = defineEvent(
  'PartRefused',
  z.strictObject({
    of: JointRef,
    code: z.string().min(1),
    facts: z.record(z.string(), z.union([z.string(), z.number()])),
  }),
);

/** The joint act has happened, and with it what was ready here. Says nothing that its moment has not said; closes the part. */
export const PartCompleted = defineEvent('PartCompleted', z.strictObject({ of: JointRef, ready: z.array(Ready) }));

/** The joint act will not happen, nor what was ready for it. */
export const PartLapsed = defineEvent('PartLapsed', z.strictObject({ of: JointRef }));

/** A reaction asked a thing for something that its rules refuse. It changes nothing, and is not asked again. */
export const ReactionRefused = defineEvent(
  'ReactionRefused',
  z.strictObject({
    reaction: z.string().min(1),
    code: z.string().min(1),
    facts: z.record(z.string(), z.union([z.string(), z.number()])),
  }),
);

/** What is noted in a thing's stream beside its own life, whatever the thing. */
export const asides = [PartPrepared, PartRefused, PartCompleted, PartLapsed, ReactionRefused] as const;
export type Aside = EventOf<(typeof asides)[number]>;

/** What every moment of a joint act says: its name, and what happens with it, thing by thing. */
export const jointMoment = { joint: z.string().min(1), parts: z.array(Part).min(1) };
/** What every end of a joint act without effect says. */
export const jointFailure = {
  joint: z.string().min(1),
  refusals: z.array(PartRefusal),
  /** The other streams that were asked: whatever is ready in them lapses. */
  prepared: z.array(z.string().min(1)),
};
export type JointMoment = { readonly joint: string; readonly parts: readonly Part[] };

/** The council's package is approved: from here on each of its parts has happened (`council.ts` says more). */
export const PackageApproved = defineEvent('PackageApproved', z.strictObject(jointMoment));
/** The council's package cannot be carried out as a whole, so nothing of it is. */
export const PackageFailed = defineEvent('PackageFailed', z.strictObject(jointFailure));
/** An obligation over several budget years is entered in all of them. */
export const ObligationEntered = defineEvent('ObligationEntered', z.strictObject(jointMoment));
/** One budget year cannot bear its share of an obligation, so none does. */
export const ObligationRefused = defineEvent('ObligationRefused', z.strictObject(jointFailure));
