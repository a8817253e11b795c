import { budgetOf as budget, described, MADE_UP as source, step, type TrainingAct } from './lesson.ts';

const TENDER = 'T-U1';
const on = step(TENDER);

const LOSER = 'b2';
const firms = [
  ['b1', 'Nordlicht Termine GmbH (erfunden)', true, '392000.00', '466480.00', 900, 800],
  ['b2', 'Rathaus-Digital AG (erfunden)', false, '371000.00', '441490.00', 600, 700],
  ['b3', 'Schalter & Söhne (erfunden)', true, '349000.00', '415310.00', 500, 500],
] as const;
const bidRef = (bidder: string) => `training/${TENDER}/bid-${bidder}`;

/** One open procedure above the EU threshold, from its need to the contract: everything in it is an exercise. */
export const openProcedure: readonly TrainingAct[] = [
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
