import type { Day, Instant } from '@moves/events/catalogue/time';
import type { TenderFacts } from '@moves/tenders/tender-state';
import type { Keeper } from './acts.ts';

/** So many days before today a new demo store begins, for its training tender to have come to its contract today. */
export const TRAINING_DAYS = 100;

/** What an act of the training tender can look up: days and moments of the lesson, and what has become of the tender. */
export interface Lesson {
  /** The day so many days after the store began. */
  on(day: number): Day;
  /** An hour of such a day. */
  at(day: number, hour: number): Instant;
  /** The year in which the contract will begin. */
  readonly year: number;
  /** The bid that the act of a ref brought. */
  bid(ref: string): string;
  /** The tender as it stands. */
  tender(id: string): Promise<TenderFacts>;
}

/** One act of the training tender: on which day of the lesson, by whom, with which input. `receiveBid` brings a file. */
export interface TrainingAct {
  readonly ref: string;
  readonly act: string;
  readonly by: Keeper;
  readonly trainingDay: number;
  readonly input: (lesson: Lesson) => object | Promise<object>;
}

const TENDER = 'T-U1';
const MADE_UP = { document: 'Übung, frei erfunden', mark: 'fictitious' } as const;
const source = MADE_UP;
const DECISION = {
  paper: 'Übung 1',
  body: 'Gemeinderat (Übung)',
  result: 'frei erfunden',
  authoritative: true,
} as const;

/** An act on the training tender. */
const step =
  (tender: string) =>
  (
    trainingDay: number,
    act: string,
    by: Keeper,
    input: object | ((lesson: Lesson) => object | Promise<object>) = {},
    name = act,
  ): TrainingAct => ({
    ref: `training/${tender}/${name}`,
    act,
    by,
    trainingDay,
    input: async lesson => ({
      ...(act === 'declareNeed' ? { key: tender } : { id: tender }),
      ...(typeof input === 'function' ? await input(lesson) : input),
    }),
  });

const on = step(TENDER);
const budget = (lesson: Lesson) => `U-${lesson.year}`;

/** The lesson's own Budget, so that nothing of it touches another's money. */
const money: readonly TrainingAct[] = (
  [
    [
      'openBudget',
      lesson => ({
        year: lesson.year,
        title: `Übung: Beschaffungen ${lesson.year}`,
        subBudget: '998',
        office: 'Amt für Übungen',
        source,
      }),
    ],
    [
      'openLine',
      () => ({
        line: 'software',
        title: 'Übung: Software und Dienste',
        kind: 'operating',
        subBudget: '998',
        profitCentre: '9980001',
        transferable: false,
        inferred: [],
        source,
      }),
    ],
    ['bookAppropriation', () => ({ line: 'software', amount: '400000.00', qualifier: 'eq', source })],
    ['introduceBudget', () => ({})],
    ['deliberateBudget', () => ({ reading: 1 })],
    ['adoptBudget', lesson => ({ decision: { ...DECISION, sessionOn: lesson.on(0) } })],
    ['takeBudgetIntoForce', lesson => ({ publishedOn: lesson.on(0) })],
  ] as const satisfies readonly (readonly [string, (lesson: Lesson) => object])[]
).map(([act, input]) => ({
  ref: `training/money/${act}`,
  act,
  by: 'finance',
  trainingDay: 0,
  input: lesson => ({ id: budget(lesson), ...input(lesson) }),
}));

const LOSER = 'b2';
const firms = [
  ['b1', 'Nordlicht Termine GmbH (erfunden)', true, '392000.00', '466480.00', 900, 800],
  ['b2', 'Rathaus-Digital AG (erfunden)', false, '371000.00', '441490.00', 600, 700],
  ['b3', 'Schalter & Söhne (erfunden)', true, '349000.00', '415310.00', 500, 500],
] as const;
const bidRef = (bidder: string, tender = TENDER) => `training/${tender}/bid-${bidder}`;

