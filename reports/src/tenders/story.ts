import { ActualPosted, BudgetOpened, FundsCommitted, LineOpened } from '@moves/events/catalogue/budgets';
import {
  AwardProposed,
  AwardRequested,
  AwardResolved,
  InformationSent,
  LateStepConfirmed,
  LateStepProposed,
  ObjectionDecided,
  ObjectionLodged,
  RegisterQueried,
  StatisticsReported,
  TenderCancelled,
} from '@moves/events/catalogue/tenders/award';
import {
  BidChecked,
  BidExcluded,
  BidRecorded,
  BidsOpened,
  BidsScored,
  EvaluationConfirmed,
  OpeningBegun,
  QuestionReceived,
} from '@moves/events/catalogue/tenders/competition';
import {
  CallOffRequested,
  ContractBegun,
  ContractTakenOver,
  ModificationRequested,
} from '@moves/events/catalogue/tenders/contracts';
import { type Award, CallOffPlaced, ContractModified, TenderAwarded } from '@moves/events/catalogue/tenders/money';
import {
  BiddersInvited,
  DocumentsPrepared,
  InterestsDeclared,
  MarketConsulted,
  NeedDeclared,
  NoticeAnswered,
  NoticeDispatched,
  ProcedureChosen,
  TenderPlanned,
  TenderPublished,
  TenderTakenOver,
  ValueEstimated,
} from '@moves/events/catalogue/tenders/preparation';
import { type Lot, type Procedure, type Regime, WHOLE } from '@moves/events/catalogue/tenders/words';
import type { Day, Instant } from '@moves/events/catalogue/time';
import { told } from '@moves/events/decider/spec';
import type { ReportContext } from '../kit/report.ts';
import { enteredLater, type Story } from '../kit/spec-views.ts';

/** A German reader in November 2026 who may see everything. */
export const reader: ReportContext = {
  today: '2026-11-20' as Day,
  cut: { asOf: '2026-11-20' as Day },
  language: 'de',
  issuedAt: '2026-11-21T09:00:00.000Z' as Instant,
  publicOnly: false,
};

const day = (text: string) => text as Day;
const moment = (text: string) => text as Instant;
const euros = (amount: number): number => amount * 100;
const amounts = (net: number) => ({ netCents: euros(net), vatRate: 1_900, grossCents: Math.round(net * 119) });
const sha = (letter: string) => letter.repeat(64);
const seal = { firstKey: 'A'.repeat(87), secondKey: 'B'.repeat(87), criteriaHash: sha('c') };
const source = { document: 'Vergabeakte (fiktiv)', mark: 'fictitious' } as const;

const IUK = 'Abteilung Informations- und Kommunikationstechnik';
const ORDER = 'Amt für öffentliche Ordnung';
/** Fictitious firms. */
export const north = { bidder: 'north', firm: 'Beispiel Nord GmbH (fiktiv)', country: 'DE', sme: true } as const;
export const south = { bidder: 'south', firm: 'Beispiel Süd AG (fiktiv)', country: 'AT', sme: false } as const;
export const east = { bidder: 'east', firm: 'Beispiel Ost KG (fiktiv)', country: 'DE', sme: true } as const;
export const person = { bidder: 'person', person: 'personal:T-PERSON-person:abcdef' } as const;

const need = (title: string, on: string, terms: { office?: string; measure?: string; exercise?: boolean } = {}) =>
  told(
    NeedDeclared({
      title,
      description: `${title}: beschrieben für die Übersicht`,
      category: 'services',
      office: IUK,
      ...terms,
    }),
  ).on(on);
const estimated = (net: number, on: string, lots: Lot[] = []) =>
  told(
    ValueEstimated({
      method: 'wholeTerm',
      on: day(on),
      months: 48,
      ...amounts(net),
      optionsNetCents: 0,
      qualifier: 'approx',
      basis: 'Preise vergleichbarer Verträge',
      lots,
    }),
  ).on(on);
