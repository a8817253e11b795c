import type { Said } from '@moves/events/catalogue/words';
import type { Gate } from '@moves/events/published/tenders/law/step-rule';
import type { StepName } from '@moves/events/published/tenders/law/steps';
import type { Reduction } from './periods/minimum.ts';
import type { PeriodName } from './periods/period.ts';

/** What each gate asks, in a sentence that a lawyer can read. */
export const gateWords: Readonly<Record<Gate, Said>> = {
  nothingAsked: {
    de: 'Bei keinem Haushalt steht eine Antwort auf eine Mittelanfrage aus',
    en: 'No Budget still has to answer a request for money',
  },
  fundsAsked: { de: 'Die Mittel sind beantragt', en: 'The money has been asked for' },
  fundsSetAside: {
    de: 'Die geschätzte Summe ist in den Haushalten vorgemerkt',
    en: 'The estimate is set aside in the Budgets',
  },
  documentsPrepared: {
    de: 'Unterlagen, Kriterien und Gewichte liegen vor',
    en: 'Documents, criteria and weights are there',
  },
  advantageNeutralised: {
    de: 'Der Vorsprung von Firmen, die bei der Markterkundung gefragt wurden, ist ausgeglichen (§ 7 VgV)',
    en: 'The advantage of firms asked in market consultations is made up for (§ 7 VgV)',
  },
  notTheRequester: {
    de: 'Wer den Bedarf angemeldet hat, entscheidet hier nicht',
    en: 'Not by whoever declared the need',
  },
  notTheOtherApprover: {
    de: 'Vier Augen: nicht dieselbe Person wie bei der anderen Freigabe',
    en: 'Four eyes: not the person who gave the other approval',
  },
  notTheHandler: { de: 'Wer das Verfahren betreut, öffnet nicht', en: 'Not by whoever handles the case' },
  notTheFirstOpener: {
    de: 'Vier Augen: nicht dieselbe Person, die die Öffnung begonnen hat',
    en: 'Four eyes: not the person who began the opening',
  },
  notTheCorrector: {
    de: 'Vier Augen: nicht, wer die Berichtigung vorgeschlagen hat',
    en: 'Four eyes: not by whoever proposed the correction',
  },
  notTheScorer: {
    de: 'Vier Augen: nicht, wer die Punkte vergeben hat',
    en: 'Four eyes: not by whoever gave the points',
  },
  notTheProposer: {
    de: 'Vier Augen: nicht, wer den Zuschlag vorgeschlagen hat',
    en: 'Four eyes: not by whoever proposed the award',
  },
  interestsDeclared: {
    de: 'Die Person hat erklärt, dass kein Interessenkonflikt besteht (§ 6 VgV, § 4 UVgO)',
    en: 'The person has declared no conflict of interest (§ 6 VgV, § 4 UVgO)',
  },
  approversUnbiased: {
    de: 'Wer freigegeben hat, hat auch seither keinen Interessenkonflikt erklärt (§ 6 VgV, § 4 UVgO)',
    en: 'Nobody who approved has declared a conflict of interest, not even since (§ 6 VgV, § 4 UVgO)',
  },
  evaluatorsUnbiased: {
    de: 'Wer gewertet oder die Wertung bestätigt hat, hat auch seither keinen Interessenkonflikt erklärt (§ 6 VgV, § 4 UVgO)',
    en: 'Nobody who gave or confirmed the points has declared a conflict of interest, not even since (§ 6 VgV, § 4 UVgO)',
  },
  deadlineNotPassed: { de: 'Die Frist läuft noch', en: 'The deadline has not passed' },
  deadlinePassed: { de: 'Die Frist ist abgelaufen', en: 'The deadline has passed' },
  correctionProposed: {
    de: 'Eine wesentliche Berichtigung ist vorgeschlagen, von jemandem ohne Interessenkonflikt',
    en: 'An essential correction is proposed, by somebody without a conflict of interest',
  },
  openingNotBegun: { de: 'Die Öffnung hat nicht begonnen', en: 'Nobody has begun to open' },
  openingBegun: { de: 'Die erste Person hat die Öffnung begonnen', en: 'The first person has begun to open' },
  bidsChecked: {
    de: 'Alles Geöffnete ist geprüft oder ausgeschlossen; niemand schuldet noch Unterlagen',
    en: 'Everything opened is checked or excluded; nobody owes documents',
  },
  someValidBid: { de: 'Mindestens ein Angebot ist in der Wertung', en: 'At least one bid is valid' },
  candidatesSelected: { de: 'Bewerber sind ausgewählt', en: 'Candidates are selected' },
  talksHeld: {
    de: 'Über die Angebote dieser Runde ist mit allen verhandelt',
    en: 'Talks on this round’s bids were held with all',
  },
  bidsStillBinding: { de: 'Die Bindefrist läuft noch', en: 'Bidders are still bound' },
  registerClear: {
    de: 'Das Wettbewerbsregister hat zum vorgesehenen Auftragnehmer keinen Eintrag; die Auskunft ist höchstens zwei Monate alt',
    en: 'The competition register has no entry on the intended winner; its answer is two months old at most',
  },
  standstillOver: {
    de: 'Die Unterlegenen sind informiert, und die Wartefrist ist abgelaufen, soweit das Gesetz beides verlangt',
    en: 'Losers were informed and the standstill is over, as far as the law asks for it',
  },
  nothingHolds: {
    de: 'Keine Rüge ist unbeantwortet, kein Nachprüfungsverfahren läuft',
    en: 'No objection is unanswered, no review pending',
  },
};