/** One open procedure above the EU threshold, from its need to the contract: everything in it is an exercise. */
const openProcedure: readonly TrainingAct[] = [
  on(0, 'declareNeed', 'office', {
    title: 'Übung: Terminverwaltung für Bürgerbüros',
    ...described(),
    source,
  }),
  ...(['office', 'procurement', 'procurement2', 'procurement3', 'finance', 'programme'] as const).map(who =>
    on(0, 'declareInterests', who, { conflict: false }, `interests-${who}`),
  ),
  on(1, 'consultMarket', 'procurement', {
    how: 'Drei Anbieter wurden in gleicher Weise zu üblichen Leistungen und Preisen befragt.',
    firms: firms.map(([, firm]) => firm),
    result: 'Am Markt gibt es mehrere fertige Lösungen; üblich sind Verträge über vier Jahre.',
    neutralised: 'Fragen und Antworten liegen den Vergabeunterlagen bei; die Angebotsfrist ist länger als nötig.',
    source,
  }),
  on(1, 'estimateValue', 'office', lesson => ({
    method: 'wholeTerm',
    on: lesson.on(1),
    months: 48,
    net: '400000.00',
    vatRate: 1_900,
    gross: '476000.00',
    optionsNet: '60000.00',
    basis: 'Frei erfunden: Einrichtung, Lizenzen und Betreuung für vier Jahre, mit einer Option auf weitere Standorte.',
    source,
  })),
  on(2, 'chooseProcedure', 'procurement', {
    procedure: 'openProcedure',
    electronic: true,
    undividedReason:
      'Einrichtung und Betrieb einer Software lassen sich technisch nicht sinnvoll auf mehrere Anbieter verteilen.',
  }),
  on(2, 'planTender', 'procurement', lesson => ({
    publicationOn: lesson.on(5),
    openingOn: lesson.on(38),
    committeeOn: lesson.on(54),
    awardOn: lesson.on(72),
    startOn: lesson.on(90),
  })),
  on(2, 'prepareDocuments', 'procurement', {
    criteria: [
      { criterion: 'price', title: 'Preis', kind: 'price', weight: 4_000 },
      { criterion: 'concept', title: 'Einführungskonzept', kind: 'quality', weight: 3_500 },
      { criterion: 'support', title: 'Betreuung im Betrieb', kind: 'quality', weight: 2_500 },
    ],
    priceFormula: 'lowestRatio',
    mostPoints: 1_000,
    variants: 'excluded',
    suitability: ['Zwei vergleichbare Einführungen in den letzten drei Jahren'],
    required: ['Preisblatt', 'Einführungskonzept', 'Eigenerklärung zur Eignung'],
  }),
  on(3, 'askFunding', 'procurement', lesson => ({
    years: [{ budget: budget(lesson), line: 'software', gross: '176000.00', net: '147899.16', vatRate: 1_900 }],
    laterYears: [1, 2, 3].map(later => ({
      year: lesson.year + later,
      gross: '100000.00',
      reason: 'Für dieses Jahr gibt es in der Übung noch keinen Haushalt.',
    })),
  })),
  on(3, 'releaseFunding', 'finance'),
  on(4, 'approveDocuments', 'procurement2'),
  on(4, 'approvePublication', 'programme'),
  on(5, 'publishTender', 'procurement', lesson => ({
    dispatchedOn: lesson.on(5),
    closesAt: lesson.at(38, 8),
    questionsUntil: lesson.at(30, 8),
    validUntil: lesson.on(110),
    address: 'https://vergabe.example/uebung/1',
  })),
  on(5, 'dispatchNotice', 'procurement', lesson => ({
    notice: 'ted',
    kind: 'contractNotice',
    dispatchedOn: lesson.on(5),
  })),
  on(7, 'answerNotice', 'procurement', lesson => ({
    notice: 'ted',
    publishedOn: lesson.on(7),
    reference: 'Übung/S 1-000001',
  })),
  on(14, 'receiveQuestion', 'procurement', lesson => ({
    question: 'q1',
    text: 'Müssen Altdaten übernommen werden?',
    receivedOn: lesson.on(14),
  })),
  on(16, 'answerQuestion', 'procurement', {
    question: 'q1',
    text: 'Ja, die offenen Termine der letzten zwölf Monate, in einem üblichen Austauschformat.',
    changesDocuments: false,
  }),
  on(18, 'correctTender', 'procurement', lesson => ({
    what: 'Die Anlage mit den Standorten nannte einen Standort doppelt.',
    essential: false,
    closesAt: lesson.at(38, 8),
  })),
  ...firms.map(([bidder, firm, , net], place) =>
    on(
      34 + place,
      'receiveBid',
      'procurement',
      { text: `${firm}\nAngebot zur Übung, netto ${net} €.\n` },
      `bid-${bidder}`,
    ),
  ),
  on(38, 'beginOpening', 'procurement2'),
  on(38, 'openBids', 'procurement3'),
  ...firms.map(([bidder, firm, sme, net, gross]) =>
    on(
      38,
      'recordBid',
      'procurement2',
      lesson => ({
        bid: lesson.bid(bidRef(bidder)),
        bidder: { bidder, firm, country: 'DE', sme },
        prices: [{ lot: 'whole', net, gross, vatRate: 1_900 }],
      }),
      `record-${bidder}`,
    ),
  ),
  on(40, 'requestDocuments', 'procurement', lesson => ({
    bid: lesson.bid(bidRef('b3')),
    documents: [{ title: 'Eigenerklärung zur Eignung', kind: 'firm' }],
    until: lesson.on(46),
  })),
  on(47, 'recordDocuments', 'procurement', lesson => ({
    bid: lesson.bid(bidRef('b3')),
    complete: false,
    text: 'Bis zum Ablauf der Frist ging nichts ein.',
  })),
  on(47, 'excludeBid', 'procurement', lesson => ({
    bid: lesson.bid(bidRef('b3')),
    ground: 'documentsMissing',
    reason: 'Die nachgeforderte Eigenerklärung wurde nicht vorgelegt.',
  })),
  ...firms
    .slice(0, 2)
    .map(([bidder]) =>
      on(
        47,
        'checkBid',
        'procurement',
        lesson => ({ bid: lesson.bid(bidRef(bidder)), note: 'Vollständig, rechnerisch richtig, Eignung belegt.' }),
        `check-${bidder}`,
      ),
    ),
  on(48, 'scoreBids', 'procurement', lesson => ({
    scores: firms.slice(0, 2).flatMap(([bidder, , , , , concept, support]) => [
      {
        bid: lesson.bid(bidRef(bidder)),
        lot: 'whole',
        criterion: 'concept',
        points: concept,
        reason: 'Erfundene Bewertung des Konzepts.',
      },
      {
        bid: lesson.bid(bidRef(bidder)),
        lot: 'whole',
        criterion: 'support',
        points: support,
        reason: 'Erfundene Bewertung der Betreuung.',
      },
    ]),
  })),
  on(49, 'confirmEvaluation', 'procurement2', async lesson => ({
    hash: (await lesson.tender(TENDER)).evaluation?.hash,
  })),
  on(50, 'proposeAward', 'procurement', lesson => ({
    proposals: [
      {
        lot: 'whole',
        bid: lesson.bid(bidRef('b1')),
        reason: 'Bestes Preis-Leistungs-Verhältnis: Konzept und Betreuung wiegen den höheren Preis auf.',
      },
    ],
  })),
  on(54, 'resolveAward', 'council', lesson => ({
    level: 'committee',
    body: 'Verwaltungsausschuss (Übung)',
    on: lesson.on(54),
    accepted: true,
    vote: 'frei erfunden: ohne Gegenstimme',
    closedSession: true,
  })),
  on(55, 'queryRegister', 'procurement', lesson => ({
    bidder: 'b1',
    answeredOn: lesson.on(55),
    entry: false,
    reference: 'Übung WR-1',
  })),
  // The letters went out on a day on which these books could not be kept: one says so afterwards, another confirms.
  on(58, 'proposeLateStep', 'procurement', lesson => ({
    entry: 'letters',
    tookEffectAt: lesson.at(56, 10),
    step: {
      sendInformation: {
        electronic: true,
        letters: [
          { bidder: LOSER, reasons: 'Ihr Angebot erhielt in Einführungskonzept und Betreuung weniger Punkte.' },
          { bidder: 'b3', reasons: 'Ihr Angebot war auszuschließen, weil eine nachgeforderte Erklärung fehlte.' },
        ],
      },
    },
    because: { text: 'Übung: Am Tag des Versands war das System nicht erreichbar.', document: 'Übung, frei erfunden' },
  })),
  on(58, 'confirmLateStep', 'procurement2', { entry: 'letters' }),
  on(60, 'lodgeObjection', 'procurement', lesson => ({
    objection: 'o1',
    bidder: LOSER,
    text: 'Die Wertung des Einführungskonzepts wird beanstandet.',
    receivedOn: lesson.on(60),
  })),
  on(62, 'decideObjection', 'procurement', {
    objection: 'o1',
    upheld: false,
    text: 'Die Wertung wurde nachgeprüft und begründet; es bleibt bei ihr.',
  }),
  on(72, 'awardTender', 'procurement2', lesson => ({
    terms: [
      {
        lot: 'whole',
        beginsOn: lesson.on(90),
        endsOn: lesson.on(90 + 4 * 365),
        options: [
          {
            option: 'sites',
            title: 'Übung: weitere Standorte',
            exerciseBy: lesson.on(90 + 2 * 365),
            gross: '71400.00',
            net: '60000.00',
            vatRate: 1_900,
          },
        ],
        indexation: false,
      },
    ],
    years: [{ budget: budget(lesson), line: 'software', gross: '166480.00', net: '139899.16', vatRate: 1_900 }],
    laterYears: [1, 2, 3].map(later => ({
      year: lesson.year + later,
      gross: '100000.00',
      reason: 'Für dieses Jahr gibt es in der Übung noch keinen Haushalt.',
    })),
  })),
  on(
    78,
    'dispatchNotice',
    'procurement',
    lesson => ({ notice: 'award', kind: 'awardNotice', dispatchedOn: lesson.on(78) }),
    'award-notice',
  ),
  on(80, 'reportStatistics', 'procurement', lesson => ({ on: lesson.on(80), reference: 'Übung VS-1' })),
  on(82, 'debriefBidder', 'procurement', lesson => ({
    bidder: LOSER,
    requestedOn: lesson.on(75),
    text: 'Merkmale und Vorteile des erfolgreichen Angebots wurden erläutert.',
  })),
];

