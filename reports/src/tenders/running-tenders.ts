import { tenderStatusWords } from '@moves/events/catalogue/tenders/in-words';
import type { Procedure, Regime, TenderStatus } from '@moves/events/catalogue/tenders/words';
import { type Day, dayOf, type Instant } from '@moves/events/catalogue/time';
import { type DeadlineKind, type DeadlineName, paragraphOf } from '@moves/events/published/tenders/deadline-rules';
import type { Light } from '@moves/events/read-model/lights';
import type { Question } from '@moves/events/read-model/question';
import { sql } from 'kysely';
import { light, text, whole, word } from '../kit/formats.ts';
import { type Placed, pageOf, pages, placeBy } from '../kit/pages.ts';
import { type ReportContext, report } from '../kit/report.ts';
import { lightNotes } from '../notes.ts';
import { type TendersWanted, tenderParameters, tendersAsked } from './asked.ts';
import { dayColumn, officeColumn, procedureColumn, remarkColumn, subjectColumn, tenderColumn } from './columns.ts';
import { exerciseNote, lawFirstNote, sealedNote } from './notes.ts';
import { remarkOn } from './remark.ts';
import { deadlineKindWords, deadlineWords } from './words.ts';

interface RunningTender extends Placed {
  readonly tender: string;
  readonly title: string;
  readonly office: string;
  readonly exercise: number;
  readonly status: TenderStatus;
  readonly status_since: Instant;
  readonly procedure: Procedure | null;
  readonly regime: Regime | null;
  readonly next_deadline: DeadlineName | null;
  readonly next_deadline_kind: DeadlineKind | null;
  readonly next_deadline_on: Day | null;
  readonly days_left: number | null;
  readonly overdue_deadlines: number;
  readonly open_holds: number;
  readonly asking_kind: string | null;
  readonly asking_state: string | null;
  readonly bids: number | null;
  readonly light: Light;
  readonly source: string | null;
  readonly inferred: string | null;
}

const runningTenders = (
  context: ReportContext,
  wanted: TendersWanted,
  last: RunningTender | undefined,
  first: number,
): Question<RunningTender> =>
  pageOf(
    tendersAsked(context, wanted)
      .leftJoin(sql<{ thing: string; source: string | null; inferred: string }>`tender_details`.as('e'), on =>
        on.onRef('e.thing', '=', 't.thing'),
      )
      .where(
        sql<boolean>`(t.status not in ('awarded', 'cancelled', 'closed')
          or t.status = 'awarded' and t.next_deadline is not null)`,
      )
      .select(['t.thing as tender', 't.title', 't.office', 't.exercise', 't.status', 't.status_since'])
      .select(['t.procedure', 't.regime', 't.next_deadline', 't.next_deadline_kind', 't.next_deadline_on'])
      .select(['t.overdue_deadlines', 't.open_holds', 't.asking_kind', 't.asking_state', 't.bids', 't.light'])
      .select(['e.source', 'e.inferred'])
      .select(
        sql<number | null>`cast(julianday(t.next_deadline_on) - julianday(${context.today}) as integer)`.as(
          'days_left',
        ),
      ),
    placeBy(sql`t.procedure`, sql`t.next_deadline_on`, sql`t.title`, sql`t.thing`),
    last,
    first,
  );

