import { categoryWords, procedureWords, regimeWords } from '@moves/events/catalogue/tenders/in-words';
import type { Category, Procedure, Regime } from '@moves/events/catalogue/tenders/words';
import type { Day } from '@moves/events/catalogue/time';
import { awardedNetCents, reportable, reportDueOn } from '@moves/events/published/tenders/due-after-award';
import type { TenderTables } from '@moves/events/published/tenders/tables';
import { amongst, type Question, questionsOver } from '@moves/events/read-model/question';
import { sql } from 'kysely';
import { euros, text, whole, word, year as yearFormat } from '../kit/formats.ts';
import { type Placed, pageOf, pages, placeBy } from '../kit/pages.ts';
import { codes, years, yesOrNo } from '../kit/parameters.ts';
import { type ReportContext, report } from '../kit/report.ts';
import { dayColumn, procedureColumn, realityColumn, remarkColumn, subjectColumn, tenderColumn } from './columns.ts';
import { afterwardsNote, exerciseNote } from './notes.ts';
import { remarkOn } from './remark.ts';
import { yesNoWords } from './words.ts';

interface Counted extends Placed {
  readonly exercise: number;
  readonly year: number;
  readonly tender: string;
  readonly title: string;
  readonly regime: Regime | null;
  readonly procedure: Procedure | null;
  readonly category: Category;
  readonly net_cents: number;
  readonly bids: number | null;
  readonly sme_bids: number | null;
  readonly foreign_bids: number | null;
  readonly sme: number | null;
  readonly criteria: string | null;
  readonly awarded_on: Day;
  readonly due_on: Day | null;
  readonly reported_on: Day | null;
  readonly reference: string | null;
  readonly afterwards: number;
}

interface StatisticsAsked {
  readonly year?: readonly number[];
  readonly regime?: readonly Regime[];
  readonly procedure?: readonly Procedure[];
  readonly reported?: boolean;
  readonly exercise?: boolean;
}

const parameters = {
  year: years({ de: 'Zuschlag im Jahr', en: 'Awarded in' }),
  regime: codes({ de: 'Rechtsrahmen', en: 'Regime' }, regimeWords),
  procedure: codes({ de: 'Verfahren', en: 'Procedure' }, procedureWords),
  reported: yesOrNo({ de: 'gemeldet', en: 'reported' }),
  exercise: yesOrNo({ de: 'Übung', en: 'Exercise' }),
};

const db = questionsOver<TenderTables>();

/** The bids of the last round that came in time, those of some kind of bidder only. */
const bidsBy = (condition: ReturnType<typeof sql>) =>
  sql<number | null>`case when r.bids is not null then (select count(*) from tender_bids x
    join tender_bidders y on y.thing = x.thing and y.bidder = x.bidder
    where x.thing = t.thing and x.round = t.round and x.late = 0 and ${condition}) end`;

const countedPage = (
  _: ReportContext,
  { year, regime, procedure, reported, exercise }: StatisticsAsked,
  last: Counted | undefined,
  first: number,
): Question<Counted> => {
  const counted = db
    .selectFrom('tenders as t')
    .innerJoin('tender_details as e', 'e.thing', 't.thing')
    .leftJoin('tender_rounds as r', on => on.onRef('r.thing', '=', 't.thing').onRef('r.round', '=', 't.round'))
    .where('t.awarded_on', 'is not', null)
    .where(reportable)
    .$if(year !== undefined, query => query.where(amongst(sql`cast(substr(t.awarded_on, 1, 4) as integer)`, year!)))
    .$if(regime !== undefined, query => query.where(amongst('t.regime', regime!)))
    .$if(procedure !== undefined, query => query.where(amongst('t.procedure', procedure!)))
    .$if(reported !== undefined, query => query.where('t.statistics_on', reported ? 'is not' : 'is', null))
    .$if(exercise !== undefined, query => query.where('t.exercise', '=', Number(exercise)))
    .select(['t.exercise', 't.thing as tender', 't.title', 't.regime', 't.procedure', 't.category', 't.awarded_on'])
    .select(['r.bids', 't.statistics_on as reported_on', 't.awarded_afterwards as afterwards'])
    .select([
      sql<number>`cast(substr(t.awarded_on, 1, 4) as integer)`.as('year'),
      awardedNetCents.as('net_cents'),
      bidsBy(sql`y.sme = 1`).as('sme_bids'),
      bidsBy(sql`y.country is not null and y.country <> 'DE'`).as('foreign_bids'),
      sql<number | null>`(select max(y.sme) from tender_awards a
        join tender_bidders y on y.thing = a.thing and y.bidder = a.bidder where a.thing = t.thing)`.as('sme'),
      sql<string | null>`(select group_concat(k.title || ' ' || (k.weight / 100.0) || ' %', '; ') from (
        select title, weight from tender_criteria c where c.thing = t.thing order by c.place) k)`.as('criteria'),
      sql<Day | null>`case when t.statistics_on is null then ${reportDueOn} end`.as('due_on'),
      sql<string | null>`json_extract(e.statistics, '$.reference')`.as('reference'),
    ]);
  return pageOf(
    db.selectFrom(counted.as('c')).selectAll('c'),
    placeBy(sql`c.exercise`, sql`c.year`, sql`c.awarded_on`, sql`c.tender`),
    last,
    first,
  );
};

