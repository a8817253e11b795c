import { dayOf, type Instant } from '@moves/events/catalogue/time';
import type { Said } from '@moves/events/catalogue/words';
import { day, percent, text, whole, word } from '../kit/formats.ts';
import { pages } from '../kit/pages.ts';
import { codes, texts, years, yesOrNo } from '../kit/parameters.ts';
import { type Column, report } from '../kit/report.ts';
import { sentences } from '../references.ts';
import { type OfficePoints, type PointRow, pointsByOffice, pointsPage } from './decision-tracking-question.ts';
import { closedNote } from './notes.ts';
import { authorityWords, pointStateWords, resultWords } from './words.ts';

const parameters = {
  state: codes({ de: 'Stand', en: 'State' }, pointStateWords),
  office: texts({ de: 'Amt', en: 'Office' }),
  paper: texts({ de: 'Vorlage', en: 'Paper' }),
  year: years({ de: 'Sitzung im Jahr', en: 'Session in' }),
  authoritative: yesOrNo({ de: 'beschlossen, nicht nur beraten', en: 'decided, not only advised' }),
};

const count = (name: string, title: Said, value: (row: OfficePoints) => number): Column<OfficePoints> => ({
  name,
  title,
  about: { de: `Wie viele Ziffern: ${title.de}.`, en: `How many points: ${title.en}.` },
  width: 14,
  format: whole,
  value,
  total: 'sum',
});

const byOffice = report<OfficePoints>()({
  name: 'by-office',
  number: 'R-21',
  title: { de: 'Beschlüsse je Amt', en: 'Points by office' },
  about: {
    de: 'Wie weit die Ziffern sind, die ein Gremium beschlossen hat, je zuständigem Amt. Was nur beraten ist, zählt nicht.',
    en: 'How far the points are that a body has decided, by the office that carries them out. What was only advised does not count.',
  },
  things: { de: 'Ämter', en: 'offices' },
  parameters,
  rows: (views, context, asked) => pages(views, (last, first) => pointsByOffice(context, asked, last, first)),
  columns: [
    {
      name: 'office',
      title: { de: 'Amt', en: 'Office' },
      about: { de: 'Leer: noch keinem Amt zugewiesen.', en: 'Empty: assigned to no office yet.' },
      width: 56,
      format: text,
      value: row => row.office,
    },
    count('points', { de: 'Ziffern', en: 'points' }, row => row.points),
    count('open', pointStateWords.open, row => row.open),
    count('underway', pointStateWords.underway, row => row.underway),
    count('overdue', pointStateWords.overdue, row => row.overdue),
    count('done', pointStateWords.done, row => row.done),
    count('dropped', pointStateWords.dropped, row => row.dropped),
  ],
});

