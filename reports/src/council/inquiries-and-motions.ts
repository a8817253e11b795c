import type { Said } from '@moves/events/catalogue/words';
import { day, decimal, text, whole, word } from '../kit/formats.ts';
import { pages } from '../kit/pages.ts';
import { codes, texts, years, yesOrNo } from '../kit/parameters.ts';
import { type Column, report } from '../kit/report.ts';
import { type InquiryRow, inquiriesPage, type WaitingTimes, waitingTimes } from './inquiries-question.ts';
import { closedNote } from './notes.ts';
import { inquiryKindWords, inquiryStatusWords, yesNoWords } from './words.ts';

const parameters = {
  kind: codes({ de: 'Art', en: 'Kind' }, inquiryKindWords),
  group: texts({ de: 'Fraktion', en: 'Group' }),
  office: texts({ de: 'Amt', en: 'Office' }),
  year: years({ de: 'Gestellt im Jahr', en: 'Asked in' }),
  open: yesOrNo({ de: 'offen', en: 'open' }),
  overdue: yesOrNo({ de: 'überfällig', en: 'overdue' }),
};

const byWords: Readonly<Record<WaitingTimes['by'], Said>> = {
  group: { de: 'Fraktion', en: 'group' },
  office: { de: 'Amt', en: 'office' },
  all: { de: 'alle', en: 'all' },
};

const number = (
  name: string,
  title: Said,
  about: Said,
  value: (row: WaitingTimes) => number | null,
): Column<WaitingTimes> => ({ name, title, about, width: 13, format: whole, value });

const UNASSIGNED: Said = { de: 'noch keinem Amt zugewiesen', en: 'assigned to no office yet' };

const timesTable = report<WaitingTimes>()({
  name: 'waiting-times',
  number: 'R-20',
  title: { de: 'Dauer der Antworten', en: 'How long answers take' },
  about: {
    de: 'Wie lange Antworten gedauert haben, je Fraktion und je Amt: Median und Höchstwert über das Beantwortete.',
    en: 'How long answers have taken, by group and by office: median and maximum of what is answered.',
  },
  things: { de: 'Zeilen', en: 'rows' },
  groups: ['by'],
  parameters,
  rows: (views, context, asked) => pages(views, (last, first) => waitingTimes(context, asked, last, first)),
  columns: [
    {
      name: 'by',
      title: { de: 'je', en: 'By' },
      about: { de: 'Fraktion, Amt, oder alle zusammen.', en: 'A group, an office, or all together.' },
      width: 12,
      format: word(byWords),
      value: row => row.by,
    },
    {
      name: 'of',
      title: { de: 'Name', en: 'Name' },
      about: { de: 'Welche Fraktion, welches Amt. Leer: alle.', en: 'Which group, which office. Empty: all.' },
      width: 56,
      format: text,
      value: ({ by, of }, { language }) => (by === 'office' && of === null ? UNASSIGNED[language] : of),
    },
    number(
      'inquiries',
      { de: 'gestellt', en: 'Asked' },
      { de: 'Anfragen und Anträge.', en: 'Inquiries and motions.' },
      row => row.inquiries,
    ),
    number(
      'answered',
      { de: 'beantwortet', en: 'Answered' },
      { de: 'Davon beantwortet.', en: 'Of these answered.' },
      row => row.answered,
    ),
    number(
      'open',
      { de: 'offen', en: 'Open' },
      { de: 'Weder beantwortet noch zurückgezogen.', en: 'Neither answered nor withdrawn.' },
      row => row.open,
    ),
    number(
      'overdue',
      { de: 'überfällig', en: 'Overdue' },
      { de: 'Offen, und der zugesagte Tag ist vorbei.', en: 'Open, and the promised day has passed.' },
      row => row.overdue,
    ),
    {
      name: 'medianDays',
      title: { de: 'Median (Tage)', en: 'Median (days)' },
      about: {
        de: 'Die mittlere Dauer: die Hälfte war schneller. Bei gerader Anzahl zwischen den beiden mittleren.',
        en: 'The time in the middle: half were faster. Of an even number, between the middle two.',
      },
      width: 13,
      format: decimal,
      value: row => row.median_days,
    },
    number(
      'longestDays',
      { de: 'längste (Tage)', en: 'Longest (days)' },
      { de: 'Die längste Dauer.', en: 'The longest time.' },
      row => row.longest_days,
    ),
  ],
});