const chosen = (procedure: Procedure, regime: Regime, on: string, grounds: { ground: string; reason: string }[] = []) =>
  told(
    ProcedureChosen({
      procedure,
      regime,
      thresholdCents: euros(216_000),
      thresholdSource: 'Delegierte Verordnung (EU) 2025/2152',
      grounds,
      electronic: true,
      undividedReason: 'Eine Anwendung für alle Ämter lässt sich nicht teilen.',
    }),
  ).on(on);
const prepared = (on: string) =>
  told(
    DocumentsPrepared({
      files: [{ sha256: sha('f'), size: 1_000, title: 'Leistungsbeschreibung' }],
      criteria: [
        { criterion: 'price', title: 'Preis', kind: 'price', weight: 6_000 },
        { criterion: 'quality', title: 'Bedienbarkeit', kind: 'quality', weight: 4_000 },
      ],
      priceFormula: 'lowestRatio',
      mostPoints: 1_000,
      variants: 'excluded',
      suitability: ['Drei vergleichbare Aufträge'],
      required: ['Preisblatt'],
      notAllElectronic: false,
    }),
  ).on(on);
const published = (on: string, closesAt: string, validUntil: string) =>
  told(
    TenderPublished({
      stage: 'bids',
      dispatchedOn: day(on),
      closesAt: moment(closesAt),
      validUntil: day(validUntil),
      address: 'https://vergabe.example/unterlagen',
      ...seal,
    }),
  ).on(on);
const invited = (bidders: (typeof north | typeof south | typeof east | typeof person)[], on: string, until: string) =>
  told(
    BiddersInvited({
      round: 1,
      bidders: [...bidders],
      dispatchedOn: day(on),
      closesAt: moment(`${until}T10:00:00.000Z`),
      validUntil: day('2026-12-31'),
      agreed: true,
      ...seal,
    }),
  ).on(on);
const noConflict = (on: string) => told(InterestsDeclared({ conflict: false })).on(on);
const bid = (id: string) => ({
  bid: id,
  receivedAt: moment('2026-09-30T08:00:00.000Z'),
  sha256: sha('b'),
  size: 65_536,
  dataKey: 'k'.repeat(43),
});
const opened = (bids: readonly string[], late: readonly string[], on: string) => [
  told(OpeningBegun({ round: 1 })).on(on),
  told(
    BidsOpened({
      round: 1,
      bids: bids.map(bid),
      late: late.map(id => ({ bid: id, receivedAt: moment('2026-10-06T10:30:00.000Z') })),
      recovered: false,
    }),
  ).on(on),
];
const recorded = (
  id: string,
  bidder: typeof north | typeof south | typeof east | typeof person,
  net: number,
  on: string,
) => [told(BidRecorded({ bid: id, bidder, prices: [{ lot: WHOLE, ...amounts(net) }], variant: false })).on(on)];
const checked = (id: string, on: string) =>
  told(BidChecked({ bid: id, note: 'Vollständig, rechnerisch richtig, geeignet' })).on(on);
const scored = (ids: readonly string[], on: string) => [
  told(
    BidsScored({
      scores: ids.flatMap((id, place) => [
        { bid: id, lot: WHOLE, criterion: 'price', points: 1_000 - 200 * place },
        { bid: id, lot: WHOLE, criterion: 'quality', points: 800, reason: 'Gut bedienbar' },
      ]),
      ranking: ids.map((id, place) => ({
        lot: WHOLE,
        bid: id,
        total: (1_000 - 200 * place) * 6_000 + 800 * 4_000,
        rank: place + 1,
      })),
      hash: sha('e'),
    }),
  ).on(on),
  told(EvaluationConfirmed({ hash: sha('e') })).on(on),
];
const proposed = (bidder: string, net: number, on: string, id?: string) =>
  told(
    AwardProposed({
      proposals: [
        {
          lot: WHOLE,
          bidder,
          ...(id && { bid: id }),
          ...amounts(net),
          reason: 'Das wirtschaftlichste Angebot',
          subcontracted: 1_500,
        },
      ],
    }),
  ).on(on);
