import type { RecordAct } from './acts.ts';
import { day, define, plan, read, takeOver } from './enter.ts';
import { article2015 } from './sources.ts';

const PLACE = 'Abschnitt Webbasierte Bürgerbeteiligung';
const article = article2015(PLACE);
const ofYear = article2015(PLACE, 'computed');
const why = 'Genannt ist nur das Jahr des Verfahrens; gerechnet ist mit seinem letzten Tag.';
const FIRST = day('2011-12-31');
const SECOND = day('2013-12-31');

/** M27: the participatory budget, whose two rounds the article of 2015 compares. */
export const participatoryBudget: readonly RecordAct[] = [
  takeOver('M27', article, {
    title: 'Bürgerhaushalt',
    summary:
      'Bürgerinnen und Bürger machen Vorschläge zum Haushalt und bewerten sie online. Die erste Runde lief 2011 für die Haushaltsjahre 2012 und 2013 bei einem externen Anbieter, die zweite 2013; die besten Vorschläge prüft die Verwaltung für den Gemeinderat.',
    fieldOfAction: 'people',
    office: 'Abteilung eGovernment',
    status: 'inOperation',
    inferred: ['fieldOfAction'],
    why: 'Das Verfahren kehrt laut Beitrag wieder; daraus ist der Status «im Betrieb» abgeleitet.',
  }),
  plan('M27/third', ofYear, {
    name: 'Dritter Bürgerhaushalt durchgeführt',
    planOn: day('2015-12-31'),
    statedAs: '2015',
    why: 'Angekündigt für das Jahr 2015; gerechnet ist mit seinem letzten Tag.',
  }),

  define('M27/participants', article, {
    name: 'Teilnehmende',
    unit: 'Personen',
    definition: 'Bürgerinnen und Bürger, die sich an einer Runde des Bürgerhaushalts beteiligt haben.',
    direction: 'up',
    baseline: { value: 9_000, qualifier: 'approx', on: FIRST },
  }),
  read('M27/participants', ofYear, { value: 9_000, qualifier: 'approx', on: FIRST, why }),
  read('M27/participants', ofYear, { value: 27_000, qualifier: 'approx', on: SECOND, why }),

  define('M27/proposals', article, {
    name: 'Vorschläge',
    unit: 'Vorschläge',
    definition: 'In einer Runde eingereichte Vorschläge.',
    direction: 'up',
    baseline: { value: 1_745, qualifier: 'eq', on: FIRST },
  }),
  read('M27/proposals', ofYear, { value: 1_745, qualifier: 'eq', on: FIRST, why }),
  read('M27/proposals', ofYear, { value: 3_000, qualifier: 'almost', on: SECOND, why }),

  define('M27/ratings', article, {
    name: 'Bewertungen',
    unit: 'Bewertungen',
    definition: 'In einer Runde abgegebene Bewertungen der Vorschläge.',
    direction: 'up',
    baseline: { value: 240_000, qualifier: 'gt', on: FIRST },
  }),
  read('M27/ratings', ofYear, { value: 240_000, qualifier: 'gt', on: FIRST, why }),
  read('M27/ratings', ofYear, { value: 950_000, qualifier: 'gt', on: SECOND, why }),

  define('M27/assessed', article, {
    name: 'Von der Verwaltung beurteilte Vorschläge',
    unit: 'Vorschläge',
    definition:
      'Bestplatzierte Vorschläge, zu denen die Verwaltung dem Gemeinderat Stellung genommen hat; nur für 2013 genannt.',
    direction: 'up',
  }),
  read('M27/assessed', ofYear, { value: 110, qualifier: 'eq', on: SECOND, why }),
];
