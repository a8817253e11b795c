import type { BookAct } from './acts.ts';
import { day, dayAt } from './enter.ts';
import { answer2021, type Citation, documentName, ELSEWHERE, minutes2018, page2019, sourceOf } from './sources.ts';

const found = (place: string) => ({ document: ELSEWHERE, place, mark: 'elsewhere' as const });
const read = (from: Citation, text: string) => ({ text, document: documentName(from.document) });

const paper = minutes2018('GRDrs 288/2018, Beratungsunterlage');
const vote = minutes2018('TOP 12, Beschluss');

const body = (key: string, name: string, kind: string, source: object): BookAct => ({
  ref: `${key}/body`,
  act: 'registerBody',
  by: 'council',
  on: day('2018-05-29'),
  input: { key, name, shortName: key, kind, source, at: dayAt('2018-05-29') },
});

const session = (
  id: string,
  { body: of, on, minutes, source }: { body: string; on: string; minutes?: string; source: object },
): BookAct[] => [
  {
    ref: `${id}/session`,
    act: 'scheduleSession',
    by: 'council',
    on: day(on),
    input: { key: id, body: of, on, public: true, source, at: dayAt(on) },
  },
  {
    ref: `${id}/held`,
    act: 'holdSession',
    by: 'council',
    on: day(on),
    input: { id, ...(minutes && { minutes }), at: dayAt(on) },
  },
];

/** A share of the special funds on one line of a year: the sum of the package is stated, how it is split is inferred. */
const share = (year: 2018 | 2019, line: string, amount: string) => ({
  bookAppropriation: {
    budget: `100-${year}`,
    line,
    amount,
    qualifier: line === 'it-security' ? 'approx' : 'eq',
    source: {
      ...sourceOf(paper),
      place:
        'Beschlussantrag Ziffern 1 und 2; rund 1,5 Mio. € für IT-Sicherheit laut Aussprache; Aufteilung auf Jahre und Zeilen abgeleitet',
      mark: 'inferred',
    },
  },
});
const ceiling = (year: 2018 | 2019) => ({
  setCeiling: {
    budget: `100-${year}`,
    ceiling: 'special-funds',
    title: `Sondermittel Digitalisierung ${year}: Gesamtbudget von 2 Mio. € einhalten`,
    amount: '2000000.00',
    profitCentre: '1007410',
    kinds: ['operating', 'personnel'],
  },
});

const points = [
  {
    point: '1',
    wording: 'Dem Maßnahmenpaket zur Umsetzung der Sondermittel für Digitalisierung (4 Mio. € Plan) wird zugestimmt.',
    effects: [],
  },
  {
    point: '2',
    wording:
      'Die Maßnahmen kommen in die IuK-Maßnahmenpläne 2018 und 2019; Sach- und Personalaufwand stehen im Teilergebnishaushalt 100, Profitcenter 1007410. Je Haushaltsjahr ist das Gesamtbudget von 2 Mio. € einzuhalten.',
    effects: [
      { approveMeasure: { measure: 'M21' } },
      share(2018, 'it-security', '750000.00'),
      share(2018, 'digitalisation', '1250000.00'),
      ceiling(2018),
      share(2019, 'it-security', '750000.00'),
      share(2019, 'digitalisation', '1250000.00'),
      ceiling(2019),
    ],
  },
  {
    point: '3',
    wording:
      'Für die Umsetzung sind zusätzliche Personalkapazitäten erforderlich. Wie viele, fehlt im vorliegenden Text der Niederschrift.',
    effects: [],
  },
];

/** How the committee voted: without a vote against, which leaves open whether somebody abstained. */
const agreed = points.map(({ point }) => ({ point, result: 'noDissent' }));

