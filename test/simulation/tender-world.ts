import type { NewEvent, Recorded } from '@moves/events/catalogue/define';
import type { Procedure } from '@moves/events/catalogue/tenders/words';
import { type Day, dayOf, type Instant, latest, plusDays, startOfDay } from '@moves/events/catalogue/time';
import type { BidId, CommandId, EventId, PersonId, TenderId } from '@moves/events/catalogue/values';
import type { Act } from '@moves/events/decider/act';
import { Malformed, Refusal } from '@moves/events/decider/failures';
import { DIRECT, EU } from '@moves/events/published/tenders/law/kinds';
import { AwardTender, awardTender } from '@moves/tenders/award/award-tender';
import { CancelTender, cancelTender } from '@moves/tenders/award/ending/cancel-tender';
import { DecideObjection, decideObjection } from '@moves/tenders/award/holds/decide-objection';
import { EndReview, endReview } from '@moves/tenders/award/holds/end-review';
import { LodgeObjection, lodgeObjection } from '@moves/tenders/award/holds/lodge-objection';
import { LodgeReview, lodgeReview } from '@moves/tenders/award/holds/lodge-review';
import { ConfirmLateStep, confirmLateStep } from '@moves/tenders/award/late/confirm-late-step';
import { ProposeLateStep, proposeLateStep } from '@moves/tenders/award/late/propose-late-step';
import { losersOf } from '@moves/tenders/award/losing';
import { ProposeAward, proposeAward } from '@moves/tenders/award/propose-award';
import { QueryRegister, queryRegister } from '@moves/tenders/award/query-register';
import { ResolveAward, resolveAward } from '@moves/tenders/award/resolve-award';
import { SendInformation, sendInformation } from '@moves/tenders/award/send-information';
import { BeginOpening, beginOpening } from '@moves/tenders/bids/begin-opening';
import { bid as sealedBid } from '@moves/tenders/bids/bid';
import { OpenBids, openBids } from '@moves/tenders/bids/open-bids';
import { ReceiveBid, receiveBid } from '@moves/tenders/bids/receive-bid';
import { ApproveCorrection, approveCorrection } from '@moves/tenders/competition/approve-correction';
import { CheckBid, checkBid } from '@moves/tenders/competition/check-bid';
import { ConfirmEvaluation, confirmEvaluation } from '@moves/tenders/competition/confirm-evaluation';
import { CorrectTender, correctTender } from '@moves/tenders/competition/correct-tender';
import { ExcludeBid, excludeBid } from '@moves/tenders/competition/exclude-bid';
import { ExtendDeadline, extendDeadline } from '@moves/tenders/competition/extend-deadline';
import { HoldNegotiation, holdNegotiation } from '@moves/tenders/competition/hold-negotiation';
import { RecordBid, recordBid } from '@moves/tenders/competition/record-bid';
import { ScoreBids, scoreBids } from '@moves/tenders/competition/score-bids';
import { SelectCandidates, selectCandidates } from '@moves/tenders/competition/select-candidates';
import { placesOf } from '@moves/tenders/competition/sheet';
import { AnswerMoney } from '@moves/tenders/money/answer-money';
import { answerTenderMoney } from '@moves/tenders/money/answer-tender-money';
import { ApproveDocuments, approveDocuments } from '@moves/tenders/preparation/approve-documents';
import { ApprovePublication, approvePublication } from '@moves/tenders/preparation/approve-publication';
import { AskFunding, askFunding } from '@moves/tenders/preparation/ask-funding';
import { ChooseProcedure, chooseProcedure } from '@moves/tenders/preparation/choose-procedure';
import { DeclareInterests, declareInterests } from '@moves/tenders/preparation/declare-interests';
import { DeclareNeed, declareNeed } from '@moves/tenders/preparation/declare-need';
import { EstimateValue, estimateValue } from '@moves/tenders/preparation/estimate-value';
import { InviteBidders, inviteBidders } from '@moves/tenders/preparation/invite-bidders';
import { PrepareDocuments, prepareDocuments } from '@moves/tenders/preparation/prepare-documents';
import { PublishTender, publishTender } from '@moves/tenders/preparation/publish-tender';
import { ReleaseFunding, releaseFunding } from '@moves/tenders/preparation/release-funding';
import { tender } from '@moves/tenders/tender';
import { type KnownTender, lastRound, lotsOf, openLots, type Tender, validBids } from '@moves/tenders/tender-state';

