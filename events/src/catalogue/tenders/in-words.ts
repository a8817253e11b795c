import type { z } from 'zod';
import type { Said } from '../words.ts';
import type {
  CancellationGround,
  Category,
  CriterionKind,
  EstimateMethod,
  ExclusionGround,
  ModificationGround,
  NoticeKind,
  PriceFormula,
  Procedure,
  Regime,
  TenderStatus,
} from './words.ts';

type SaidOf<Value extends string> = Readonly<Record<Value, Said>>;

/** The kinds of procedure, as the law calls them. */
export const procedureWords: SaidOf<Procedure> = {
  openProcedure: { de: 'offenes Verfahren', en: 'open procedure' },
  restrictedProcedure: { de: 'nicht offenes Verfahren', en: 'restricted procedure' },
  negotiatedWithCall: {
    de: 'Verhandlungsverfahren mit Teilnahmewettbewerb',
    en: 'negotiated procedure with prior call',
  },
  negotiatedWithoutCall: {
    de: 'Verhandlungsverfahren ohne Teilnahmewettbewerb',
    en: 'negotiated procedure without prior call',
  },
  competitiveDialogue: { de: 'wettbewerblicher Dialog', en: 'competitive dialogue' },
  innovationPartnership: { de: 'Innovationspartnerschaft', en: 'innovation partnership' },
  publicTender: { de: 'öffentliche Ausschreibung', en: 'public tender' },
  restrictedWithCompetition: {
    de: 'beschränkte Ausschreibung mit Teilnahmewettbewerb',
    en: 'restricted tender with competition',
  },
  restrictedWithoutCompetition: {
    de: 'beschränkte Ausschreibung ohne Teilnahmewettbewerb',
    en: 'restricted tender without competition',
  },
  negotiatedAwardWithCompetition: {
    de: 'Verhandlungsvergabe mit Teilnahmewettbewerb',
    en: 'negotiated award with competition',
  },
  negotiatedAwardWithoutCompetition: {
    de: 'Verhandlungsvergabe ohne Teilnahmewettbewerb',
    en: 'negotiated award without competition',
  },
  directPurchase: { de: 'Direktauftrag', en: 'direct purchase' },
};

/** Where each kind of procedure stands. */
export const procedureParagraphs: Readonly<Record<Procedure, string>> = {
  openProcedure: '§ 119 (3) GWB, § 15 VgV',
  restrictedProcedure: '§ 119 (4) GWB, § 16 VgV',
  negotiatedWithCall: '§ 119 (5) GWB, § 17 VgV',
  negotiatedWithoutCall: '§ 119 (5) GWB, §§ 14 (4), 17 VgV',
  competitiveDialogue: '§ 119 (6) GWB, § 18 VgV',
  innovationPartnership: '§ 119 (7) GWB, § 19 VgV',
  publicTender: '§§ 8, 9 UVgO',
  restrictedWithCompetition: '§§ 8, 10 UVgO',
  restrictedWithoutCompetition: '§§ 8 (3), 11 UVgO',
  negotiatedAwardWithCompetition: '§§ 8 (4), 12 UVgO',
  negotiatedAwardWithoutCompetition: '§§ 8 (4), 12 UVgO',
  directPurchase: '§ 14 UVgO',
};

/** Which law a procedure follows. */
export const regimeWords: SaidOf<Regime> = {
  eu: { de: 'ab dem EU-Schwellenwert', en: 'from the EU threshold on' },
  national: { de: 'unterhalb des EU-Schwellenwerts', en: 'below the EU threshold' },
};

/** What is bought. */
export const categoryWords: SaidOf<Category> = {
  supplies: { de: 'Lieferung', en: 'supplies' },
  services: { de: 'Dienstleistung', en: 'services' },
  socialServices: { de: 'soziale und andere besondere Dienstleistung', en: 'social and other special services' },
};

/** The states of a tender. */
export const tenderStatusWords: SaidOf<TenderStatus> = {
  need: { de: 'Bedarf', en: 'need' },
  estimated: { de: 'Wert geschätzt', en: 'value estimated' },
  procedureChosen: { de: 'Verfahren gewählt', en: 'procedure chosen' },
  funded: { de: 'finanziert', en: 'funded' },
  approved: { de: 'freigegeben', en: 'approved' },
  published: { de: 'veröffentlicht', en: 'published' },
  requestsOpened: { de: 'Teilnahmeanträge geöffnet', en: 'requests opened' },
  invited: { de: 'zum Angebot aufgefordert', en: 'bidders invited' },
  opened: { de: 'Angebote geöffnet', en: 'bids opened' },
  scored: { de: 'bewertet', en: 'scored' },
  evaluated: { de: 'Wertung bestätigt', en: 'evaluation confirmed' },
  awardProposed: { de: 'Zuschlag vorgeschlagen', en: 'award proposed' },
  awardResolved: { de: 'Vergabe beschlossen', en: 'award resolved' },
  informed: { de: 'Bieter informiert', en: 'bidders informed' },
  awarding: { de: 'Zuschlag in Arbeit', en: 'award under way' },
  awarded: { de: 'Zuschlag erteilt', en: 'awarded' },
  cancelled: { de: 'aufgehoben', en: 'cancelled' },
  closed: { de: 'abgeschlossen', en: 'closed' },
};

