import { MeasureTakenOver } from '@moves/events/catalogue/measures';
import {
  ConversionNoteSet,
  LapseNoteSet,
  PositionAbolished,
  PositionAdvertised,
  PositionApproved,
  PositionAssessed,
  PositionFilled,
  PositionLapsed,
  PositionRegraded,
  PositionReleased,
  PositionRequested,
  PositionTakenOver,
  PositionVacated,
  RateTablePublished,
} from '@moves/events/catalogue/positions';
import type { Day, Instant } from '@moves/events/catalogue/time';
import { told } from '@moves/events/decider/spec';
import type { ReportContext } from '../kit/report.ts';
import type { Story } from '../kit/spec-views.ts';

/** A German reader in September 2022 who may see everything. */
export const reader: ReportContext = {
  today: '2022-09-30' as Day,
  cut: { asOf: '2022-09-30' as Day },
  language: 'de',
  issuedAt: '2026-11-21T09:00:00.000Z' as Instant,
  publicOnly: false,
};

const iuk = 'Amt für Digitalisierung, Organisation und IT';
const order = 'Amt für öffentliche Ordnung';
const day = (text: string) => text as Day;
const decision = {
  paper: 'GRDrs 1/2020',
  body: 'Gemeinderat',
  sessionOn: day('2019-12-20'),
  authoritative: true,
};

type Terms = Partial<Parameters<typeof PositionRequested>[0]>;
const requested = (title: string, grade: string, planYear: number, terms: Terms = {}) =>
  told(
    PositionRequested({
      title,
      planYear,
      planKind: 'plan',
      grade,
      gradeMark: 'fictitious',
      share: 10_000,
      office: iuk,
      subBudget: '100',
      measure: 'M09',
      ...terms,
    }),
  ).on(`${planYear - 1}-09-01`);
const approved = (on: string) => told(PositionApproved({ decision })).on(on);
const released = (on: string) => told(PositionReleased({ ground: 'statuteInForce' })).on(on);
const filled = (from: string, grade: string, share = 10_000, occupancy = 'first') =>
  told(PositionFilled({ occupancy, share, from: day(from), grade })).on(from);
const vacated = (until: string, occupancy = 'first') =>
  told(PositionVacated({ occupancy, until: day(until) })).on(until);

/** The posts of two offices over three plans, and two versions of rates; all made up. */
export const posts: Story = {
  'measure-M09': [
    told(
      MeasureTakenOver({
        key: 'M09',
        title: 'VPN-Ausbau',
        fieldOfAction: 'it',
        office: iuk,
        status: 'inProgress',
        qualifier: 'eq',
        source: { document: 'Beantwortung GZ 0412-00', mark: 'stated' },
        inferred: [],
        public: true,
      }),
    ).on('2019-09-01'),
  ],
  'rateTable-2021': [
    told(
      RateTablePublished({
        title: 'Sätze 2021',
        validFrom: day('2021-01-01'),
        rates: [
          { grade: 'E11', annualCents: 7_000_000 },
          { grade: 'E12', annualCents: 7_800_000 },
        ],
        materialCents: 600_000,
        itCents: 350_000,
        overhead: 2_000,
        yearlyRise: 200,
        source: { document: 'frei erfunden', mark: 'fictitious' },
      }),
    ).on('2020-12-01'),
  ],
  'position-P1': [
    requested('Netze', 'E11', 2020),
    approved('2019-12-20'),
    released('2020-02-01'),
    filled('2020-05-01', 'E11'),
  ],
  'position-P2': [
    requested('Netze', 'E11', 2020),
    approved('2019-12-20'),
    released('2020-02-01'),
    filled('2020-07-01', 'E11'),
    vacated('2022-03-31'),
    told(PositionAdvertised({})).on('2022-05-01'),
  ],
  'position-P3': [
    requested('Netze', 'E11', 2020, { share: 7_500 }),
    approved('2019-12-20'),
    released('2020-02-01'),
    filled('2021-02-01', 'E11', 5_000),
  ],
  'position-P4': [
    requested('Sicherheit', 'E11', 2021, { measure: undefined }),
    approved('2020-12-17'),
    filled('2021-01-01', 'E11'),
    told(PositionRegraded({ grade: 'E12', decision })).on('2022-01-27'),
  ],
  'position-P5': [
    requested('Beratung', 'E9b', 2021, { office: order, subBudget: '320' }),
    told(PositionAssessed({ finding: 'Höher zu bewerten.', grade: 'E10' })).on('2020-10-01'),
    approved('2020-12-17'),
    told(LapseNoteSet({ on: day('2023-07-01'), decision })).on('2021-01-10'),
  ],
  'position-P6': [
    requested('Übergang', 'E11', 2020, { subBudget: undefined }),
    approved('2019-12-20'),
    told(PositionLapsed({ ground: 'lapseNote' })).on('2021-12-31'),
  ],
  'position-P7': [
    requested('Aktenscan', 'A9', 2020, { office: order, subBudget: '320' }),
    approved('2019-12-20'),
    told(PositionAbolished({ decision })).on('2021-11-30'),
  ],
  'position-P8': [
    requested('Projektbüro', 'E12', 2022, { fixedTermUntil: day('2023-12-31'), neededFrom: day('2022-11-01') }),
    told(PositionApproved({ decision })).on('2022-01-27'),
    told(ConversionNoteSet({ toGrade: 'E11' })).on('2022-02-01'),
  ],
  'position-P9': [
    requested('Aushilfe', 'E11', 2022, { planKind: 'outsidePlan' }),
    told(PositionApproved({ decision })).on('2022-01-27'),
    told(LapseNoteSet({ condition: 'Einführung ist abgeschlossen' })).on('2022-02-01'),
  ],
  'position-P10': [requested('Wunsch', 'E13', 2023)],
  'position-P11': [
    told(
      PositionTakenOver({
        title: 'Umsetzung',
        planYear: 2020,
        planKind: 'plan',
        grade: 'A11',
        gradeMark: 'fictitious',
        share: 10_000,
        office: iuk,
        status: 'filled',
        filledShare: 10_000,
        qualifier: 'eq',
        source: { document: 'Seite «Digital MoveS»', mark: 'stated' },
        inferred: ['share'],
      }),
    ).on('2020-03-01'),
    told(LapseNoteSet({})).on('2021-01-10'),
  ],
};
