import { markWords, positionStatusWords } from '@moves/events/catalogue/words';
import { day, posts, text, whole, word } from '../kit/formats.ts';
import { pages } from '../kit/pages.ts';
import { report } from '../kit/report.ts';
import { markNote } from '../notes.ts';
import { postNotes, suppressionNote } from './notes.ts';
import { vacanciesByOfficeTable, vacancyParameters } from './vacancies-by-office.ts';
import { type Vacancy, vacanciesPage } from './vacancies-question.ts';

const stageWords = { ...positionStatusWords, partly: { de: 'teilweise besetzt', en: 'partly filled' } };

/** Posts of which a share is free, since when, and how far it is filled again. */
export const vacanciesReport = report<Vacancy>()({
  name: 'vacancies',
  number: 'R-10',
  title: { de: 'Freie Stellen', en: 'Vacancies' },
  about: {
    de: 'Stellen, von denen am Tag des Stands ein Anteil frei ist, seit wann und in welchem Stand der Besetzung.',
    en: "Posts of which a share is free on the report's day, since when, and how far filling has come.",
  },
  things: { de: 'Stellen', en: 'posts' },
  frozenColumns: 2,
  subtotals: ['office'],
  parameters: vacancyParameters,
  rows: (views, context, asked) => pages(views, (last, first) => vacanciesPage(context, asked, last, first)),
  more: [vacanciesByOfficeTable],
  columns: [
    {
      name: 'post',
      title: { de: 'Nr.', en: 'No.' },
      about: { de: 'Schlüssel der Stelle.', en: 'The key of the post.' },
      width: 10,
      format: text,
      value: row => row.thing,
    },
    {
      name: 'title',
      title: { de: 'Stelle', en: 'Post' },
      about: { de: 'Wofür sie da ist.', en: 'What it is for.' },
      width: 30,
      format: text,
      value: row => row.title,
      total: 'count',
    },
    {
      name: 'office',
      title: { de: 'Amt', en: 'Office' },
      about: { de: 'Bei wem sie ist.', en: 'With whom it is.' },
      width: 38,
      format: text,
      value: row => row.office,
    },
    {
      name: 'grade',
      title: { de: 'Gruppe', en: 'Grade' },
      about: { de: 'Entgelt- oder Besoldungsgruppe.', en: 'The pay grade.' },
      width: 9,
      format: text,
      value: row => row.grade,
    },
    {
      name: 'fte',
      title: { de: 'VZÄ', en: 'FTE' },
      about: { de: 'Ihr Umfang.', en: 'Its extent.' },
      width: 10,
      format: posts,
      value: row => row.share,
      total: 'sum',
    },
    {
      name: 'vacantFte',
      title: { de: 'davon frei', en: 'of this free' },
      about: { de: 'Wie viel davon frei ist.', en: 'How much of it is free.' },
      width: 10,
      format: posts,
      value: row => row.vacant_share,
      total: 'sum',
    },
    {
      name: 'measure',
      title: { de: 'Maßnahme', en: 'Measure' },
      about: { de: 'Für welche Maßnahme sie arbeitet.', en: 'For which measure it works.' },
      width: 10,
      format: text,
      value: row => row.measure,
    },
    {
      name: 'vacantSince',
      title: { de: 'frei seit', en: 'Free since' },
      about: {
        de: 'Seit dem Tag nach der letzten Besetzung; war sie nie besetzt, seit ihrem Beschluss, und wenn der nicht bekannt ist, seit die Bücher sie kennen.',
        en: 'Since the day after it was last filled; if it never was, since its decision, and if that is unknown, since the books know it.',
      },
      width: 11,
      format: day,
      value: row => row.vacant_since,
    },
    {
      name: 'days',
      title: { de: 'Tage', en: 'Days' },
      about: { de: 'Von da bis zum Tag des Stands.', en: "From then until the report's day." },
      width: 8,
      format: whole,
      value: row => row.days,
    },
    {
      name: 'stage',
      title: { de: 'Stand der Besetzung', en: 'Stage' },
      about: {
        de: 'beschlossen, freigegeben, ausgeschrieben, in Auswahl, teilweise besetzt oder vakant.',
        en: 'approved, released, advertised, in selection, partly filled or vacant.',
      },
      width: 17,
      format: word(stageWords),
      value: row => (row.filled_share > 0 ? 'partly' : row.status),
    },
    {
      name: 'blockedBy',
      title: { de: 'gesperrt bis Freigabe durch', en: 'Blocked until released by' },
      about: { de: 'Wer einen Sperrvermerk freigibt.', en: 'Who releases a block.' },
      width: 20,
      format: text,
      value: row => row.blocked_by,
    },
    {
      name: 'mark',
      title: { de: 'Herkunft der Gruppe', en: 'How the grade is known' },
      about: { de: 'Leer: belegt.', en: 'Empty: stated.' },
      width: 21,
      format: word(markWords),
      value: row => (row.grade_mark === 'stated' ? null : row.grade_mark),
    },
  ],
  notes: [...postNotes, suppressionNote, markNote],
});