const SECOND = 'T-U2';
const second = step(SECOND);

/** A smaller purchase whose bids are sealed today: with the training clock it can be opened in a minute. */
const smallPurchase: readonly TrainingAct[] = [
  second(84, 'declareNeed', 'office', {
    title: 'Übung: Moderation von Bürgerwerkstätten',
    ...described('Vorbereitung, Moderation und Auswertung von sechs Abenden.'),
    source,
  }),
  ...(['office', 'procurement', 'procurement2', 'procurement3', 'finance', 'programme'] as const).map(who =>
    second(84, 'declareInterests', who, { conflict: false }, `interests-${who}`),
  ),
  second(85, 'estimateValue', 'office', lesson => ({
    method: 'wholeTerm',
    on: lesson.on(85),
    months: 12,
    net: '60000.00',
    vatRate: 1_900,
    gross: '71400.00',
    basis: 'Frei erfunden: sechs Abende mit Vor- und Nachbereitung.',
    source,
  })),
  second(86, 'chooseProcedure', 'procurement', {
    procedure: 'negotiatedAwardWithoutCompetition',
    grounds: [
      {
        ground: '§ 8 (4) Nr. 3 UVgO',
        reason:
          'Wie die Abende verlaufen, lässt sich vorab nicht so genau beschreiben, dass ohne Verhandlung verglichen werden kann.',
      },
    ],
    undividedReason: 'Eine einzige, zusammenhängende Leistung.',
  }),
  second(86, 'prepareDocuments', 'procurement', {
    criteria: [
      { criterion: 'price', title: 'Preis', kind: 'price', weight: 6_000 },
      { criterion: 'concept', title: 'Konzept', kind: 'quality', weight: 4_000 },
    ],
    variants: 'excluded',
    required: ['Preisblatt', 'Konzept'],
  }),
  second(87, 'askFunding', 'procurement', lesson => ({
    years: [{ budget: budget(lesson), line: 'software', gross: '71400.00', net: '60000.00', vatRate: 1_900 }],
  })),
  second(87, 'releaseFunding', 'finance'),
  second(88, 'approveDocuments', 'procurement2'),
  second(88, 'approvePublication', 'programme'),
  second(90, 'inviteBidders', 'procurement', lesson => ({
    bidders: [
      { bidder: 'm1', firm: 'Stimmhaft Moderation (erfunden)', country: 'DE', sme: true },
      { bidder: 'm2', firm: 'Gesprächskreis eG (erfunden)', country: 'DE', sme: true },
      { bidder: 'm3', firm: 'Podium & Partner (erfunden)', country: 'DE', sme: true },
    ],
    dispatchedOn: lesson.on(90),
    closesAt: lesson.at(114, 8),
    validUntil: lesson.on(160),
  })),
  second(95, 'receiveBid', 'procurement', { text: 'Stimmhaft Moderation (erfunden)\nAngebot zur Übung.\n' }, 'bid-m1'),
  second(97, 'receiveBid', 'procurement', { text: 'Podium & Partner (erfunden)\nAngebot zur Übung.\n' }, 'bid-m3'),
];