/** A tender of a random procedure, in the hands of people who try anything at any time. */
export interface Beginning {
  readonly procedure: Procedure;
  readonly netCents: number;
  readonly beginsOn: Day;
  readonly lots: number;
  readonly framework: boolean;
  readonly urgent: boolean;
}

/** Numbers thrown, of which a step makes what it needs. */
export type Thrown = readonly [step: number, person: number, days: number, more: number];

export const people = ['ann', 'bea', 'cem', 'dora', 'eva'] as readonly string[] as readonly PersonId[];
const firms = ['north', 'south', 'east', 'west', 'centre'];
const because = { text: 'Aus gutem Grund (Übung)' };
const id = 'T-SIMULATION' as TenderId;
const keys = { firstKey: 'A'.repeat(87), secondKey: 'B'.repeat(87) };
const grossOf = (netCents: number) => Math.round(netCents * 1.19);

const GROUNDS: Readonly<Partial<Record<Procedure, string>>> = {
  negotiatedWithCall: '§ 14 (3) Nr. 1 VgV',
  competitiveDialogue: '§ 14 (3) Nr. 1 VgV',
  innovationPartnership: '§ 19 (1) VgV',
  negotiatedWithoutCall: '§ 14 (4) Nr. 2 VgV',
  negotiatedAwardWithCompetition: '§ 8 (4) Nr. 1 UVgO',
  negotiatedAwardWithoutCompetition: '§ 8 (4) Nr. 1 UVgO',
  restrictedWithoutCompetition: '§ 8 (3) Nr. 1 UVgO',
};

/** Extreme urgency is a ground for one procedure only. */
const isUrgent = ({ procedure, urgent }: Beginning) => urgent && procedure === 'negotiatedWithoutCall';

/** Instead of days: to the very moment that is waited for. */
export const UNTIL_THEN = 99;

/** A bid that lies sealed: what nobody may know before it is opened. */
export interface Sealed {
  readonly bid: string;
  readonly round: number;
  readonly receivedAt: Instant;
  readonly dataKey: string;
}

/** One tender, its history, and what lies sealed beside it. Only decisions happen here: no door, no store. */
export class TenderWorld {
  readonly history: Recorded[] = [];
  readonly sealed: Sealed[] = [];
  state: Tender = tender.initial;
  now: Instant;
  private asked = 0;

  constructor(readonly beginning: Beginning) {
    this.now = startOfDay(beginning.beginsOn);
    this.prepare();
  }

  get t(): KnownTender {
    return this.state as KnownTender;
  }

  /** Lets days pass, and somebody try a step; the code of the refusal if it was refused. */
  try([step, person, days, more]: Thrown): string | undefined {
    this.pass(days, more);
    const likely = this.likely();
    const name = more % 7 === 0 ? tries[step % tries.length]! : likely[step % likely.length]!;
    const by = people[person % people.length]!;
    try {
      this.say(steps[name](this, this.act(by), more), by, name === 'confirmLateStep' ? 'ConfirmLateStep' : 'Tried');
      return undefined;
    } catch (error) {
      if (error instanceof Refusal) return error.code;
      if (error instanceof Malformed) return error.message;
      throw error;
    }
  }

  act(by: PersonId, at: Instant = this.now): Act {
    return { by, at, now: this.now, because, commandId: `asked-${++this.asked}` as CommandId, correlationId: 'x' };
  }

