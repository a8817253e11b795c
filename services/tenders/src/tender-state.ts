import type { EventOf } from '@moves/events/catalogue/define';
import type { Part, PartRefusal } from '@moves/events/catalogue/joint-acts';
import type { Proposal } from '@moves/events/catalogue/tenders/award';
import type { CorrectionProposed, LifeCycleCost, Rank, Score } from '@moves/events/catalogue/tenders/competition';
import type { Award, LaterYear, MoneyAsk, Share } from '@moves/events/catalogue/tenders/money';
import {
  type Bidder,
  type Category,
  type Criterion,
  type ExclusionGround,
  type Lot,
  type LotPrice,
  type PriceFormula,
  type Procedure,
  type Regime,
  type TenderStatus,
  WHOLE,
} from '@moves/events/catalogue/tenders/words';
import type { Day, Instant } from '@moves/events/catalogue/time';
import type { PersonId } from '@moves/events/catalogue/values';

/** What the value was estimated at, net and gross, and its lots. */
export interface Estimate {
  readonly on: Day;
  readonly netCents: number;
  readonly grossCents: number;
  readonly vatRate: number;
  readonly months?: number;
  readonly lots: readonly Lot[];
  /** With what else of the same need is bought apart from it: no value limit is kept by splitting (§ 3 (2) VgV). */
  readonly togetherNetCents?: number;
  /** What of it, gross, is options and renewals; unknown of a tender that was taken over. */
  readonly optionsGrossCents?: number;
}

/** The procedure that was chosen, and what it was checked against. */
export interface Chosen {
  readonly procedure: Procedure;
  readonly regime: Regime;
  readonly electronic: boolean;
  /** The paragraphs on which the choice rests, where it was not free (`law/choice.ts`). */
  readonly grounds: readonly string[];
  readonly framework?: { readonly maximumNetCents: number; readonly months: number };
  readonly chosenOn: Day;
}

/** Documents, criteria and weights as bidders are told them. */
export interface Documents {
  readonly criteria: readonly Criterion[];
  readonly priceFormula: PriceFormula;
  readonly mostPoints: number;
  readonly variants: 'allowed' | 'required' | 'excluded';
  readonly notAllElectronic: boolean;
}

/** A joint act with the Budgets that has begun: what was asked, and who has answered. */
export interface Asking {
  readonly money: MoneyAsk;
  readonly ready: readonly Part[];
}

/** A round in which bids or requests come: round 0 are requests to take part, 1 the first bids. */
export interface Round {
  readonly round: number;
  readonly stage: 'requests' | 'bids';
  readonly closesAt: Instant;
  readonly firstKey: string;
  readonly secondKey: string;
  readonly recoveryKey?: string;
  /** Who has begun to open what came. */
  readonly firstOpener?: PersonId;
  readonly opened: boolean;
  /** Questions that came by then were asked in time (§ 20 (3) VgV). */
  readonly questionsUntil?: Instant;
  /** Its period was cut short because of urgency. */
  readonly urgent?: boolean;
  /** When bidders were last given longer. */
  readonly extendedAt?: Instant;
  /** Who was invited; absent where everybody may bid. */
  readonly invited?: readonly string[];
}

/** A question about the documents, from whoever it came. */
export interface Question {
  readonly receivedOn: Day;
  /** When it was recorded as received. */
  readonly receivedAt: Instant;
  readonly answered: boolean;
}

/** An essential correction that waits for a second person. */
export type ProposedCorrection = EventOf<typeof CorrectionProposed>['data'] & { readonly proposedBy: PersonId };

/** A bid or request after its opening. */
export interface OpenedBid {
  readonly bid: string;
  readonly round: number;
  readonly receivedAt: Instant;
  readonly sha256: string;
  readonly size: number;
  readonly dataKey: string;
  /** Who bids; known once its cover was recorded. */
  readonly bidder?: Bidder;
  readonly prices: readonly LotPrice[];
  readonly variant: boolean;
  /** Documents that were asked for and have not come yet, until this day. */
  readonly missingUntil?: Day;
  /** The day until which documents were last asked for, whether they have come or not. */
  readonly askedUntil?: Day;
  /** What was asked for came too late, or not at all. */
  readonly incomplete?: boolean;
  readonly checked: boolean;
  readonly excluded?: ExclusionGround;
  readonly selected: boolean;
  readonly priceClarified?: boolean;
}

/** What the evaluation came to. */
export interface Evaluation {
  readonly scores: readonly Score[];
  readonly costs: readonly LifeCycleCost[];
  readonly ranking: readonly Rank[];
  readonly hash: string;
  readonly scoredBy: PersonId;
  /** The second person who came to the same. */
  readonly confirmedBy?: PersonId;
}

/** An objection or review that may hold the award. */
export interface Hold {
  readonly kind: 'objection' | 'review';
  readonly receivedOn: Day;
  readonly endedAt?: Instant;
}

/** Letters to those who lose, and from when on the contract may be concluded. */
export interface Information {
  readonly sentAt: Instant;
  readonly earliestAt: Instant;
  readonly rule: string;
}

/** What was proposed to be entered afterwards, and by whom. */
export interface LateStep {
  readonly step: string;
  readonly terms: Readonly<Record<string, unknown>>;
  readonly tookEffectAt: Instant;
  readonly proposedBy: PersonId;
  readonly because?: string;
}

