import { decimal, posts, text, whole } from '../kit/formats.ts';
import { pages } from '../kit/pages.ts';
import { keys, texts } from '../kit/parameters.ts';
import { report } from '../kit/report.ts';
import { FEWEST_SHOWN } from './asked.ts';
import { type OfficeVacancies, vacanciesByOffice } from './vacancies-question.ts';

/** With what vacancies can be asked for. */
export const vacancyParameters = {
  office: texts({ de: 'Amt', en: 'Office' }),
  measure: keys({ de: 'Maßnahme', en: 'Measure' }),
  grade: keys({ de: 'Entgelt-/Besoldungsgruppe', en: 'Pay grade' }),
};

/** How many posts are free in each office, and how long it took to fill others. */
export const vacanciesByOfficeTable = report<OfficeVacancies>()({
  name: 'by-office',
  number: 'R-10',
  title: { de: 'Vakanzen je Amt', en: 'Vacancies by office' },
  about: {
    de: 'Wie viele Stellen je Amt frei sind, und wie lange es von der Freigabe bis zur ersten Besetzung dauert.',
    en: 'How many posts are free in each office, and how long it takes from release to the first filling.',
  },
  things: { de: 'Ämter', en: 'offices' },
  parameters: vacancyParameters,
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
