import assert from 'node:assert/strict';
import { type TenderEvent, tenderEvents } from '@moves/events/catalogue/tenders';
import { dayOf } from '@moves/events/catalogue/time';
import { aggregate } from '@moves/events/decider/aggregate';
import {
  answered,
  approved,
  asking,
  BEGUN,
  beforeAward,
  estimateOf,
  having,
  held,
  inLastRound,
  known,
  sealOf,
  setBack,
  takenOver,
  unread,
  withBid,
  withoutCorrection,
  withoutLateStep,
} from './tender-changes.ts';
import { type KnownTender, lastRound, type Tender } from './tender-state.ts';

/** The states of a tender, and how events change them. What may happen when is said by `law/steps.ts`. */
export const tender = aggregate<Tender, TenderEvent>()({
  name: 'tender',
  events: tenderEvents,
  initial: { status: 'unknown' },
  evolve: {
    // From need to publication.
    NeedDeclared: (_, { title, category, office, measure, exercise = false }, { at, by }) => ({
      ...BEGUN,
      status: 'need',
      title,
      category,
      office,
      ...(measure && { measure }),
      exercise,
      requestedBy: by,
      since: at,
    }),
    TenderTakenOver: (_, e, { at, by }) => ({ ...takenOver(e, by), since: at }),
    InterestsDeclared: (t, { conflict }, { by }) => ({
      ...known(t),
      interests: having(known(t).interests, by, conflict),
    }),
    MarketConsulted: (t, { neutralised }) => {
      // How an advantage is made up for is said of all who were asked so far.
      const consulted = known(t).consulted + 1;
      return { ...known(t), consulted, neutralised: neutralised ? consulted : known(t).neutralised };
    },
    ValueEstimated: (t, e, { at }) => {
      // A new estimate asks for the procedure to be checked anew, for money and approval too (X3).
      const { chosen: _, documentsApprovedBy: __, publicationApprovedBy: ___, ...rest } = known(t);
      return { ...rest, status: 'estimated', estimate: estimateOf(e), since: at };
    },
    ProcedureChosen: (t, { procedure, regime, electronic, grounds, framework }, { at, by }) => ({
      ...known(t),
      status: 'procedureChosen',
      chosen: {
        procedure,
        regime,
        electronic,
        grounds: grounds.map(({ ground }) => ground),
        ...(framework && { framework }),
        chosenOn: dayOf(at),
      },
      handledBy: known(t).handledBy ?? by,
      since: at,
    }),
    TenderPlanned: t => known(t),
    DocumentsPrepared: (t, { criteria, priceFormula, mostPoints, variants, notAllElectronic }) => {
      const { documentsApprovedBy: _, publicationApprovedBy: __, ...rest } = known(t);
      const status = rest.status === 'approved' ? 'funded' : rest.status;
      return { ...rest, status, documents: { criteria, priceFormula, mostPoints, variants, notAllElectronic } };
    },
    FundingAsked: (t, asked) => ({ ...known(t), asked }),
    FundingReleased: (t, { money }) => asking(known(t), money),
    MoneyReady: (t, { stream, ready }) => {
      const { asking } = known(t);
      assert(asking, 'nothing was asked');
      return { ...known(t), asking: { ...asking, ready: [...asking.ready, { stream, ready }] } };
    },
    TenderFunded: (t, _, { at }) => {
      const { asking } = known(t);
      assert(asking, 'nothing was asked');
      const funded = asking.money.budgets.flatMap(({ budget, steps }) =>
        steps.flatMap(step =>
          step.kind === 'reserve'
            ? [{ budget, reservation: step.reservation, line: step.line, grossCents: step.grossCents }]
            : [],
        ),
      );
      return { ...answered(t), status: 'funded', funded, refusals: [], since: at };
    },
    TenderFundingRefused: (t, { refusals }) => ({ ...answered(t), refusals }),
    DocumentsApproved: (t, _, { by }) => approved({ ...known(t), documentsApprovedBy: by }),
    PublicationApproved: (t, _, { by }) => approved({ ...known(t), publicationApprovedBy: by }),
    TenderPublished: (t, e, { at }) => ({
      ...known(t),
      status: 'published',
      begunOn: known(t).begunOn ?? e.dispatchedOn,
      criteriaHash: e.criteriaHash,
      validUntil: e.validUntil,
      rounds: [{ ...sealOf(e), round: e.stage === 'requests' ? 0 : 1, stage: e.stage, opened: false }],
      since: at,
    }),
    BiddersInvited: (t, e, { at }) => ({
      ...known(t),
      status: 'invited',
      begunOn: known(t).begunOn ?? e.dispatchedOn,
      criteriaHash: e.criteriaHash,
      validUntil: e.validUntil,
      rounds: [
        ...known(t).rounds,
        {
          ...sealOf(e),
          round: e.round,
          stage: 'bids',
          opened: false,
          invited: e.bidders.map(({ bidder }) => bidder),
        },
      ],
      since: at,
    }),
    NoticeDispatched: (t, { notice, kind, dispatchedOn }) => ({
      ...known(t),
      notices: having(known(t).notices, notice, { kind, dispatchedOn, rejected: false }),
    }),
    NoticeAnswered: (t, { notice, publishedOn, rejectedBecause }) => {
      const before = known(t).notices.get(notice);
      assert(before, `notice ${notice} was never sent`);
      const now = { ...before, ...(publishedOn && { publishedOn }), rejected: rejectedBecause !== undefined };
      return { ...known(t), notices: having(known(t).notices, notice, now) };
    },

    // From publication to the bids' places.
    QuestionReceived: (t, { question, receivedOn }, { at }) => ({
      ...known(t),
      questions: having(known(t).questions, question, { receivedOn, receivedAt: at, answered: false }),
    }),
    QuestionAnswered: (t, { question }) => {
      const before = known(t).questions.get(question);
      assert(before, `question ${question} was never received`);
      return { ...known(t), questions: having(known(t).questions, question, { ...before, answered: true }) };
    },
    CorrectionProposed: (t, e, { by }) => ({ ...known(t), correction: { ...e, proposedBy: by } }),
    TenderCorrected: (t, { correction, criteria, criteriaHash, closesAt }, { at }) => {
      const before = correction ? withoutCorrection(t) : known(t);
      const { documents } = before;
      const later = closesAt > (lastRound(before)?.closesAt ?? closesAt);
      return {
        ...inLastRound(before, { closesAt, ...(later && { extendedAt: at }) }),
        ...(documents && criteria && { documents: { ...documents, criteria } }),
        ...(criteriaHash && { criteriaHash }),
      };
    },
    DeadlineExtended: (t, { closesAt, validUntil }, { at }) => ({
      ...inLastRound(t, { closesAt, extendedAt: at }),
      ...(validUntil && { validUntil }),
    }),
    ValidityExtended: (t, { validUntil }) => ({ ...known(t), validUntil }),
    OpeningBegun: (t, _, { by }) => inLastRound(t, { firstOpener: by }),
    BidsOpened: (t, { round, bids }, { at }) => ({
      ...inLastRound(withoutCorrection(t), { opened: true }),
      status: round === 0 ? 'requestsOpened' : 'opened',
      bids: new Map([...known(t).bids, ...bids.map(bid => [bid.bid, unread(bid, round)] as const)]),
      since: at,
    }),
    BidRecorded: (t, { bid, bidder, prices, variant }) => withBid(t, bid, { bidder, prices, variant }),
    DocumentsRequested: (t, { bid, until }) => withBid(t, bid, { missingUntil: until, askedUntil: until }),
    DocumentsRecorded: (t, { bid, complete }) => {
      const { missingUntil: _, ...rest } = known(t).bids.get(bid)!;
      return { ...known(t), bids: new Map(known(t).bids).set(bid, { ...rest, incomplete: !complete }) };
    },
    BidChecked: (t, { bid, correctedPrices }) =>
      withBid(t, bid, { checked: true, ...(correctedPrices && { prices: correctedPrices }) }),
    BidExcluded: (t, { bid, ground }) => withBid(t, bid, { excluded: ground }),
    PriceClarified: (t, { bid, accepted }) => withBid(t, bid, { priceClarified: accepted }),
    CandidatesSelected: (t, { bids }) => {
      const chosen = new Set(bids);
      const all = [...known(t).bids].map(([id, bid]) => [id, { ...bid, selected: chosen.has(id) }] as const);
      return { ...known(t), bids: new Map(all) };
    },
    NegotiationHeld: (t, { round }) => ({ ...known(t), negotiated: new Set([...known(t).negotiated, round]) }),
    BidsScored: (t, { scores, costs = [], ranking, hash }, { at, by }) => ({
      ...known(t),
      status: 'scored',
      evaluation: { scores, costs, ranking, hash, scoredBy: by },
      since: at,
    }),
    EvaluationConfirmed: (t, _, { at, by }) => {
      const { evaluation } = known(t);
      return {
        ...known(t),
        status: 'evaluated',
        ...(evaluation && { evaluation: { ...evaluation, confirmedBy: by } }),
        since: at,
      };
    },
    EvaluationReturned: (t, _, { at }) => setBack(known(t), 'opened', at),

    // From the proposal to the end.
    AwardProposed: (t, { proposals, bidder }, { at, by }) => ({
      ...known(t),
      status: 'awardProposed',
      proposals,
      ...(bidder && { directBidder: bidder }),
      proposedBy: by,
      since: at,
    }),
    AwardResolved: (t, { accepted, on }, { at }) => ({
      ...known(t),
      // Where nobody had to bid, there is nothing to evaluate again.
      status: accepted ? 'awardResolved' : known(t).evaluation ? 'evaluated' : 'approved',
      ...(accepted && { resolvedOn: on }),
      since: at,
    }),
    RegisterQueried: (t, { bidder, answeredOn, entry }) => ({
      ...known(t),
      register: having(known(t).register, bidder, { answeredOn, entry }),
    }),
    InformationSent: (t, { earliestAt, rule }, { at }) => ({
      ...known(t),
      status: 'informed',
      information: { sentAt: at, earliestAt, rule },
      since: at,
    }),
    ObjectionLodged: (t, { objection, receivedOn }) => ({
      ...known(t),
      holds: having(known(t).holds, objection, { kind: 'objection', receivedOn }),
    }),
    ObjectionDecided: (t, { objection, backTo }, { at }) => setBack(held(t, objection, { endedAt: at }), backTo, at),
    ReviewLodged: (t, { review }, { at }) => ({
      ...known(t),
      holds: having(known(t).holds, review, { kind: 'review', receivedOn: dayOf(at) }),
    }),
    ReviewEnded: (t, { review, backTo }, { at }) => setBack(held(t, review, { endedAt: at }), backTo, at),
    AwardRequested: (t, { money, awards }, { act }) => ({
      ...asking(known(t), money),
      status: 'awarding',
      requestedAwards: awards,
      awardedLate: act === 'ConfirmLateStep',
    }),
    TenderAwarded: (t, { awards }, { at }) => ({
      ...answered(t),
      status: 'awarded',
      awards,
      awardedOn: dayOf(at),
      refusals: [],
      since: at,
    }),
    AwardRefused: (t, { refusals }) => ({ ...beforeAward(known(t)), refusals }),
    BidderDebriefed: (t, { bidder }) => ({ ...known(t), debriefed: new Set([...known(t).debriefed, bidder]) }),
    StatisticsReported: (t, { on }) => ({ ...known(t), statisticsOn: on }),
    TenderCancelled: (t, { lots }, { at }) => {
      const k = known(t);
      if (!lots) return { ...k, status: 'cancelled', since: at };
      return { ...k, cancelledLots: new Set([...k.cancelledLots, ...lots]), since: at };
    },
    TenderClosed: (t, { retainUntil }, { at }) => ({ ...known(t), status: 'closed', retainUntil, since: at }),
    TenderHandedOver: (t, { to }) => {
      const { handledBy, handledBefore = [] } = known(t);
      const before = handledBy ? [...handledBefore, handledBy] : handledBefore;
      return { ...known(t), handledBy: to as KnownTender['requestedBy'], handledBefore: before };
    },
    BidderErased: (t, { bidder, content = [] }) => ({
      ...known(t),
      erased: new Set([...known(t).erased, bidder]),
      contentErased: new Set([...(known(t).contentErased ?? []), ...content]),
    }),
    LateStepProposed: (t, { entry, step, terms, tookEffectAt }, { by, because }) => ({
      ...known(t),
      lateSteps: having(known(t).lateSteps, entry, {
        step,
        terms,
        tookEffectAt,
        proposedBy: by,
        ...(because?.text && { because: because.text }),
      }),
    }),
    LateStepConfirmed: (t, { entry }) => withoutLateStep(t, entry),
    LateStepDropped: (t, { entry }) => withoutLateStep(t, entry),
  },
});
