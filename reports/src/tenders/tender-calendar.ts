import { tenderStatusWords } from '@moves/events/catalogue/tenders/in-words';
import type { Procedure, TenderStatus } from '@moves/events/catalogue/tenders/words';
import type { Day } from '@moves/events/catalogue/time';
import type { Question } from '@moves/events/read-model/question';
import { sql } from 'kysely';
import { text, word } from '../kit/formats.ts';
import { type Placed, pageOf, pages, placeBy } from '../kit/pages.ts';
import { type ReportContext, report } from '../kit/report.ts';
import { type TendersWanted, tenderParameters, tendersAsked } from './asked.ts';
import { dayColumn, officeColumn, procedureColumn, remarkColumn, subjectColumn, tenderColumn } from './columns.ts';
import { exerciseNote, valueClassNote } from './notes.ts';
import { remarkOn } from './remark.ts';
import { valueClassOf, valueClassWords } from './value-class.ts';

interface PlannedTender extends Placed {
  readonly tender: string;
  readonly title: string;
  readonly office: string;
  readonly measure: string | null;
  readonly exercise: number;
  readonly status: TenderStatus;
  readonly procedure: Procedure | null;
  readonly value_class: string | null;
  /** The month of the next planned step. */
  readonly month: string | null;
  readonly planned_publication_on: Day | null;
  readonly planned_opening_on: Day | null;
  readonly planned_committee_on: Day | null;
  readonly planned_award_on: Day | null;
  readonly planned_start_on: Day | null;
  readonly source: string | null;
  readonly inferred: string | null;
}

/** The first planned day of a step that has not been taken. */
const next = sql<Day | null>`case
  when t.published_on is null and t.planned_publication_on is not null then t.planned_publication_on
  when t.opened_at is null and t.planned_opening_on is not null then t.planned_opening_on
  when t.status not in ('awardResolved', 'informed', 'awarding') and t.planned_committee_on is not null
    then t.planned_committee_on
  else coalesce(t.planned_award_on, t.planned_start_on) end`;
const month = sql<string | null>`substr(${next}, 1, 7)`;

const plannedTenders = (
  context: ReportContext,
  wanted: TendersWanted,
  last: PlannedTender | undefined,
  first: number,
): Question<PlannedTender> =>
  pageOf(
    tendersAsked(context, wanted)
      .leftJoin(sql<{ thing: string; source: string | null; inferred: string }>`tender_details`.as('e'), on =>
        on.onRef('e.thing', '=', 't.thing'),
      )
      .where(sql<boolean>`t.status not in ('awarded', 'cancelled', 'closed')`)
      .select(['t.thing as tender', 't.title', 't.office', 't.measure', 't.exercise', 't.status', 't.procedure'])
      .select(['t.planned_publication_on', 't.planned_opening_on', 't.planned_committee_on', 't.planned_award_on'])
      .select(['t.planned_start_on', 'e.source', 'e.inferred'])
      .select([valueClassOf(sql`t.net_cents`).as('value_class'), month.as('month')]),
    placeBy(month, sql`t.office`, next, sql`t.title`, sql`t.thing`),
    last,
    first,
  );

/** When which tender is planned to be published, opened, resolved on, awarded and begun. */
export const tenderCalendarReport = report<PlannedTender>()({
  name: 'tender-calendar',
  number: 'R-13',
  title: { de: 'Vergabekalender', en: 'Tender calendar' },
  about: {
    de: 'Wann welche Vergabe veröffentlicht, geöffnet, beschlossen, bezuschlagt und begonnen werden soll; nach dem nächsten geplanten Monat.',
    en: 'When which tender shall be published, opened, resolved on, awarded and begun; by the month of its next planned step.',
  },
  things: { de: 'Vergaben', en: 'tenders' },
  frozenColumns: 3,
  groups: ['month', 'office'],
  parameters: tenderParameters,
  rows: (views, context, asked) => pages(views, (last, first) => plannedTenders(context, asked, last, first)),
  columns: [
    {
      name: 'month',
      title: { de: 'Monat', en: 'Month' },
      about: {
        de: 'Der Monat des nächsten geplanten Schritts. Leer: noch nichts geplant.',
        en: 'The month of the next planned step. Empty: nothing planned yet.',
      },
      width: 9,
      format: text,
      value: row => row.month,
    },
    tenderColumn,
    subjectColumn,
    officeColumn,
    {
      name: 'measure',
      title: { de: 'Maßnahme', en: 'Measure' },
      about: { de: 'Der Schlüssel der Maßnahme, der sie dient.', en: 'The key of the measure that it serves.' },
      width: 10,
      format: text,
      value: row => row.measure,
    },
    {
      name: 'valueClass',
      title: { de: 'Wertklasse', en: 'Value class' },
      about: {
        de: 'Klasse des geschätzten Nettowerts. Leer: noch nicht geschätzt.',
        en: 'The class of the estimated net value. Empty: not estimated yet.',
      },
      width: 16,
      format: word(valueClassWords),
      value: row => row.value_class,
    },
    procedureColumn,
    dayColumn(
      'publicationOn',
      { de: 'Veröffent- lichung', en: 'Publication' },
      { de: 'Geplanter Tag der Veröffentlichung.', en: 'The planned day of publication.' },
      row => row.planned_publication_on,
    ),
    dayColumn(
      'openingOn',
      { de: 'Öffnung', en: 'Opening' },
      { de: 'Geplanter Tag der Öffnung.', en: 'The planned day of the opening.' },
      row => row.planned_opening_on,
    ),
    dayColumn(
      'committeeOn',
      { de: 'Gremium', en: 'Committee' },
      { de: 'Geplanter Tag des Beschlusses.', en: 'The planned day of the resolution.' },
      row => row.planned_committee_on,
    ),
    dayColumn(
      'awardOn',
      { de: 'Zuschlag', en: 'Award' },
      { de: 'Geplanter Tag des Zuschlags.', en: 'The planned day of the award.' },
      row => row.planned_award_on,
    ),
    dayColumn(
      'startOn',
      { de: 'Beginn', en: 'Start' },
      { de: 'Geplanter Beginn des Vertrags.', en: 'The planned start of the contract.' },
      row => row.planned_start_on,
    ),
    {
      name: 'status',
      title: { de: 'Stand', en: 'State' },
      about: { de: 'Wie weit die Vergabe ist.', en: 'How far the tender is.' },
      width: 17,
      format: word(tenderStatusWords),
      value: row => row.status,
    },
    remarkColumn((row, { language }) => remarkOn(row, language)),
  ],
  notes: [exerciseNote, valueClassNote],
});
