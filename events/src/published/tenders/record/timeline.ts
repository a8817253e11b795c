import type { Regime } from '../../../catalogue/tenders/words.ts';
import type { Instant } from '../../../catalogue/time.ts';
import type { Because } from '../../../catalogue/values.ts';
import type { StepType, TenderHistory } from './history.ts';
import { type Said, say } from './said.ts';
import { detailOf } from './timeline-details.ts';

/** What a step is called, and the paragraph that asks for it: above the threshold, and below. */
interface StepWords {
  readonly title: Said;
  readonly eu?: string;
  readonly national?: string;
}

const step = (de: string, en: string, eu?: string, national: string | undefined = eu): StepWords => ({
  title: say(de, en),
  ...(eu && { eu }),
  ...(national && { national }),
});

const words: Readonly<Record<StepType, StepWords>> = {
  NeedDeclared: step('Bedarf gemeldet', 'Need declared', '§ 8 (1) VgV', '§ 6 (1) UVgO'),
  TenderTakenOver: step('Laufendes Verfahren übernommen', 'Running tender taken over'),
  InterestsDeclared: step('Erklärung zu Interessenkonflikten', 'Interests declared', '§ 6 VgV', '§ 4 UVgO'),
  MarketConsulted: step('Markt erkundet', 'Market consulted', '§ 28 VgV', '§ 20 UVgO'),
  ValueEstimated: step('Wert geschätzt', 'Value estimated', '§ 3 VgV'),
  ProcedureChosen: step('Verfahren gewählt', 'Procedure chosen', '§ 14 VgV', '§ 8 UVgO'),
  TenderPlanned: step('Termine geplant', 'Steps planned', '§ 20 (1) VgV', '§ 13 UVgO'),
  DocumentsPrepared: step(
    'Unterlagen und Kriterien aufgestellt',
    'Documents and criteria prepared',
    '§ 29 VgV',
    '§ 21 UVgO',
  ),
  FundingAsked: step('Mittel angefordert', 'Funding asked for', '§ 27 GemHVO'),
  FundingReleased: step('Mittel freigegeben', 'Funding released', '§ 27 GemHVO'),
  TenderFunded: step('Mittel reserviert', 'Money set aside', '§ 27 GemHVO'),
  TenderFundingRefused: step('Reservierung abgelehnt', 'Money not set aside', '§ 27 GemHVO'),
  DocumentsApproved: step('Unterlagen freigegeben', 'Documents approved', '§ 29 VgV', '§ 21 UVgO'),
  PublicationApproved: step('Veröffentlichung freigegeben', 'Publication approved', '§ 6 VgV', '§ 4 UVgO'),
  TenderPublished: step('Veröffentlicht', 'Published', '§§ 37, 40, 41 VgV', '§§ 27, 28 UVgO'),
  BiddersInvited: step('Zum Angebot aufgefordert', 'Bidders invited', '§ 52 VgV', '§§ 11, 12, 37 UVgO'),
  NoticeDispatched: step('Bekanntmachung abgesandt', 'Notice dispatched', '§§ 37–40 VgV', '§§ 27–30 UVgO'),
  NoticeAnswered: step('Bekanntmachung beantwortet', 'Notice answered', '§ 40 VgV', '§ 28 UVgO'),
  QuestionReceived: step('Bieterfrage eingegangen', 'Question received', '§ 20 (3) VgV', '§ 13 (4) UVgO'),
  QuestionAnswered: step(
    'Bieterfrage für alle beantwortet',
    'Question answered for all',
    '§ 20 (3) VgV',
    '§ 13 (4) UVgO',
  ),
  CorrectionProposed: step(
    'Berichtigung vorgeschlagen',
    'Correction proposed',
    '§ 6, § 20 (3) VgV',
    '§§ 4, 13 (4) UVgO',
  ),
  TenderCorrected: step('Unterlagen berichtigt', 'Tender corrected', '§ 20 (3) VgV', '§ 13 (4) UVgO'),
  DeadlineExtended: step('Frist verlängert', 'Deadline extended', '§ 20 (3) VgV', '§ 13 (4) UVgO'),
  ValidityExtended: step('Bindefrist verlängert', 'Binding period extended', '§ 148 BGB', '§ 13 UVgO'),
  OpeningBegun: step(
    'Öffnung begonnen (erste Person)',
    'Opening begun (first person)',
    '§ 55 (2) VgV',
    '§ 40 (2) UVgO',
  ),
  BidsOpened: step('Geöffnet (zweite Person)', 'Opened (second person)', '§ 55 (2) VgV', '§ 40 (2) UVgO'),
  BidRecorded: step('Angebot oder Antrag verlesen', 'Bid or request read out', '§ 55 VgV', '§ 40 UVgO'),
  DocumentsRequested: step('Unterlagen nachgefordert', 'Documents asked for', '§ 56 (2) VgV', '§ 41 (2) UVgO'),
  DocumentsRecorded: step('Nachforderung erledigt', 'Documents recorded', '§ 56 (4) VgV', '§ 41 (4) UVgO'),
  BidChecked: step('Angebot oder Antrag geprüft', 'Bid or request checked', '§§ 42–46, 56 VgV', '§§ 31–35, 41 UVgO'),
  BidExcluded: step('Ausgeschlossen', 'Excluded', '§§ 123, 124 GWB, § 57 VgV', '§ 42 UVgO'),
  PriceClarified: step('Preis aufgeklärt', 'Price clarified', '§ 60 VgV', '§ 44 UVgO'),
  CandidatesSelected: step('Bewerber ausgewählt', 'Candidates selected', '§ 51 VgV', '§ 36 UVgO'),
  NegotiationHeld: step('Verhandelt', 'Negotiated', '§ 17 (10) VgV', '§ 12 (4) UVgO'),
  BidsScored: step('Gewertet', 'Scored', '§ 127 GWB, § 58 VgV', '§ 43 UVgO'),
  EvaluationConfirmed: step('Wertung bestätigt', 'Evaluation confirmed', '§ 58 (5) VgV', '§ 43 (8) UVgO'),
  EvaluationReturned: step('Wertung zurückgegeben', 'Evaluation returned', '§ 58 (5) VgV', '§ 43 (8) UVgO'),
  AwardProposed: step('Zuschlag vorgeschlagen', 'Award proposed', '§ 127 GWB', '§ 43 UVgO'),
  AwardResolved: step('Über die Vergabe beschlossen', 'Award resolved on', '§§ 39, 44 GemO'),
  RegisterQueried: step('Wettbewerbsregister abgefragt', 'Competition register asked', '§ 6 WRegG'),
  InformationSent: step('Unterlegene Bieter informiert', 'Losing bidders informed', '§ 134 GWB', '§ 46 UVgO'),
  ObjectionLodged: step('Rüge eingegangen', 'Objection lodged', '§ 160 (3) GWB', '§ 31 GemHVO'),
  ObjectionDecided: step('Über die Rüge entschieden', 'Objection decided', '§ 160 (3) GWB', '§ 31 GemHVO'),
  ReviewLodged: step('Nachprüfung beantragt', 'Review lodged', '§§ 160, 169 GWB'),
  ReviewEnded: step('Nachprüfung beendet', 'Review ended', '§§ 168, 169 GWB'),
  AwardRequested: step('Zuschlag veranlasst', 'Award requested', '§ 127 GWB', '§ 43 UVgO'),
  TenderAwarded: step('Zuschlag erteilt', 'Awarded', '§ 127 GWB', '§ 43 UVgO'),
  AwardRefused: step('Zuschlag nicht möglich', 'Award not possible', '§ 27 GemHVO'),
  BidderDebriefed: step('Bieter auf Antrag unterrichtet', 'Bidder debriefed', '§ 62 (2) VgV', '§ 46 (1) UVgO'),
  StatisticsReported: step('Vergabestatistik gemeldet', 'Statistics reported', '§ 2 VergStatVO'),
  TenderCancelled: step('Aufgehoben', 'Cancelled', '§ 63 VgV', '§ 48 UVgO'),
  TenderClosed: step('Abgeschlossen', 'Closed', '§ 8 (4) VgV', '§ 6 (2) UVgO'),
  TenderHandedOver: step('Bearbeitung übergeben', 'Handed over', '§ 6 VgV', '§ 4 UVgO'),
  BidderErased: step('Personenbezogene Angaben gelöscht', 'Personal fields erased', 'Art. 17 DSGVO'),
  LateStepProposed: step('Nacherfassung vorgeschlagen', 'Late entry proposed', '§ 8 (1) VgV', '§ 6 (1) UVgO'),
  LateStepConfirmed: step('Nacherfassung bestätigt', 'Late entry confirmed', '§ 8 (1) VgV', '§ 6 (1) UVgO'),
  LateStepDropped: step('Nacherfassung verworfen', 'Late entry dropped', '§ 8 (1) VgV', '§ 6 (1) UVgO'),
};

/** What a step of a tender is called. */
export const stepTitle = (type: StepType): Said => words[type].title;

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

/** All steps of a tender, in the order in which they took effect. */
export const timelineOf = (h: TenderHistory, regime: Regime | null): readonly TimelineEntry[] =>
  h.steps.map(one => {
    const { title, eu = null, national = null } = words[one.type];
    return {
      at: one.at,
      recordedAt: one.recordedAt,
      position: one.position,
      type: one.type,
      title,
      detail: detailOf(one, h) ?? null,
      paragraph: regime === 'national' ? national : eu,
      because: one.because,
      afterwards: one.afterwards,
    };
  });
