import assert from 'node:assert/strict';
import type { EventOf } from '@moves/events/catalogue/define';
import type { MoneyAsk } from '@moves/events/catalogue/tenders/money';
import type { TenderTakenOver, ValueEstimated } from '@moves/events/catalogue/tenders/preparation';
import type { PersonId } from '@moves/events/catalogue/values';
import { regimeOf } from '@moves/events/published/tenders/law/kinds';
import { takenOverRound } from '@moves/events/published/tenders/taken-over';
import type { Estimate, KnownTender, OpenedBid, Tender, TenderFacts } from './tender-state.ts';

/** A tender that is known; anything else is a history that cannot be. */
export const known = (t: Tender): KnownTender => {
  assert(t.status !== 'unknown', 'was unknown');
  return t;
};

/** The tender with its last round changed. */
export const inLastRound = (t: Tender, change: object): KnownTender => ({
  ...known(t),
  rounds: known(t).rounds.map((round, place, { length }) => (place === length - 1 ? { ...round, ...change } : round)),
});

/** The tender with one of its opened bids changed. */
export const withBid = (t: Tender, bid: string, change: Partial<OpenedBid>): KnownTender => {
  const before = known(t).bids.get(bid);
  assert(before, `bid ${bid} was never opened`);
  return { ...known(t), bids: new Map(known(t).bids).set(bid, { ...before, ...change }) };
};

/** The tender without the correction that waited: it was approved, or is too late. */
export const withoutCorrection = (t: Tender): KnownTender => {
  const { correction: _, ...rest } = known(t);
  return rest;
};

/** The tender with a joint act that begins. */
export const asking = (t: KnownTender, money: MoneyAsk): KnownTender => ({
  ...t,
  asking: { money, ready: [] },
  joints: [...t.joints, money.joint],
});

/** The tender without the joint act that has ended. */
export const answered = (t: Tender): KnownTender => {
  const { asking: _, ...rest } = known(t);
  return rest;
};

/** A map with one entry more, or another. */
export const having = <Key, Value>(map: ReadonlyMap<Key, Value>, key: Key, value: Value): ReadonlyMap<Key, Value> =>
  new Map(map).set(key, value);

/** What a tender is before anything but its need has been said. */
export const BEGUN = {
  takenOver: false,
  exercise: false,
  interests: new Map(),
  consulted: 0,
  neutralised: 0,
  joints: [],
  refusals: [],
  rounds: [],
  notices: new Map(),
  questions: new Map(),
  bids: new Map(),
  negotiated: new Set<number>(),
  proposals: [],
  register: new Map(),
  holds: new Map(),
  requestedAwards: [],
  awards: [],
  cancelledLots: new Set<string>(),
  debriefed: new Set<string>(),
  erased: new Set<string>(),
  lateSteps: new Map(),
} satisfies Partial<TenderFacts>;

/** A value as decisions look at it. */
export const estimateOf = ({
  on,
  netCents,
  grossCents,
  vatRate,
  months,
  lots,
  optionsNetCents,
  likeContracts = [],
}: EventOf<typeof ValueEstimated>['data']): Estimate => ({
  on,
  netCents,
  grossCents,
  vatRate,
  ...(months && { months }),
  lots,
  ...(likeContracts.length > 0 && {
    togetherNetCents: likeContracts.reduce((sum, like) => sum + like.netCents, netCents),
  }),
  optionsGrossCents: Math.ceil((optionsNetCents * (10_000 + vatRate)) / 10_000),
});

/** A bid as two people have just opened it. */
export const unread = (
  bid: Pick<OpenedBid, 'bid' | 'receivedAt' | 'sha256' | 'size' | 'dataKey'>,
  round: number,
): OpenedBid => ({ ...bid, round, prices: [], variant: false, checked: false, selected: false });

/** Two pairs of eyes make a tender ready for publication. */
export const approved = (t: KnownTender): KnownTender =>
  t.documentsApprovedBy && t.publicationApprovedBy ? { ...t, status: 'approved' } : t;

