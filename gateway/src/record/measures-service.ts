import type { RecordAct } from './acts.ts';
import { day, plan, reach, takeOver } from './enter.ts';
import { answer2023 } from './sources.ts';

const TASKFORCE = 'Taskforce Bürgerbüros';
const procurement = answer2023('Antwort zu Frage 3');

/** M19 and M20: advice by video, and the task force that asked for it. */
export const serviceMeasures: readonly RecordAct[] = [
  takeOver('M19', procurement, {
    title: 'Virtuelle Verwaltungsdienstleistungen',
    summary:
      'Eine Software für die ganze Stadtverwaltung, mit der Bürgerinnen und Bürger online beraten und Formulare gemeinsam ausgefüllt werden. Bedarf melden auch Umweltschutz, Baurecht, Jobcenter, Jugend, Kultur, Soziales und weitere Ämter.',
    fieldOfAction: 'people',
    office: TASKFORCE,
    status: 'inProgress',
    phase: 'preparation',
    inferred: ['fieldOfAction', 'phase'],
    why: 'Beschaffung beschlossen, Markt sondiert, Anforderungen noch offen: Status und Phase sind daraus abgeleitet. Zuständig ist als einzige genannte Stelle die Taskforce eingetragen.',
  }),
  plan('M19/decided', procurement, {
    name: 'Beschaffung in der Taskforce beschlossen',
    statedAs: 'als beschlossen gemeldet; kein Tag genannt',
  }),
  reach('M19/decided', answer2023('Antwort zu Frage 3', 'inferred'), {
    actualOn: day('2023-02-09'),
    statedAs: 'spätestens am Tag der Antwort',
    why: 'Die Antwort berichtet den Beschluss; als Tag gilt der Tag der Antwort (abgeleitet).',
  }),
  plan('M19/market-sounding', procurement, {
    name: 'Erste Marktsondierung',
    statedAs: 'als erledigt gemeldet; kein Tag genannt',
  }),
  reach('M19/market-sounding', answer2023('Antwort zu Frage 3', 'inferred'), {
    actualOn: day('2023-02-09'),
    statedAs: 'spätestens am Tag der Antwort',
    why: 'Die Antwort nennt das Ergebnis der Sondierung; als Tag gilt der Tag der Antwort (abgeleitet).',
  }),
  plan('M19/requirements', procurement, {
    name: 'Anforderungen, Funktionen und Rechtssicherheit abgestimmt',
    statedAs: 'im Rahmen eines Projekts; kein Tag genannt',
  }),
  plan('M19/tender-prepared', procurement, {
    name: 'Ausschreibung inhaltlich vorbereitet',
    statedAs: 'im Rahmen eines Projekts; kein Tag genannt',
  }),
  plan('M19/procured', answer2023('Antwort zu Frage 3', 'computed'), {
    name: 'Software beschafft',
    planOn: day('2024-12-31'),
    statedAs: '2023/2024',
    why: 'Beschafft werden soll im Zeitraum «2023/2024»; gerechnet ist mit dessen letztem Tag.',
  }),
  plan('M19/staff', procurement, {
    name: 'Personelle Ressourcen geklärt',
    statedAs: 'parallel zum Projekt; kein Tag genannt',
  }),
  plan('M19/budget-needs', procurement, {
    name: 'Bedarf zum nächsten Doppelhaushalt angemeldet',
    statedAs: 'nächster Doppelhaushalt; kein Tag genannt',
    why: 'Angemeldet wird nur, was sich im Projekt als Bedarf erweist; welcher Doppelhaushalt gemeint ist, sagt die Antwort nicht.',
  }),

  takeOver('M20', answer2023('Antworten zu den Fragen 2 und 3'), {
    title: TASKFORCE,
    summary:
      'Arbeitsgruppe zu den Bürgerbüros. Aus ihr stammen die Anforderung, online zu beraten, und der Beschluss, dafür eine Software zu beschaffen (M19).',
    fieldOfAction: 'people',
    office: TASKFORCE,
    status: 'inProgress',
    inferred: ['fieldOfAction'],
    why: 'Die Antwort spricht von der Taskforce als tätiger Gruppe; daraus ist der Status «in Umsetzung» abgeleitet.',
  }),
];