  /** Takes what came of a decision into the history. */
  say(events: readonly NewEvent[], by: PersonId, act = 'Tried'): void {
    for (const { type, version, data, at = this.now } of events) {
      const revision = this.history.length;
      const envelope = { id: `e-${revision}` as EventId, type, version, at, recordedAt: this.now, by, act };
      const recorded = { type, data, envelope: { ...envelope, stream: `tender-${id}`, revision } } as Recorded;
      this.history.push(recorded);
      this.state = tender.fold([recorded], this.state);
    }
  }

  private pass(days: number, more: number): void {
    const later = (from: string, ms: number) => new Date(Date.parse(from) + ms).toISOString() as Instant;
    const then = this.t.status === 'informed' ? this.t.information?.earliestAt : lastRound(this.t)?.closesAt;
    if (days === UNTIL_THEN && then && then > this.now)
      this.now = latest(this.now, later(then, more % 5 === 0 ? -1 : 0));
    else if (days === 0 || days === UNTIL_THEN) this.now = later(this.now, 60_000);
    else this.now = startOfDay(plusDays(dayOf(this.now), days));
  }

  /** What would bring the tender on in its state, so that many get to their end. */
  private likely(): readonly StepName[] {
    const { status, asking } = this.t;
    return asking ? ['answerMoney'] : (ON[status] ?? tries);
  }

  /** From need to approval, as the rules want it: what is tried begins after it. */
  private prepare(): void {
    const { procedure, netCents, lots, framework } = this.beginning;
    const [ann, bea, cem, dora, eva] = people as [PersonId, PersonId, PersonId, PersonId, PersonId];
    const need = {
      title: 'Übung',
      description: 'Übung',
      category: 'services',
      office: 'Amt',
      exercise: false,
    } as const;
    this.say(declareNeed(this.state, new DeclareNeed(id, need, this.act(eva))), eva);
    for (const one of people)
      this.say(declareInterests(this.state, new DeclareInterests(id, { conflict: false }, this.act(one))), one);
    const parts = lots > 1 ? [...Array(lots).keys()].map(n => this.lot(n, Math.floor(netCents / lots))) : [];
    const whole = parts.length > 0 ? parts.reduce((sum, part) => sum + part.netCents, 0) : netCents;
    const estimate = {
      method: framework ? 'framework' : 'wholeTerm',
      on: dayOf(this.now),
      months: 24,
      netCents: whole,
      vatRate: 1900,
      grossCents: grossOf(whole),
      optionsNetCents: 0,
      qualifier: 'eq',
      basis: 'Übung',
      lots: parts,
    } as const;
    this.say(estimateValue(this.state, new EstimateValue(id, { ...estimate, lots: parts }, this.act(eva))), eva);
    const ground = isUrgent(this.beginning) ? '§ 14 (4) Nr. 3 VgV' : GROUNDS[procedure];
    const choice = {
      procedure,
      grounds: ground ? [{ ground, reason: 'Übung' }] : [],
      electronic: true,
      undividedReason: 'Übung',
      ...(framework && { framework: { maximumNetCents: whole, months: 24 } }),
    };
    this.say(chooseProcedure(this.state, new ChooseProcedure(id, choice, this.act(ann))), ann);
    const documents = {
      files: [],
      criteria: [
        { criterion: 'price', title: 'Preis', kind: 'price', weight: 6_000 },
        { criterion: 'quality', title: 'Güte', kind: 'quality', weight: 4_000 },
      ],
      priceFormula: 'lowestRatio',
      mostPoints: 1_000,
      variants: 'excluded',
      suitability: [],
      required: [],
      notAllElectronic: false,
    } as const;
    const prepared = { ...documents, files: [], criteria: [...documents.criteria], suitability: [], required: [] };
    this.say(prepareDocuments(this.state, new PrepareDocuments(id, prepared, this.act(eva)), new Map()), eva);
    const gross = grossOf(whole);
    const half = Math.ceil(gross / 2);
    const funding = {
      years: ['100-2026', '100-2027'].map(budget => ({ budget, line: 'moves', grossCents: half })),
      laterYears: [],
    };
    this.say(askFunding(this.state, new AskFunding(id, funding, this.act(eva))), eva);
    this.say(releaseFunding(this.state, new ReleaseFunding(id, {}, this.act(bea)), this.history), bea);
    while (this.t.asking) this.say(answered(this, this.act(bea), 1), bea);
    this.say(approveDocuments(this.state, new ApproveDocuments(id, {}, this.act(cem))), cem);
    this.say(approvePublication(this.state, new ApprovePublication(id, {}, this.act(dora))), dora);
  }

