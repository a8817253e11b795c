import type { Procedure, Regime } from '../../../catalogue/tenders/words.ts';
import { type Day, dayOf, type Instant } from '../../../catalogue/time.ts';
import type { Because } from '../../../catalogue/values.ts';
import type { Said } from '../../../catalogue/words.ts';
import { sourceIn } from '../law/step-rule.ts';
import { rulesFor, type StepName } from '../law/steps.ts';
import type { AnyStep, StepType, TenderHistory } from './history.ts';
import { say } from './said.ts';
import { detailOf } from './timeline-details.ts';

/** What a thing that happened is called, and the step of the table whose paragraph asks for it. */
interface StepWords {
  readonly title: Said;
  readonly act?: StepName;
  /** Of what is no step of the table: the paragraph itself. */
  readonly sources?: Readonly<Record<Regime, string>>;
}

const words: Readonly<Record<StepType, StepWords>> = {
  NeedDeclared: {
    title: say('Bedarf gemeldet', 'Need declared'),
    sources: { eu: '§ 8 (1) VgV', national: '§ 6 (1) UVgO' },
  },
  TenderTakenOver: { title: say('Laufendes Verfahren übernommen', 'Running tender taken over') },
  InterestsDeclared: { title: say('Erklärung zu Interessenkonflikten', 'Interests declared'), act: 'declareInterests' },
  MarketConsulted: { title: say('Markt erkundet', 'Market consulted'), act: 'consultMarket' },
  ValueEstimated: { title: say('Wert geschätzt', 'Value estimated'), act: 'estimateValue' },
  ProcedureChosen: { title: say('Verfahren gewählt', 'Procedure chosen'), act: 'chooseProcedure' },
  TenderPlanned: { title: say('Termine geplant', 'Steps planned'), act: 'planTender' },
  DocumentsPrepared: {
    title: say('Unterlagen und Kriterien aufgestellt', 'Documents and criteria prepared'),
    act: 'prepareDocuments',
  },
  FundingAsked: { title: say('Mittel angefordert', 'Funding asked for'), act: 'askFunding' },
  FundingReleased: { title: say('Mittel freigegeben', 'Funding released'), act: 'releaseFunding' },
  TenderFunded: { title: say('Mittel reserviert', 'Money set aside'), act: 'releaseFunding' },
  TenderFundingRefused: { title: say('Reservierung abgelehnt', 'Money not set aside'), act: 'releaseFunding' },
  DocumentsApproved: { title: say('Unterlagen freigegeben', 'Documents approved'), act: 'approveDocuments' },
  PublicationApproved: {
    title: say('Veröffentlichung freigegeben', 'Publication approved'),
    act: 'approvePublication',
  },
  TenderPublished: { title: say('Veröffentlicht', 'Published'), act: 'publishTender' },
  BiddersInvited: { title: say('Zum Angebot aufgefordert', 'Bidders invited'), act: 'inviteBidders' },
  NoticeDispatched: { title: say('Bekanntmachung abgesandt', 'Notice dispatched'), act: 'dispatchNotice' },
  NoticeAnswered: { title: say('Bekanntmachung beantwortet', 'Notice answered'), act: 'answerNotice' },
  QuestionReceived: { title: say('Bieterfrage eingegangen', 'Question received'), act: 'receiveQuestion' },
  QuestionAnswered: {
    title: say('Bieterfrage für alle beantwortet', 'Question answered for all'),
    act: 'answerQuestion',
  },
  CorrectionProposed: { title: say('Berichtigung vorgeschlagen', 'Correction proposed'), act: 'correctTender' },
  TenderCorrected: { title: say('Unterlagen berichtigt', 'Tender corrected'), act: 'correctTender' },
  DeadlineExtended: { title: say('Frist verlängert', 'Deadline extended'), act: 'extendDeadline' },
  ValidityExtended: { title: say('Bindefrist verlängert', 'Binding period extended'), act: 'extendValidity' },
  OpeningBegun: { title: say('Öffnung begonnen (erste Person)', 'Opening begun (first person)'), act: 'beginOpening' },
  BidsOpened: { title: say('Geöffnet (zweite Person)', 'Opened (second person)'), act: 'openBids' },
  BidRecorded: { title: say('Angebot oder Antrag verlesen', 'Bid or request read out'), act: 'recordBid' },
  DocumentsRequested: { title: say('Unterlagen nachgefordert', 'Documents asked for'), act: 'requestDocuments' },
  DocumentsRecorded: { title: say('Nachforderung erledigt', 'Documents recorded'), act: 'recordDocuments' },
  BidChecked: { title: say('Angebot oder Antrag geprüft', 'Bid or request checked'), act: 'checkBid' },
  BidExcluded: { title: say('Ausgeschlossen', 'Excluded'), act: 'excludeBid' },
  PriceClarified: { title: say('Preis aufgeklärt', 'Price clarified'), act: 'clarifyPrice' },
  CandidatesSelected: { title: say('Bewerber ausgewählt', 'Candidates selected'), act: 'selectCandidates' },
  NegotiationHeld: { title: say('Verhandelt', 'Negotiated'), act: 'holdNegotiation' },
  BidsScored: { title: say('Gewertet', 'Scored'), act: 'scoreBids' },
  EvaluationConfirmed: { title: say('Wertung bestätigt', 'Evaluation confirmed'), act: 'confirmEvaluation' },
  EvaluationReturned: { title: say('Wertung zurückgegeben', 'Evaluation returned'), act: 'returnEvaluation' },
  AwardProposed: { title: say('Zuschlag vorgeschlagen', 'Award proposed'), act: 'proposeAward' },
  AwardResolved: { title: say('Über die Vergabe beschlossen', 'Award resolved on'), act: 'resolveAward' },
  RegisterQueried: { title: say('Wettbewerbsregister abgefragt', 'Competition register asked'), act: 'queryRegister' },
  InformationSent: { title: say('Unterlegene Bieter informiert', 'Losing bidders informed'), act: 'sendInformation' },
  ObjectionLodged: { title: say('Rüge eingegangen', 'Objection lodged'), act: 'lodgeObjection' },
  ObjectionDecided: { title: say('Über die Rüge entschieden', 'Objection decided'), act: 'decideObjection' },
  ReviewLodged: { title: say('Nachprüfung beantragt', 'Review lodged'), act: 'lodgeReview' },
  ReviewEnded: { title: say('Nachprüfung beendet', 'Review ended'), act: 'endReview' },
  AwardRequested: { title: say('Zuschlag veranlasst', 'Award requested'), act: 'awardTender' },
  TenderAwarded: { title: say('Zuschlag erteilt', 'Awarded'), act: 'awardTender' },
  AwardRefused: { title: say('Zuschlag nicht möglich', 'Award not possible'), act: 'awardTender' },
  BidderDebriefed: { title: say('Bieter auf Antrag unterrichtet', 'Bidder debriefed'), act: 'debriefBidder' },
  StatisticsReported: { title: say('Vergabestatistik gemeldet', 'Statistics reported'), act: 'reportStatistics' },
  TenderCancelled: { title: say('Aufgehoben', 'Cancelled'), act: 'cancelTender' },
  TenderClosed: { title: say('Abgeschlossen', 'Closed'), act: 'closeTender' },
  TenderHandedOver: { title: say('Bearbeitung übergeben', 'Handed over'), act: 'handOverTender' },
  BidderErased: { title: say('Personenbezogene Angaben gelöscht', 'Personal fields erased'), act: 'eraseBidder' },
  LateStepProposed: { title: say('Nacherfassung vorgeschlagen', 'Late entry proposed'), act: 'proposeLateStep' },
  LateStepConfirmed: { title: say('Nacherfassung bestätigt', 'Late entry confirmed'), act: 'confirmLateStep' },
  LateStepDropped: { title: say('Nacherfassung verworfen', 'Late entry dropped'), act: 'dropLateStep' },
};