function described(
  description = 'Termine online buchen, vor Ort aufrufen und auswerten, an allen Standorten der Bürgerbüros.',
) {
  return { description, category: 'services', office: 'Amt für Übungen', exercise: true } as const;
}

const FRAMEWORK = 'C-U1';

/** A framework that was there before, and an order under it. */
const framework: readonly TrainingAct[] = [
  {
    ref: `training/${FRAMEWORK}/take-over`,
    act: 'takeOverContract',
    by: 'procurement',
    trainingDay: 88,
    input: lesson => ({
      key: FRAMEWORK,
      title: 'Übung: Rahmenvereinbarung Beratung',
      contractor: 'Ratgeber GmbH (erfunden)',
      category: 'services',
      regime: 'national',
      begunOn: lesson.on(0),
      office: 'Amt für Übungen',
      beginsOn: lesson.on(10),
      endsOn: lesson.on(10 + 700),
      on: lesson.on(88),
      net: '100000.00',
      vatRate: 1_900,
      gross: '119000.00',
      framework: { maximumNet: '100000.00' },
      exercise: true,
      source,
    }),
  },
  step(FRAMEWORK)(91, 'placeCallOff', 'procurement', lesson => ({
    callOff: 'workshop',
    title: 'Übung: zwei Tage Beratung',
    on: lesson.on(91),
    net: '4000.00',
    gross: '4760.00',
    vatRate: 1_900,
    years: [{ budget: budget(lesson), line: 'software', gross: '4760.00', net: '4000.00', vatRate: 1_900 }],
  })),
];

/** What has been paid on the training contract so far. */
const invoice: TrainingAct = {
  ref: 'training/money/invoice',
  act: 'postActual',
  by: 'finance',
  trainingDay: 96,
  input: lesson => ({
    id: budget(lesson),
    line: 'software',
    amount: '47600.00',
    vatRate: 1_900,
    valueOn: lesson.on(96),
    document: 'Übung-Beleg 1',
    text: 'Übung: Einrichtung, erste Rate',
    commitment: `${TENDER}-award-1-1`,
  }),
};

/** Everything a new demo store lives through on its way to today. */
export const trainingActs: readonly TrainingAct[] = [
  ...money,
  ...openProcedure,
  ...smallPurchase,
  ...framework,
  invoice,
];
