import type { PositionEvent, RateTableEvent } from '@moves/events/catalogue/positions';
import { decisionSaid, type Say, type SentencesOf, type Telling } from '@moves/events/graph/history';
import { position } from './position.ts';
import type { Position } from './position-state.ts';
import { type RateTable, rateTable } from './rates/rate-table.ts';

const full = (share: number, { number }: Say): string => number(share / 10_000);

/** Each event of a post in a sentence. A forgotten one does not compile. */
const sentences: SentencesOf<PositionEvent> = {
  PositionRequested: ({ grade, share, office }, say) => ({
    de: `Beantragt für ${office}: ${full(share, say)} VZÄ in ${grade}`,
    en: `Requested for ${office}: ${full(share, say)} FTE in ${grade}`,
  }),
  PositionTakenOver: ({ status, share, filledShare, source }, say) => ({
    de: `Übernommen als „${say.word(status)}“, ${full(filledShare, say)} von ${full(share, say)} VZÄ besetzt, laut ${source.document}`,
    en: `Taken over as “${say.word(status)}”, ${full(filledShare, say)} of ${full(share, say)} FTE filled, according to ${source.document}`,
  }),
  PositionAssessed: ({ finding, grade }) => ({
    de: `Geprüft, bewertet mit ${grade}: ${finding}`,
    en: `Assessed, graded ${grade}: ${finding}`,
  }),
  PositionPutInPlan: () => ({
    de: 'In den Entwurf des Stellenplans aufgenommen',
    en: 'Put into the draft of the plan',
  }),
  PositionApproved: ({ decision }, say) => ({
    de: `Geschaffen mit Beschluss ${decisionSaid(decision, say)}`,
    en: `Approved by decision ${decisionSaid(decision, say)}`,
  }),
  PositionRejected: () => ({ de: 'Abgelehnt', en: 'Rejected' }),
  PositionWithdrawn: () => ({ de: 'Zurückgezogen', en: 'Withdrawn' }),
  PositionReleased: ({ ground, decision }, say) =>
    ground === 'statuteInForce'
      ? { de: 'Freigegeben: Die Haushaltssatzung ist in Kraft', en: 'Released: the budget statute is in force' }
      : {
          de: `Vorzeitig freigegeben${decision ? ` mit Beschluss ${decisionSaid(decision, say)}` : ''}`,
          en: `Released early${decision ? ` by decision ${decisionSaid(decision, say)}` : ''}`,
        },
  PositionAdvertised: ({ until }, { day }) => ({
    de: until ? `Ausgeschrieben bis ${day(until)}` : 'Ausgeschrieben',
    en: until ? `Advertised until ${day(until)}` : 'Advertised',
  }),
  SelectionBegun: () => ({ de: 'Auswahl begonnen', en: 'Selection begun' }),
  StaffCouncilAgreed: ({ document }) => ({
    de: `Der Personalrat hat zugestimmt: ${document}`,
    en: `The staff council has agreed: ${document}`,
  }),
  PositionFilled: ({ share, from, grade }, say) => ({
    de: `Ab ${say.day(from)} mit ${full(share, say)} VZÄ in ${grade} besetzt`,
    en: `Filled from ${say.day(from)} with ${full(share, say)} FTE in ${grade}`,
  }),
  PositionVacated: ({ until }, { day }) => ({
    de: `Besetzt bis ${day(until)}, danach frei`,
    en: `Filled until ${day(until)}, free from then on`,
  }),
  LapseNoteSet: ({ on, condition }, { day }) => ({
    de: `kw-Vermerk: fällt weg ${on ? `am ${day(on)}` : condition ? `bei Eintritt der Bedingung: ${condition}` : 'beim nächsten Freiwerden'}`,
    en: `kw note: lapses ${on ? `on ${day(on)}` : (condition ?? 'when vacated next')}`,
  }),
  LapseNoteLifted: () => ({ de: 'kw-Vermerk aufgehoben', en: 'kw note lifted' }),
  ConversionNoteSet: ({ toGrade }) => ({
    de: `ku-Vermerk: wird beim Freiwerden in ${toGrade} umgewandelt`,
    en: `ku note: turns into ${toGrade} when vacated`,
  }),
  PositionBlocked: ({ releasedBy }) => ({
    de: `Gesperrt bis zur Freigabe durch: ${releasedBy}`,
    en: `Blocked until released by: ${releasedBy}`,
  }),
  PositionUnblocked: () => ({ de: 'Sperrvermerk aufgehoben', en: 'Block released' }),
  PositionRegraded: ({ grade, decision }, say) => ({
    de: `Neu bewertet: ${grade}${decision ? `, Beschluss ${decisionSaid(decision, say)}` : ''}`,
    en: `Regraded: ${grade}${decision ? `, decision ${decisionSaid(decision, say)}` : ''}`,
  }),
  PositionReassigned: ({ measure, funding, office }) => ({
    de: `Zugeordnet: ${[office, measure, funding && `${funding.budget}:${funding.line}`].filter(Boolean).join(', ')}`,
    en: `Assigned: ${[office, measure, funding && `${funding.budget}:${funding.line}`].filter(Boolean).join(', ')}`,
  }),
  PositionExpiryWarned: ({ months, endsOn }, { day }) => ({
    de: `Noch ${months} Monate bis zum Wegfall am ${day(endsOn)}`,
    en: `${months} months left until it ends on ${day(endsOn)}`,
  }),
  PositionLapsed: ({ ground }) =>
    ground === 'lapseNote'
      ? { de: 'Weggefallen (kw-Vermerk)', en: 'Lapsed (kw note)' }
      : { de: 'Weggefallen (Befristung abgelaufen)', en: 'Lapsed (its term is over)' },
  PositionConverted: ({ toGrade }) => ({ de: `Umgewandelt in ${toGrade}`, en: `Converted into ${toGrade}` }),
  PositionAbolished: ({ decision }, say) => ({
    de: `Gestrichen${decision ? ` mit Beschluss ${decisionSaid(decision, say)}` : ''}`,
    en: `Abolished${decision ? ` by decision ${decisionSaid(decision, say)}` : ''}`,
  }),
  PositionFlagged: ({ measure }) => ({
    de: `Maßnahme ${measure} wurde abgebrochen: Verbleib der Stelle ist zu klären`,
    en: `Measure ${measure} was cancelled: what becomes of the post is to be settled`,
  }),
  PositionCostUnknown: ({ year, grade }) => ({
    de: `Kosten unbekannt: Für ${grade} ist ${year} kein Kostensatz hinterlegt`,
    en: `Cost unknown: no rate is kept for ${grade} in ${year}`,
  }),
};

/** How the books of a post are read out. */
export const positionTelling: Telling<Position> = { thing: position, sentences };

const rateTableSentences: SentencesOf<RateTableEvent> = {
  RateTablePublished: ({ title, validFrom, rates, source }, { day }) => ({
    de: `Kostensätze „${title}“ ab ${day(validFrom)} für ${rates.length} Gruppen, laut ${source.document}`,
    en: `Rates “${title}” from ${day(validFrom)} for ${rates.length} grades, according to ${source.document}`,
  }),
};

/** How the books of a table of rates are read out. */
export const rateTableTelling: Telling<RateTable> = { thing: rateTable, sentences: rateTableSentences };
