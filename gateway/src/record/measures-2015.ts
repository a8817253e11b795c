import type { RecordAct } from './acts.ts';
import { day, define, entered, plan, reach, read, takeOver } from './enter.ts';
import { article2015, minutes2018 } from './sources.ts';

const OFFICE = 'Abteilung eGovernment';
const appointments = article2015('Abschnitt Bürgerservice via Internet');
const participation = article2015('Abschnitt Webbasierte Bürgerbeteiligung');
const hotline = article2015('Abschnitt zur Behördennummer 115');
const parking = article2015('Abschnitt Parkraum managen');

/** M22 and M24 to M26, M28 to M30: electronic services before there was a programme. */
export const eGovernmentMeasures: readonly RecordAct[] = [
  takeOver('M22', appointments, {
    title: 'Online-Terminvereinbarung',
    summary:
      'Wer ins Bürgerbüro will, vereinbart den Termin vorher: über das städtische Portal, die Stuttgart App oder die 115. Das lenkt den Andrang und entlastet die Beschäftigten.',
    fieldOfAction: 'people',
    office: OFFICE,
    status: 'inProgress',
    phase: 'rollout',
    inferred: ['fieldOfAction', 'phase'],
    why: 'Die Einführung hat laut Beitrag begonnen und geht Büro um Büro weiter; Status und Phase sind daraus abgeleitet.',
  }),
  plan('M22/citizen-offices', appointments, {
    name: 'In den Bürgerbüros eingeführt',
    statedAs: 'ab 2015 nach und nach; kein Enddatum genannt',
  }),
  plan('M22/more-offices', appointments, {
    name: 'Weitere Ämter: Gesundheitsamt, Jobcenter, Ausländerbehörde, Stadtkämmerei',
    statedAs: 'spätere Ausbaustufen; kein Termin genannt',
  }),
  reach('M22/citizen-offices', minutes2018('TOP 12, Aussprache', 'inferred'), {
    actualOn: day('2018-06-27'),
    statedAs: 'spätestens am Tag der Sitzung',
    why: 'Der Vorsitz berichtet, dass die Terminvereinbarung in Bürgerbüros eingeführt ist; als Tag gilt der Sitzungstag (abgeleitet).',
  }),
  {
    ref: 'M22/operate',
    act: 'putMeasureIntoOperation',
    by: 'programme',
    input: entered('M22', minutes2018('TOP 12, Aussprache', 'inferred'), {
      why: 'In der Sitzung als eingeführt berichtet; Status und Tag sind daraus abgeleitet. Weitere Ämter bleiben offen.',
    }),
  },

  takeOver('M24', hotline, {
    title: 'Service-Center 115',
    summary:
      'Eigenes Service-Center für die einheitliche Behördennummer. Das Wissen dafür ist im Content-Management-System aufbereitet und speist auch andere Kanäle.',
    fieldOfAction: 'people',
    office: OFFICE,
    status: 'inOperation',
    inferred: ['fieldOfAction'],
    why: 'Der Beitrag beschreibt ein arbeitendes Service-Center; daraus ist der Status «im Betrieb» abgeleitet.',
  }),
  plan('M24/opened', hotline, {
    name: 'Service-Center eröffnet',
    statedAs: 'Februar 2013; ein Plantermin ist nicht genannt',
  }),
  reach('M24/opened', article2015('Abschnitt zur Behördennummer 115', 'computed'), {
    actualOn: day('2013-02-28'),
    statedAs: 'Februar 2013',
    why: 'Genannt ist nur der Monat; gerechnet ist mit seinem letzten Tag.',
  }),
  plan('M24/neighbours', hotline, {
    name: 'Angebot für Kommunen der Region',
    statedAs: 'mittel- bis langfristig; kein Termin genannt',
  }),
  define('M24/agents', hotline, {
    name: 'Serviceagenten',
    unit: 'Personen',
    definition: 'Personen, die im Service-Center Anrufe beantworten; Köpfe, nicht Stellen.',
    direction: 'up',
  }),
  read('M24/agents', hotline, { value: 18, qualifier: 'eq' }),
  define('M24/calls', hotline, {
    name: 'Beantwortete Anrufe im Jahr',
    unit: 'Anrufe pro Jahr',
    definition:
      'Anrufe, die das Service-Center in einem Jahr beantwortet; welches Jahr gezählt ist, sagt der Beitrag nicht.',
    direction: 'up',
  }),
  read('M24/calls', hotline, { value: 300_000, qualifier: 'gt' }),

  takeOver('M25', appointments, {
    title: 'Ideen- und Beschwerdemanagement',
    summary:
      'Anregungen, Fragen und Beschwerden laufen stadtweit in einem Verfahren zusammen, ob aus App, Internet, 115, Post oder E-Mail, und werden ohne Medienbruch bearbeitet.',
    fieldOfAction: 'processes',
    office: OFFICE,
    status: 'inOperation',
    inferred: ['fieldOfAction'],
    why: 'Das Verfahren ist laut Beitrag stadtweit im Einsatz; daraus ist der Status «im Betrieb» abgeleitet.',
  }),
  plan('M25/introduced', appointments, {
    name: 'Neues Online-Verfahren eingeführt',
    statedAs: 'seit 2014; ein Plantermin ist nicht genannt',
  }),
  reach('M25/introduced', article2015('Abschnitt Bürgerservice via Internet', 'computed'), {
    actualOn: day('2014-12-31'),
    statedAs: 'seit dem Jahr 2014',
    why: 'Genannt ist nur das Jahr; gerechnet ist mit seinem letzten Tag.',
  }),

  takeOver('M26', participation, {
    title: 'Beteiligungsportal',
    summary:
      'Baukasten für Verfahren der Bürgerbeteiligung, auch auf Mobilgeräten nutzbar. Bausteine lassen sich wiederverwenden, sodass neue Verfahren schneller aufgesetzt sind.',
    fieldOfAction: 'people',
    office: OFFICE,
    status: 'inOperation',
    inferred: ['fieldOfAction'],
    why: 'Das Portal steht laut Beitrag bereit und soll in Kürze genutzt werden; der Status «im Betrieb» ist daraus abgeleitet.',
  }),
  plan('M26/available', participation, {
    name: 'Portal steht bereit',
    statedAs: 'Dezember 2014; ein Plantermin ist nicht genannt',
  }),
  reach('M26/available', article2015('Abschnitt Webbasierte Bürgerbeteiligung', 'computed'), {
    actualOn: day('2014-12-31'),
    statedAs: 'Dezember 2014',
    why: 'Genannt ist nur der Monat; gerechnet ist mit seinem letzten Tag.',
  }),
  plan('M26/first-use', article2015('Abschnitt Webbasierte Bürgerbeteiligung', 'inferred'), {
    name: 'Erster Einsatz des Portals',
    planOn: day('2015-03-31'),
    statedAs: 'Anfang 2015',
    why: 'Angekündigt für «Anfang 2015»; als Tag ist das Ende des ersten Quartals abgeleitet.',
  }),

  takeOver('M28', parking, {
    title: 'Parkraummanagement mit Online-Parkausweis',
    summary:
      'Parkausweise für den Stuttgarter Westen werden online beantragt. Der Abgleich mit dem Melderegister, die Prüfung auf doppelte Anträge und die Erstellung der Ausweise laufen im Hintergrund.',
    fieldOfAction: 'processes',
    office: OFFICE,
    status: 'inOperation',
    inferred: ['fieldOfAction'],
    why: 'Das Parkraummanagement ist im Stuttgarter Westen eingeführt; daraus ist der Status «im Betrieb» abgeleitet.',
  }),
  plan('M28/more-districts', parking, {
    name: 'Ausweitung auf weitere Stadtteile',
    statedAs: 'vorgesehen; kein Termin genannt',
  }),

  takeOver('M29', parking, {
    title: 'Serviceportal service.stuttgart.de',
    summary:
      'Online-Dienste an einem Ort: Aufgrabungsanträge, Verkehr und Parken, Kita-Finder und Bedarfsmeldung, Veranstaltungen, Freiwilligenbörse, Sport- und Vereinswegweiser.',
    fieldOfAction: 'people',
    office: OFFICE,
    status: 'inOperation',
    inferred: ['fieldOfAction'],
    why: 'Das Portal bietet laut Beitrag Dienste an und wird überarbeitet; der Status «im Betrieb» ist daraus abgeleitet.',
  }),
  plan('M29/relaunch', article2015('Abschnitt Parkraum managen', 'inferred'), {
    name: 'Relaunch mit mobilfähiger Oberfläche',
    planOn: day('2015-05-31'),
    statedAs: 'Frühjahr 2015',
    why: 'Angekündigt für «Frühjahr 2015»; als Tag ist der 31. Mai abgeleitet.',
  }),

  takeOver('M30', appointments, {
    title: 'Stuttgart App',
    summary: 'App der Stadt, über die sich Störungen melden lassen.',
    fieldOfAction: 'people',
    office: OFFICE,
    status: 'inOperation',
    inferred: ['fieldOfAction'],
    why: 'Meldungen über die App sind laut Beitrag seit Jahren möglich; daraus ist der Status «im Betrieb» abgeleitet.',
  }),
];
