import type { BookAct, Keeper } from './acts.ts';
import { day, dayAt } from './enter.ts';
import { indicatorOf, thingIdOf } from './refs.ts';
import { MADE_UP } from './sources.ts';

const source = { document: MADE_UP, mark: 'fictitious' };
const DECISION = {
  paper: 'Lehrbeispiel 1/2025',
  body: 'Gemeinderat (Lehrbeispiel)',
  sessionOn: '2025-12-12',
  result: 'frei erfunden',
  authoritative: true,
} as const;

/** One act of the lesson, of a day, with its reason. */
const entry =
  (thing: string) =>
  (
    ref: string,
    act: string,
    by: Keeper,
    on: string,
    why: string,
    input: Readonly<Record<string, unknown>>,
    settles?: true,
  ): BookAct => ({
    ref: `lesson/${thing}/${ref}`,
    act,
    by,
    on: day(on),
    input: { ...input, at: dayAt(on), because: { text: why, document: MADE_UP } },
    ...(settles && { settles }),
  });

/** A Budget of the lesson from its draft until it is in force. */
function budgetYear(year: number): BookAct[] {
  const id = `L-${year}`;
  const of = entry(id);
  const line = (name: string, title: string, kind: string, transferable: boolean) =>
    of(`${name}/open`, 'openLine', 'finance', '2025-09-15', 'Beispielzeile.', {
      id,
      line: name,
      title: `Lehrbeispiel: ${title}`,
      kind,
      subBudget: '999',
      profitCentre: '9990001',
      transferable,
      ...(name === 'software' && { measure: 'L01' }),
      inferred: [],
      source,
    });
  const planned = (name: string, amount: string) =>
    of(`${name}/plan`, 'bookAppropriation', 'finance', '2025-09-15', 'Erfundener Ansatz.', {
      id,
      line: name,
      amount,
      qualifier: 'eq',
      source,
    });
  return [
    of('open', 'openBudget', 'finance', '2025-09-15', 'Frei erfundener Haushalt, um Buchungen zu zeigen.', {
      id,
      year,
      title: `Lehrbeispiel: Musterdienste ${year}`,
      subBudget: '999',
      office: 'Amt für Musterdienste (Lehrbeispiel)',
      biennialFrom: 2026,
      source,
    }),
    line('software', 'Software und Support', 'operating', false),
    line('training', 'Schulungen', 'operating', true),
    line('staff', 'Personalaufwand', 'personnel', false),
    line('network', 'Netzausbau', 'investment', true),
    planned('software', '240000.00'),
    planned('training', '60000.00'),
    planned('staff', '180000.00'),
    planned('network', '300000.00'),
    ...(year === 2026
      ? [
          of(
            'authority',
            'bookCommitmentAppropriation',
            'finance',
            '2025-09-15',
            'Beispiel für eine Verpflichtungsermächtigung.',
            {
              id,
              line: 'network',
              due: [{ year: 2027, amount: '120000.00' }],
              qualifier: 'eq',
              source,
            },
          ),
        ]
      : []),
    of('introduce', 'introduceBudget', 'finance', '2025-09-25', 'Beispiel: Einbringung.', { id }),
    of('reading', 'deliberateBudget', 'finance', '2025-11-20', 'Beispiel: erste Lesung.', { id, reading: 1 }),
    of('adopt', 'adoptBudget', 'finance', '2025-12-12', 'Beispiel: Beschluss der Satzung.', { id, decision: DECISION }),
    of('force', 'takeBudgetIntoForce', 'finance', '2025-12-29', 'Beispiel: öffentliche Bekanntmachung.', {
      id,
      publishedOn: '2025-12-29',
    }),
  ];
}

const of2025 = entry('L-2025');
const CARRIED = 'lesson/L-2025/propose';