/** GRDrs 288/2018: the committee's advice of 27 June 2018, and the council's decision of the next day with its package. */
export const packageOf2018: readonly BookAct[] = [
  body('VA', 'Verwaltungsausschuss', 'committeeDeciding', sourceOf(minutes2018('Kopf der Niederschrift'))),
  body('GR', 'Gemeinderat', 'council', sourceOf(page2019('Gemeinderat'))),
  {
    ref: 'GRDrs-288-2018/paper',
    act: 'submitPaper',
    by: 'council',
    on: day('2018-05-29'),
    input: {
      reference: 'GRDrs 288/2018',
      kind: 'decisionPaper',
      title: 'Maßnahmenpaket zur Umsetzung der Sondermittel für Digitalisierung (4 Mio. €)',
      office: 'Referat Allgemeine Verwaltung, Kultur und Recht',
      fileNumber: 'AKR 0410-00',
      on: '2018-05-29',
      public: true,
      points,
      source: sourceOf(paper),
      at: dayAt('2018-05-29'),
    },
  },
  ...session('VA-20180627', {
    body: 'VA',
    on: '2018-06-27',
    minutes: 'Niederschrift Nr. 233',
    source: sourceOf(minutes2018('Kopf der Niederschrift')),
  }),
  {
    ref: 'GRDrs-288-2018/advice',
    act: 'recordDecision',
    by: 'council',
    on: day('2018-06-27'),
    input: {
      paper: 'GRDrs-288-2018',
      session: 'VA-20180627',
      item: '12',
      authoritative: false,
      points: agreed,
      resultWording: 'einmütig zugestimmt',
      source: sourceOf(vote),
      at: dayAt('2018-06-27'),
      because: read(
        vote,
        'Vorberatung im Verwaltungsausschuss. Dass sie nur vorberatend war, ist außerhalb der Unterlagen gefunden; eine Vorberatung bewilligt nichts.',
      ),
    },
  },
  ...session('GR-20180628', { body: 'GR', on: '2018-06-28', source: found('Sitzung des Gemeinderats') }),
  {
    ref: 'GRDrs-288-2018/decision',
    act: 'recordDecision',
    by: 'council',
    on: day('2018-06-28'),
    settles: true,
    input: {
      paper: 'GRDrs-288-2018',
      session: 'GR-20180628',
      authoritative: true,
      points: points.map(({ point }) => ({ point, result: 'accepted' })),
      resultWording: 'beschlossen; wie abgestimmt wurde, ist nicht bekannt',
      source: found('Beschluss vom 28.06.2018 zu GRDrs 288/2018'),
      at: dayAt('2018-06-28'),
      because: {
        text: `Der Beschluss des Gemeinderats ist ${ELSEWHERE}; die Niederschrift enthält nur die Vorberatung. Eingetragen als angenommen, weil das Abstimmungsergebnis nicht bekannt ist.`,
        document: ELSEWHERE,
      },
    },
  },
];

const NOTEBOOKS = 'GRDrs-976-2020';
const THIRD_READING = 'DHH-2020-2021-dritte-Lesung';