/** Which tenders are under way, how far they are, what is due next and by which rule. */
export const runningTendersReport = report<RunningTender>()({
  name: 'running-tenders',
  number: 'R-14',
  title: { de: 'Laufende Vergaben', en: 'Running tenders' },
  about: {
    de: 'Welche Vergaben laufen oder nach dem Zuschlag noch etwas verlangen, wie weit sie sind, was als Nächstes fällig ist und nach welcher Regel.',
    en: 'Which tenders are under way or still ask for something after the award, how far they are, what is due next and by which rule.',
  },
  things: { de: 'Vergaben', en: 'tenders' },
  frozenColumns: 3,
  groups: ['procedure'],
  parameters: tenderParameters,
  rows: (views, context, asked) => pages(views, (last, first) => runningTenders(context, asked, last, first)),
  columns: [
    procedureColumn,
    tenderColumn,
    subjectColumn,
    officeColumn,
    {
      name: 'status',
      title: { de: 'Stand', en: 'State' },
      about: { de: 'Wie weit die Vergabe ist.', en: 'How far the tender is.' },
      width: 18,
      format: word(tenderStatusWords),
      value: row => row.status,
    },
    dayColumn(
      'since',
      { de: 'seit', en: 'Since' },
      { de: 'Seit wann sie in diesem Stand ist.', en: 'Since when it is in this state.' },
      row => dayOf(row.status_since),
    ),
    {
      name: 'deadline',
      title: { de: 'Nächste Frist', en: 'Next deadline' },
      about: {
        de: 'Was als Nächstes fällig ist; Fristen des Gesetzes zuerst.',
        en: 'What is due next; deadlines of the law first.',
      },
      width: 22,
      format: word(deadlineWords),
      value: row => row.next_deadline,
    },
    dayColumn(
      'dueOn',
      { de: 'am', en: 'On' },
      { de: 'Der Tag, an dem sie endet.', en: 'The day on which it ends.' },
      row => row.next_deadline_on,
    ),
    {
      name: 'daysLeft',
      title: { de: 'Tage', en: 'Days left' },
      about: { de: 'Tage bis dahin; unter null: versäumt.', en: 'Days until then; below nothing: missed.' },
      width: 7,
      format: whole,
      value: row => row.days_left,
    },
    {
      name: 'setBy',
      title: { de: 'gesetzt durch', en: 'Set by' },
      about: {
        de: 'Gesetz, Planung oder eigene Frist.',
        en: 'The law, the plan, or a deadline of our own.',
      },
      width: 11,
      format: word(deadlineKindWords),
      value: row => row.next_deadline_kind,
    },
    {
      name: 'paragraph',
      title: { de: 'Grundlage', en: 'Basis' },
      about: { de: 'Wo die Frist steht.', en: 'Where the deadline stands.' },
      width: 18,
      format: text,
      value: row => row.next_deadline && paragraphOf(row.next_deadline, row.regime),
    },
    {
      name: 'overdue',
      title: { de: 'versäumt', en: 'Missed' },
      about: {
        de: 'Wie viele Fristen und geplante Tage vorbei sind.',
        en: 'How many deadlines and planned days have passed.',
      },
      width: 10.5,
      format: whole,
      value: row => row.overdue_deadlines,
    },
    {
      name: 'bids',
      title: { de: 'Angebote', en: 'Bids' },
      about: {
        de: 'Rechtzeitig eingegangene Angebote oder Anträge der letzten Runde. Leer: noch nicht geöffnet.',
        en: 'Bids or requests of the last round that came in time. Empty: not opened yet.',
      },
      width: 9.5,
      format: whole,
      value: row => row.bids,
    },
    {
      name: 'light',
      title: { de: 'Ampel', en: 'Light' },
      about: {
        de: 'Das Schlechteste aus allen Fristen der Vergabe.',
        en: 'The worst of all deadlines of the tender.',
      },
      width: 8,
      format: light,
      value: row => row.light,
    },
    remarkColumn((row, { language }) => {
      const say = (de: string, en: string) => (language === 'de' ? de : en);
      return remarkOn(row, language, [
        row.open_holds > 0 && say('Rüge oder Nachprüfung offen', 'Objection or review open'),
        row.asking_state === 'failed' &&
          (row.asking_kind === 'funding'
            ? say('Reservierung abgelehnt', 'Money was not set aside')
            : say('Mittel für den Zuschlag abgelehnt', 'Money for the award was refused')),
      ]);
    }, 30),
  ],
  notes: [lawFirstNote, sealedNote, exerciseNote, ...lightNotes],
});
