import type { RecordAct } from './acts.ts';
import { day, define, plan, read, takeOver } from './enter.ts';
import { answer2021, answer2023 } from './sources.ts';

const IT_UNIT = 'Abteilung Informations- und Kommunikationstechnik';
const equipment = answer2021('Antwort zu Frage 1, Absatz zur Ausstattung');

/** M09 to M12: what people were given so that they could work from anywhere. */
export const equipmentMeasures: readonly RecordAct[] = [
  takeOver('M09', equipment, {
    title: 'Ausbau der VPN-Zugänge',
    summary:
      'Gesicherte Zugänge zum Stadtnetz für die Arbeit außerhalb des Büros, binnen gut eines Jahres von Grund auf geschaffen.',
    fieldOfAction: 'it',
    office: IT_UNIT,
    status: 'inProgress',
    inferred: ['fieldOfAction'],
    why: 'Die Antwort nennt den erreichten Stand und stellt weitere Anpassungen in Aussicht; daraus ist der Status «in Umsetzung» abgeleitet.',
  }),
  define('M09/accesses', equipment, {
    name: 'VPN-Zugänge',
    unit: 'Zugänge',
    definition: 'Eingerichtete VPN-Zugänge; der Anstieg fällt in gut ein Jahr vor dem Tag der Antwort.',
    direction: 'up',
    baseline: { value: 0, qualifier: 'eq' },
  }),
  read('M09/accesses', equipment, { value: 6_000, qualifier: 'eq' }),

  takeOver('M10', equipment, {
    title: 'Notebooks für mobiles Arbeiten',
    summary: 'Beschäftigte erhalten Notebooks, mit denen sie von unterwegs und von zu Hause arbeiten können.',
    fieldOfAction: 'people',
    office: IT_UNIT,
    status: 'inProgress',
    inferred: ['fieldOfAction'],
    why: 'Der Bestand ist laut Antwort stark gewachsen und weitere Käufe sind gesichert; daraus ist der Status «in Umsetzung» abgeleitet.',
  }),
  define('M10/notebooks', equipment, {
    name: 'Notebooks für mobiles Arbeiten',
    unit: 'Geräte',
    definition: 'Zahl der Notebooks; nicht zu verwechseln mit den mobilen Arbeitsplätzen, die 2023 gezählt werden.',
    direction: 'up',
    baseline: { value: 250, qualifier: 'eq' },
  }),
  read('M10/notebooks', equipment, { value: 5_000, qualifier: 'approx' }),
  plan('M10/more-notebooks', equipment, {
    name: 'Beschaffung weiterer Notebooks nach GRDrs 976/2020',
    statedAs: 'zeitnah; kein Tag genannt',
    why: 'Die Antwort stützt sich auf den Beschluss zu GRDrs 976/2020. Außerhalb der fünf Originalunterlagen gefunden: Beschluss des Gemeinderats am 19.11.2020.',
  }),
  define('M10/workplaces', answer2023('Vorbemerkung'), {
    name: 'Mobile Arbeitsplätze',
    unit: 'Arbeitsplätze',
    definition:
      'Arbeitsplätze, an denen mit mobilen Endgeräten auch von zu Hause gearbeitet werden kann; andere Zählweise als die Notebooks von 2021.',
    direction: 'up',
  }),
  read('M10/workplaces', answer2023('Vorbemerkung'), { value: 7_800, qualifier: 'gt' }),

  takeOver('M11', equipment, {
    title: 'Notebooks für externe Videokonferenzen',
    summary:
      'Vom Stadtnetz getrennte Notebooks, auf denen die gängigen Videodienste für Gespräche mit Externen und der Bürgerschaft laufen dürfen, verteilt über die Stadtverwaltung.',
    fieldOfAction: 'it',
    office: IT_UNIT,
    status: 'inProgress',
    inferred: ['fieldOfAction'],
    why: 'Geräte sind beschafft, weitere geplant; daraus ist der Status «in Umsetzung» abgeleitet.',
  }),
  define('M11/notebooks', equipment, {
    name: 'Notebooks für externe Videokonferenzen',
    unit: 'Geräte',
    definition:
      'Getrennte Notebooks. 2021 nennt dieselbe Antwort 300 beschaffte und ungefähr 300 bereitstehende Geräte; geführt ist die beschaffte Zahl.',
    direction: 'up',
    baseline: { value: 300, qualifier: 'eq', on: day('2021-09-07') },
  }),
  read('M11/notebooks', equipment, { value: 300, qualifier: 'eq' }),
  read('M11/notebooks', answer2023('Antwort zu Frage 1'), { value: 450, qualifier: 'gt' }),

  takeOver('M12', equipment, {
    title: 'Webcams, Softphones und Headsets',
    summary: 'Zubehör, mit dem Beschäftigte an ihren Geräten sehen, hören und sprechen können.',
    fieldOfAction: 'it',
    office: IT_UNIT,
    status: 'inOperation',
    inferred: ['fieldOfAction'],
    why: 'Die Antwort meldet das Zubehör als beschafft; daraus ist der Status «im Betrieb» abgeleitet.',
  }),
  ...(
    [
      ['webcams', 'Webcams', 1_500],
      ['softphones', 'Softphones', 140],
      ['headsets', 'Headsets', 300],
    ] as const
  ).flatMap(([ref, name, value]) => [
    define(`M12/${ref}`, equipment, {
      name,
      unit: 'Geräte',
      definition: 'Beschaffte Stücke in gut einem Jahr; wie viele es vorher gab, sagt die Antwort nicht.',
      direction: 'up',
    }),
    read(`M12/${ref}`, equipment, { value, qualifier: 'eq' }),
  ]),
];