/** The year before: money for the network that was not used is carried over (§ 21 GemHVO). */
const yearBefore: BookAct[] = [
  of2025('open', 'openBudget', 'finance', '2024-12-02', 'Frei erfundenes Vorjahr, um eine Übertragung zu zeigen.', {
    id: 'L-2025',
    year: 2025,
    title: 'Lehrbeispiel: Musterdienste 2025',
    subBudget: '999',
    office: 'Amt für Musterdienste (Lehrbeispiel)',
    source,
  }),
  of2025('network/open', 'openLine', 'finance', '2024-12-02', 'Beispielzeile.', {
    id: 'L-2025',
    line: 'network',
    title: 'Lehrbeispiel: Netzausbau',
    kind: 'investment',
    subBudget: '999',
    profitCentre: '9990001',
    transferable: true,
    inferred: [],
    source,
  }),
  of2025('network/plan', 'bookAppropriation', 'finance', '2024-12-02', 'Erfundener Ansatz.', {
    id: 'L-2025',
    line: 'network',
    amount: '100000.00',
    qualifier: 'eq',
    source,
  }),
  of2025('introduce', 'introduceBudget', 'finance', '2024-12-03', 'Beispiel: Einbringung.', { id: 'L-2025' }),
  of2025('reading', 'deliberateBudget', 'finance', '2024-12-10', 'Beispiel: erste Lesung.', {
    id: 'L-2025',
    reading: 1,
  }),
  of2025('adopt', 'adoptBudget', 'finance', '2024-12-13', 'Beispiel: Beschluss der Satzung.', {
    id: 'L-2025',
    decision: { ...DECISION, paper: 'Lehrbeispiel 1/2024', sessionOn: '2024-12-13' },
  }),
  of2025('force', 'takeBudgetIntoForce', 'finance', '2024-12-30', 'Beispiel: öffentliche Bekanntmachung.', {
    id: 'L-2025',
    publishedOn: '2024-12-30',
  }),
  of2025('invoice', 'postActual', 'finance', '2025-10-20', 'Beispiel für eine Rechnung.', {
    id: 'L-2025',
    line: 'network',
    amount: '60000.00',
    vatRate: 1_900,
    valueOn: '2025-10-20',
    document: 'Lehrbeispiel-Beleg 0',
    text: 'Lehrbeispiel: Rechnung',
  }),
  of2025('propose', 'proposeCarryOver', 'programme', '2026-01-19', 'Beispiel für eine Übertragung ins nächste Jahr.', {
    id: 'L-2025',
    line: 'network',
    amount: '40000.00',
    to: 'L-2026',
    toLine: 'network',
    until: 2027,
  }),
  of2025(
    'approve',
    'approveCarryOver',
    'finance',
    '2026-02-02',
    'Beispiel für die Genehmigung durch eine zweite Person.',
    { id: 'L-2025', carryOver: thingIdOf(CARRIED) },
    true,
  ),
];

const of2026 = entry('L-2026');
const id = 'L-2026';

