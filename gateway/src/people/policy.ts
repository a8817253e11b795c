import type { Language } from '@moves/events/graph/sentences';

/** What people are in this house. Whoever has no role is nobody. */
export const roles = [
  'programme',
  'office',
  'procurement',
  'finance',
  'personnel',
  'council',
  'auditor',
  'consumer',
  'admin',
] as const;
export type Role = (typeof roles)[number];

/** Roles as people say them. */
export const roleNames: Readonly<Record<Role, Readonly<Record<Language, string>>>> = {
  programme: { de: 'Programmbüro', en: 'Programme office' },
  office: { de: 'Fachamt', en: 'Office' },
  procurement: { de: 'Vergabestelle', en: 'Procurement' },
  finance: { de: 'Kämmerei', en: 'Finance' },
  personnel: { de: 'Personalstelle', en: 'Personnel' },
  council: { de: 'Gemeinderat', en: 'Council' },
  auditor: { de: 'Rechnungsprüfung', en: 'Audit' },
  consumer: { de: 'Öffentlichkeit', en: 'Public' },
  admin: { de: 'Betrieb', en: 'Operations' },
};

const programme: readonly Role[] = ['programme'];
const owners: readonly Role[] = ['programme', 'office'];
/** Whoever keeps the house running reads nothing of what is kept in it. */
const readersOfMeasures: readonly Role[] = roles.filter(role => role !== 'admin');

/** Who may ever do which act; whether now, the act's own decision says. What is not here, nobody may. */
export const acts: Readonly<Record<string, readonly Role[]>> = {
  takeOverMeasure: programme,
  proposeMeasure: owners,
  assessMeasure: programme,
  rejectMeasure: programme,
  approveMeasure: programme,
  startMeasure: owners,
  beginPhase: owners,
  pauseMeasure: owners,
  resumeMeasure: owners,
  putMeasureIntoOperation: owners,
  completeMeasure: owners,
  cancelMeasure: programme,
  handOverMeasure: programme,
  publishMeasure: programme,
  restrictMeasure: programme,
  planMilestone: owners,
  replanMilestone: owners,
  forecastMilestone: owners,
  reachMilestone: owners,
  defineIndicator: owners,
  recordReading: owners,
  correctEntry: programme,
  withdrawEntry: programme,
};

/** Who may ask which question of the graph. What is not here, nobody may. */
export const questions: Readonly<Record<string, readonly Role[]>> = {
  measure: readersOfMeasures,
  measures: readersOfMeasures,
  programme: readersOfMeasures,
};

/** Who may have which report. What is not here, nobody may. */
export const reports: Readonly<Record<string, readonly Role[]>> = {
  'programme-status': readersOfMeasures,
};

const readers = {
  /** Sees only what is public. */
  publicOnly: ['consumer'],
  /** May read who did something; others read role and office. */
  persons: ['programme', 'auditor'],
  metrics: ['admin'],
} as const satisfies Record<string, readonly Role[]>;

const among = (list: readonly Role[] | undefined, role: Role): boolean => list?.includes(role) ?? false;

/** Every answer about what a role may: one table, deny by default. */
export const policy = {
  mayAct: (role: Role, act: string) => Object.hasOwn(acts, act) && among(acts[act], role),
  mayAsk: (role: Role, question: string) => Object.hasOwn(questions, question) && among(questions[question], role),
  mayHave: (role: Role, report: string) => Object.hasOwn(reports, report) && among(reports[report], role),
  actsOf: (role: Role): string[] => Object.keys(acts).filter(act => among(acts[act], role)),
  publicOnly: (role: Role) => among(readers.publicOnly, role),
  readsPersons: (role: Role) => among(readers.persons, role),
  readsMetrics: (role: Role) => among(readers.metrics, role),
} as const;
