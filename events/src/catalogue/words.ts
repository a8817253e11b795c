import type { FieldOfAction, MeasurePhase, MeasureStatus } from './measures.ts';
import type { Mark, Qualifier } from './values.ts';

/** A word in both languages of the house. */
type Said = { readonly de: string; readonly en: string };

/** The fields of action, as the council calls them. */
export const fieldWords: Readonly<Record<FieldOfAction, Said>> = {
  people: { de: 'Mensch', en: 'People' },
  processes: { de: 'Prozesse', en: 'Processes' },
  it: { de: 'IT', en: 'IT' },
};

/** The states of a measure. */
export const statusWords: Readonly<Record<MeasureStatus, Said>> = {
  proposed: { de: 'vorgeschlagen', en: 'proposed' },
  assessed: { de: 'geprüft', en: 'assessed' },
  rejected: { de: 'abgelehnt', en: 'rejected' },
  approved: { de: 'beschlossen', en: 'approved' },
  inProgress: { de: 'in Umsetzung', en: 'in progress' },
  onHold: { de: 'pausiert', en: 'on hold' },
  inOperation: { de: 'in Betrieb', en: 'in operation' },
  completed: { de: 'abgeschlossen', en: 'completed' },
  cancelled: { de: 'abgebrochen', en: 'cancelled' },
};

/** How far a measure in progress is. */
export const phaseWords: Readonly<Record<MeasurePhase, Said>> = {
  preparation: { de: 'Vorbereitung', en: 'preparation' },
  examination: { de: 'Prüfung', en: 'examination' },
  pilot: { de: 'Pilot', en: 'pilot' },
  rollout: { de: 'Ausrollen', en: 'roll-out' },
};

/** How exactly a figure or state is meant. */
export const qualifierWords: Readonly<Record<Qualifier, Said>> = {
  eq: { de: 'genau', en: 'exactly' },
  approx: { de: 'rund', en: 'about' },
  gt: { de: 'über', en: 'more than' },
  lt: { de: 'unter', en: 'less than' },
  upto: { de: 'bis zu', en: 'up to' },
  almost: { de: 'fast', en: 'almost' },
};

/** How a fact is known. */
export const markWords: Readonly<Record<Mark, Said>> = {
  stated: { de: 'belegt', en: 'stated' },
  computed: { de: 'errechnet', en: 'computed' },
  inferred: { de: 'abgeleitet', en: 'inferred' },
  elsewhere: { de: 'anderswo gefunden', en: 'found elsewhere' },
  fictitious: { de: 'erfunden (Vorführung)', en: 'made up (demonstration)' },
};