const yesNo = (value: number | null) => (value === null ? null : value ? 'yes' : 'no');

/** What has to be reported to the Federal Statistical Office of each award, and whether it was (R-17; VergStatVO). */
export const procurementStatisticsReport = report<Counted>()({
  name: 'procurement-statistics',
  number: 'R-17',
  title: { de: 'Vergabestatistik', en: 'Procurement statistics' },
  about: {
    de: 'Was je Zuschlag an das Statistische Bundesamt zu melden ist und ob es gemeldet ist: jeder ab dem EU-Schwellenwert, darunter über 50.000 € netto (Verfahren bis 30. Juni 2026: 25.000 €).',
    en: 'What has to be reported of each award to the Federal Statistical Office, and whether it was: every one from the EU threshold on, below it above €50,000 net (procedures until 30 June 2026: €25,000).',
  },
  things: { de: 'Zuschläge', en: 'awards' },
  frozenColumns: 4,
  subtotals: ['reality', 'year'],
  grandTotal: false,
  parameters,
  rows: (views, context, asked) => pages(views, (last, first) => countedPage(context, asked, last, first)),
  columns: [
    realityColumn,
    {
      name: 'year',
      title: { de: 'Jahr', en: 'Year' },
      about: { de: 'Das Jahr des Zuschlags.', en: 'The year of the award.' },
      width: 7,
      format: yearFormat,
      value: row => row.year,
    },
    tenderColumn,
    subjectColumn,
    {
      name: 'regime',
      title: { de: 'Rechtsrahmen', en: 'Regime' },
      about: { de: 'Ab dem EU-Schwellenwert oder darunter.', en: 'From the EU threshold on, or below.' },
      width: 19,
      format: word(regimeWords),
      value: row => row.regime,
    },
    procedureColumn,
    {
      name: 'category',
      title: { de: 'Leistung', en: 'Category' },
      about: { de: 'Was beschafft wird.', en: 'What is bought.' },
      width: 16,
      format: word(categoryWords),
      value: row => row.category,
    },
    {
      name: 'net',
      title: { de: 'netto', en: 'Net' },
      about: { de: 'Der Auftragswert ohne Umsatzsteuer.', en: 'The value without VAT.' },
      width: 16,
      format: euros,
      value: row => row.net_cents,
      total: 'sum',
    },
    {
      name: 'bids',
      title: { de: 'Angebote', en: 'Bids' },
      about: { de: 'Rechtzeitige Angebote der letzten Runde.', en: 'Bids of the last round that came in time.' },
      width: 9.5,
      format: whole,
      value: row => row.bids,
      total: 'sum',
    },
    {
      name: 'smeBids',
      title: { de: 'von KMU', en: 'By SMEs' },
      about: {
        de: 'Davon von kleinen und mittleren Unternehmen, soweit angegeben.',
        en: 'Of these by small and medium-sized enterprises, where said.',
      },
      width: 8.5,
      format: whole,
      value: row => row.sme_bids,
      total: 'sum',
    },
    {
      name: 'foreignBids',
      title: { de: 'Ausland', en: 'Abroad' },
      about: { de: 'Davon aus anderen Staaten.', en: 'Of these from other countries.' },
      width: 8.5,
      format: whole,
      value: row => row.foreign_bids,
      total: 'sum',
    },
    {
      name: 'smeWins',
      title: { de: 'KMU gewinnt', en: 'SME wins' },
      about: {
        de: 'Ob ein kleines oder mittleres Unternehmen den Zuschlag hat. Leer: nicht angegeben.',
        en: 'Whether a small or medium-sized enterprise has won. Empty: not said.',
      },
      width: 9.5,
      format: word(yesNoWords),
      value: row => yesNo(row.sme),
    },
    {
      name: 'criteria',
      title: { de: 'Kriterien', en: 'Criteria' },
      about: { de: 'Zuschlagskriterien mit ihrem Gewicht.', en: 'Criteria of award with their weights.' },
      width: 28,
      format: text,
      value: row => row.criteria?.replaceAll('.0 %', ' %') ?? null,
    },
    dayColumn(
      'awardedOn',
      { de: 'Zuschlag', en: 'Awarded' },
      { de: 'Der Tag des Zuschlags.', en: 'The day of the award.' },
      row => row.awarded_on,
    ),
    dayColumn(
      'dueOn',
      { de: 'zu melden bis', en: 'Report by' },
      {
        de: '60 Tage nach dem Zuschlag (§ 2 VergStatVO). Leer: schon gemeldet.',
        en: '60 days after the award (§ 2 VergStatVO). Empty: reported already.',
      },
      row => row.due_on,
    ),
    dayColumn(
      'reportedOn',
      { de: 'gemeldet', en: 'Reported' },
      { de: 'Wann gemeldet.', en: 'When reported.' },
      row => row.reported_on,
    ),
    {
      name: 'reference',
      title: { de: 'Zeichen', en: 'Reference' },
      about: { de: 'Das Zeichen der Meldung.', en: 'The reference of the report.' },
      width: 15,
      format: text,
      value: row => row.reference,
    },
    remarkColumn((row, { language }) => remarkOn(row, language), 20),
  ],
  notes: [exerciseNote, afterwardsNote],
});