/** One line of the timeline: what happened when, under which paragraph, and whether it was entered afterwards. */
export interface TimelineEntry {
  readonly at: Instant;
  readonly recordedAt: Instant;
  readonly position: number;
  readonly type: StepType;
  readonly title: Said;
  readonly detail: Said | null;
  readonly paragraph: string | null;
  readonly because: Because | null;
  readonly afterwards: boolean;
}

/** A procedure as far as it is chosen, and the day it began, whose law holds. */
export interface RecordedProcedure {
  readonly procedure: Procedure | null;
  readonly regime: Regime | null;
  readonly begunOn: Day | null;
}

function paragraphOf({ type, at }: AnyStep, { procedure, regime, begunOn }: RecordedProcedure): string | null {
  const { act, sources } = words[type];
  if (sources) return sources[regime ?? 'eu'];
  const [rule] = act ? rulesFor(act, procedure ?? undefined, begunOn ?? dayOf(at)) : [];
  return rule ? sourceIn(rule, regime ?? undefined) : null;
}

/** All steps of a tender, in the order in which they took effect. */
export const timelineOf = (h: TenderHistory, chosen: RecordedProcedure): readonly TimelineEntry[] =>
  h.steps.map(one => {
    const { at, recordedAt, position, type, because, afterwards } = one;
    return {
      ...{ at, recordedAt, position, type, because, afterwards },
      title: words[type].title,
      detail: detailOf(one, h) ?? null,
      paragraph: paragraphOf(one, chosen),
    };
  });