/** What happens in the lesson's year: the chain from reservation to invoice, a block, a virement, a condition of the council. */
const bookings: BookAct[] = [
  of2026('ceiling', 'setCeiling', 'finance', '2025-12-12', 'Beispiel für eine Auflage des Rates als Regel.', {
    id,
    ceiling: 'support',
    title: 'Lehrbeispiel: höchstens 250.000 € für Software und Schulungen',
    amount: '250000.00',
    profitCentre: '9990001',
    kinds: ['operating'],
    decision: DECISION,
  }),
  of2026('block', 'blockLine', 'finance', '2026-01-12', 'Beispiel für einen Sperrvermerk.', {
    id,
    line: 'training',
    amount: '15000.00',
    releasedBy: 'Verwaltungsausschuss (Lehrbeispiel)',
  }),
  of2026('virement', 'bookVirement', 'finance', '2026-03-02', 'Beispiel: Schulungen decken Software.', {
    id,
    from: 'training',
    to: 'software',
    amount: '10000.00',
  }),
  of2026('order', 'commitFunds', 'finance', '2026-03-16', 'Beispiel für einen Auftrag.', {
    id,
    line: 'software',
    gross: '119000.00',
    net: '100000.00',
    vatRate: 1_900,
    purpose: 'Lehrbeispiel: Versand von Kurznachrichten, Jahresvertrag',
    measure: 'L01',
    document: 'Lehrbeispiel-Auftrag 1',
  }),
  of2026('reserve', 'reserveFunds', 'finance', '2026-04-01', 'Beispiel für eine Mittelreservierung.', {
    id,
    line: 'software',
    gross: '47600.00',
    net: '40000.00',
    vatRate: 1_900,
    purpose: 'Lehrbeispiel: zweite Ausbaustufe',
    measure: 'L01',
  }),
  ...(
    [
      ['1', '29750.00', '2026-04-15'],
      ['2', '29750.00', '2026-07-15'],
      ['3', '-2380.00', '2026-08-03'],
    ] as const
  ).map(([number, amount, on]) =>
    of2026(`invoice-${number}`, 'postActual', 'finance', on, 'Beispiel für eine Rechnung oder Gutschrift.', {
      id,
      line: 'software',
      amount,
      vatRate: 1_900,
      valueOn: on,
      document: `Lehrbeispiel-Beleg ${number}`,
      commitment: thingIdOf('lesson/L-2026/order'),
      text: amount.startsWith('-') ? 'Lehrbeispiel: Gutschrift' : 'Lehrbeispiel: Rechnung',
      measure: 'L01',
    }),
  ),
  of2026(
    'network/excess',
    'requestExcess',
    'programme',
    '2026-10-05',
    'Beispiel für einen Antrag auf überplanmäßige Mittel.',
    {
      id,
      line: 'network',
      kind: 'overplan',
      amount: '5000.00',
      ground: 'urgentAndCovered',
      urgency: 'Lehrbeispiel: Tiefbau teurer als veranschlagt, noch in diesem Jahr fällig.',
      coverLine: 'staff',
    },
  ),
  of2026('forecast', 'giveForecast', 'finance', '2026-10-15', 'Beispiel für eine Jahresprognose.', {
    id,
    line: 'software',
    plannedRest: '20000.00',
    text: 'Lehrbeispiel: Restbedarf bis Jahresende.',
  }),
  entry('L-obligation')(
    'plan',
    'planObligation',
    'finance',
    '2026-11-02',
    'Beispiel für einen Vertrag über zwei Jahre, jedes Jahr gegen seinen eigenen Haushalt geprüft.',
    {
      id: 'L-O1',
      title: 'Lehrbeispiel: Wartung über zwei Jahre',
      document: 'Lehrbeispiel-Vertrag 1',
      measure: 'L01',
      years: [
        { budget: 'L-2026', line: 'software', gross: '5950.00', net: '5000.00', vatRate: 1_900 },
        { budget: 'L-2027', line: 'software', gross: '11900.00', net: '10000.00', vatRate: 1_900 },
      ],
    },
    true,
  ),
];

/** A post of the lesson from request to release, and what follows. */
function post(number: number, grade: string, extra: Readonly<Record<string, unknown>> = {}): BookAct[] {
  const post = `L-P${number}`;
  const of = entry(post);
  return [
    of('request', 'requestPosition', 'office', '2025-09-01', 'Beispiel für einen Stellenantrag.', {
      id: post,
      title: `Lehrbeispiel: Betreuung der Terminerinnerung ${number}`,
      planYear: 2026,
      planKind: 'plan',
      grade,
      gradeMark: 'fictitious',
      share: 10_000,
      office: 'Amt für Musterdienste (Lehrbeispiel)',
      subBudget: '999',
      funding: { budget: 'L-2026', line: 'staff' },
      neededFrom: '2026-03-01',
      source,
      ...extra,
    }),
    of('assess', 'assessPosition', 'personnel', '2025-09-20', 'Beispiel für Bedarfsprüfung und Bewertung.', {
      id: post,
      finding: 'Lehrbeispiel: Bedarf anerkannt, Bewertung bestätigt.',
    }),
    of('plan', 'putPositionInPlan', 'personnel', '2025-10-01', 'Beispiel: im Entwurf des Stellenplans.', { id: post }),
    of('approve', 'approvePosition', 'personnel', '2025-12-12', 'Beispiel: Stellenplan beschlossen.', {
      id: post,
      decision: DECISION,
    }),
    of('release', 'releasePosition', 'personnel', '2026-01-07', 'Beispiel: Satzung in Kraft, Stelle freigegeben.', {
      id: post,
    }),
    of('advertise', 'advertisePosition', 'personnel', '2026-01-15', 'Beispiel für eine Ausschreibung.', {
      id: post,
      until: '2026-02-15',
    }),
  ];
}

