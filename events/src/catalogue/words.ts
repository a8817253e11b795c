import type { DecisionLevel, ExcessGround, LineKind, ProvisionalGround, StatuteState } from './budgets.ts';
import type { FieldOfAction, MeasurePhase, MeasureStatus } from './measures.ts';
import type { PlanKind, PositionStatus } from './positions.ts';
import type { Mark, Qualifier } from './values.ts';

/** Something people read, in both languages of the house. */
export type Said = { readonly de: string; readonly en: string };

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

/** The states of a post. */
export const positionStatusWords: Readonly<Record<PositionStatus, Said>> = {
  requested: { de: 'beantragt', en: 'requested' },
  assessed: { de: 'geprüft', en: 'assessed' },
  inPlanDraft: { de: 'im Planentwurf', en: 'in the draft plan' },
  approved: { de: 'beschlossen', en: 'approved' },
  released: { de: 'freigegeben', en: 'released' },
  advertised: { de: 'ausgeschrieben', en: 'advertised' },
  selection: { de: 'in Auswahl', en: 'in selection' },
  filled: { de: 'besetzt', en: 'filled' },
  vacant: { de: 'vakant', en: 'vacant' },
  rejected: { de: 'abgelehnt', en: 'rejected' },
  withdrawn: { de: 'zurückgezogen', en: 'withdrawn' },
  lapsed: { de: 'weggefallen', en: 'lapsed' },
  converted: { de: 'umgewandelt', en: 'converted' },
  abolished: { de: 'gestrichen', en: 'abolished' },
};

/** Where a post is listed. */
export const planKindWords: Readonly<Record<PlanKind, Said>> = {
  plan: { de: 'Stellenplan', en: 'establishment plan' },
  advancePlan: { de: 'im Vorgriff auf den nächsten Stellenplan', en: 'in advance of the next plan' },
  outsidePlan: { de: 'Ermächtigung außerhalb des Stellenplans', en: 'authorisation outside the plan' },
};

/** What a line of the budget pays for. */
export const lineKindWords: Readonly<Record<LineKind, Said>> = {
  operating: { de: 'Sachaufwand', en: 'operating expense' },
  personnel: { de: 'Personalaufwand', en: 'personnel expense' },
  investment: { de: 'Investition', en: 'investment' },
};

/** Where a budget year stands on its way to law. */
export const statuteWords: Readonly<Record<StatuteState, Said>> = {
  draft: { de: 'Entwurf', en: 'draft' },
  introduced: { de: 'eingebracht', en: 'introduced' },
  deliberated: { de: 'beraten', en: 'deliberated' },
  adopted: { de: 'beschlossen', en: 'adopted' },
  inForce: { de: 'in Kraft', en: 'in force' },
  closed: { de: 'abgeschlossen', en: 'closed' },
};

/** Who decides on expenditure beyond the plan. */
export const decisionLevelWords: Readonly<Record<DecisionLevel, Said>> = {
  treasurer: { de: 'Kämmerei', en: 'treasurer' },
  mayor: { de: 'Oberbürgermeister', en: 'mayor' },
  committee: { de: 'Ausschuss', en: 'committee' },
  council: { de: 'Gemeinderat', en: 'council' },
};

/** Why expenditure beyond the plan is needed, and why money is used without a statute. */
export const groundWords: Readonly<Record<ExcessGround | ProvisionalGround, Said>> = {
  urgentAndCovered: { de: 'dringend und gedeckt', en: 'urgent and covered' },
  unavoidable: { de: 'unabweisbar', en: 'unavoidable' },
  legalObligation: { de: 'rechtliche Verpflichtung', en: 'legal obligation' },
  unpostponable: { de: 'unaufschiebbar', en: 'cannot be put off' },
};

/** Expenditure beyond what the plan has, and what it does not have at all. */
export const excessKindWords: Readonly<Record<'overplan' | 'unplanned', Said>> = {
  overplan: { de: 'überplanmäßig', en: 'beyond the plan' },
  unplanned: { de: 'außerplanmäßig', en: 'unplanned' },
};

/** How far what is carried over has come. */
export const carryOverWords: Readonly<Record<'inTransit' | 'arrived' | 'returned' | 'waived', Said>> = {
  inTransit: { de: 'unterwegs', en: 'in transit' },
  arrived: { de: 'angekommen', en: 'arrived' },
  returned: { de: 'zurückgekommen', en: 'returned' },
  waived: { de: 'nicht weiter verfolgt', en: 'waived' },
};