  private lot(place: number, netCents: number) {
    return { lot: `lot-${place}`, title: `Los ${place}`, netCents };
  }
}

/** What somebody tries, with terms that mostly make sense in the state the tender is in. */
type Try = (world: TenderWorld, act: Act, more: number) => readonly NewEvent[];

const windowOf = ({ now, t, beginning }: TenderWorld, more: number) => {
  const dispatchedOn = dayOf(now);
  const length = t.chosen?.regime === 'eu' ? 36 : 15;
  const closesAt = startOfDay(plusDays(dispatchedOn, length + (more % 3) - (more % 5 === 0 ? 9 : 0)));
  const validUntil = plusDays(dayOf(closesAt), 60 + (more % 160));
  return { dispatchedOn, closesAt, validUntil, ...(isUrgent(beginning) && { urgentReason: 'Übung' }) };
};

const answered: Try = ({ t, state }, act, more) => {
  const { money, ready } = t.asking!;
  const next = money.budgets.find(({ budget }) => !ready.some(({ stream }) => stream === `budget-${budget}`));
  if (!next) return [];
  const stream = `budget-${next.budget}`;
  const answer =
    more % 9 === 0
      ? { joint: money.joint, refusal: { stream, code: 'not-enough-left', facts: {} } }
      : { joint: money.joint, part: { stream, ready: next.steps.map(({ kind }) => readyAs(kind)) } };
  return answerTenderMoney(state, new AnswerMoney(id, answer, act));
};
const readyAs = (kind: string) => ({ type: kind, version: 1, data: {} });

const amountOf = (more: number, lots: number) => {
  const netCents = Math.round((1_000_000 + (more % 7) * 100_000) / lots);
  return { netCents, grossCents: grossOf(netCents), vatRate: 1900 };
};

const some = <Value>(values: Iterable<Value>, more: number): Value | undefined => {
  const all = [...values];
  return all[more % Math.max(all.length, 1)];
};

const letters = (t: KnownTender) => losersOf(t).map(bidder => ({ bidder, reasons: 'Übung' }));

const awardTerms = (t: KnownTender, now: Instant, more: number) => {
  const lots = openLots(t);
  const shares = t.proposals
    .filter(({ lot }) => lots.includes(lot))
    .map(({ lot, grossCents }) => ({
      budget: '100-2026',
      line: 'moves',
      grossCents: grossCents - (more % 11 === 0 ? 1 : 0),
      lot,
    }));
  const framework = t.chosen?.framework !== undefined;
  const beginsOn = plusDays(dayOf(now), 1);
  return {
    terms: lots.map(lot => ({ lot, beginsOn, endsOn: plusDays(beginsOn, 365), options: [], indexation: false })),
    years: framework && more % 5 !== 0 ? [] : shares,
    laterYears: [],
  };
};

