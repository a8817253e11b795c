import {
  AnswerSent,
  DecisionRecorded,
  EvidenceGiven,
  InquiryAssigned,
  InquiryReceived,
  InquiryTakenOver,
  InquiryWithdrawn,
  InterimNoticeSent,
  PointAssigned,
  PointSettled,
  type VoteResult,
} from '@moves/events/catalogue/council';
import type { Day, Instant } from '@moves/events/catalogue/time';
import { told } from '@moves/events/decider/spec';
import type { ReportContext } from '../kit/report.ts';
import type { Story } from '../kit/spec-views.ts';

/** A German reader in March 2023 who may see everything. */
export const reader: ReportContext = {
  today: '2023-03-01' as Day,
  cut: { asOf: '2023-03-01' as Day },
  language: 'de',
  issuedAt: '2026-11-21T09:00:00.000Z' as Instant,
  publicOnly: false,
};

const day = (text: string) => text as Day;
const greens = 'Bündnis 90/DIE GRÜNEN-Gemeinderatsfraktion';
const cdu = 'CDU-Gemeinderatsfraktion';
const order = 'Amt für öffentliche Ordnung';
const akr = 'Referat AKR';

const answered = (number: string, group: string, subject: string, fileNumber: string, from: string, until: string) =>
  told(
    InquiryTakenOver({
      number,
      kind: 'inquiry',
      group,
      subject,
      fileNumber,
      askedOn: day(from),
      answeredOn: day(until),
      public: true,
      questions: [],
      source: { document: `Beantwortung GZ ${fileNumber}`, mark: 'stated' },
    }),
  ).on(until);

const received = (
  number: string,
  group: string,
  subject: string,
  on: string,
  terms: { kind?: 'inquiry' | 'motion'; public?: boolean } = {},
) =>
  told(
    InquiryReceived({
      number,
      kind: 'inquiry',
      group,
      subject,
      on: day(on),
      public: true,
      questions: [{ question: 'q1', number: 1, text: 'Wie weit ist es?' }],
      ...terms,
    }),
  ).on(on);
const assigned = (office: string, dueOn: string, on: string) =>
  told(InquiryAssigned({ office, dueOn: day(dueOn) })).on(on);

const decided = (
  terms: { reference: string; title: string; bodyName: string; on: string; item?: string; minutes?: string },
  points: readonly (readonly [point: string, wording: string, result: VoteResult])[],
  { authoritative = true, isPublic = true }: { authoritative?: boolean; isPublic?: boolean } = {},
) => {
  const { on, item, minutes, ...said } = terms;
  return told(
    DecisionRecorded({
      ...said,
      paper: 'paper',
      body: 'body',
      session: 'session',
      sessionOn: day(on),
      ...(item && { item }),
      ...(minutes && { minutes }),
      authoritative,
      public: isPublic,
      points: points.map(([point, wording, result]) => ({ point, wording, result, effects: [] })),
    }),
  ).on(on);
};
const given = (point: string, office: string, dueOn: string, on: string) =>
  told(PointAssigned({ point, office, dueOn: day(dueOn) })).on(on);
const shown = (point: string, text: string, donePercent: number, on: string, document?: string) =>
  told(EvidenceGiven({ point, text, donePercent, ...(document && { document }) })).on(on);

const paper288 = { reference: 'GRDrs 288/2018', title: 'Sondermittel Digitalisierung: Maßnahmenpaket' };
const points288 = [
  ['1', 'Das Maßnahmenpaket wird beschlossen.', 'noDissent'],
  ['2', 'Höchstens 2 Mio. € je Haushaltsjahr.', 'noDissent'],
  ['3', 'Zusätzliche Personalkapazität ist erforderlich.', 'majority'],
] as const;

/** The two inquiries of the record, with their real days, and some made up beside them; decisions with the fates of their points. */
export const council: Story = {
  'inquiry-A-2020-001': [
    answered('A-2020-001', greens, 'Entwicklung der Digitalisierung im Rathaus', '0412-00', '2020-11-10', '2021-09-07'),
  ],
  'inquiry-A-2022-001': [
    answered('A-2022-001', cdu, 'Videomeetings: digitaler Bürgerservice', 'OB 0320 - 00', '2022-09-16', '2023-02-09'),
  ],
  'inquiry-A-2022-002': [
    received('A-2022-002', cdu, 'Online-Terminvergabe', '2022-11-02', { kind: 'motion' }),
    assigned(order, '2022-12-01', '2022-11-04'),
    told(InterimNoticeSent({ text: 'Es dauert.', dueOn: day('2023-02-15') })).on('2022-11-28'),
  ],
  'inquiry-A-2023-001': [
    received('A-2023-001', cdu, 'Serverraum', '2023-01-10', { public: false }),
    assigned(akr, '2023-04-01', '2023-01-12'),
  ],
  'inquiry-A-2023-002': [
    received('A-2023-002', greens, 'WLAN im Rathaus', '2023-01-11'),
    assigned(akr, '2023-02-01', '2023-01-12'),
    told(AnswerSent({ to: greens })).on('2023-02-10'),
  ],
  'inquiry-A-2023-003': [
    received('A-2023-003', cdu, 'Drucker', '2023-01-20'),
    told(InquiryWithdrawn({})).on('2023-01-27'),
  ],
  'decision-288-VA': [
    decided(
      { ...paper288, bodyName: 'Verwaltungsausschuss', on: '2018-06-27', item: '12', minutes: 'Nr. 233' },
      points288,
      {
        authoritative: false,
      },
    ),
  ],
  'decision-288-GR': [
    decided({ ...paper288, bodyName: 'Gemeinderat', on: '2018-06-28' }, points288),
    given('1', akr, '2019-12-31', '2018-07-01'),
    shown('1', 'Paket umgesetzt.', 100, '2019-12-01', 'Bericht 12/2019'),
    given('2', akr, '2019-12-31', '2018-07-01'),
    shown('2', '2018 eingehalten.', 50, '2019-01-15'),
  ],
  'decision-closed': [
    decided(
      {
        reference: 'GRDrs 5/2022',
        title: 'Vergabe Serverraum',
        bodyName: 'Verwaltungsausschuss',
        on: '2022-05-04',
        item: '3',
      },
      [['1', 'Der Auftrag wird vergeben.', 'unanimous']],
      { isPublic: false },
    ),
    given('1', akr, '2023-12-31', '2022-05-05'),
  ],
  'decision-terminals': [
    decided({ reference: 'GRDrs 9/2022', title: 'Terminals', bodyName: 'Gemeinderat', on: '2022-07-07', item: '7' }, [
      ['1', 'Terminals werden erprobt.', 'majority'],
      ['2', 'Drei weitere werden bestellt.', 'tied'],
      ['3', 'Ein Bericht wird vorgelegt.', 'unanimous'],
    ]),
    given('1', order, '2023-06-30', '2022-07-10'),
    shown('1', 'Erstes Terminal steht.', 30, '2022-11-01'),
    told(PointSettled({ point: '3', outcome: 'superseded', text: 'Ersetzt durch GRDrs 1/2023.' })).on('2023-01-31'),
  ],
};