/** What came of each point that was decided: who carries it out, by when, how far it is and what shows it (R-21; § 24 (1) GemO). */
export const decisionTrackingReport = report<PointRow>()({
  name: 'decision-tracking',
  number: 'R-21',
  title: { de: 'Beschlusskontrolle', en: 'Decision tracking' },
  about: {
    de: 'Was aus jeder beschlossenen Ziffer geworden ist: wer sie bis wann ausführt, wie weit sie ist und was das belegt (§ 24 (1) GemO).',
    en: 'What came of each point that was decided: who carries it out by when, how far it is, and what shows it (§ 24 (1) GemO).',
  },
  things: { de: 'Ziffern', en: 'points' },
  frozenColumns: 1,
  groups: ['sessionOn', 'paper'],
  parameters,
  rows: (views, context, asked) => pages(views, (last, first) => pointsPage(context, asked, last, first)),
  more: [byOffice],
  columns: [
    {
      name: 'paper',
      title: { de: 'Vorlage', en: 'Paper' },
      about: { de: 'Die Drucksache.', en: 'The paper.' },
      width: 17,
      format: text,
      value: row => row.reference,
    },
    {
      name: 'title',
      title: { de: 'Betreff', en: 'Subject' },
      about: { de: 'Ihr Betreff.', en: 'Its subject.' },
      width: 22,
      format: text,
      value: row => row.title,
    },
    {
      name: 'sessionOn',
      title: { de: 'Sitzung', en: 'Session' },
      about: { de: 'Der Tag der Sitzung.', en: 'The day of the session.' },
      width: 11,
      format: day,
      value: row => row.session_on,
    },
    {
      name: 'body',
      title: { de: 'Gremium', en: 'Body' },
      about: { de: 'Wer getagt hat.', en: 'Who met.' },
      width: 18,
      format: text,
      value: row => row.body_name,
    },
    {
      name: 'item',
      title: { de: 'TOP', en: 'Item' },
      about: { de: 'Der Tagesordnungspunkt.', en: 'The item of the agenda.' },
      width: 6,
      format: text,
      value: row => row.item,
    },
    {
      name: 'authority',
      title: { de: 'Art', en: 'Kind' },
      about: {
        de: 'Beschlossen; oder nur beraten: Dann gibt es nichts auszuführen, bis das zuständige Gremium beschließt.',
        en: 'Decided; or advised only: then there is nothing to carry out until the competent body decides.',
      },
      width: 12,
      format: word(authorityWords),
      value: row => (row.authoritative ? 'decided' : 'advised'),
    },
    {
      name: 'point',
      title: { de: 'Ziffer', en: 'Point' },
      about: { de: 'Die Ziffer des Beschlussantrags.', en: 'The point of the resolution.' },
      width: 7,
      format: text,
      value: row => row.point,
    },
    {
      name: 'wording',
      title: { de: 'Wortlaut', en: 'Wording' },
      about: { de: 'Was beschlossen ist.', en: 'What is decided.' },
      width: 40,
      format: text,
      value: row => row.wording,
      total: 'count',
    },
    {
      name: 'result',
      title: { de: 'Ergebnis', en: 'Result' },
      about: { de: 'Wie abgestimmt wurde.', en: 'How the vote ended.' },
      width: 15.5,
      format: word(resultWords),
      value: row => row.result,
    },
    {
      name: 'office',
      title: { de: 'Amt', en: 'Office' },
      about: { de: 'Wer die Ziffer ausführt.', en: 'Who carries the point out.' },
      width: 22,
      format: text,
      value: row => row.office,
    },
    {
      name: 'dueOn',
      title: { de: 'bis', en: 'Due' },
      about: { de: 'Bis wann.', en: 'By when.' },
      width: 11,
      format: day,
      value: row => row.due_on,
    },
    {
      name: 'done',
      title: { de: 'erledigt', en: 'Done' },
      about: { de: 'Wie viel nach dem letzten Nachweis erledigt ist.', en: 'How much is done by the newest evidence.' },
      width: 8.5,
      format: percent,
      value: row => (row.state === null ? null : row.done_percent / 100),
    },
    {
      name: 'evidence',
      title: { de: 'Nachweis', en: 'Evidence' },
      about: {
        de: 'Der letzte Nachweis und der Grund, wenn die Ziffer abgeschlossen ist. In der öffentlichen Fassung nur das Dokument.',
        en: 'The newest evidence, and the reason if the point is settled. In the public edition only the document.',
      },
      width: 34,
      format: text,
      value: evidenceOf,
    },
    {
      name: 'evidenceOn',
      title: { de: 'vom', en: 'Of' },
      about: { de: 'Der Tag des letzten Nachweises.', en: 'The day of the newest evidence.' },
      width: 11,
      format: day,
      value: row => row.evidence_on && dayOf(row.evidence_on as Instant),
    },
    {
      name: 'state',
      title: { de: 'Stand', en: 'State' },
      about: {
        de: 'Berechnet, nie eingetragen: offen, in Arbeit, überfällig, erledigt oder nicht weiterverfolgt. Leer: nichts auszuführen.',
        en: 'Computed, never typed in: open, under way, overdue, done or dropped. Empty: nothing to carry out.',
      },
      width: 14.5,
      format: word(pointStateWords),
      value: row => row.state,
    },
    {
      name: 'daysOverdue',
      title: { de: 'Tage zu spät', en: 'Days overdue' },
      about: { de: 'Tage nach dem Termin.', en: 'Days after the due day.' },
      width: 8.5,
      format: whole,
      value: row => (row.state === 'overdue' ? row.days_overdue : null),
    },
  ],
  notes: [closedNote],
});

function evidenceOf({ evidence, evidence_document, settled_text }: PointRow): string | null {
  return sentences([evidence, evidence_document, settled_text]);
}
