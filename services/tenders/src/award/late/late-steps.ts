import { ProvisionalGround } from '@moves/events/catalogue/budgets';
import type { NewEvent } from '@moves/events/catalogue/define';
import { malformed } from '@moves/events/catalogue/malformed';
import { ContractTerms } from '@moves/events/catalogue/tenders/award';
import { LaterYear, Share } from '@moves/events/catalogue/tenders/money';
import { Bidder, Criterion } from '@moves/events/catalogue/tenders/words';
import {
  DayValue,
  DecisionRef,
  InstantValue,
  PartId,
  PositiveCents,
  type TenderId,
  ThingId,
  text,
  Year,
} from '@moves/events/catalogue/values';
import type { Act } from '@moves/events/decider/act';
import { demand } from '@moves/events/decider/failures';
import type { Subjects } from '@moves/events/subjects';
import { z } from 'zod';
import type { PublicKeys } from '../../bids/opening-keys.ts';
import { CorrectTender, correctTenderLate } from '../../competition/correct-tender.ts';
import { ExtendDeadline, extendDeadline } from '../../competition/extend-deadline.ts';
import { sealedBidder } from '../../preparation/bidders.ts';
import { InviteBidders, inviteBidders } from '../../preparation/invite-bidders.ts';
import type { KeptFiles } from '../../preparation/prepare-documents.ts';
import { PublishTender, publishTender } from '../../preparation/publish-tender.ts';
import type { Tender } from '../../tender-state.ts';
import { AwardTender, awardTender } from '../award-tender.ts';
import { ResolveAward, resolveAward } from '../resolve-award.ts';
import { SendInformation, sendInformation } from '../send-information.ts';

/** What a step needs from outside its tender, as its own handler would bring it. */
export interface Brought {
  readonly keys?: PublicKeys | undefined;
  readonly kept: KeptFiles;
}

/** A step that may be entered afterwards: how its terms are kept, and the decision that carries it out by hand. */
interface LateRule {
  readonly terms: z.ZodType<Readonly<Record<string, unknown>>>;
  readonly needs?: 'keys' | 'files';
  readonly decide: (t: Tender, tenderId: TenderId, terms: unknown, act: Act, brought: Brought) => readonly NewEvent[];
}

const late = <Terms extends Readonly<Record<string, unknown>>>(
  terms: z.ZodType<Terms>,
  decide: (t: Tender, tenderId: TenderId, terms: Terms, act: Act, brought: Brought) => readonly NewEvent[],
  needs?: LateRule['needs'],
): LateRule => ({ terms, decide: decide as LateRule['decide'], ...(needs && { needs }) });

const window = {
  dispatchedOn: DayValue,
  closesAt: InstantValue,
  validUntil: DayValue,
  urgentReason: text().optional(),
  priorInformationOn: DayValue.optional(),
  recoveryKey: text().optional(),
};
/** Bidders in plain words, if a step names any. */
const named = z.object({
  bidders: z
    .array(
      z.strictObject({
        bidder: PartId,
        firm: text().optional(),
        person: text().optional(),
        contact: text().optional(),
        country: text().optional(),
        sme: z.boolean().optional(),
      }),
    )
    .optional(),
});
const letter = z.strictObject({ bidder: PartId, reasons: text() });
const file = z.strictObject({ sha256: z.string().regex(/^[\da-f]{64}$/), title: text() });
const authority = z.strictObject({
  budget: ThingId,
  appropriation: PartId,
  lot: PartId.optional(),
  due: z.array(z.strictObject({ year: Year, amountCents: PositiveCents })).min(1),
});

/**
 * The steps that may be entered afterwards by two persons: what the city itself did towards the outside, which letters, notices
 * and minutes prove. Never the receipt of a bid nor its opening: when it came, and that nobody had read it before, only the
 * lock of these books can show (§§ 10 (1), 54, 55 VgV). Nor the second signatures of others, which nobody can give for them.
 */
const rules: Readonly<Record<string, LateRule>> = {
  publishTender: late(
    z.strictObject({ ...window, questionsUntil: InstantValue.optional(), address: text() }),
    (t, id, terms, act, { keys }) => publishTender(t, new PublishTender(id, terms, act), keys),
    'keys',
  ),
  inviteBidders: late(
    z.strictObject({
      ...window,
      bidders: z.array(Bidder).min(1),
      agreed: z.boolean(),
      fewerReason: text().optional(),
    }),
    (t, id, terms, act, { keys }) => inviteBidders(t, new InviteBidders(id, terms, act), keys),
    'keys',
  ),
  correctTender: late(
    z.strictObject({
      what: text(),
      essential: z.boolean(),
      files: z.array(file).optional(),
      criteria: z.array(Criterion).min(1).optional(),
      closesAt: InstantValue,
    }),
    (t, id, terms, act, { kept }) => correctTenderLate(t, new CorrectTender(id, terms, act), kept),
    'files',
  ),
  extendDeadline: late(
    z.strictObject({ closesAt: InstantValue, validUntil: DayValue.optional() }),
    (t, id, terms, act) => extendDeadline(t, new ExtendDeadline(id, terms, act)),
  ),
  resolveAward: late(
    z.strictObject({
      level: z.enum(['office', 'mayor', 'committee', 'council', 'urgent']),
      body: text(),
      on: DayValue,
      accepted: z.boolean(),
      vote: text().optional(),
      closedSession: z.boolean(),
      decision: DecisionRef.optional(),
    }),
    (t, id, terms, act) => resolveAward(t, new ResolveAward(id, terms, act)),
  ),
  sendInformation: late(z.strictObject({ electronic: z.boolean(), letters: z.array(letter) }), (t, id, terms, act) =>
    sendInformation(t, new SendInformation(id, terms, act)),
  ),
  awardTender: late(
    z.strictObject({
      terms: z.array(ContractTerms).min(1),
      years: z.array(Share),
      laterYears: z.array(LaterYear),
      authorities: z.array(authority).optional(),
      provisionalGround: ProvisionalGround.optional(),
    }),
    (t, id, terms, act) => awardTender(t, new AwardTender(id, terms, act)),
  ),
};

/** The names of the steps that may be entered afterwards. */
export const lateSteps: readonly string[] = Object.keys(rules);

/** The rule for a step; refuses one that may not be entered afterwards. */
export function lateRuleOf(step: string): LateRule {
  demand(Object.hasOwn(rules, step), 'step-not-entered-late', { step });
  return rules[step]!;
}

/** The terms of a step as they are kept: checked now, so that confirming finds what it needs; and of persons only ciphertext. */
export function keptTerms(
  step: string,
  terms: Readonly<Record<string, unknown>>,
  { subjects, tenderId }: { readonly subjects: Subjects; readonly tenderId: TenderId },
): Readonly<Record<string, unknown>> {
  const rule = lateRuleOf(step);
  const { bidders } = checked(named, terms);
  const sealed = bidders && { bidders: bidders.map(bidder => sealedBidder(subjects, tenderId, bidder)) };
  return checked(rule.terms, { ...terms, ...sealed });
}

function checked<Terms>(schema: z.ZodType<Terms>, terms: unknown): Terms {
  const read = schema.safeParse(terms);
  if (!read.success) throw malformed(read.error, 'terms');
  return read.data;
}
