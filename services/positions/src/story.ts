import {
  type Grade,
  PositionAdvertised,
  PositionApproved,
  PositionAssessed,
  PositionFilled,
  PositionPutInPlan,
  PositionReleased,
  PositionRequested,
  PositionTakenOver,
  RateTablePublished,
  SelectionBegun,
  StaffCouncilAgreed,
} from '@moves/events/catalogue/positions';
import type { Day } from '@moves/events/catalogue/time';
import type { PersonId, PositionId } from '@moves/events/catalogue/values';
import { told } from '@moves/events/decider/spec';

/** Two people, a post and what happened to it: what the specs of this service tell their stories with. Grades are made up. */
export const ann = 'ann' as PersonId;
export const bea = 'bea' as PersonId;
export const post = 'P1-017' as PositionId;
export const day = (text: string): Day => text as Day;
export const because = { text: 'Der Bedarf ist entfallen.' };

export const terms = {
  title: 'Fachadministration',
  planYear: 2020,
  planKind: 'plan',
  grade: 'E11' as Grade,
  gradeMark: 'fictitious',
  share: 10_000,
  office: 'Abteilung IuK',
  measure: 'M16',
} as const;

export const decision = {
  paper: 'GRDrs 900/2019',
  body: 'Gemeinderat',
  sessionOn: day('2019-12-20'),
  authoritative: true,
} as const;
export const paper = { document: 'Seite zum Programm', mark: 'stated' } as const;

export const requested = told(PositionRequested(terms)).on('2019-07-01').by(ann);
export const requestedFor = (other: Partial<typeof terms> | object) =>
  told(PositionRequested({ ...terms, ...other }))
    .on('2019-07-01')
    .by(ann);
export const assessed = told(PositionAssessed({ finding: 'Bedarf anerkannt.', grade: 'E11' })).on('2019-09-01');
export const inDraft = told(PositionPutInPlan({})).on('2019-10-01');
export const approved = told(PositionApproved({ decision })).on('2019-12-20').by(bea);
export const released = told(PositionReleased({ ground: 'statuteInForce' })).on('2020-03-02');
export const advertised = told(PositionAdvertised({})).on('2020-04-01');
export const inSelection = told(SelectionBegun({})).on('2020-05-04');
export const agreed = told(StaffCouncilAgreed({ document: 'Beschluss des Personalrats 14/2020' })).on('2020-06-02');
export const filled = told(
  PositionFilled({ occupancy: 'one', share: 10_000, from: day('2020-07-01'), grade: 'E11' }),
).on('2020-07-01');

export const untilApproved = [requested, assessed, inDraft, approved];
export const untilReleased = [...untilApproved, released];
export const untilConsent = [...untilReleased, advertised, inSelection, agreed];
export const untilFilled = [...untilConsent, filled];

export const takenOver = told(
  PositionTakenOver({
    ...terms,
    status: 'filled',
    filledShare: 10_000,
    qualifier: 'eq',
    source: paper,
    inferred: ['grade', 'filledShare'],
  }),
).on('2021-09-07');

/** Rates that are made up, for the grades of these stories. */
export const ratesPublished = told(
  RateTablePublished({
    title: 'Sätze der Vorführung',
    validFrom: day('2020-01-01'),
    rates: [
      { grade: 'E11', annualCents: 7_000_000 },
      { grade: 'E10', annualCents: 6_500_001 },
    ],
    materialCents: 600_000,
    itCents: 300_000,
    overhead: 2_000,
    yearlyRise: 250,
    source: { document: 'Erfundene Sätze', mark: 'fictitious' },
  }),
).on('2019-01-01');
