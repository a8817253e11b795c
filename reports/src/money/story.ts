import {
  ActualPosted,
  AppropriationBooked,
  BlockReleased,
  BudgetOpened,
  CarryOverProposed,
  CarryOverReceived,
  CarryOverSent,
  CommitmentAppropriationBooked,
  CommitmentAppropriationUsed,
  ExcessApproved,
  ExcessRequested,
  FinancialPlanSet,
  ForecastGiven,
  FreezeImposed,
  FundsCommitted,
  FundsReserved,
  LineBlocked,
  type LineKind,
  LineOpened,
  LineTakenOver,
  SupplementBooked,
  VirementBooked,
} from '@moves/events/catalogue/budgets';
import { type FieldOfAction, MeasureTakenOver } from '@moves/events/catalogue/measures';
import type { Day, Instant } from '@moves/events/catalogue/time';
import { told } from '@moves/events/decider/spec';
import type { ReportContext } from '../kit/report.ts';
import { recordedOn, type Story } from '../kit/spec-views.ts';

/** A German reader at the end of 2019 who may see everything. */
export const reader: ReportContext = {
  today: '2019-12-31' as Day,
  cut: { asOf: '2019-12-31' as Day },
  language: 'de',
  issuedAt: '2026-11-21T09:00:00.000Z' as Instant,
  publicOnly: false,
};

const euros = (amount: number): number => amount * 100;
const decision = {
  paper: 'GRDrs 288/2018',
  body: 'Gemeinderat',
  sessionOn: '2018-06-28' as Day,
  authoritative: true,
};

const measure = (key: string, title: string, fieldOfAction: FieldOfAction, isPublic: boolean) => [
  told(
    MeasureTakenOver({
      key,
      title,
      fieldOfAction,
      office: 'Referat AKR',
      status: 'inProgress',
      qualifier: 'eq',
      source: { document: 'Niederschrift Nr. 233', mark: 'stated' },
      inferred: [],
      public: isPublic,
    }),
  ).on('2018-06-27'),
];

const line = (
  id: string,
  title: string,
  kind: LineKind,
  planned: number,
  on: string,
  terms: { measure?: string; profitCentre?: string; inferred?: string[] } = {},
) => [
  told(LineOpened({ line: id, title, kind, transferable: false, inferred: [], ...terms })).on(on),
  told(AppropriationBooked({ line: id, amountCents: euros(planned), decision })).on(on),
];

const posted = (posting: string, line: string, amount: number, on: string, terms: object = {}) =>
  ActualPosted({
    posting,
    line,
    amountCents: euros(amount),
    committedCents: 0,
    valueOn: on as Day,
    document: `Beleg ${posting}`,
    ...terms,
  });

const pc = { profitCentre: '1007410' };

