import {
  ActualPosted,
  AppropriationBooked,
  BudgetOpened,
  ForecastGiven,
  FundsCommitted,
  FundsReserved,
  LineBlocked,
  LineOpened,
} from '@moves/events/catalogue/budgets';
import { PositionApproved, PositionFilled, PositionLapsed, PositionRequested } from '@moves/events/catalogue/positions';
import type { Day } from '@moves/events/catalogue/time';
import { told } from '@moves/events/decider/spec';
import type { Story } from './kit/spec-views.ts';

const day = (text: string) => text as Day;
const euros = (amount: number): number => amount * 100;

const line = (id: string, title: string, measure: string, planned: number) => [
  told(LineOpened({ line: id, title, kind: 'operating', measure, transferable: false, inferred: [] })).on('2022-12-20'),
  told(AppropriationBooked({ line: id, amountCents: euros(planned) })).on('2022-12-20'),
];

const decision = { paper: 'GRDrs 1/2022', body: 'Gemeinderat', sessionOn: day('2022-01-27'), authoritative: true };
const post = (title: string, measure: string, share: number, terms: { key?: boolean; neededFrom?: Day } = {}) =>
  told(
    PositionRequested({
      title,
      planYear: 2022,
      planKind: 'plan',
      grade: 'E11',
      gradeMark: 'fictitious',
      share,
      office: 'Amt für Digitalisierung, Organisation und IT',
      measure,
      ...terms,
    }),
  ).on('2021-09-01');
const approved = told(PositionApproved({ decision }));
const filled = (share: number) =>
  told(PositionFilled({ occupancy: 'first', share, from: day('2022-06-01'), grade: 'E11' })).on('2022-06-01');

/** The money of 2023 and the posts of the programme as specs know it, all made up: one measure for each light. */
export const moneyAndPosts: Story = {
  'budget-100-2022': [
    told(BudgetOpened({ year: 2022, title: 'Digitalisierung 2022', office: 'Stadtkämmerei' })).on('2021-12-20'),
    ...line('old', 'VPN im Vorjahr', 'M09', 9_000_000),
  ],
  'budget-100-2023': [
    told(BudgetOpened({ year: 2023, title: 'Digitalisierung 2023', office: 'Stadtkämmerei' })).on('2022-12-20'),
    ...line('vpn', 'VPN', 'M09', 400_000),
    ...line('browser', 'Browserfreigabe', 'M05', 60_000),
    ...line('counter', 'Virtueller Schalter', 'M19', 100_000),
    ...line('hardening', 'Windows-Härtung', 'M21', 50_000),
    ...line('audit', 'Prüfungen', 'M21', 50_000),
    told(FundsReserved({ reservation: 'r1', line: 'vpn', grossCents: euros(50_000), purpose: 'Lizenzen' })).on(
      '2023-01-10',
    ),
    told(
      FundsCommitted({
        commitment: 'c1',
        line: 'vpn',
        grossCents: euros(120_000),
        reservedCents: 0,
        purpose: 'Betrieb',
        document: 'Vertrag 17',
      }),
    ).on('2023-01-11'),
    told(
      ActualPosted({
        posting: 'p1',
        line: 'vpn',
        amountCents: euros(20_000),
        commitment: 'c1',
        committedCents: euros(20_000),
        valueOn: day('2023-01-31'),
        document: '4711',
      }),
    ).on('2023-01-31'),
    told(ForecastGiven({ line: 'vpn', plannedRestCents: euros(200_000) })).on('2023-02-01'),
    told(ForecastGiven({ line: 'browser', plannedRestCents: euros(64_000) })).on('2023-02-01'),
    told(LineBlocked({ block: 'b1', line: 'counter', amountCents: euros(80_000), releasedBy: 'Gemeinderat' })).on(
      '2023-01-10',
    ),
    told(
      FundsCommitted({
        commitment: 'c2',
        line: 'counter',
        grossCents: euros(30_000),
        reservedCents: 0,
        purpose: 'Konzept',
        document: 'Vertrag 18',
      }),
    ).on('2023-01-12'),
    told(ForecastGiven({ line: 'audit', plannedRestCents: euros(115_000) })).on('2023-02-01'),
  ],
  'position-P1': [post('Netze', 'M09', 10_000), approved.on('2022-01-27'), filled(10_000)],
  'position-P2': [
    post('Prüfstelle', 'M05', 7_500, { neededFrom: day('2022-11-01') }),
    approved.on('2022-01-27'),
    told(PositionFilled({ occupancy: 'part', share: 2_500, from: day('2022-11-01'), grade: 'E11' })).on('2022-11-01'),
  ],
  'position-P3': [
    post('IT-Sicherheitsbeauftragte Stelle', 'M21', 10_000, { key: true }),
    approved.on('2022-01-27'),
    told(PositionLapsed({ ground: 'lapseNote' })).on('2023-01-31'),
  ],
  'position-P4': [post('Härtung', 'M21', 10_000), approved.on('2022-01-27'), filled(10_000)],
  'position-P5': [post('Lotsen', 'M36', 20_000)],
};