/** Until when a round is open, and for which keys its bids are locked. */
export const sealOf = ({
  closesAt,
  questionsUntil,
  urgentReason,
  firstKey,
  secondKey,
  recoveryKey,
}: {
  closesAt: TenderFacts['since'];
  questionsUntil?: TenderFacts['since'] | undefined;
  urgentReason?: string | undefined;
  firstKey: string;
  secondKey: string;
  recoveryKey?: string | undefined;
}) => ({
  closesAt,
  ...(questionsUntil && { questionsUntil }),
  ...(urgentReason && { urgent: true }),
  firstKey,
  secondKey,
  ...(recoveryKey && { recoveryKey }),
});

/** The round of a tender that was published when it was taken over: what comes in it is locked for keys of these books. */
function roundsTakenOver(e: EventOf<typeof TenderTakenOver>['data']): Pick<TenderFacts, 'rounds' | 'criteriaHash'> {
  const round = takenOverRound(e);
  if (!round || !e.seal) return { rounds: [] };
  const { criteriaHash, ...seal } = e.seal;
  return { criteriaHash, rounds: [{ ...sealOf({ ...seal, closesAt: round.closesAt }), ...round, opened: false }] };
}

/** A running tender as its source says it stands. */
export const takenOver = (e: EventOf<typeof TenderTakenOver>['data'], by: PersonId): Omit<KnownTender, 'since'> => ({
  ...BEGUN,
  status: e.status,
  title: e.title,
  category: e.category,
  office: e.office,
  ...(e.measure && { measure: e.measure }),
  exercise: e.exercise ?? false,
  takenOver: true,
  requestedBy: by,
  ...(e.netCents && {
    estimate: {
      on: e.on,
      netCents: e.netCents,
      grossCents: e.grossCents ?? e.netCents,
      vatRate: e.vatRate ?? 0,
      ...(e.months && { months: e.months }),
      lots: [],
    },
  }),
  ...(e.procedure && {
    chosen: {
      procedure: e.procedure,
      regime: regimeOf(e.procedure),
      electronic: true,
      grounds: [],
      chosenOn: e.begunOn ?? e.on,
    },
    handledBy: by,
  }),
  ...(e.documents && { documents: e.documents }),
  ...(e.validUntil && { validUntil: e.validUntil }),
  ...(e.begunOn && { begunOn: e.begunOn }),
  ...roundsTakenOver(e),
});

/** The tender with something changed of what holds its award. */
export function held(t: Tender, hold: string, change: object): KnownTender {
  const before = known(t).holds.get(hold);
  assert(before, `nobody has lodged ${hold}`);
  return { ...known(t), holds: having(known(t).holds, hold, { ...before, ...change }) };
}

/** The procedure goes back to where it went wrong: what was decided since has to be decided anew. */
export function setBack(
  t: KnownTender,
  to: 'opened' | 'evaluated' | undefined,
  since: KnownTender['since'],
): KnownTender {
  if (!to) return t;
  const { information: _, resolvedOn: __, proposedBy: ___, evaluation, ...rest } = t;
  const kept = { ...rest, proposals: [], since };
  return to === 'evaluated' && evaluation
    ? { ...kept, evaluation, status: 'evaluated' }
    : { ...kept, status: 'opened' };
}

/** The tender as it was before its award was asked for: to this it falls back if the award cannot be made. */
export function beforeAward(t: KnownTender): KnownTender {
  const { awardedLate: _, ...rest } = answered(t);
  return { ...rest, status: rest.information ? 'informed' : 'awardResolved', requestedAwards: [] };
}

/** The tender without a step that waited to be entered afterwards. */
export function withoutLateStep(t: Tender, entry: string): KnownTender {
  const lateSteps = new Map(known(t).lateSteps);
  lateSteps.delete(entry);
  return { ...known(t), lateSteps };
}