/** The third reading of the budget 2020/2021 and GRDrs 976/2020, as far as they are known. */
export const laterCouncilWork: readonly BookAct[] = [
  {
    ref: `${THIRD_READING}/paper`,
    act: 'submitPaper',
    by: 'council',
    on: day('2019-12-20'),
    input: {
      reference: 'DHH 2020/2021, dritte Lesung',
      kind: 'decisionPaper',
      title: 'Doppelhaushalt 2020/2021, dritte Lesung: Digitalisierung',
      office: 'Stadtkämmerei',
      on: '2019-12-20',
      public: true,
      points: [
        {
          point: '1',
          wording: 'Dem Stellenbedarf von 98 Stellen für das Programm Digital MoveS wird zugestimmt.',
          effects: [],
        },
        {
          point: '2',
          wording: 'Für 2020 und 2021 werden zusammen fast 18 Mio. € Investitions- und Sachmittel bewilligt.',
          effects: [],
        },
        {
          point: '3',
          wording:
            'WLAN wird schrittweise in der ganzen Stadtverwaltung eingeführt; dafür gibt es zusätzliche Stellen.',
          effects: [],
        },
      ],
      source: { ...sourceOf(page2019('Absatz 1')), mark: 'inferred' },
      at: dayAt('2019-12-20'),
      because: read(
        page2019('Absatz 1'),
        'Die Seite nennt keine Drucksache; Bezeichnung, Tag und Gliederung in Ziffern sind abgeleitet. Ziffer 3 steht in der Antwort vom 07.09.2021.',
      ),
    },
  },
  ...session('GR-20191220', {
    body: 'GR',
    on: '2019-12-20',
    source: { ...sourceOf(page2019('Überschrift')), mark: 'inferred' },
  }),
  {
    ref: `${THIRD_READING}/decision`,
    act: 'recordDecision',
    by: 'council',
    on: day('2019-12-20'),
    input: {
      paper: THIRD_READING,
      session: 'GR-20191220',
      authoritative: true,
      points: ['1', '2', '3'].map(point => ({ point, result: 'accepted' })),
      resultWording: 'zugestimmt und bewilligt; wie abgestimmt wurde, ist nicht bekannt',
      source: { ...sourceOf(page2019('Absatz 1')), mark: 'inferred' },
      at: dayAt('2019-12-20'),
      because: read(page2019('Absatz 1'), 'Der Tag ist abgeleitet, das Abstimmungsergebnis unbekannt.'),
    },
  },
  {
    ref: `${NOTEBOOKS}/paper`,
    act: 'submitPaper',
    by: 'council',
    on: day('2020-11-16'),
    input: {
      reference: 'GRDrs 976/2020',
      kind: 'decisionPaper',
      title: 'Beschaffung weiterer Notebooks',
      office: 'Abteilung Informations- und Kommunikationstechnik',
      fileNumber: '6050-00.00',
      on: '2020-11-16',
      public: true,
      points: [
        {
          point: '1',
          wording:
            'Die Beschaffung weiterer Notebooks wird gesichert: Rahmenvertrag um 50 % (1,25 Mio. € brutto) erhöht.',
          effects: [],
        },
        {
          point: '2',
          wording:
            'Übergangsrahmenvertrag 2021/22 über 4,5 Mio. € brutto; danach neuer Rahmenvertrag über höchstens vier Jahre und 8 Mio. € brutto.',
          effects: [],
        },
      ],
      source: found('GRDrs 976/2020'),
      at: dayAt('2020-11-16'),
      because: {
        text: 'Die Antwort vom 07.09.2021 nennt nur die Drucksache; ihr Inhalt ist außerhalb gefunden.',
        document: ELSEWHERE,
      },
    },
  },
  ...session('VA-20201118', {
    body: 'VA',
    on: '2020-11-18',
    minutes: 'Niederschrift Nr. 519',
    source: found('Niederschrift 519'),
  }),
  {
    ref: `${NOTEBOOKS}/advice`,
    act: 'recordDecision',
    by: 'council',
    on: day('2020-11-18'),
    input: {
      paper: NOTEBOOKS,
      session: 'VA-20201118',
      item: '4',
      authoritative: false,
      points: ['1', '2'].map(point => ({ point, result: 'accepted' })),
      source: found('Niederschrift 519, TOP 4'),
      at: dayAt('2020-11-18'),
      because: { text: 'Vorberatung; das Abstimmungsergebnis ist nicht bekannt.', document: ELSEWHERE },
    },
  },
  ...session('GR-20201119', { body: 'GR', on: '2020-11-19', source: found('Sitzung des Gemeinderats') }),
  {
    ref: `${NOTEBOOKS}/decision`,
    act: 'recordDecision',
    by: 'council',
    on: day('2020-11-19'),
    input: {
      paper: NOTEBOOKS,
      session: 'GR-20201119',
      authoritative: true,
      points: ['1', '2'].map(point => ({ point, result: 'accepted' })),
      source: found('Beschluss vom 19.11.2020'),
      at: dayAt('2020-11-19'),
      because: { text: 'Das Abstimmungsergebnis ist nicht bekannt.', document: ELSEWHERE },
    },
  },
  ...(
    [
      ['GRDrs-288-2018-GR-20180628', '2', 'Referat Allgemeine Verwaltung, Kultur und Recht', '2019-12-31'],
      [`${THIRD_READING}-GR-20191220`, '1', 'Personalstelle', '2021-12-31'],
      [`${THIRD_READING}-GR-20191220`, '3', 'Abteilung Informations- und Kommunikationstechnik', '2021-12-31'],
    ] as const
  ).map(
    ([decision, point, office, dueOn]): BookAct => ({
      ref: `${decision}/${point}/assigned`,
      act: 'assignPoint',
      by: 'council',
      on: day('2021-09-07'),
      input: {
        id: decision,
        point,
        office,
        dueOn,
        at: dayAt('2021-09-07'),
        because: {
          text: 'Zuständigkeit und Termin sind abgeleitet: das Ende des Haushalts, für den beschlossen wurde.',
        },
      },
    }),
  ),
  {
    ref: `${THIRD_READING}/3/evidence`,
    act: 'giveEvidence',
    by: 'council',
    on: day('2021-09-07'),
    input: {
      id: `${THIRD_READING}-GR-20191220`,
      point: '3',
      text: 'Das stadtweite Konzept liegt vor, erste Tests laufen; seit Anfang 2021 entsteht das Besucher-WLAN, die Fraktionsräume haben es seit März 2021. Wie viel Prozent das sind, sagt die Antwort nicht; der Anteil ist abgeleitet.',
      donePercent: 40,
      thing: { kind: 'measure', id: 'M16' },
      document: documentName(answer2021('zum WLAN').document),
      at: dayAt('2021-09-07'),
      because: read(answer2021('zum WLAN'), 'So gelesen in der Antwort vom 07.09.2021.'),
    },
  },
];
