import { type Day, plusDays } from '@moves/events/catalogue/time';
import type { Said } from '@moves/events/catalogue/words';
import type { Language } from '@moves/events/graph/sentences';
import { day, posts, shownDay, text, whole, word, year } from '../kit/formats.ts';
import { pages } from '../kit/pages.ts';
import { codes, texts, years } from '../kit/parameters.ts';
import { report } from '../kit/report.ts';
import { decisionText } from '../references.ts';
import { type LapseNote, lapseNotesPage, type PostNote } from './lapse-notes-question.ts';
import { postNotes } from './notes.ts';

const noteWords: Readonly<Record<PostNote, Said>> = {
  lapse: { de: 'kw', en: 'lapses (kw)' },
  conversion: { de: 'ku', en: 'converts (ku)' },
  fixedTerm: { de: 'befristet', en: 'fixed term' },
};

/** What ends or changes posts, and when: kw and ku notes and fixed terms, by the year of their effect (R-11; by analogy §§ 21, 47 LHO BW). */
export const lapseNotesReport = report<LapseNote>()({
  name: 'lapse-notes',
  number: 'R-11',
  title: { de: 'kw, ku und Befristungen', en: 'Lapse and conversion notes' },
  about: {
    de: 'Stellen, die wegfallen, umgewandelt werden oder befristet sind, nach dem Jahr der Wirkung.',
    en: 'Posts that will lapse, be converted or end with their term, by the year in which it takes effect.',
  },
  things: { de: 'Vermerke', en: 'notes' },
  frozenColumns: 3,
  subtotals: ['year'],
  parameters: {
    note: codes({ de: 'Vermerk', en: 'Note' }, noteWords),
    office: texts({ de: 'Amt', en: 'Office' }),
    year: years({ de: 'Jahr der Wirkung', en: 'Year of effect' }),
  },
  rows: (views, context, asked) => pages(views, (last, first) => lapseNotesPage(context, asked, last, first)),
  columns: [
    {
      name: 'year',
      title: { de: 'Jahr der Wirkung', en: 'Year of effect' },
      about: {
        de: 'Leer: kein Termin; es hängt an einer Bedingung oder an der nächsten Vakanz.',
        en: 'Empty: no day; it depends on a condition or the next vacancy.',
      },
      width: 10,
      format: year,
      value: row => row.year,
    },
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
      name: 'note',
      title: { de: 'Vermerk', en: 'Note' },
      about: {
        de: 'kw: künftig wegfallend. ku: künftig umzuwandeln. Befristet: endet von selbst.',
        en: 'Lapses, converts, or ends by itself with its term.',
      },
      width: 12,
      format: word(noteWords),
      value: row => row.note,
    },
    {
      name: 'dueOn',
      title: { de: 'Termin', en: 'Due' },
      about: {
        de: 'kw: der Tag, an dem sie wegfällt. Befristet: der letzte Tag.',
        en: 'Of a lapse: the day on which it is gone. Of a fixed term: its last day.',
      },
      width: 11,
      format: day,
      value: row => row.due_on,
    },
    {
      name: 'daysLeft',
      title: { de: 'Tage bis dahin', en: 'Days left' },
      about: {
        de: 'Vom Tag des Stands an; unter null ist der Termin vorbei.',
        en: "From the report's day; below zero it has passed.",
      },
      width: 9,
      format: whole,
      value: row => row.days_left,
    },
    {
      name: 'effect',
      title: { de: 'Wirkung', en: 'Effect' },
      about: { de: 'Was dann mit der Stelle geschieht.', en: 'What then becomes of the post.' },
      width: 44,
      format: text,
      value: (row, { language }) => effectOf(row, language),
    },
    {
      name: 'decision',
      title: { de: 'Beschluss', en: 'Decision' },
      about: { de: 'Worauf der Vermerk steht, soweit bekannt.', en: 'On what the note stands, as far as known.' },
      width: 32,
      format: text,
      value: ({ decision }, { language }) =>
        decision && decisionText({ kind: 'decision', decision: JSON.parse(decision) }, language),
    },
  ],
  notes: postNotes,
});

function effectOf({ note, due_on, condition, to_grade }: LapseNote, language: Language): string {
  const say = (de: string, en: string) => (language === 'de' ? de : en);
  const on = due_on && shownDay(due_on, language);
  if (note === 'conversion')
    return say(`wird bei der nächsten Vakanz ${to_grade}`, `becomes ${to_grade} when next vacated`);
  if (note === 'fixedTerm') {
    const gone = shownDay(plusDays(due_on as Day, 1), language);
    return say(`endet mit der Befristung; ab ${gone} nicht mehr da`, `ends with its term; gone from ${gone} on`);
  }
  if (on) return say(`fällt am ${on} weg`, `lapses on ${on}`);
  if (condition) return say(`fällt weg, wenn: ${condition}`, `lapses when: ${condition}`);
  return say('fällt bei der nächsten Vakanz weg', 'lapses when next vacated');
}