const posts: BookAct[] = [
  entry('rates')('2026', 'publishRateTable', 'personnel', '2025-12-01', 'Erfundene Sätze; echte liefert die Stadt.', {
    id: 'L-2026',
    title: 'Lehrbeispiel: Personalkostensätze 2026 (frei erfunden)',
    validFrom: '2026-01-01',
    rates: [
      { grade: 'E9b', annual: '62000.00' },
      { grade: 'E11', annual: '74000.00' },
      { grade: 'E13', annual: '86000.00' },
    ],
    material: '6000.00',
    it: '3500.00',
    overhead: 2_000,
    yearlyRise: 250,
    source,
  }),
  ...post(1, 'E11', { measure: 'L01' }),
  ...post(2, 'E9b', { measure: 'L01' }),
  ...post(3, 'E13', { fixedTermUntil: '2027-06-30' }),
  entry('L-P1')('select', 'beginSelection', 'personnel', '2026-02-16', 'Beispiel: Auswahlverfahren.', { id: 'L-P1' }),
  entry('L-P1')(
    'consent',
    'recordStaffCouncilConsent',
    'personnel',
    '2026-03-10',
    'Beispiel: Zustimmung nach § 75 LPVG.',
    {
      id: 'L-P1',
      document: 'Lehrbeispiel-Zustimmung 1',
    },
  ),
  entry('L-P1')('fill', 'fillPosition', 'personnel', '2026-04-01', 'Beispiel: besetzt; von wem, steht nirgends.', {
    id: 'L-P1',
    share: 7_500,
    from: '2026-04-01',
    grade: 'E11',
  }),
];

const INQUIRY = 'A-2026-L01';
const inquiry: BookAct[] = [
  entry(INQUIRY)('receive', 'receiveInquiry', 'council', '2026-10-01', 'Beispiel für eine Anfrage.', {
    number: INQUIRY,
    kind: 'inquiry',
    group: 'Musterfraktion (Lehrbeispiel)',
    subject: 'Lehrbeispiel: Was bringt die Terminerinnerung?',
    on: '2026-10-01',
    public: false,
    questions: [
      { text: 'Lehrbeispiel: Wie viele Erinnerungen wurden verschickt?' },
      { text: 'Lehrbeispiel: Wie viel Geld ist noch verfügbar?' },
    ],
    source,
  }),
  entry(INQUIRY)('assign', 'assignInquiry', 'council', '2026-10-05', 'Beispiel für eine Zuweisung.', {
    id: INQUIRY,
    office: 'Amt für Musterdienste (Lehrbeispiel)',
    dueOn: '2026-12-01',
  }),
  entry(INQUIRY)('notice', 'sendInterimNotice', 'council', '2026-10-08', 'Beispiel für eine Zwischennachricht.', {
    id: INQUIRY,
    text: 'Lehrbeispiel: Die Antwort dauert länger, weil noch Zahlen fehlen.',
    dueOn: '2026-12-15',
  }),
  entry(INQUIRY)(
    'draft',
    'draftAnswer',
    'council',
    '2026-10-12',
    'Beispiel für einen Entwurf mit einer Zahl, die inzwischen älter ist als ihre Quelle.',
    {
      id: INQUIRY,
      question: '1',
      text: 'Lehrbeispiel: Bis Ende September gingen die unten genannten Erinnerungen hinaus.',
      figures: [
        {
          label: 'Versandte Erinnerungen',
          of: { kind: 'indicator', thing: 'L01', part: indicatorOf('L01/reminders') },
          asOf: '2026-09-30',
        },
      ],
    },
  ),
];

/** Made-up money, posts and an inquiry beside the made-up measure L01; all of it says *Lehrbeispiel*. */
export const lessonBooks: readonly BookAct[] = [
  ...budgetYear(2026),
  ...budgetYear(2027),
  ...yearBefore,
  ...posts,
  ...bookings,
  ...inquiry,
];
