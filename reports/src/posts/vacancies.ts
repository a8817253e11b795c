import { markWords, positionStatusWords } from '@moves/events/catalogue/words';
import { day, decimal, posts, text, whole, word } from '../kit/formats.ts';
import { pages } from '../kit/pages.ts';
import { keys, texts } from '../kit/parameters.ts';
import { report } from '../kit/report.ts';
import { markNote } from '../notes.ts';
import { FEWEST_SHOWN } from './asked.ts';
import { postNotes, suppressionNote } from './notes.ts';
import { type OfficeVacancies, type Vacancy, vacanciesByOffice, vacanciesPage } from './vacancies-question.ts';

const parameters = {
  office: texts({ de: 'Amt', en: 'Office' }),
  measure: keys({ de: 'Maßnahme', en: 'Measure' }),
  grade: keys({ de: 'Entgelt-/Besoldungsgruppe', en: 'Pay grade' }),
};

const stageWords = { ...positionStatusWords, partly: { de: 'teilweise besetzt', en: 'partly filled' } };

const byOffice = report<OfficeVacancies>()({
  name: 'by-office',
  number: 'R-10',
  title: { de: 'Vakanzen je Amt', en: 'Vacancies by office' },
  about: {
    de: 'Wie viele Stellen je Amt frei sind, und wie lange es von der Freigabe bis zur ersten Besetzung dauert.',
    en: 'How many posts are free in each office, and how long it takes from release to the first filling.',
  },
  things: { de: 'Ämter', en: 'offices' },
  parameters,
  rows: (views, context, asked) => pages(views, (last, first) => vacanciesByOffice(context, asked, last, first)),
  columns: [
    {
      name: 'office',
      title: { de: 'Amt', en: 'Office' },
      about: { de: 'Bei wem die Stellen sind.', en: 'With whom the posts are.' },
      width: 46,
      format: text,
      value: row => row.office,
      total: 'count',
    },
    {
      name: 'posts',
      title: { de: 'Stellen', en: 'Posts' },
      about: { de: 'Wie viele Stellen es gibt.', en: 'How many posts there are.' },
      width: 10,
      format: whole,
      value: row => row.posts,
      total: 'sum',
    },
    {
      name: 'fte',
      title: { de: 'VZÄ', en: 'FTE' },
      about: { de: 'Ihr Umfang.', en: 'Their extent.' },
      width: 12,
      format: posts,
      value: row => row.share,
      total: 'sum',
    },
    {
      name: 'vacantPosts',
      title: { de: 'davon frei', en: 'of these free' },
      about: { de: 'Stellen, von denen ein Anteil frei ist.', en: 'Posts of which a share is free.' },
      width: 10,
      format: whole,
      value: row => row.vacant_posts,
      total: 'sum',
    },
    {
      name: 'vacantFte',
      title: { de: 'frei (VZÄ)', en: 'Free (FTE)' },
      about: { de: 'Der freie Umfang.', en: 'The extent that is free.' },
      width: 12,
      format: posts,
      value: row => row.vacant_share,
      total: 'sum',
    },
    {
      name: 'longestDays',
      title: { de: 'am längsten frei (Tage)', en: 'Free longest (days)' },
      about: { de: 'Die Tage der Stelle, die am längsten frei ist.', en: 'The days of the post that is free longest.' },
      width: 14,
      format: whole,
      value: row => row.longest_days,
    },
    {
      name: 'filledPosts',
      title: { de: 'besetzt worden', en: 'Were filled' },
      about: {
        de: 'Stellen, deren Freigabe und erste Besetzung bekannt sind.',
        en: 'Posts of which release and first filling are known.',
      },
      width: 12,
      format: whole,
      value: row => row.filled_posts,
      total: 'sum',
    },
    {
      name: 'averageDays',
      title: { de: 'Tage bis zur Besetzung (Mittel)', en: 'Days to fill (average)' },
      about: {
        de: 'Von der Freigabe bis zur ersten Besetzung, im Mittel dieser Stellen.',
        en: 'From release to the first filling, the average of these posts.',
      },
      width: 18,
      format: decimal,
      value: (row, { publicOnly }) => (publicOnly && row.filled_posts < FEWEST_SHOWN ? null : row.average_days),
    },
  ],
});

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
  parameters,
  rows: (views, context, asked) => pages(views, (last, first) => vacanciesPage(context, asked, last, first)),
  more: [byOffice],
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