const resolved = (on: string) =>
  told(
    AwardResolved({
      level: 'committee',
      body: 'Verwaltungsausschuss',
      on: day(on),
      accepted: true,
      vote: 'einstimmig',
      closedSession: true,
    }),
  ).on(on);
const registered = (bidder: string, on: string) =>
  told(RegisterQueried({ bidder, answeredOn: day(on), entry: false, reference: 'WReg-1 (fiktiv)' })).on(on);
const awarded = (tender: string, bidder: string, net: number, on: string) => {
  const awards: Award[] = [{ lot: WHOLE, bidder, ...amounts(net), contract: tender }];
  const terms = [
    { lot: WHOLE, beginsOn: day('2027-01-01'), endsOn: day('2030-12-31'), options: [], indexation: false },
  ];
  return [
    told(AwardRequested({ money: { joint: 'award-1', budgets: [] }, awards, terms, years: [], laterYears: [] })).on(on),
    told(TenderAwarded({ joint: 'award-1', parts: [], awards })).on(on),
  ];
};

const software = [
  need('Software für virtuelle Verwaltungsleistungen', '2026-07-06', { measure: 'M19' }),
  noConflict('2026-07-06'),
  told(
    InterestsDeclared({ conflict: true, text: 'Beteiligung an einem Bieter', measures: 'Von allem ausgeschlossen' }),
  ).on('2026-07-07'),
  told(
    MarketConsulted({
      how: 'Gespräche mit drei Anbietern',
      firms: [],
      result: 'Bis zu 500.000 € auf vier Jahre',
      neutralised: 'Alle Unterlagen der Gespräche liegen den Vergabeunterlagen bei',
    }),
  ).on('2026-07-13'),
  estimated(420_168.07, '2026-07-20'),
  chosen('openProcedure', 'eu', '2026-07-27'),
  prepared('2026-08-03'),
  published('2026-09-01', '2026-10-06T10:00:00.000Z', '2026-12-31'),
  ...opened(['B-1', 'B-2', 'B-3'], ['B-4'], '2026-10-06T11:00:00.000Z'),
  ...recorded('B-1', north, 400_000, '2026-10-06T11:10:00.000Z'),
  ...recorded('B-2', south, 500_000, '2026-10-06T11:12:00.000Z'),
  ...recorded('B-3', east, 90_000, '2026-10-06T11:14:00.000Z'),
  checked('B-1', '2026-10-08'),
  checked('B-2', '2026-10-08'),
  told(BidExcluded({ bid: 'B-3', ground: 'abnormallyLow', reason: 'Der Preis blieb unerklärt' })).on('2026-10-09'),
  ...scored(['B-1', 'B-2'], '2026-10-13'),
  proposed('north', 400_000, '2026-10-15', 'B-1'),
  registered('north', '2026-10-20'),
  resolved('2026-10-21'),
  told(
    InformationSent({
      electronic: true,
      letters: [
        { bidder: 'south', reasons: 'Ihr Preis war höher als der des Gewinners.' },
        { bidder: 'east', reasons: 'Ihr Angebot wurde ausgeschlossen.' },
      ],
      earliestAt: moment('2026-11-02T23:00:00.000Z'),
      rule: '§ 134 (2) GWB',
    }),
  ).on('2026-10-22'),
  ...awarded('T-SOFT', 'north', 400_000, '2026-11-05'),
];

const running = [
  need('Telefonanlage für Bürgerbüros', '2026-08-03', { office: ORDER, measure: 'M21' }),
  noConflict('2026-08-03'),
  estimated(320_000, '2026-08-10'),
  chosen('openProcedure', 'eu', '2026-08-17'),
  prepared('2026-09-01'),
  published('2026-10-20', '2026-11-25T11:00:00.000Z', '2027-02-28'),
  told(QuestionReceived({ question: 'q1', text: 'Wie viele Nebenstellen?', receivedOn: day('2026-11-10') })).on(
    '2026-11-10',
  ),
];