/** Two years of a Budget with a bit of everything that can happen to a line, and one that is only taken over; amounts made up. */
export const books: Story = {
  'measure-M21': measure('M21', 'IT-Sicherheit und Rechtskonformität', 'it', true),
  'measure-M36': measure('M36', 'Digitalisierungslotsen', 'people', false),
  'measure-M37': measure('M37', 'Breitbandanbindung', 'it', true),
  'budget-100-2018': [
    told(BudgetOpened({ year: 2018, title: 'Sondermittel 2018', subBudget: '100', office: 'Referat AKR' })).on(
      '2018-05-29',
    ),
    ...line('security', 'IT-Sicherheit', 'operating', 1_000_000, '2018-06-28', {
      ...pc,
      measure: 'M21',
      inferred: ['measure', 'kind'],
    }),
    ...line('staff', 'Personal IT-Sicherheit', 'personnel', 500_000, '2018-06-28', { ...pc, measure: 'M21' }),
    ...line('guides', 'Lotsen', 'operating', 100_000, '2018-06-28', { measure: 'M36' }),
    ...line('network', 'Netze', 'investment', 300_000, '2018-06-28', pc),
    told(SupplementBooked({ line: 'guides', amountCents: euros(20_000), decision })).on('2018-07-02'),
    told(VirementBooked({ virement: 'v1', from: 'staff', to: 'security', amountCents: euros(50_000) })).on(
      '2018-08-01',
    ),
    told(
      ExcessRequested({
        excess: 'x1',
        line: 'guides',
        kind: 'overplan',
        amountCents: euros(10_000),
        ground: 'urgentAndCovered',
        urgency: 'Dringend',
        coverLine: 'staff',
        level: 'treasurer',
      }),
    ).on('2018-09-01'),
    told(ExcessApproved({ excess: 'x1', level: 'treasurer' })).on('2018-09-03'),
    told(LineBlocked({ block: 'b1', line: 'network', amountCents: euros(40_000), releasedBy: 'Gemeinderat' })).on(
      '2018-09-10',
    ),
    told(LineBlocked({ block: 'b2', line: 'guides', amountCents: euros(5_000), releasedBy: 'Gemeinderat' })).on(
      '2018-09-10',
    ),
    told(BlockReleased({ block: 'b2', decision })).on('2018-10-10'),
    told(FreezeImposed({ freeze: 'f1', share: 500, lines: [{ line: 'staff', amountCents: euros(22_000) }] })).on(
      '2018-10-15',
    ),
    told(FundsReserved({ reservation: 'r1', line: 'security', grossCents: euros(200_000), purpose: 'Härtung' })).on(
      '2018-08-02',
    ),
    told(
      FundsCommitted({
        commitment: 'c1',
        line: 'security',
        grossCents: euros(150_000),
        reservation: 'r1',
        reservedCents: euros(150_000),
        purpose: 'Härtung',
        document: 'Vertrag 17',
      }),
    ).on('2018-08-20'),
    told(posted('p1', 'security', 60_000, '2018-09-30', { commitment: 'c1', committedCents: euros(60_000) })).on(
      '2018-09-30',
    ),
    told(posted('p2', 'staff', 420_000, '2018-12-20')).on('2018-12-20'),
    told(posted('p3', 'guides', 135_000, '2018-12-21')).on('2018-12-21'),
    recordedOn('2019-01-14', told(posted('p4', 'security', 1_234.56, '2018-12-28')).on('2018-12-28')),
    told(ForecastGiven({ line: 'security', plannedRestCents: euros(500_000) })).on('2018-10-01'),
    told(ForecastGiven({ line: 'security', plannedRestCents: euros(700_000), text: 'Lieferung im Dezember' })).on(
      '2018-11-01',
    ),
    told(
      CommitmentAppropriationBooked({
        appropriation: 've1',
        line: 'network',
        due: [
          { year: 2019, amountCents: euros(80_000) },
          { year: 2020, amountCents: euros(20_000) },
        ],
        decision,
      }),
    ).on('2018-06-28'),
    told(
      CommitmentAppropriationUsed({
        appropriation: 've1',
        obligation: 'o1',
        due: [{ year: 2019, amountCents: euros(30_000) }],
      }),
    ).on('2018-11-15'),
    told(
      CarryOverProposed({
        carryOver: 'k1',
        line: 'network',
        amountCents: euros(100_000),
        to: '100-2019',
        toLine: 'network',
        until: 2020,
      }),
    ).on('2019-01-10'),
    told(
      CarryOverSent({
        carryOver: 'k1',
        line: 'network',
        amountCents: euros(100_000),
        to: '100-2019',
        toLine: 'network',
        year: 2018,
        kind: 'investment',
        until: 2020,
      }),
    ).on('2019-01-20'),
  ],
  'budget-100-2019': [
    told(BudgetOpened({ year: 2019, title: 'Sondermittel 2019', subBudget: '100', office: 'Referat AKR' })).on(
      '2018-05-29',
    ),
    ...line('security', 'IT-Sicherheit', 'operating', 900_000, '2018-06-28', { ...pc, measure: 'M21' }),
    ...line('network', 'Netze', 'investment', 200_000, '2018-06-28', pc),
    told(CarryOverReceived({ carryOver: 'k1', line: 'network', amountCents: euros(100_000), from: '100-2018' })).on(
      '2019-01-20',
    ),
    told(posted('p5', 'security', 333_333, '2019-06-30')).on('2019-06-30'),
  ],
  'budget-DM-2020': [
    told(BudgetOpened({ year: 2020, title: 'Digital MoveS 2020', office: 'keine Angabe', biennialFrom: 2020 })).on(
      '2019-12-20',
    ),
    told(
      LineOpened({
        line: 'broadband',
        title: 'Breitbandanbindung',
        kind: 'investment',
        measure: 'M37',
        transferable: true,
        inferred: ['kind', 'year'],
      }),
    ).on('2019-12-20'),
    told(
      LineTakenOver({
        line: 'broadband',
        authorityCents: euros(2_000_000),
        reservedCents: 0,
        committedCents: 0,
        actualCents: 0,
        qualifier: 'almost',
        source: { document: 'Seite «Digital MoveS»', place: 'Absatz 4', mark: 'inferred' },
      }),
    ).on('2019-12-20'),
  ],
  'financialPlan-DM': [
    told(
      FinancialPlanSet({
        title: 'Digital MoveS bis 2024',
        fromYear: 2019,
        untilYear: 2024,
        amountCents: euros(64_000_000),
        qualifier: 'approx',
        withPersonnel: true,
        inferred: ['fromYear'],
        source: { document: 'Seite «Digital MoveS»', place: 'Absatz 1', mark: 'stated' },
      }),
    ).on('2019-12-20'),
  ],
};
