import type { RecordAct } from './acts.ts';
import { day, define, entered, plan, reach, read, takeOver } from './enter.ts';
import { answer2021 } from './sources.ts';

const IT_UNIT = 'Abteilung Informations- und Kommunikationstechnik';
const rooms = answer2021('Antwort zu Frage 1, Absätze zu den Räumen');
const wlan = answer2021('Antwort zu Frage 3 (WLAN)');

/** M13 to M18: rooms, lines and knowledge in the town hall. */
export const townHallMeasures: readonly RecordAct[] = [
  takeOver('M13', rooms, {
    title: 'Hybride Besprechungsräume im Rathaus',
    summary:
      'Sitzungen mit Anwesenden und Zugeschalteten sind im Raum 301 und im Mittleren Saal möglich. Die Räume 401, 406, 407 und 408 haben je ein getrenntes Notebook; eine Ausstattung wie im Raum 301 soll folgen.',
    fieldOfAction: 'it',
    office: IT_UNIT,
    status: 'inProgress',
    phase: 'rollout',
    inferred: ['fieldOfAction', 'phase'],
    why: 'Ein Teil der Räume ist ausgestattet, der Rest vorgesehen; Status und Phase sind daraus abgeleitet.',
  }),
  define('M13/hybrid-rooms', answer2021('Antwort zu Frage 1, Absätze zu den Räumen', 'inferred'), {
    name: 'Hybridfähige Räume',
    unit: 'Räume',
    definition:
      'Räume mit fester Kamera- und Tontechnik für hybride Sitzungen. Den Zielwert nennt keine Unterlage: Er ist aus zwei vorhandenen und vier zu beantragenden Räumen abgeleitet.',
    direction: 'up',
    target: { value: 6 },
  }),
  read('M13/hybrid-rooms', rooms, { value: 2, qualifier: 'eq' }),
  plan('M13/single-notebooks', rooms, {
    name: 'Je ein Notebook in den Räumen 401, 406, 407 und 408',
    statedAs: 'als beschafft gemeldet; kein Tag genannt',
  }),
  reach('M13/single-notebooks', answer2021('Antwort zu Frage 1, Absätze zu den Räumen', 'inferred'), {
    actualOn: day('2021-09-07'),
    statedAs: 'spätestens am Tag der Antwort',
    why: 'Die Antwort meldet die Geräte als beschafft; als Tag gilt der Tag der Antwort (abgeleitet).',
  }),
  plan('M13/equipment', rooms, {
    name: 'Räume 401, 406, 407 und 408 ausgestattet wie Raum 301',
    statedAs: 'nach Beantragung im Haushalt 2022/2023; kein Tag genannt',
    why: 'Die Mittel sollen mit dem Haushalt 2022/2023 angemeldet werden; einen Termin für die Ausstattung nennt die Antwort nicht.',
  }),

  takeOver('M14', rooms, {
    title: 'Neue Medientechnik in den Sälen',
    summary: 'Die Medientechnik der Säle wird erneuert, damit auch dort hybride Videokonferenzen möglich werden.',
    fieldOfAction: 'it',
    office: IT_UNIT,
    status: 'inProgress',
    inferred: ['fieldOfAction'],
    why: 'Die Antwort spricht von einer Erneuerung, die noch nicht abgeschlossen ist; der Status ist daraus abgeleitet.',
  }),
  plan('M14/finished', answer2021('Antwort zu Frage 1, Absätze zu den Räumen', 'inferred'), {
    name: 'Medientechnik erneuert',
    planOn: day('2021-08-31'),
    statedAs: 'Sommer 2021',
    why: 'Erwartet für «Sommer 2021»; als Tag ist der 31. August abgeleitet. Beim Unterzeichnen der Antwort war er schon vorbei.',
  }),

  takeOver('M15', answer2021('Antwort zu Frage 2'), {
    title: 'Internetbandbreite im Rathaus',
    summary:
      'Der freie, kabelgebundene Anschluss in Besprechungsräumen und Sälen ist deutlich schneller geworden. Die Auslastung wird beobachtet; bei Bedarf liefert der Provider kurzfristig mehr.',
    fieldOfAction: 'it',
    office: IT_UNIT,
    status: 'inOperation',
    inferred: ['fieldOfAction'],
    why: 'Die Erhöhung ist laut Antwort erfolgt und der Anschluss in Benutzung; daraus ist der Status «im Betrieb» abgeleitet.',
  }),
  plan('M15/raised', answer2021('Antwort zu Frage 2'), {
    name: 'Bandbreite erhöht',
    statedAs: 'Mitte November; ein Plantermin ist nicht genannt',
  }),
  reach('M15/raised', answer2021('Antwort zu Frage 2', 'inferred'), {
    actualOn: day('2020-11-15'),
    statedAs: 'Mitte November',
    why: 'Die Antwort nennt kein Jahr; zwischen Anfrage (10.11.2020) und Antwort liegt nur der November 2020. Tag und Jahr sind abgeleitet.',
  }),
  define('M15/conferences', answer2021('Antwort zu Frage 2'), {
    name: 'Gleichzeitige Videokonferenzen',
    unit: 'Konferenzen',
    definition: 'Videokonferenzen, die der Anschluss zugleich ohne Unterbrechung trägt.',
    direction: 'up',
  }),
  read('M15/conferences', answer2021('Antwort zu Frage 2'), { value: 10, qualifier: 'gt' }),

  takeOver('M16', wlan, {
    at: day('2019-12-20'),
    title: 'Stadtweites WLAN',
    summary:
      'Schrittweise flächendeckendes WLAN: eines für Gäste in öffentlich zugänglichen Gebäuden, eines mit Zugang zum Stadtnetz. Ein Konzept liegt 2021 vor und wird erprobt.',
    fieldOfAction: 'it',
    office: IT_UNIT,
    status: 'approved',
    inferred: ['fieldOfAction'],
    why: 'Der Gemeinderat hat die Einführung im Dezember 2019 mit dem Doppelhaushalt 2020/2021 beschlossen und Stellen dafür vorgesehen. Der Tag ist nicht genannt und als 20.12.2019 abgeleitet.',
  }),
  {
    ref: 'M16/start',
    act: 'startMeasure',
    by: 'programme',
    input: {
      ...entered('M16', wlan, {
        at: day('2021-03-31'),
        why: 'Wann die Arbeit am Konzept begann, ist nicht genannt. Sicher ist, dass im ersten Quartal 2021 eingerichtet wurde; als Tag gilt dessen letzter (abgeleitet), die Phase ebenso.',
      }),
      phase: 'rollout',
    },
  },
  plan('M16/visitors', wlan, {
    at: day('2021-03-31'),
    name: 'Erste Einrichtung des Gäste-WLAN',
    statedAs: 'ab Q1/2021; ein Plantermin ist nicht genannt',
  }),
  reach('M16/visitors', answer2021('Antwort zu Frage 3 (WLAN)', 'computed'), {
    at: day('2021-03-31'),
    actualOn: day('2021-03-31'),
    statedAs: 'ab Q1/2021',
    why: 'Die Einrichtung begann im ersten Quartal 2021; gerechnet ist mit dem letzten Tag des Quartals.',
  }),
  plan('M16/group-rooms', wlan, {
    at: day('2021-03-31'),
    name: 'WLAN in den Fraktionsräumen',
    statedAs: 'März 2021; ein Plantermin ist nicht genannt',
  }),
  reach('M16/group-rooms', answer2021('Antwort zu Frage 3 (WLAN)', 'computed'), {
    at: day('2021-03-31'),
    actualOn: day('2021-03-31'),
    statedAs: 'März 2021',
    why: 'Genannt ist nur der Monat; gerechnet ist mit seinem letzten Tag.',
  }),
  plan('M16/market-wing', answer2021('Antwort zu Frage 3 (WLAN)', 'inferred'), {
    name: 'WLAN im Marktplatzflügel in Betrieb',
    planOn: day('2021-09-15'),
    statedAs: 'Mitte September 2021',
    why: 'Der Projektplan nennt die Zeit nach der Sommerpause, zusammen mit der Sanierung der Sitzungsräume; der 15. September ist abgeleitet.',
  }),
  plan('M16/other-wings', wlan, {
    name: 'WLAN in den übrigen Flügeln des Rathauses',
    statedAs: 'kein Datum nennbar: abhängig von Verkabelung und Sanierung der Besprechungsräume',
    why: 'Die Verkabelung ist aufwendig und soll mit anderen Bauarbeiten zusammengelegt werden; die Antwort nennt deshalb ausdrücklich keinen Tag.',
  }),

  takeOver('M17', answer2021('Antwort zu Frage 5'), {
    title: 'IT-Schulungsraum für Videokonferenzen',
    summary:
      'Ein Schulungsraum erhält Kameras und Software, damit Fachleute und alle anderen Beschäftigten Videokonferenzen praktisch üben können.',
    fieldOfAction: 'people',
    office: IT_UNIT,
    status: 'inProgress',
    inferred: ['fieldOfAction'],
    why: 'Die Ausrüstung läuft laut Antwort; daraus ist der Status «in Umsetzung» abgeleitet.',
  }),
  plan('M17/equipped', answer2021('Antwort zu Frage 5'), {
    name: 'Schulungsraum ausgerüstet',
    statedAs: 'in Arbeit; kein Tag genannt',
  }),

  takeOver('M18', answer2021('Antwort zu Frage 1, Absatz zu SOLID'), {
    title: 'Anleitungen im Intranet SOLID',
    summary:
      'Beschäftigte finden im Intranet Informationen und Checklisten, mit denen sie Videokonferenzen planen und durchführen.',
    fieldOfAction: 'people',
    office: IT_UNIT,
    status: 'inOperation',
    inferred: ['fieldOfAction'],
    why: 'Die Anleitungen stehen laut Antwort bereit; daraus ist der Status «im Betrieb» abgeleitet.',
  }),
];