/** What each step of the table is called. */
export const stepWords: Readonly<Record<StepName, Said>> = {
  declareInterests: { de: 'Interessen erklären', en: 'declare interests' },
  consultMarket: { de: 'Markterkundung erfassen', en: 'consult the market' },
  estimateValue: { de: 'Wert schätzen', en: 'estimate the value' },
  chooseProcedure: { de: 'Verfahren wählen', en: 'choose the procedure' },
  planTender: { de: 'Termine planen', en: 'plan the dates' },
  prepareDocuments: { de: 'Unterlagen und Kriterien', en: 'prepare the documents' },
  askFunding: { de: 'Geld beantragen', en: 'ask for funding' },
  releaseFunding: { de: 'Geld freigeben', en: 'release the funding' },
  approveDocuments: { de: 'Unterlagen freigeben', en: 'approve the documents' },
  approvePublication: { de: 'Veröffentlichung freigeben', en: 'approve the publication' },
  publishTender: { de: 'Ausschreibung veröffentlichen', en: 'publish the tender' },
  inviteBidders: { de: 'Zum Angebot auffordern', en: 'invite bidders' },
  dispatchNotice: { de: 'Bekanntmachung absenden', en: 'dispatch a notice' },
  answerNotice: { de: 'Rückmeldung zur Bekanntmachung', en: 'record the answer to a notice' },
  receiveQuestion: { de: 'Bieterfrage aufnehmen', en: 'receive a question' },
  answerQuestion: { de: 'Bieterfrage beantworten', en: 'answer a question' },
  correctTender: { de: 'Unterlagen berichtigen', en: 'correct the tender' },
  approveCorrection: { de: 'Berichtigung freigeben', en: 'approve the correction' },
  extendDeadline: { de: 'Frist verlängern', en: 'extend the deadline' },
  extendValidity: { de: 'Bindefrist verlängern', en: 'extend the binding period' },
  receiveBid: { de: 'Angebot entgegennehmen', en: 'receive a bid' },
  beginOpening: { de: 'Öffnung beginnen', en: 'begin the opening' },
  openBids: { de: 'Angebote öffnen', en: 'open the bids' },
  recordBid: { de: 'Angebot eintragen', en: 'record a bid' },
  requestDocuments: { de: 'Unterlagen nachfordern', en: 'request documents' },
  recordDocuments: { de: 'Nachgefordertes erfassen', en: 'record documents' },
  checkBid: { de: 'Angebot prüfen', en: 'check a bid' },
  excludeBid: { de: 'Angebot ausschließen', en: 'exclude a bid' },
  clarifyPrice: { de: 'Preis aufklären', en: 'clarify a price' },
  selectCandidates: { de: 'Bewerber auswählen', en: 'select candidates' },
  holdNegotiation: { de: 'Verhandlung erfassen', en: 'hold a negotiation' },
  scoreBids: { de: 'Angebote werten', en: 'score the bids' },
  confirmEvaluation: { de: 'Wertung bestätigen', en: 'confirm the evaluation' },
  returnEvaluation: { de: 'Wertung zurückgeben', en: 'return the evaluation' },
  proposeAward: { de: 'Zuschlag vorschlagen', en: 'propose the award' },
  resolveAward: { de: 'Vergabebeschluss erfassen', en: 'record the award resolution' },
  queryRegister: { de: 'Registerauskunft erfassen', en: 'query the register' },
  sendInformation: { de: 'Vorabinformation senden', en: 'inform the losers' },
  lodgeObjection: { de: 'Rüge aufnehmen', en: 'lodge an objection' },
  decideObjection: { de: 'Rüge beantworten', en: 'decide an objection' },
  lodgeReview: { de: 'Nachprüfung erfassen', en: 'lodge a review' },
  endReview: { de: 'Nachprüfung abschließen', en: 'end a review' },
  awardTender: { de: 'Zuschlag erteilen', en: 'award the tender' },
  debriefBidder: { de: 'Bieter unterrichten', en: 'debrief a bidder' },
  reportStatistics: { de: 'Statistik melden', en: 'report the statistics' },
  cancelTender: { de: 'Verfahren aufheben', en: 'cancel the tender' },
  closeTender: { de: 'Vergabe abschließen', en: 'close the tender' },
  handOverTender: { de: 'Fall übergeben', en: 'hand over the tender' },
  eraseBidder: { de: 'Person löschen', en: 'erase personal data' },
  proposeLateStep: { de: 'Schritt nacherfassen', en: 'propose a late step' },
  confirmLateStep: { de: 'Nacherfassung bestätigen', en: 'confirm a late step' },
  dropLateStep: { de: 'Nacherfassung verwerfen', en: 'drop a late step' },
};