const waiting = [
  need('Wartung der Netzwerktechnik', '2026-06-01'),
  noConflict('2026-06-01'),
  estimated(300_000, '2026-06-08'),
  chosen('openProcedure', 'eu', '2026-06-15'),
  prepared('2026-06-22'),
  published('2026-07-13', '2026-08-25T10:00:00.000Z', '2027-01-31'),
  ...opened(['B-11', 'B-12'], [], '2026-08-25T11:00:00.000Z'),
  ...recorded('B-11', east, 280_000, '2026-08-25T11:10:00.000Z'),
  ...recorded('B-12', south, 310_000, '2026-08-25T11:10:00.000Z'),
  checked('B-11', '2026-08-28'),
  checked('B-12', '2026-08-28'),
  ...scored(['B-11', 'B-12'], '2026-09-10'),
  proposed('east', 280_000, '2026-09-15', 'B-11'),
  registered('east', '2026-09-16'),
  resolved('2026-10-07'),
  told(
    InformationSent({
      electronic: true,
      letters: [{ bidder: 'south', reasons: 'Ihr Preis war höher.' }],
      earliestAt: moment('2026-11-23T23:00:00.000Z'),
      rule: '§ 134 (2) GWB',
    }),
  ).on('2026-11-12'),
  told(
    ObjectionLodged({ objection: 'o1', bidder: 'south', text: 'Wertung der Qualität', receivedOn: day('2026-11-16') }),
  ).on('2026-11-16'),
  told(ObjectionDecided({ objection: 'o1', upheld: false, text: 'Die Wertung ist begründet.' })).on('2026-11-18'),
];

const planned = [
  need('Scanner für die Poststelle', '2026-09-01', { office: ORDER }),
  estimated(60_000, '2026-09-15'),
  chosen('publicTender', 'national', '2026-10-01'),
  told(
    TenderPlanned({
      publicationOn: day('2026-10-28'),
      openingOn: day('2026-12-01'),
      committeeOn: day('2027-01-20'),
      awardOn: day('2027-01-25'),
      startOn: day('2027-03-01'),
    }),
  ).on('2026-10-02'),
];

const takenOver = [
  told(
    TenderTakenOver({
      title: 'Weitere Notebooks für mobiles Arbeiten',
      description: 'Beschaffung weiterer Notebooks',
      category: 'supplies',
      office: IUK,
      measure: 'M10',
      status: 'need',
      on: day('2021-06-30'),
      source: { document: 'Beantwortung der Anfrage 12/2021', place: 'Antwort zu Frage 2', mark: 'stated' },
      inferred: ['office', 'status'],
    }),
  ).on('2021-06-30'),
];

const ground = { ground: '§ 8 (4) Nr. 17 UVgO', reason: 'Innerhalb der Wertgrenze der Kommune.' };
const negotiated = [
  need('Schulungen zur Barrierefreiheit', '2026-07-01', { office: ORDER }),
  noConflict('2026-07-01'),
  estimated(42_000, '2026-07-08'),
  chosen('negotiatedAwardWithoutCompetition', 'national', '2026-07-15', [ground]),
  prepared('2026-07-20'),
  invited([north, south, east], '2026-08-03', '2026-08-24'),
  ...opened(['B-21', 'B-22'], [], '2026-08-24T11:00:00.000Z'),
  ...recorded('B-21', south, 40_000, '2026-08-24T11:05:00.000Z'),
  ...recorded('B-22', north, 45_000, '2026-08-24T11:06:00.000Z'),
  checked('B-21', '2026-08-26'),
  checked('B-22', '2026-08-26'),
  ...scored(['B-21', 'B-22'], '2026-09-01'),
  proposed('south', 40_000, '2026-09-02', 'B-21'),
  resolved('2026-09-09'),
  ...awarded('T-TRAIN', 'south', 40_000, '2026-09-14'),
  told(NoticeDispatched({ notice: 'n1', kind: 'nationalExPost', dispatchedOn: day('2026-09-21') })).on('2026-09-21'),
  told(NoticeAnswered({ notice: 'n1', publishedOn: day('2026-09-23'), reference: 'BUND-1 (fiktiv)' })).on('2026-09-23'),
];