/** Everything decisions need to know of a tender. */
export interface TenderFacts {
  readonly title: string;
  readonly category: Category;
  readonly office: string;
  readonly measure?: string;
  readonly exercise: boolean;
  readonly takenOver: boolean;
  /** Who declared the need: never who approves the publication. */
  readonly requestedBy: PersonId;
  /** Who handles the case: never an opener. */
  readonly handledBy?: PersonId;
  /** Who handled it before: no opener either. */
  readonly handledBefore?: readonly PersonId[];
  /** What everybody who takes part has declared: true for a conflict of interest. */
  readonly interests: ReadonlyMap<PersonId, boolean>;
  readonly consulted: number;
  /** Of market consultations, those that say how the advantage was made up for. */
  readonly neutralised: number;
  readonly estimate?: Estimate;
  readonly chosen?: Chosen;
  /** The day on which the procedure began (§ 3 (3) VgV: dispatch of the notice): the law of this day holds to its end. */
  readonly begunOn?: Day;
  readonly documents?: Documents;
  readonly asked?: { readonly years: readonly Share[]; readonly laterYears: readonly LaterYear[] };
  /** What is set aside: the Budgets' reservations, by the joint act that made them. */
  readonly funded?: readonly {
    readonly budget: string;
    readonly reservation: string;
    readonly line: string;
    readonly grossCents: number;
  }[];
  /** The joint act with the Budgets that has begun and not ended. */
  readonly asking?: Asking;
  /** The names of all that have ever begun. */
  readonly joints: readonly string[];
  /** Why the last one failed. */
  readonly refusals: readonly PartRefusal[];
  readonly documentsApprovedBy?: PersonId;
  readonly publicationApprovedBy?: PersonId;
  readonly rounds: readonly Round[];
  readonly criteriaHash?: string;
  /** The last essential correction that was proposed and nobody has approved yet. */
  readonly correction?: ProposedCorrection;
  readonly validUntil?: Day;
  readonly notices: ReadonlyMap<
    string,
    { readonly kind: string; readonly dispatchedOn: Day; readonly publishedOn?: Day; readonly rejected: boolean }
  >;
  readonly questions: ReadonlyMap<string, Question>;
  readonly bids: ReadonlyMap<string, OpenedBid>;
  readonly negotiated: ReadonlySet<number>;
  readonly evaluation?: Evaluation;
  readonly proposals: readonly Proposal[];
  readonly directBidder?: Bidder;
  readonly proposedBy?: PersonId;
  readonly resolvedOn?: Day;
  readonly register: ReadonlyMap<string, { readonly answeredOn: Day; readonly entry: boolean }>;
  readonly information?: Information;
  readonly holds: ReadonlyMap<string, Hold>;
  readonly requestedAwards: readonly Award[];
  /** Their award is entered afterwards: it took effect when that says, not when the Budgets are ready. */
  readonly awardedLate?: boolean;
  readonly awards: readonly Award[];
  readonly awardedOn?: Day;
  readonly cancelledLots: ReadonlySet<string>;
  readonly statisticsOn?: Day;
  readonly debriefed: ReadonlySet<string>;
  readonly erased: ReadonlySet<string>;
  /** Contents of bids that were deleted when the file need not be kept any longer, by their SHA-256. */
  readonly contentErased?: ReadonlySet<string>;
  /** Until when the closed file must be kept. */
  readonly retainUntil?: Day;
  readonly lateSteps: ReadonlyMap<string, LateStep>;
  /** When it took its last step in the order of its life. */
  readonly since: Instant;
}

/** A tender in one of its states. */
export type KnownTender = TenderFacts & { readonly status: TenderStatus };
/** A tender from need to contract. */
export type Tender = { readonly status: 'unknown' } | KnownTender;

/** The round in which bids come or came last. */
export const lastRound = ({ rounds }: TenderFacts): Round | undefined => rounds.at(-1);

/** The bids (or requests) of the last round that are not excluded. */
export const bidsIn = (t: TenderFacts, round = lastRound(t)?.round): readonly OpenedBid[] =>
  [...t.bids.values()].filter(bid => bid.round === round);

/** Those of them that are not excluded. */
export const validBids = (t: TenderFacts, round?: number): readonly OpenedBid[] =>
  bidsIn(t, round).filter(({ excluded }) => !excluded);

/** The name of the next joint act of a kind: `award-2` after one that failed. */
export const nextJoint = ({ joints }: TenderFacts, kind: 'funding' | 'award'): string =>
  `${kind}-${joints.filter(joint => joint.startsWith(`${kind}-`)).length + 1}`;

/** The lots of a tender, whether it is divided or not. */
export const lotsOf = ({ estimate }: TenderFacts): readonly string[] => {
  const lots = estimate?.lots.map(({ lot }) => lot) ?? [];
  return lots.length > 0 ? lots : [WHOLE];
};

/** The lots that are still to be awarded. */
export const openLots = (t: TenderFacts): readonly string[] => lotsOf(t).filter(lot => !t.cancelledLots.has(lot));

/** The day whose law holds for a tender: that of its beginning, or, before that, the day asked. */
export const lawDayOf = ({ begunOn }: TenderFacts, today: Day): Day => begunOn ?? today;
