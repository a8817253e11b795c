import type { BookAct } from './acts.ts';
import { because, day, dayAt } from './enter.ts';
import { type Citation, minutes2018, page2019, sourceOf } from './sources.ts';

const inferring = (from: Citation, place: string) => ({ ...sourceOf(from), place, mark: 'inferred' as const });

/** Opens a year's Budget with its lines. */
const opened = (
  id: string,
  from: Citation,
  on: string,
  terms: { year: number; title: string; subBudget?: string; office: string; biennialFrom: number },
  lines: readonly (Readonly<Record<string, unknown>> & { readonly line: string })[],
  why: string,
): BookAct[] => [
  {
    ref: `${id}/open`,
    act: 'openBudget',
    by: 'finance',
    on: day(on),
    input: { id, ...terms, source: sourceOf(from), at: dayAt(on), because: because(from, why) },
  },
  ...lines.map(
    (line): BookAct => ({
      ref: `${id}/${line.line}/open`,
      act: 'openLine',
      by: 'finance',
      on: day(on),
      input: { id, ...line, source: inferring(from, from.place), at: dayAt(on), because: because(from, why) },
    }),
  ),
];

const paper = minutes2018('GRDrs 288/2018, Beschlussantrag Ziffer 2');
const page = page2019('Absatz 1 und 4');

const SPLIT_2018 =
  'Genannt sind Teilergebnishaushalt 100, Profitcenter 1007410 und 2 Mio. € je Haushaltsjahr für betrieblichen und personellen Aufwand. Die Zeilen, ihre Aufteilung und die Zuordnung der IT-Sicherheit zu M21 sind abgeleitet.';
const specialFunds = (year: 2018 | 2019) =>
  opened(
    `100-${year}`,
    paper,
    '2018-05-29',
    {
      year,
      title: `Sondermittel Digitalisierung ${year} (Teilergebnishaushalt 100)`,
      subBudget: '100',
      office: 'Referat Allgemeine Verwaltung, Kultur und Recht',
      biennialFrom: 2018,
    },
    [
      {
        line: 'it-security',
        title: 'IT-Sicherheit und Rechtskonformität (betrieblicher und personeller Aufwand)',
        kind: 'operating',
        subBudget: '100',
        profitCentre: '1007410',
        measure: 'M21',
        transferable: false,
        inferred: ['title', 'kind', 'measure', 'transferable'],
      },
      {
        line: 'digitalisation',
        title: 'Weitere Maßnahmen des Pakets (betrieblicher und personeller Aufwand)',
        kind: 'operating',
        subBudget: '100',
        profitCentre: '1007410',
        transferable: false,
        inferred: ['title', 'kind', 'transferable'],
      },
    ],
    SPLIT_2018,
  );

const SPLIT_2020 =
  'Die Seite nennt fast 18 Mio. € für 2020 und 2021 zusammen und 4 Mio. € für die Breitbandanbindung. Wie sich das auf Jahre, Arten und Zeilen verteilt, sagt sie nicht, auch nicht, ob das eine im anderen enthalten ist: hier enthalten, je zur Hälfte auf die Jahre, alles als Investition geführt (abgeleitet).';
const ofBiennialBudget = (year: 2020 | 2021): BookAct[] => {
  const id = `DM-${year}`;
  const takenOver = (line: string, authority: string, qualifier: string): BookAct => ({
    ref: `${id}/${line}/take-over`,
    act: 'takeOverLine',
    by: 'finance',
    on: page.document.on,
    input: {
      id,
      line,
      authority,
      on: page.document.on,
      qualifier,
      source: inferring(
        page,
        'Absatz 1: fast 18 Mio. € für beide Jahre; Absatz 4: 4 Mio. € Breitband; hälftige Aufteilung abgeleitet',
      ),
      at: dayAt(page.document.on),
      because: because(page, SPLIT_2020),
    },
  });
  return [
    ...opened(
      id,
      page,
      page.document.on,
      {
        year,
        title: `Digital MoveS ${year} (Doppelhaushalt 2020/2021)`,
        office: 'keine Angabe',
        biennialFrom: 2020,
      },
      [
        {
          line: 'programme',
          title: 'Investitions- und Sachmittel des Programms',
          kind: 'investment',
          transferable: true,
          inferred: ['title', 'kind', 'year'],
        },
        {
          line: 'broadband',
          title: 'Breitbandanbindung städtischer Gebäude',
          kind: 'investment',
          measure: 'M37',
          transferable: true,
          inferred: ['kind', 'year', 'measure'],
        },
      ],
      SPLIT_2020,
    ),
    takenOver('programme', '7000000.00', 'almost'),
    takenOver('broadband', '2000000.00', 'eq'),
  ];
};

/** The two years of the special funds, whose figures come with the council's package, and the two of Digital MoveS. */
export const budgets: readonly BookAct[] = [
  ...specialFunds(2018),
  ...specialFunds(2019),
  ...ofBiennialBudget(2020),
  ...ofBiennialBudget(2021),
  {
    ref: 'DM/financial-plan',
    act: 'setFinancialPlan',
    by: 'finance',
    on: page.document.on,
    input: {
      id: 'DM',
      title: 'Digital MoveS: geplante Gesamtkosten bis 2024',
      fromYear: 2020,
      untilYear: 2024,
      amount: '64000000.00',
      qualifier: 'approx',
      withPersonnel: true,
      inferred: ['fromYear'],
      source: sourceOf(page2019('Absatz 1: zirka 64 Mio. € einschließlich Personal', 'stated')),
      at: dayAt(page.document.on),
      because: because(
        page,
        'Genannt sind rund 64 Mio. € bis 2024 einschließlich Personal; der Beginn 2020 ist abgeleitet.',
      ),
    },
  },
];