const late = [
  need('Fotos für das Dienstleistungsportal', '2026-08-01'),
  noConflict('2026-08-01'),
  estimated(30_000, '2026-08-05'),
  chosen('negotiatedAwardWithoutCompetition', 'national', '2026-08-10', [ground]),
  prepared('2026-08-12'),
  invited([person, north, east], '2026-08-17', '2026-09-07'),
  ...opened(['B-31'], [], '2026-09-07T11:00:00.000Z'),
  ...recorded('B-31', person, 28_000, '2026-09-07T11:05:00.000Z'),
  checked('B-31', '2026-09-09'),
  ...scored(['B-31'], '2026-09-10'),
  proposed('person', 28_000, '2026-09-11', 'B-31'),
  resolved('2026-09-16'),
  told(
    LateStepProposed({ entry: 'l1', step: 'awardTender', terms: {}, tookEffectAt: moment('2026-10-05T09:00:00.000Z') }),
  ).on('2026-10-12'),
  ...awarded('T-PERSON', 'person', 28_000, '2026-10-05').map(enteredLater),
  enteredLater(told(LateStepConfirmed({ entry: 'l1' })).on('2026-10-13')),
];

const cancelled = [
  need('Zeiterfassung', '2026-03-02'),
  noConflict('2026-03-02'),
  estimated(250_000, '2026-03-09'),
  chosen('openProcedure', 'eu', '2026-03-16'),
  prepared('2026-03-20'),
  published('2026-04-01', '2026-05-06T10:00:00.000Z', '2026-08-31'),
  told(TenderCancelled({ ground: 'noCompliantBid', reason: 'Kein Angebot entsprach den Bedingungen.' })).on(
    '2026-06-01',
  ),
];

const exercise = [
  need('Übung: Terminverwaltung', '2026-08-01', { exercise: true, office: 'Amt für Übungen' }),
  noConflict('2026-08-01'),
  estimated(380_000, '2026-08-05'),
  chosen('openProcedure', 'eu', '2026-08-10'),
  prepared('2026-08-12'),
  published('2026-08-17', '2026-09-21T10:00:00.000Z', '2026-12-31'),
  ...opened(['B-41'], [], '2026-09-21T11:00:00.000Z'),
  ...recorded('B-41', north, 371_000, '2026-09-21T11:05:00.000Z'),
  checked('B-41', '2026-09-22'),
  ...scored(['B-41'], '2026-09-23'),
  proposed('north', 371_000, '2026-09-24', 'B-41'),
  resolved('2026-09-30'),
  ...awarded('T-U1', 'north', 371_000, '2026-10-15'),
  told(StatisticsReported({ on: day('2026-10-20'), reference: 'VSTAT-1 (fiktiv)' })).on('2026-10-20'),
];

const contractOf = (tender: string, title: string, net: number, terms: { exercise?: boolean } = {}) =>
  told(
    ContractBegun({
      title,
      contractor: north.firm,
      category: 'services',
      regime: 'eu',
      procedure: 'openProcedure',
      begunOn: day('2026-09-01'),
      office: IUK,
      beginsOn: day('2027-01-01'),
      endsOn: day('2030-12-31'),
      noticeUntil: day('2029-12-31'),
      options: [
        {
          option: 'more',
          title: 'Ein weiteres Jahr',
          exerciseBy: day('2030-06-30'),
          ...amounts(100_000),
          endsOn: day('2031-12-31'),
        },
      ],
      indexation: true,
      tender,
      lot: WHOLE,
      bidder: 'north',
      ...amounts(net),
      awardedOn: day('2026-11-05'),
      laterYears: [],
      ...terms,
    }),
  ).on('2026-11-05');

