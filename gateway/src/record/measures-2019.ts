import type { RecordAct } from './acts.ts';
import { day, takeOver } from './enter.ts';
import { page2019 } from './sources.ts';

const DIRECTORATE = { office: 'Referat Allgemeine Verwaltung, Kultur und Recht', directorate: 'Referat AKR' };
const people = page2019('Handlungsfeld Mensch');
const processes = page2019('Handlungsfeld Prozesse');
const it = page2019('Handlungsfeld IT');

const started = (key: string, title: string, summary: string) =>
  takeOver(key, processes, {
    title,
    summary,
    fieldOfAction: 'processes',
    ...DIRECTORATE,
    status: 'inProgress',
    inferred: ['directorate'],
    why: 'Die Seite nennt das Projekt als begonnen; daraus ist der Status «in Umsetzung» abgeleitet. Zuständigkeit wie beim Paket von 2018 angenommen.',
  });

const planned = (key: string, from: typeof people, fieldOfAction: 'people' | 'it', title: string, summary: string) =>
  takeOver(key, from, {
    title,
    summary,
    fieldOfAction,
    ...DIRECTORATE,
    plannedStartOn: day('2020-01-01'),
    status: 'approved',
    inferred: ['directorate', 'plannedStartOn'],
    why: 'Teil des Programms, dem der Gemeinderat Stellen und Mittel bewilligt hat und das ab 2020 umgesetzt werden soll; Status und Beginn sind daraus abgeleitet.',
  });

/** M31 to M39: what the programme set out to do, field by field, when the council gave it money and posts. */
export const programmeMeasures: readonly RecordAct[] = [
  started('M31', 'eAkte', 'Akten der Stadtverwaltung werden elektronisch geführt.'),
  started('M32', 'eRecruiting', 'Bewerbung und Auswahl von Personal laufen digital.'),
  started(
    'M33',
    'Stammdatenmanagement',
    'Gemeinsam genutzte Grunddaten der Verwaltung werden an einer Stelle gepflegt.',
  ),
  started(
    'M34',
    'Digitales Gebäude- und Facilitymanagement',
    'Bewirtschaftung städtischer Gebäude mit digitalen Verfahren.',
  ),
  takeOver('M35', processes, {
    title: 'Online-Dienste nach dem Onlinezugangsgesetz',
    summary:
      'Abläufe und Fachverfahren werden so umgestellt, dass Leistungen der Stadt online angeboten werden können.',
    fieldOfAction: 'processes',
    ...DIRECTORATE,
    legalBasis: 'Onlinezugangsgesetz (OZG)',
    status: 'inProgress',
    inferred: ['directorate'],
    why: 'Die Seite beschreibt laufende Arbeit an Abläufen und Fachverfahren; daraus ist der Status «in Umsetzung» abgeleitet.',
  }),
  planned(
    'M36',
    people,
    'people',
    'Digitalisierungslotsen',
    'In den Ämtern begleiten und lenken eigens ausgebildete Beschäftigte die Digitalisierung.',
  ),
  planned(
    'M37',
    it,
    'it',
    'Breitbandanbindung städtischer Gebäude',
    'Gebäude der Stadt erhalten schnelle Anschlüsse; im Maßnahmenpaket sind dafür 4 Mio. € vorgesehen.',
  ),
  planned(
    'M38',
    it,
    'it',
    'Architektur, Netze und Zusammenarbeit',
    'IT, Telekommunikation und Netze wachsen in einer gemeinsamen Architektur weiter; dazu gehören Kollaboration, Datenschutz und IT-Sicherheit.',
  ),
  planned(
    'M39',
    people,
    'people',
    'Moderne Arbeitsplätze und Weiterbildung',
    'Zeitgemäße und mobile Arbeitsplätze, Aus- und Weiterbildung sowie Informationen für die Beschäftigten.',
  ),
];
