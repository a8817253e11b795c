import { noticeWords } from '@moves/events/catalogue/tenders/in-words';
import type { Procedure } from '@moves/events/catalogue/tenders/words';
import type { Day } from '@moves/events/catalogue/time';
import { publishedAfterwards } from '@moves/events/published/tenders/due-after-award';
import { exPostRule } from '@moves/events/published/tenders/law/after-award';
import type { TenderTables } from '@moves/events/published/tenders/tables';
import { type Question, questionsOver } from '@moves/events/read-model/question';
import { sql } from 'kysely';
import { text, word } from '../kit/formats.ts';
import { type Placed, pageOf, pages, placeBy } from '../kit/pages.ts';
import { codes, years, yesOrNo } from '../kit/parameters.ts';
import { type ReportContext, report } from '../kit/report.ts';
import {
  dayColumn,
  officeColumn,
  procedureColumn,
  realityColumn,
  remarkColumn,
  subjectColumn,
  tenderColumn,
} from './columns.ts';
import { afterwardsNote, exerciseNote } from './notes.ts';
import { remarkOn } from './remark.ts';
import { exPostWords } from './words.ts';

interface ExPostNotice extends Placed {
  readonly exercise: number;
  readonly tender: string;
  readonly title: string;
  readonly office: string;
  readonly procedure: Procedure;
  readonly winners: string | null;
  readonly awarded_on: Day;
  readonly dispatched_on: Day | null;
  readonly published_on: Day | null;
  readonly until: Day | null;
  readonly state: keyof typeof exPostWords;
  readonly afterwards: number;
}

interface NoticesAsked {
  readonly state?: readonly (keyof typeof exPostWords)[];
  readonly year?: readonly number[];
  readonly exercise?: boolean;
}

const parameters = {
  state: codes({ de: 'Stand', en: 'State' }, exPostWords),
  year: years({ de: 'Zuschlag im Jahr', en: 'Awarded in' }),
  exercise: yesOrNo({ de: 'Übung', en: 'Exercise' }),
};

const db = questionsOver<TenderTables>();
const inList = (values: readonly (string | number)[]) => sql`(${sql.join(values.map(value => sql.lit(value)))})`;

function noticesPage(
  { today, publicOnly }: ReportContext,
  { state, year, exercise }: NoticesAsked,
  last: ExPostNotice | undefined,
  first: number,
): Question<ExPostNotice> {
  const until = sql<Day | null>`date(n.published_on, ${sql.lit(`+${exPostRule.months} months`)})`;
  const due = db
    .selectFrom('tenders as t')
    .leftJoin('tender_notices as n', on =>
      on
        .onRef('n.thing', '=', 't.thing')
        .on('n.kind', '=', 'nationalExPost')
        .on('n.rejected_because', 'is', null)
        .on(
          sql<boolean>`n.position = (select max(o.position) from tender_notices o
            where o.thing = t.thing and o.kind = 'nationalExPost' and o.rejected_because is null)`,
        ),
    )
    .where('t.awarded_on', 'is not', null)
    .where(publishedAfterwards)
    .select(['t.exercise', 't.thing as tender', 't.title', 't.office', 't.procedure', 't.awarded_on'])
    .select(['n.dispatched_on', 'n.published_on', until.as('until'), 't.awarded_afterwards as afterwards'])
    .select([
      sql<string>`case when n.published_on is null then 'due' when ${until} >= ${today} then 'shown' else 'over' end`.as(
        'state',
      ),
      sql<string | null>`(select group_concat(w.firm, '; ') from (
        select distinct coalesce(b.firm, '') as firm from tender_awards a
        left join tender_bidders b on b.thing = a.thing and b.bidder = a.bidder
        where a.thing = t.thing order by 1) w where w.firm <> '')`.as('winners'),
    ]);
  const asked = db
    .selectFrom(due.as('x'))
    .selectAll('x')
    // The public is told for three months, and of nothing before it is announced.
    .$if(publicOnly, query => query.where('x.state', '=', 'shown'))
    .$if(state !== undefined, query => query.where(sql<boolean>`x.state in ${inList(state!)}`))
    .$if(year !== undefined, query =>
      query.where(sql<boolean>`cast(substr(x.awarded_on, 1, 4) as integer) in ${inList(year!)}`),
    )
    .$if(exercise !== undefined, query => query.where('x.exercise', '=', Number(exercise)));
  const order = sql`case x.state when 'due' then 0 when 'shown' then 1 else 2 end`;
  return pageOf(asked, placeBy(sql`x.exercise`, order, sql`x.awarded_on`, sql`x.tender`), last, first);
}

/** Which awards without competition have to be announced afterwards, and until when they are (R-16; § 30 UVgO). */
export const exPostNoticesReport = report<ExPostNotice>()({
  name: 'ex-post-notices',
  number: 'R-16',
  title: { de: 'Ex-post-Veröffentlichungen', en: 'Ex-post notices' },
  about: {
    de: 'Aufträge ab 25.000 € netto, die unterhalb des Schwellenwerts ohne Teilnahmewettbewerb vergeben wurden: Sie sind drei Monate lang bekannt zu machen (§ 30 UVgO). Offene stehen oben.',
    en: 'Contracts from €25,000 net on, awarded below the threshold without competition: they have to be announced for three months (§ 30 UVgO). Open ones come first.',
  },
  things: { de: 'Aufträge', en: 'contracts' },
  frozenColumns: 4,
  groups: ['reality', 'state'],
  parameters,
  rows: (views, context, asked) => pages(views, (last, first) => noticesPage(context, asked, last, first)),
  columns: [
    realityColumn,
    {
      name: 'state',
      title: { de: 'Stand', en: 'State' },
      about: {
        de: 'Offen: noch nicht veröffentlicht; veröffentlicht; abgelaufen: die drei Monate sind vorbei.',
        en: 'Due: not published yet; published; over: the three months have passed.',
      },
      width: 14,
      format: word(exPostWords),
      value: row => row.state,
    },
    tenderColumn,
    subjectColumn,
    officeColumn,
    procedureColumn,
    {
      name: 'winner',
      title: { de: 'Auftragnehmer', en: 'Winner' },
      about: {
        de: 'Der öffentliche Name der Firma; natürliche Personen werden anonymisiert (§ 30 (1) UVgO).',
        en: 'The public name of the firm; natural persons are made anonymous (§ 30 (1) UVgO).',
      },
      width: 32,
      format: text,
      value: (row, { language }) => row.winners ?? (language === 'de' ? 'natürliche Person' : 'natural person'),
    },
    dayColumn(
      'awardedOn',
      { de: 'Zuschlag', en: 'Awarded' },
      { de: 'Der Tag des Zuschlags.', en: 'The day of the award.' },
      row => row.awarded_on,
    ),
    dayColumn(
      'dispatchedOn',
      { de: 'abgesandt', en: 'Dispatched' },
      {
        de: `Wann abgesandt: ${noticeWords.nationalExPost.de}.`,
        en: `When dispatched: ${noticeWords.nationalExPost.en}.`,
      },
      row => row.dispatched_on,
    ),
    dayColumn(
      'publishedOn',
      { de: 'veröffent- licht', en: 'Published' },
      { de: 'Wann veröffentlicht.', en: 'When published.' },
      row => row.published_on,
    ),
    dayColumn(
      'until',
      { de: 'bis', en: 'Until' },
      { de: 'Bis dahin bleibt sie sichtbar: drei Monate.', en: 'It stays visible until then: three months.' },
      row => row.until,
    ),
    remarkColumn((row, { language }) => remarkOn(row, language), 20),
  ],
  notes: [exerciseNote, afterwardsNote],
});