const frameworkFacts = {
  category: 'supplies',
  regime: 'eu',
  begunOn: day('2023-01-10'),
  office: IUK,
  beginsOn: day('2023-05-01'),
  indexation: false,
} as const;
const framework = [
  told(
    ContractTakenOver({
      ...frameworkFacts,
      options: [],
      title: 'Rahmen Notebooks',
      contractor: south.firm,
      measure: 'M10',
      endsOn: day('2027-04-30'),
      framework: { maximumNetCents: euros(1_000_000) },
      ...amounts(1_000_000),
      qualifier: 'upto',
      calledNetCents: euros(600_000),
      on: day('2025-01-01'),
      source,
      inferred: ['endsOn', 'vatRate'],
    }),
  ).on('2025-01-01'),
  told(
    CallOffRequested({
      callOff: 'k1',
      title: '200 Notebooks',
      on: day('2026-03-02'),
      office: ORDER,
      ...amounts(150_000),
      money: { joint: 'calloff-k1', budgets: [] },
      years: [],
      laterYears: [],
    }),
  ).on('2026-03-02'),
  told(CallOffPlaced({ joint: 'calloff-k1', parts: [] })).on('2026-03-03'),
  told(
    CallOffRequested({
      callOff: 'k2',
      title: '50 Notebooks',
      on: day('2026-11-18'),
      ...amounts(50_000),
      money: { joint: 'calloff-k2', budgets: [] },
      years: [],
      laterYears: [],
    }),
  ).on('2026-11-18'),
];

const bandwidth = [
  told(
    ContractTakenOver({
      ...frameworkFacts,
      options: [],
      title: 'Anbindung der Standorte',
      contractor: east.firm,
      category: 'services',
      endsOn: day('2027-01-31'),
      on: day('2025-01-01'),
      ...amounts(200_000),
      qualifier: 'approx',
      source,
      inferred: ['vatRate'],
    }),
  ).on('2025-01-01'),
  told(
    ModificationRequested({
      modification: 'm1',
      ground: 'additionalNecessary',
      reason: 'Mehr Bandbreite für Telearbeit',
      ...amounts(18_000),
      endsOn: day('2027-12-31'),
      rule: '§ 132 (2) Nr. 2 GWB',
      cumulative: 900,
      money: { joint: 'modification-m1', budgets: [] },
      years: [],
      laterYears: [],
    }),
  ).on('2026-11-02'),
  told(ContractModified({ joint: 'modification-m1', parts: [] })).on('2026-11-02'),
];

const budget = [
  told(BudgetOpened({ year: 2026, title: 'Digitalisierung 2026', office: 'Stadtkämmerei' })).on('2025-12-20'),
  told(LineOpened({ line: 'it', title: 'IT', kind: 'operating', transferable: false, inferred: [] })).on('2025-12-20'),
  told(
    FundsCommitted({
      commitment: 'c1',
      line: 'it',
      grossCents: euros(178_500),
      reservedCents: 0,
      purpose: '200 Notebooks',
      document: 'Abruf k1',
      contract: 'C-FRAME',
    }),
  ).on('2026-03-03'),
  told(
    ActualPosted({
      posting: 'p1',
      line: 'it',
      amountCents: euros(119_000),
      commitment: 'c1',
      committedCents: euros(119_000),
      valueOn: day('2026-04-15'),
      document: 'RE-1',
    }),
  ).on('2026-04-15'),
];

/** Tenders and contracts as specs know them, all made up: one for each thing that a report must show. */
export const tenders: Story = {
  'tender-T-SOFT': software,
  'tender-T-PHONE': running,
  'tender-T-NET': waiting,
  'tender-T-SCAN': planned,
  'tender-T-M10': takenOver,
  'tender-T-TRAIN': negotiated,
  'tender-T-PERSON': late,
  'tender-T-TIME': cancelled,
  'tender-T-U1': exercise,
  'contract-T-SOFT': [contractOf('T-SOFT', 'Software für virtuelle Verwaltungsleistungen', 400_000)],
  'contract-T-U1': [contractOf('T-U1', 'Übung: Terminverwaltung', 371_000, { exercise: true })],
  'contract-C-FRAME': framework,
  'contract-C-NET': bandwidth,
  'budget-100-2026': budget,
};