/** How a value was estimated. */
export const estimateMethodWords: SaidOf<EstimateMethod> = {
  wholeTerm: { de: 'ganze Laufzeit', en: 'whole term' },
  fortyEightMonths: { de: '48 Monatswerte', en: '48 monthly values' },
  pastTwelveMonths: { de: 'die letzten zwölf Monate', en: 'the last twelve months' },
  nextTwelveMonths: { de: 'die nächsten zwölf Monate', en: 'the next twelve months' },
  framework: { de: 'alle Abrufe der Rahmenvereinbarung', en: 'all call-offs of the framework' },
  market: { de: 'Markterkundung', en: 'market consultation' },
};

/** By what bids are compared. */
export const criterionKindWords: SaidOf<z.output<typeof CriterionKind>> = {
  price: { de: 'Preis', en: 'price' },
  cost: { de: 'Kosten', en: 'cost' },
  quality: { de: 'Qualität', en: 'quality' },
};

/** How a price becomes points. */
export const priceFormulaWords: SaidOf<z.output<typeof PriceFormula>> = {
  lowestRatio: { de: 'im Verhältnis zum niedrigsten Preis', en: 'in the ratio of the lowest price' },
  linearToDouble: {
    de: 'linear bis zum Doppelten des niedrigsten Preises',
    en: 'in a line to twice the lowest price',
  },
};

/** Why a bid or request is left out. */
export const exclusionWords: SaidOf<ExclusionGround> = {
  mandatoryGround: { de: 'zwingender Ausschlussgrund (§ 123 GWB)', en: 'mandatory ground (§ 123 GWB)' },
  facultativeGround: { de: 'fakultativer Ausschlussgrund (§ 124 GWB)', en: 'facultative ground (§ 124 GWB)' },
  unsuitable: { de: 'nicht geeignet', en: 'not suitable' },
  late: { de: 'verspätet', en: 'late' },
  documentsMissing: { de: 'Unterlagen fehlen', en: 'documents are missing' },
  ambiguousAlterations: { de: 'zweifelhafte Änderungen', en: 'ambiguous alterations' },
  termsChanged: { de: 'Vergabeunterlagen geändert', en: 'terms were changed' },
  pricesMissing: { de: 'Preise fehlen', en: 'prices are missing' },
  variantNotAllowed: { de: 'Nebenangebot nicht zugelassen', en: 'variant not allowed' },
  abnormallyLow: { de: 'ungewöhnlich niedrig', en: 'abnormally low' },
  withdrawn: { de: 'zurückgezogen', en: 'withdrawn' },
};

/** Why a procedure ends without award. */
export const cancellationWords: SaidOf<CancellationGround> = {
  noCompliantBid: { de: 'kein Angebot entspricht den Bedingungen', en: 'no compliant bid' },
  basisChanged: { de: 'Grundlage wesentlich geändert', en: 'the basis has changed essentially' },
  noEconomicResult: { de: 'kein wirtschaftliches Ergebnis', en: 'no economic result' },
  seriousReason: { de: 'anderer schwerwiegender Grund', en: 'another serious reason' },
  needGone: { de: 'Bedarf entfallen', en: 'the need is gone' },
  measureCancelled: { de: 'Maßnahme abgebrochen', en: 'the measure was cancelled' },
};

/** The kinds of notices. */
export const noticeWords: SaidOf<NoticeKind> = {
  priorInformation: { de: 'Vorinformation', en: 'prior information notice' },
  contractNotice: { de: 'Auftragsbekanntmachung', en: 'contract notice' },
  changeNotice: { de: 'Änderungsbekanntmachung', en: 'change notice' },
  voluntaryExAnte: { de: 'freiwillige Ex-ante-Bekanntmachung', en: 'voluntary ex-ante notice' },
  awardNotice: { de: 'Vergabebekanntmachung', en: 'award notice' },
  modificationNotice: {
    de: 'Bekanntmachung einer Auftragsänderung',
    en: 'notice of a contract modification',
  },
  nationalNotice: { de: 'nationale Bekanntmachung', en: 'national notice' },
  nationalExPost: { de: 'nachträgliche Bekanntmachung (§ 30 UVgO)', en: 'ex-post notice (§ 30 UVgO)' },
};

/** Why a contract may be changed. */
export const modificationWords: SaidOf<ModificationGround> = {
  reviewClause: { de: 'Überprüfungsklausel oder Option', en: 'review clause or option' },
  additionalNecessary: { de: 'zusätzliche Leistung erforderlich', en: 'additional services necessary' },
  unforeseeable: { de: 'nicht vorhersehbar', en: 'unforeseeable' },
  contractorReplaced: { de: 'Auftragnehmer ersetzt', en: 'contractor replaced' },
  deMinimis: { de: 'geringfügig', en: 'de minimis' },
  notEssential: { de: 'nicht wesentlich', en: 'not essential' },
};

/** Who resolves on an award. */
export const awardLevelWords: SaidOf<'office' | 'mayor' | 'committee' | 'council' | 'urgent'> = {
  office: { de: 'Amt', en: 'office' },
  mayor: { de: 'Oberbürgermeister', en: 'mayor' },
  committee: { de: 'Ausschuss', en: 'committee' },
  council: { de: 'Gemeinderat', en: 'council' },
  urgent: { de: 'Eilentscheidung (§ 43 (4) GemO)', en: 'urgent decision (§ 43 (4) GemO)' },
};