const steps = {
  publishTender: (world, act, more) =>
    publishTender(world.state, new PublishTender(id, { ...windowOf(world, more), address: 'x' }, act), keys),
  inviteBidders: (world, act, more) => {
    const { t } = world;
    const valid = validBids(t).flatMap(({ bidder, selected }) =>
      bidder && (selected || lastRound(t)!.round > 0) ? [bidder] : [],
    );
    const bidders = lastRound(t) ? valid : firms.slice(0, 2 + (more % 3)).map(bidder => ({ bidder, firm: bidder }));
    const terms = { ...windowOf(world, more), bidders, agreed: more % 2 === 0, fewerReason: 'Übung' };
    return inviteBidders(world.state, new InviteBidders(id, terms, act), keys);
  },
  extendDeadline: ({ state, t }, act, more) => {
    const { closesAt } = lastRound(t) ?? { closesAt: act.at };
    const later = startOfDay(plusDays(dayOf(closesAt), 1 + (more % 5)));
    const validUntil = plusDays(dayOf(later), 80);
    return extendDeadline(state, new ExtendDeadline(id, { closesAt: later, validUntil }, act));
  },
  correctTender: ({ state, t }, act, more) => {
    const { closesAt } = lastRound(t) ?? { closesAt: act.at };
    const weight = 1_000 * (1 + (more % 8));
    const criteria = t.documents?.criteria.map((one, place) => ({ ...one, weight: place ? 10_000 - weight : weight }));
    const terms = {
      what: 'Übung',
      essential: more % 3 !== 0,
      ...(more % 4 !== 0 && criteria && { criteria }),
      closesAt: more % 3 === 0 ? closesAt : startOfDay(plusDays(dayOf(closesAt), 1 + (more % 9))),
    };
    return correctTender(state, new CorrectTender(id, terms, act), new Map());
  },
  approveCorrection: ({ state, t }, act, more) => {
    const correction = more % 11 === 0 ? 'none' : (t.correction?.correction ?? 'none');
    return approveCorrection(state, new ApproveCorrection(id, { correction }, act));
  },
  receiveBid: (world, act, more) => {
    const { state, sealed } = world;
    const bid = `B-${sealed.length}` as BidId;
    const { round = 0 } = (state.status !== 'unknown' && lastRound(state)) || {};
    const dataKey = `${sealed.length}-${more}-`.padEnd(43, 'k').slice(0, 43);
    const content = { sha256: 'a'.repeat(64), size: 4_096, envelope: 'e'.repeat(64), round };
    const [event] = receiveBid(sealedBid.initial, new ReceiveBid(bid, { tender: id }, act, content), state);
    if (!event || JSON.stringify(event).includes(dataKey)) throw new Error('a bid came without being received');
    sealed.push({ bid, round, receivedAt: act.at, dataKey });
    return [];
  },
  beginOpening: ({ state }, act) => beginOpening(state, new BeginOpening(id, act)),
  openBids: ({ state, sealed }, act) => {
    const round = state.status === 'unknown' ? undefined : lastRound(state);
    const here = sealed.filter(one => one.round === round?.round);
    const isLate = ({ receivedAt }: Sealed) => !!round && receivedAt >= round.closesAt;
    const found = {
      round: round?.round ?? 0,
      bids: here
        .filter(one => !isLate(one))
        .map(({ bid, receivedAt, dataKey }) => ({ bid, receivedAt, dataKey, sha256: 'a'.repeat(64), size: 4_096 })),
      late: here.filter(isLate).map(({ bid, receivedAt }) => ({ bid, receivedAt })),
      recovered: false,
    };
    return openBids(state, new OpenBids(id, {}, act), found);
  },
  recordBid: ({ state, t }, act, more) => {
    const waiting = validBids(t).filter(({ bidder }) => !bidder);
    const bid = some(waiting, more)?.bid ?? 'B-0';
    const invited = lastRound(t)?.invited ?? firms;
    const taken = new Set(
      [...t.bids.values()].filter(one => one.round === lastRound(t)?.round).map(one => one.bidder?.bidder),
    );
    const bidder = invited.find(firm => !taken.has(firm)) ?? 'north';
    const lots = lastRound(t)?.stage === 'requests' ? [] : lotsOf(t);
    const prices = lots.map(lot => ({ lot, ...amountOf(more, lots.length) }));
    return recordBid(state, new RecordBid(id, { bid, bidder: { bidder, firm: bidder }, prices, variant: false }, act));
  },
  checkBid: ({ state, t }, act, more) => {
    const bid =
      some(
        validBids(t).filter(({ bidder, checked }) => bidder && !checked),
        more,
      )?.bid ?? 'B-0';
    return checkBid(state, new CheckBid(id, { bid, note: 'Übung' }, act));
  },
  excludeBid: ({ state, t }, act, more) => {
    const bid = some(validBids(t), more)?.bid ?? 'B-0';
    return excludeBid(state, new ExcludeBid(id, { bid, ground: 'withdrawn', reason: 'Übung' }, act));
  },
  selectCandidates: ({ state, t }, act) => {
    const bids = validBids(t).map(({ bid }) => bid);
    return selectCandidates(state, new SelectCandidates(id, { bids, reason: 'Übung', fewerReason: 'Übung' }, act));
  },
  holdNegotiation: ({ state, t }, act) => {
    const bids = validBids(t).map(({ bid }) => bid);
    const terms = { round: lastRound(t)?.round ?? 1, bids, on: dayOf(act.at), summary: 'Übung' };
    return holdNegotiation(state, new HoldNegotiation(id, terms, act));
  },
  scoreBids: ({ state, t }, act, more) => {
    const places = t.documents ? placesOf(t, 'quality') : [];
    const scores = places.map((place, n) => ({ ...place, points: (more * (n + 3)) % 1_000, reason: 'Übung' }));
    return scoreBids(state, new ScoreBids(id, { scores }, act));
  },
  confirmEvaluation: ({ state, t }, act) =>
    confirmEvaluation(state, new ConfirmEvaluation(id, { hash: t.evaluation?.hash ?? '0'.repeat(64) }, act)),
  proposeAward: ({ state, t }, act, more) => {
    const first = (lot: string) =>
      t.evaluation?.ranking.find(one => one.lot === lot && one.rank === 1 + (more % 7 === 0 ? 1 : 0));
    const direct = t.chosen && DIRECT.includes(t.chosen.procedure);
    const proposals = openLots(t).map(lot => ({ lot, ...(!direct && { bid: first(lot)?.bid }), reason: 'Übung' }));
    const offer = { bidder: { bidder: 'north', firm: 'north' }, directPrice: amountOf(more, 1) };
    return proposeAward(state, new ProposeAward(id, { proposals, ...(direct && offer) }, act));
  },
  resolveAward: ({ state }, act, more) => {
    const accepted = more % 6 !== 0;
    const terms = {
      level: 'council',
      body: 'Gemeinderat',
      on: dayOf(act.at),
      accepted,
      vote: 'einstimmig',
      closedSession: true,
    } as const;
    return resolveAward(state, new ResolveAward(id, terms, act));
  },
  queryRegister: ({ state, t }, act, more) => {
    const bidder = some(t.proposals, more)?.bidder ?? 'north';
    const answeredOn = plusDays(dayOf(act.at), -(more % 80));
    const terms = { bidder, answeredOn, entry: more % 13 === 0, reference: 'Übung' };
    return queryRegister(state, new QueryRegister(id, terms, act));
  },
  sendInformation: ({ state, t }, act, more) =>
    sendInformation(state, new SendInformation(id, { electronic: more % 3 !== 0, letters: letters(t) }, act)),
  lodgeObjection: ({ state }, act) =>
    lodgeObjection(state, new LodgeObjection(id, { text: 'Übung', receivedOn: dayOf(act.at) }, act)),
  decideObjection: ({ state, t }, act, more) => {
    const objection = some(openHolds(t, 'objection'), more) ?? 'none';
    const backTo = more % 5 === 0 ? 'opened' : undefined;
    return decideObjection(
      state,
      new DecideObjection(id, { objection, upheld: more % 2 === 0, text: 'Übung', backTo }, act),
    );
  },
  lodgeReview: ({ state }, act) =>
    lodgeReview(state, new LodgeReview(id, { chamber: 'Vergabekammer', reference: 'Übung' }, act)),
  endReview: ({ state, t }, act, more) => {
    const review = some(openHolds(t, 'review'), more) ?? 'none';
    const backTo = more % 5 === 0 ? 'evaluated' : undefined;
    return endReview(
      state,
      new EndReview(id, { review, result: backTo ? 'upheld' : 'dismissed', text: 'Übung', backTo }, act),
    );
  },
  awardTender: ({ state, t, now }, act, more) => awardTender(state, new AwardTender(id, awardTerms(t, now, more), act)),
  answerMoney: (world, act, more) => (world.t.asking ? answered(world, act, more) : []),
  proposeLateStep: ({ state, t, now }, act, more) => {
    const tookEffectAt = more % 2 === 0 ? t.since : now;
    const [step, terms] =
      t.status === 'awardResolved' && t.chosen && EU.includes(t.chosen.procedure)
        ? (['sendInformation', { electronic: true, letters: letters(t) }] as const)
        : (['awardTender', awardTerms(t, tookEffectAt, more)] as const);
    return proposeLateStep(state, new ProposeLateStep(id, { step, terms, tookEffectAt }, act));
  },
  confirmLateStep: ({ state, t }, act, more) =>
    confirmLateStep(state, new ConfirmLateStep(id, some(t.lateSteps.keys(), more) ?? 'none', act), {
      keys,
      kept: new Map(),
    }),
  cancelTender: ({ state, t }, act, more) => {
    // Some try to end all of it, most only one lot: so that something is left to be awarded.
    const lots = more % 10 === 0 ? undefined : openLots(t).slice(1, 2);
    return lots?.length === 0
      ? []
      : cancelTender(state, new CancelTender(id, { ground: 'basisChanged', reason: 'Übung', lots }, act));
  },
} as const satisfies Readonly<Record<string, Try>>;

