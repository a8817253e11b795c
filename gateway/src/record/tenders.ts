import type { BookAct } from './acts.ts';
import { because, day, dayAt } from './enter.ts';
import { answer2021, answer2023, type Citation, ELSEWHERE, sourceOf } from './sources.ts';

const IT_UNIT = 'Abteilung Informations- und Kommunikationstechnik';

/** One act of the record on tenders and contracts, of its document's day unless it says another. */
const act =
  (from: Citation, on: string = from.document.on) =>
  (
    ref: string,
    name: string,
    by: BookAct['by'],
    why: string,
    { source = true, ...input }: Readonly<Record<string, unknown>> & { readonly source?: boolean },
  ): BookAct => ({
    ref,
    act: name,
    by,
    on: day(on),
    input: {
      ...input,
      ...(source && { source: sourceOf(from) }),
      at: dayAt(on),
      because: because(from, why),
    },
  });

const M19 = act(answer2023('Antwort zu Frage 3'));

/** The software for virtual administrative services: need, market sounding and estimate; there the answer of 2023 stops. */
const virtualServices: readonly BookAct[] = [
  M19(
    'T-M19/need',
    'declareNeed',
    'programme',
    'Die Taskforce Bürgerbüros hat laut Antwort die Beschaffung für die gesamte Stadtverwaltung im Zeitraum 2023/2024 beschlossen. Die zuständige Stelle und die Einordnung als Dienstleistung sind abgeleitet.',
    {
      key: 'T-M19',
      title: 'Software für die virtuelle Wahrnehmung von Verwaltungsdienstleistungen',
      description:
        'Beratung per Video und gemeinsames Ausfüllen von Formularen für die gesamte Stadtverwaltung: Einführung, Lizenzen und Support auf vier Jahre. Beschaffung im Zeitraum 2023/2024 vorgesehen.',
      category: 'services',
      office: IT_UNIT,
      measure: 'M19',
      inferred: ['office', 'category'],
    },
  ),
  M19(
    'T-M19/market',
    'consultMarket',
    'programme',
    'Die Antwort nennt die Marktsondierung und ihr Ergebnis, aber nicht, wer gefragt wurde und wann.',
    {
      id: 'T-M19',
      how: 'Erste Marktsondierung; wer gefragt wurde, nennt die Antwort nicht.',
      firms: [],
      result: 'Finanzbedarf bis zu 500.000 € für Einführung, Lizenzen und Support, auf vier Jahre gerechnet.',
    },
  ),
  M19(
    'T-M19/estimate',
    'estimateValue',
    'programme',
    'Genannt sind bis zu 500.000 € auf vier Jahre, ohne zu sagen, ob brutto oder netto. Hier vorsichtig als brutto mit 19 % Umsatzsteuer gelesen; auch so liegt der Nettowert von 420.168,07 € über jedem EU-Schwellenwert.',
    {
      id: 'T-M19',
      method: 'market',
      on: '2023-02-09',
      months: 48,
      net: '420168.07',
      vatRate: 1_900,
      gross: '500000.00',
      qualifier: 'upto',
      basis: 'Erste Marktsondierung: bis zu 500.000 € für Einführung, Lizenzen und Support auf vier Jahre.',
      inferred: ['net', 'vatRate', 'gross'],
    },
  ),
];

const notebooks = answer2021('Antwort zu Frage 2');
const NOTEBOOKS = act(notebooks);

/** Notebooks, Webex licences and bandwidth: what the answer of 2021 and the council's decision of 2020 say of their purchase. */
const equipment: readonly BookAct[] = [
  NOTEBOOKS(
    'T-M10/take-over',
    'takeOverTender',
    'procurement',
    'Die Antwort sagt, dass die Beschaffung weiterer Notebooks durch den Beschluss GRDrs 976/2020 gesichert ist; Verfahren, Wert und Tage nennt sie nicht.',
    {
      key: 'T-M10',
      title: 'Weitere Notebooks für mobiles Arbeiten',
      description: 'Beschaffung weiterer Notebooks, gesichert durch den Beschluss zu GRDrs 976/2020.',
      category: 'supplies',
      office: IT_UNIT,
      measure: 'M10',
      status: 'need',
      on: notebooks.document.on,
      inferred: ['office', 'status'],
    },
  ),
];

const found = { document: ELSEWHERE, place: 'GRDrs 976/2020, Beschluss vom 19.11.2020', mark: 'elsewhere' } as const;