/** What councillors have asked and demanded, who answers by when, and how long it took (R-20; §§ 24 (4), 34 (1) GemO). */
export const inquiriesAndMotionsReport = report<InquiryRow>()({
  name: 'inquiries-and-motions',
  number: 'R-20',
  title: { de: 'Anfragen und Anträge', en: 'Inquiries and motions' },
  about: {
    de: 'Was Fraktionen gefragt und beantragt haben, wer bis wann antwortet und wie lange es gedauert hat.',
    en: 'What groups have asked and demanded, who answers by when, and how long it has taken.',
  },
  things: { de: 'Anfragen und Anträge', en: 'inquiries and motions' },
  frozenColumns: 1,
  groups: ['group'],
  parameters,
  rows: (views, context, asked) => pages(views, (last, first) => inquiriesPage(context, asked, last, first)),
  more: [timesTable],
  columns: [
    {
      name: 'number',
      title: { de: 'Nr.', en: 'No.' },
      about: {
        de: 'Die Nummer in diesen Büchern; Quellen nennen keine.',
        en: 'The number in these books; sources give none.',
      },
      width: 12,
      format: text,
      value: row => row.number,
    },
    {
      name: 'kind',
      title: { de: 'Art', en: 'Kind' },
      about: {
        de: 'Anfrage (§ 24 (4) GemO) oder Antrag (§ 34 (1) GemO).',
        en: 'Inquiry (§ 24 (4) GemO) or motion (§ 34 (1) GemO).',
      },
      width: 9,
      format: word(inquiryKindWords),
      value: row => row.kind,
    },
    {
      name: 'group',
      title: { de: 'Fraktion', en: 'Group' },
      about: { de: 'Wer gefragt hat.', en: 'Who asked.' },
      width: 27,
      format: text,
      value: row => row.asked_by,
    },
    {
      name: 'subject',
      title: { de: 'Betreff', en: 'Subject' },
      about: { de: 'Worum es geht.', en: 'What it is about.' },
      width: 38,
      format: text,
      value: row => row.subject,
      total: 'count',
    },
    {
      name: 'fileNumber',
      title: { de: 'GZ', en: 'File number' },
      about: { de: 'Geschäftszeichen der Antwort, soweit bekannt.', en: 'That of the answer, as far as known.' },
      width: 13,
      format: text,
      value: row => row.file_number,
    },
    {
      name: 'askedOn',
      title: { de: 'gestellt', en: 'Asked' },
      about: { de: 'Der Tag der Anfrage.', en: 'The day it was asked.' },
      width: 11,
      format: day,
      value: row => row.asked_on,
    },
    {
      name: 'dueOn',
      title: { de: 'zugesagt bis', en: 'Due' },
      about: {
        de: 'Der zuletzt zugesagte Tag. Leer: keiner; das Gesetz verlangt eine angemessene Frist, keine Zahl.',
        en: 'The day promised last. Empty: none; the law demands an appropriate period, no number.',
      },
      width: 11,
      format: day,
      value: row => row.due_on,
    },
    {
      name: 'answeredOn',
      title: { de: 'beantwortet', en: 'Answered' },
      about: { de: 'Der Tag der Antwort.', en: 'The day of the answer.' },
      width: 11.5,
      format: day,
      value: row => row.answered_on,
    },
    {
      name: 'days',
      title: { de: 'Tage', en: 'Days' },
      about: {
        de: 'Von der Anfrage bis zur Antwort; ist sie offen, bis zum Tag des Stands.',
        en: "From question to answer; of what is open, until the report's day.",
      },
      width: 7.5,
      format: whole,
      value: row => row.days,
    },
    {
      name: 'status',
      title: { de: 'Stand', en: 'Status' },
      about: {
        de: 'eingegangen, zugewiesen, unterzeichnet, beantwortet oder zurückgezogen.',
        en: 'received, assigned, signed, answered or withdrawn.',
      },
      width: 13,
      format: word(inquiryStatusWords),
      value: row => row.status,
    },
    {
      name: 'office',
      title: { de: 'Amt', en: 'Office' },
      about: { de: 'Wer antwortet.', en: 'Who answers.' },
      width: 27,
      format: text,
      value: row => row.office,
    },
    {
      name: 'overdue',
      title: { de: 'überfällig', en: 'Overdue' },
      about: { de: 'Offen, und der zugesagte Tag ist vorbei.', en: 'Open, and the promised day has passed.' },
      width: 10,
      format: word(yesNoWords),
      value: row => (row.overdue ? 'yes' : null),
    },
    {
      name: 'daysOverdue',
      title: { de: 'Tage zu spät', en: 'Days late' },
      about: {
        de: 'Tage nach dem zugesagten Tag, bis zur Antwort oder zum Stand.',
        en: "Days after the promised day, until the answer or the report's day.",
      },
      width: 8.5,
      format: whole,
      value: row => (row.due_on ? row.days_overdue : null),
    },
  ],
  notes: [closedNote],
});
