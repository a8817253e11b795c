import type { RecordAct } from './acts.ts';
import { day, define, plan, read, takeOver } from './enter.ts';
import { answer2021, answer2023 } from './sources.ts';

const IT_UNIT = 'Abteilung Informations- und Kommunikationstechnik';

/** M01 to M08: how the city learnt to meet by video and telephone. */
export const videoMeasures: readonly RecordAct[] = [
  takeOver('M01', answer2021('Antwort zu Frage 1, Buchstaben a und d'), {
    title: 'Interne Videokonferenzen: video.stuttgart.de',
    summary:
      'Plattform für Videokonferenzen innerhalb der Stadt, offen für den Gemeinderat und alle Beschäftigten mit Digitalzugang. Den Bildschirm teilen können sie auch an Geräten ohne Kamera und Mikrofon.',
    fieldOfAction: 'it',
    office: IT_UNIT,
    status: 'inOperation',
    inferred: ['fieldOfAction'],
    why: 'Die Plattform ist laut Antwort bereitgestellt und wird genutzt; daraus ist der Status «im Betrieb» abgeleitet.',
  }),
  define('M01/reachable', answer2021('Antwort zu Frage 1, Buchstabe a'), {
    name: 'Erreichbare Beschäftigte',
    unit: 'Personen',
    definition:
      'Beschäftigte mit Digitalzugang, denen die Plattform offensteht; die Mitglieder des Gemeinderats kommen hinzu.',
    direction: 'up',
  }),
  read('M01/reachable', answer2021('Antwort zu Frage 1, Buchstabe a'), { value: 12_000, qualifier: 'approx' }),
  plan('M01/external-analysis', answer2023('Vorbemerkung'), {
    name: 'Analyse: Externe an städtischen Geräten zulassen',
    statedAs: 'läuft; kein Termin genannt',
    why: 'Geräte im städtischen Netz sind aus Gründen der IT-Sicherheit nicht für Gespräche mit Externen zugelassen; ob und wie sich das ändern lässt, wird untersucht.',
  }),

  takeOver('M02', answer2021('Antwort zu Frage 1, Buchstabe b'), {
    title: 'Videokonferenzen des Gemeinderats: grvideo.stuttgart.de',
    summary: 'Eigene Plattform für interne Videokonferenzen, die dem Gemeinderat vorbehalten ist.',
    fieldOfAction: 'it',
    office: IT_UNIT,
    status: 'inOperation',
    inferred: ['fieldOfAction'],
    why: 'Die Plattform ist laut Antwort bereitgestellt; daraus ist der Status «im Betrieb» abgeleitet.',
  }),

  takeOver('M03', answer2021('Antwort zu Frage 1, Buchstabe e'), {
    title: 'Videokonferenzen mit Externen: meet.stuttgart.de',
    summary:
      'Plattform für Gespräche mit Teilnehmenden von außerhalb, erreichbar über eigens vorgehaltene Notebooks ohne Verbindung zum Stadtnetz. Die Trennung schützt die städtische IT, besonders kritische Infrastrukturen wie VLZ und SES.',
    fieldOfAction: 'it',
    office: IT_UNIT,
    status: 'inOperation',
    inferred: ['fieldOfAction'],
    why: 'Die Plattform ist laut Antwort bereitgestellt; daraus ist der Status «im Betrieb» abgeleitet. Die Zahl der Notebooks führt M11.',
  }),
  plan('M03/more-notebooks', answer2021('Antwort zu Frage 1, Buchstabe e'), {
    name: 'Weitere getrennte Notebooks für Gemeinderat und Ämter',
    statedAs: 'kurzfristig; kein Tag genannt',
    why: 'Weitere Geräte sind angekündigt, ohne Zahl und ohne Tag.',
  }),

  takeOver('M04', answer2023('Antwort zu Frage 1'), {
    title: 'Neue Videolösung für alle: dialog.stuttgart.de',
    summary:
      'Von jedem städtischen Notebook, PC oder Smartphone aus sollen Videogespräche mit Kolleginnen und Kollegen, Externen und der Bürgerschaft möglich werden.',
    fieldOfAction: 'it',
    office: IT_UNIT,
    status: 'inProgress',
    phase: 'pilot',
    inferred: ['fieldOfAction'],
    why: 'Die Antwort nennt die Pilotphase; der Status «in Umsetzung» ist daraus abgeleitet.',
  }),
  plan('M04/release', answer2023('Antwort zu Frage 1'), {
    name: 'Freigabe für alle städtischen Endgeräte',
    statedAs: 'in Kürze; kein Tag genannt',
    why: 'Die Antwort stellt die allgemeine Nutzung in Aussicht, ohne einen Tag zu nennen.',
  }),

  takeOver('M05', answer2023('Antwort zu Frage 1'), {
    title: 'Browser-Freigabe marktgängiger Videodienste',
    summary:
      'Geprüft wird, ob verbreitete Videokonferenzdienste im Firefox-Browser städtischer Geräte genutzt werden dürfen.',
    fieldOfAction: 'it',
    office: IT_UNIT,
    status: 'inProgress',
    phase: 'examination',
    inferred: ['fieldOfAction', 'phase'],
    why: 'Die Antwort beschreibt eine laufende Prüfung; Status und Phase sind daraus abgeleitet.',
  }),
  plan('M05/result', answer2023('Antwort zu Frage 1', 'computed'), {
    name: 'Prüfergebnis liegt vor',
    planOn: day('2022-12-31'),
    statedAs: 'Ende 2022',
    why: 'Angekündigt für «Ende 2022», gerechnet als letzter Tag des Jahres. Die Antwort ist vom 09.02.2023: Der Termin war an diesem Tag schon vorbei, ein neuer ist nicht genannt.',
  }),

  takeOver('M06', answer2021('Antwort zu Frage 1, Buchstabe f'), {
    title: 'Webex-Lizenzen für Gremiensitzungen',
    summary:
      'Lizenzen für Cisco Webex Meetings, vor allem für Sitzungen der Gremien. Versorgt sind Referate, Fraktionsgeschäftsstellen, Ratsmitglieder und einzelne Ämter; bei Bedarf wird nachbestellt.',
    fieldOfAction: 'it',
    office: IT_UNIT,
    status: 'inOperation',
    inferred: ['fieldOfAction'],
    why: 'Die Lizenzen sind laut Antwort verteilt; daraus ist der Status «im Betrieb» abgeleitet.',
  }),

  takeOver('M07', answer2023('Vorbemerkung'), {
    title: 'Technik für Telefonkonferenzen',
    summary:
      'Zusätzliche Hardware, mit der seit Beginn der Pandemie große Telefonkonferenzen innerhalb der Stadt und mit Externen möglich sind.',
    fieldOfAction: 'it',
    office: IT_UNIT,
    status: 'inOperation',
    inferred: ['fieldOfAction'],
    why: 'Die Antwort beschreibt ein bestehendes Angebot; daraus ist der Status «im Betrieb» abgeleitet.',
  }),

  takeOver('M08', answer2021('Antwort zu Frage 1, Buchstabe c'), {
    title: 'Nachrüstung mit Kamera und Mikrofon',
    summary:
      'Arbeitsplatzgeräte, für die eine Dienstvereinbarung mit dem Gesamtpersonalrat Kamera und Mikrofon bis dahin ausschloss, werden nach Bedarf damit ausgestattet.',
    fieldOfAction: 'it',
    office: IT_UNIT,
    status: 'inProgress',
    inferred: ['fieldOfAction'],
    why: 'Die Nachrüstung läuft laut Antwort nach Bedarf; daraus ist der Status «in Umsetzung» abgeleitet.',
  }),
];