/** A contract as it is known on a day. */
const contract = (key: string, on: string, why: string, input: Readonly<Record<string, unknown>>): BookAct => ({
  ref: `${key}/take-over`,
  act: 'takeOverContract',
  by: 'procurement',
  on: day(on),
  input: {
    key,
    on,
    category: 'supplies',
    office: IT_UNIT,
    options: [],
    indexation: false,
    ...input,
    at: dayAt(on),
    because: { text: why, document: (input.source as { document: string }).document },
  },
});

const frameworks: readonly BookAct[] = [
  contract(
    'C-M10-2021',
    '2021-01-01',
    'Außerhalb der Unterlagen gefunden: Interimsrahmen 2021/22 über 4,5 Mio. € brutto. Beginn, Ende, Umsatzsteuersatz und der daraus gerechnete Nettowert sind abgeleitet.',
    {
      title: 'Interimsrahmen Notebooks 2021/22',
      regime: 'eu',
      begunOn: '2020-11-19',
      beginsOn: '2021-01-01',
      endsOn: '2022-12-31',
      measure: 'M10',
      gross: '4500000.00',
      vatRate: 1_900,
      net: '3781512.61',
      qualifier: 'eq',
      framework: { maximumNet: '3781512.61' },
      source: found,
      inferred: ['regime', 'begunOn', 'beginsOn', 'endsOn', 'vatRate', 'net', 'office'],
    },
  ),
  contract(
    'C-M10-2022',
    '2022-01-01',
    'Außerhalb der Unterlagen gefunden: neuer Rahmen ab 2022, höchstens vier Jahre, 8 Mio. € brutto. Das Ende nach genau vier Jahren, der Umsatzsteuersatz und der Nettowert sind abgeleitet.',
    {
      title: 'Rahmenvertrag Notebooks ab 2022',
      regime: 'eu',
      begunOn: '2020-11-19',
      beginsOn: '2022-01-01',
      endsOn: '2025-12-31',
      measure: 'M10',
      gross: '8000000.00',
      vatRate: 1_900,
      net: '6722689.08',
      qualifier: 'upto',
      framework: { maximumNet: '6722689.08' },
      source: found,
      inferred: ['regime', 'begunOn', 'endsOn', 'vatRate', 'net', 'office'],
    },
  ),
  contract(
    'C-M06',
    '2021-09-07',
    'Die Antwort sagt, dass Lizenzen bei Bedarf nachbestellt werden; Vertrag, Wert und Laufzeit nennt sie nicht.',
    {
      title: 'Webex-Lizenzen: Abruf bei Bedarf',
      regime: 'national',
      begunOn: '2021-09-07',
      beginsOn: '2021-09-07',
      measure: 'M06',
      source: sourceOf(answer2021('Antwort zu Frage 1, Buchstabe f')),
      inferred: ['regime', 'begunOn', 'beginsOn', 'office', 'category'],
    },
  ),
  contract(
    'C-M15',
    '2020-11-01',
    'Die Bandbreite wird laut Antwort beim bestehenden Anbieter erhöht; Vertrag, Wert und Laufzeit nennt sie nicht.',
    {
      title: 'Internetanschluss der Rathäuser beim bestehenden Anbieter',
      category: 'services',
      regime: 'national',
      begunOn: '2020-11-01',
      beginsOn: '2020-11-01',
      measure: 'M15',
      source: sourceOf(answer2021('Antwort zu Frage 3')),
      inferred: ['regime', 'begunOn', 'beginsOn', 'office'],
    },
  ),
  {
    ref: 'C-M15/bandwidth',
    act: 'modifyContract',
    by: 'procurement',
    on: day('2020-11-15'),
    input: {
      id: 'C-M15',
      modification: 'bandwidth',
      ground: 'notEssential',
      reason:
        'Bandbreite Mitte November erhöht, damit mehr als zehn Videokonferenzen zugleich möglich sind. Der Preis ist nicht genannt und steht hier mit null; das Jahr 2020 ist abgeleitet.',
      net: '0.00',
      gross: '0.00',
      years: [],
      laterYears: [],
      at: dayAt('2020-11-15'),
      because: {
        text: 'Die Antwort vom 07.09.2021 nennt die Erhöhung Mitte November; das Jahr 2020 ist abgeleitet.',
        document: sourceOf(answer2021('Antwort zu Frage 3')).document,
      },
    },
  },
];

/** What the documents know of purchases: one tender in preparation, one whose need is known, and contracts that run. */
export const tenders: readonly BookAct[] = [...virtualServices, ...equipment, ...frameworks];