const openHolds = (t: KnownTender, kind: 'objection' | 'review'): string[] =>
  [...t.holds].filter(([, hold]) => hold.kind === kind && !hold.endedAt).map(([name]) => name);

type StepName = keyof typeof steps;
const tries = Object.keys(steps) as StepName[];

/** What brings a tender on in each of its states. */
const ON: Readonly<Partial<Record<KnownTender['status'], readonly StepName[]>>> = {
  approved: ['publishTender', 'inviteBidders', 'proposeAward'],
  published: [
    'receiveBid',
    'receiveBid',
    'receiveBid',
    'correctTender',
    'approveCorrection',
    'beginOpening',
    'openBids',
    'openBids',
  ],
  invited: [
    'receiveBid',
    'receiveBid',
    'receiveBid',
    'correctTender',
    'approveCorrection',
    'beginOpening',
    'openBids',
    'openBids',
  ],
  requestsOpened: ['recordBid', 'recordBid', 'checkBid', 'checkBid', 'selectCandidates', 'inviteBidders'],
  opened: [
    'recordBid',
    'recordBid',
    'checkBid',
    'checkBid',
    'holdNegotiation',
    'scoreBids',
    'scoreBids',
    'inviteBidders',
  ],
  scored: ['confirmEvaluation'],
  evaluated: ['proposeAward', 'proposeAward', 'queryRegister'],
  awardProposed: ['resolveAward', 'queryRegister'],
  awardResolved: ['queryRegister', 'sendInformation', 'awardTender', 'proposeLateStep', 'confirmLateStep'],
  informed: [
    'queryRegister',
    'awardTender',
    'awardTender',
    'lodgeReview',
    'endReview',
    'decideObjection',
    'confirmLateStep',
  ],
};