/** What each period is called. */
export const periodWords: Readonly<Record<PeriodName, Said>> = {
  requests: { de: 'Teilnahmefrist', en: 'period for requests to participate' },
  tenders: { de: 'Angebotsfrist', en: 'period for tenders' },
  admission: { de: 'Prüfung eines Aufnahmeantrags', en: 'examination of a request to join' },
  questions: { de: 'Antworten auf Bieterfragen', en: 'answers to bidders’ questions' },
  standstill: { de: 'Wartefrist', en: 'standstill' },
  standstillByLetter: { de: 'Wartefrist nach dem Wortlaut des Gesetzes', en: 'standstill by the letter of the law' },
  objection: { de: 'Rügefrist', en: 'period for objections' },
  review: { de: 'Frist für den Nachprüfungsantrag', en: 'period to apply for review' },
  ineffectiveness: { de: 'Frist für die Feststellung der Unwirksamkeit', en: 'period to claim ineffectiveness' },
  awardNotice: { de: 'Vergabebekanntmachung', en: 'award notice' },
  exPostNotice: { de: 'Ex-post-Bekanntmachung', en: 'ex-post publication' },
  statistics: { de: 'Vergabestatistik', en: 'procurement statistics' },
};

const reductionWords: Readonly<Record<Reduction, Said>> = {
  electronic: { de: 'elektronische Abgabe', en: 'electronic submission' },
  urgency: { de: 'Dringlichkeit', en: 'urgency' },
  priorInformation: { de: 'Vorinformation', en: 'prior information notice' },
  agreementReached: { de: 'Vereinbarung mit allen Bewerbern', en: 'agreement with all candidates' },
  agreementFailed: { de: 'gescheiterte Vereinbarung', en: 'failed agreement' },
};

/** German and English for the values that sentences of the law name. */
export const lawWords: Readonly<Record<string, Said>> = {
  ...stepWords,
  ...reductionWords,
};
