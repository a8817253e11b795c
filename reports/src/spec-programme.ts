import {
  type FieldOfAction,
  MeasureApproved,
  MeasureAssessed,
  MeasureCancelled,
  MeasureCompleted,
  MeasureHandedOver,
  MeasureProposed,
  MeasurePublished,
  MeasureRestricted,
  MeasureStarted,
  MeasureTakenOver,
  MilestoneForecast,
  MilestonePlanned,
  MilestoneReached,
  MilestoneReplanned,
} from '@moves/events/catalogue/measures';
import type { Day, Instant } from '@moves/events/catalogue/time';
import { told } from '@moves/events/decider/spec';
import type { ReportContext } from './kit/report.ts';
import type { Story } from './kit/spec-views.ts';
import { moneyAndPosts } from './spec-money-and-posts.ts';

/** The programme as specs know it on 9 February 2023: facts of the council's answers, and some entries made up around them. */
export const answerDay = '2023-02-09' as Day;

/** A German reader on that day who may see everything. */
export const reader: ReportContext = {
  today: answerDay,
  cut: { asOf: answerDay },
  language: 'de',
  issuedAt: '2026-11-21T09:00:00.000Z' as Instant,
  publicOnly: false,
};

const iuk = 'Amt für Digitalisierung, Organisation und IT';
const dayOf = (day: string) => day as Day;

const takenOver = (
  key: string,
  title: string,
  fieldOfAction: FieldOfAction,
  terms: Partial<Parameters<typeof MeasureTakenOver>[0]> = {},
) =>
  MeasureTakenOver({
    key,
    title,
    fieldOfAction,
    office: iuk,
    status: 'inOperation',
    qualifier: 'eq',
    source: { document: 'Beantwortung GZ 0412-00', mark: 'stated' },
    inferred: [],
    public: true,
    ...terms,
  });

const planned = (milestone: string, name: string, planOn: string | undefined, critical = false) =>
  MilestonePlanned({
    milestone,
    name,
    planOn: planOn as Day | undefined,
    critical,
    ...(planOn ? {} : { statedAs: 'ohne Termin' }),
  });

const decision = {
  paper: 'GRDrs 288/2018',
  body: 'Verwaltungsausschuss',
  sessionOn: dayOf('2018-06-27'),
  minutes: '233',
  item: '12',
  authoritative: true,
};

/** What had happened to each measure by then. */
export const programme: Story = {
  ...moneyAndPosts,
  'measure-M01': [told(takenOver('M01', 'video.stuttgart.de', 'processes')).on('2021-09-07')],
  'measure-M05': [
    told(
      takenOver('M05', 'Browserfreigabe marktüblicher Videowerkzeuge', 'it', {
        status: 'inProgress',
        phase: 'examination',
        source: { document: 'Beantwortung GZ OB 0320 - 00', place: 'Frage 2', mark: 'inferred' },
      }),
    ).on('2022-09-16'),
    told(planned('result', 'Ergebnis der Prüfung', '2022-12-31')).on('2022-09-16'),
  ],
  'measure-M09': [
    told(takenOver('M09', 'VPN-Ausbau', 'it', { status: 'inProgress', phase: 'rollout' })).on('2021-09-07'),
    told(planned('first', '3.000 Zugänge', '2020-12-31')).on('2021-09-07'),
    told(planned('second', '6.000 Zugänge', '2021-06-30')).on('2021-09-07'),
    told(planned('third', 'Betrieb übergeben', '2023-03-31')).on('2021-09-07'),
    told(MilestoneReached({ milestone: 'first', actualOn: dayOf('2021-01-15') })).on('2021-09-07'),
    told(MilestoneReached({ milestone: 'second', actualOn: dayOf('2021-06-30') })).on('2021-09-07'),
    told(MilestoneForecast({ milestone: 'third', forecastOn: dayOf('2023-05-15') })).on('2023-01-20'),
    told(MilestoneForecast({ milestone: 'third', forecastOn: dayOf('2023-03-31') })).on('2022-12-01'),
  ],
  'measure-M19': [
    told(
      takenOver('M19', 'Virtuelle Wahrnehmung von Verwaltungsdienstleistungen', 'processes', {
        office: 'Amt für öffentliche Ordnung',
        status: 'inProgress',
        phase: 'preparation',
        qualifier: 'approx',
        source: { document: 'Beantwortung GZ OB 0320 - 00', mark: 'stated' },
      }),
    ).on('2023-02-09'),
    told(planned('tender', 'Ausschreibung veröffentlicht', '2023-09-30', true)).on('2023-02-09'),
    told(planned('live', 'Erste Beratung online', undefined)).on('2023-02-09'),
  ],
  'measure-M21': [
    told(
      MeasureProposed({
        key: 'M21',
        title: 'IT-Sicherheit und Rechtskonformität',
        fieldOfAction: 'it',
        office: 'Referat AKR',
      }),
    ).on('2018-03-01'),
    told(MeasureAssessed({ finding: 'Dringlich.' })).on('2018-05-29'),
    told(MeasureApproved({ basis: { kind: 'decision', decision } })).on('2018-06-27'),
    told(MeasurePublished({})).on('2018-06-28'),
    told(MeasureStarted({ phase: 'rollout' })).on('2019-01-07'),
    told(MeasureHandedOver({ office: iuk })).on('2022-01-01'),
    told(planned('hardening', 'Windows-Härtung abgeschlossen', '2022-06-30', true)).on('2019-01-07'),
    told(MilestoneReplanned({ milestone: 'hardening', planOn: dayOf('2023-01-31') })).on('2022-06-15'),
  ],
  'measure-M24': [
    told(
      takenOver('M24', '115-Servicecenter', 'people', { office: 'Amt für öffentliche Ordnung', status: 'completed' }),
    ).on('2015-01-15'),
  ],
  'measure-M36': [
    told(
      MeasureProposed({
        key: 'M36',
        title: '=Digitalisierungslotsen & "Multiplikatoren" <neu>',
        fieldOfAction: 'people',
        office: 'Haupt- und Personalamt',
      }),
    ).on('2023-01-03'),
    told(MeasureAssessed({ finding: 'Sinnvoll.' })).on('2023-01-20'),
    told(MeasureApproved({ basis: { kind: 'authority', ground: 'im Rahmen der Fortbildung' } })).on('2023-02-01'),
  ],
  'measure-M37': [
    told(
      takenOver('M37', 'Breitbandanbindung städtischer Gebäude', 'it', { status: 'approved', qualifier: 'approx' }),
    ).on('2022-12-20'),
    told(MeasureRestricted({})).on('2023-01-10'),
  ],
  'measure-M40': [
    told(takenOver('M40', 'Raum 401 _x0041_ umrüsten', 'processes', { status: 'approved' })).on('2022-02-01'),
    told(MeasureCancelled({})).on('2022-10-01'),
  ],
  'measure-M41': [
    told(
      takenOver('M41', 'Online-Terminvergabe', 'people', {
        office: 'Amt für öffentliche Ordnung',
        status: 'inOperation',
      }),
    ).on('2018-06-27'),
    told(MeasureCompleted({ result: 'Eingeführt.' })).on('2019-06-30'),
  ],
};
