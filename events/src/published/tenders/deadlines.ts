import { type RawBuilder, sql } from 'kysely';
import type { Regime } from '../../catalogue/tenders/words.ts';
import { deadlineThresholds, expiryThresholds, scheduleThresholds } from '../../catalogue/thresholds.ts';
import type { Day, Instant } from '../../catalogue/time.ts';
import { ruledOn } from '../../read-model/dated-rule.ts';
import type { Light } from '../../read-model/lights.ts';
import { questionsOver } from '../../read-model/question.ts';
import { contractEndsOn } from './contract-end.ts';
import { type DeadlineKind, type DeadlineName, deadlineKinds, deadlineRules } from './deadline-rules.ts';
import { publishedAfterwards, reportable, reportDueOn } from './due-after-award.ts';
import { ANNOUNCED_GROUNDS, awardNoticeRule, exPostRule, modificationNoticeRules } from './law/after-award.ts';
import { ANSWER_DAYS, REVIEW_DAYS } from './law/days.ts';
import type { TenderTables } from './tables.ts';

/** A deadline that is open on a day. What it is and where it stands is in `deadlineRules`, by its name. */
export interface OpenDeadline {
  readonly of: 'tender' | 'contract';
  readonly thing: string;
  readonly name: DeadlineName;
  readonly kind: DeadlineKind;
  /** 0 for the law, 1 for the plan, 2 for our own: the law comes first. */
  readonly rank: number;
  readonly nature: 'latest' | 'earliest';
  readonly regime: Regime | null;
  /** The bid, bidder, option or change it is about. */
  readonly part: string | null;
  readonly due_on: Day;
  /** Where it is a moment and not the end of a day. */
  readonly due_at: Instant | null;
  readonly days_left: number;
  readonly overdue: number;
  readonly light: Light;
}

const db = questionsOver<TenderTables>();
const names = (list: readonly string[]) => sql.join(list.map(name => sql.lit(name)));
const daysAfter = (day: string, days: number) => sql<Day>`date(${sql.ref(day)}, ${sql.lit(`${days} days`)})`;

const WAITING = names(['published', 'invited']);
const BINDING = names([
  'published',
  'requestsOpened',
  'invited',
  'opened',
  'scored',
  'evaluated',
  'awardProposed',
  'awardResolved',
  'informed',
  'awarding',
]);
const PROPOSED = names(['awardProposed', 'awardResolved', 'informed']);
const OVER = names(['awarded', 'cancelled', 'closed']);

const sent = (kind: string) =>
  sql`exists (select 1 from tender_notices n where n.thing = t.thing and n.kind = ${sql.lit(kind)} and n.rejected_because is null)`;

type Terms = { part?: RawBuilder<unknown>; dueAt?: RawBuilder<unknown> };
const ofTender = (name: DeadlineName, dueOn: RawBuilder<unknown>, rest: RawBuilder<unknown>, terms: Terms = {}) =>
  sql`select 'tender' as "of", t.thing, ${sql.lit(name)} as name, t.regime, ${terms.part ?? sql`null`} as part,
    ${dueOn} as due_on, ${terms.dueAt ?? sql`null`} as due_at from tenders t ${rest}`;
const ofContract = (name: DeadlineName, dueOn: RawBuilder<unknown>, rest: RawBuilder<unknown>, part = sql`null`) =>
  sql`select 'contract' as "of", c.thing, ${sql.lit(name)} as name, c.regime, ${part} as part,
    ${dueOn} as due_on, null as due_at from contracts c ${rest}`;
const planned = (name: DeadlineName, column: string, notYet: RawBuilder<unknown>) =>
  ofTender(
    name,
    sql.ref(column),
    sql`where ${sql.ref(column)} is not null and t.status not in (${OVER}) and ${notYet}`,
  );

/** Where each deadline of a tender is found; the ones that are met are not there. */
const tenderDeadlines = (today: Day): readonly RawBuilder<unknown>[] => [
  ofTender(
    'closing',
    sql`t.closes_on`,
    sql`where t.status in (${WAITING}) and t.opened_at is null and t.closes_on >= ${today}`,
    {
      dueAt: sql`t.closes_at`,
    },
  ),
  ofTender(
    'opening',
    sql`t.closes_on`,
    sql`where t.status in (${WAITING}) and t.opened_at is null and t.closes_on <= ${today}`,
    {
      dueAt: sql`t.closes_at`,
    },
  ),
  ofTender(
    'answers',
    sql`case when r.urgent_reason is null then ${daysAfter('t.closes_on', -ANSWER_DAYS.usual)}
      else ${daysAfter('t.closes_on', -ANSWER_DAYS.urgent)} end`,
    sql`left join tender_rounds r on r.thing = t.thing and r.round = t.round
      where t.status in (${WAITING}) and t.closes_on >= ${today}
        and exists (select 1 from tender_questions q where q.thing = t.thing and q.answered_at is null)`,
  ),
  ofTender(
    'documents',
    sql`b.documents_until`,
    sql`join tender_bids b on b.thing = t.thing
      where b.documents_until is not null and b.documents_complete is null and b.excluded_at is null and t.status not in (${OVER})`,
    { part: sql`b.bid` },
  ),
  ofTender('bindingPeriod', sql`t.valid_until`, sql`where t.valid_until is not null and t.status in (${BINDING})`),
  ofTender(
    'registerAnswer',
    sql`g.good_until_on`,
    sql`join tender_register g on g.thing = t.thing
      where t.status in (${PROPOSED})
        and exists (select 1 from tender_proposals p where p.thing = t.thing and p.bidder = g.bidder)`,
    { part: sql`g.bidder` },
  ),
  ofTender('standstill', sql`t.earliest_award_on`, sql`where t.status = 'informed'`, {
    dueAt: sql`t.earliest_award_at`,
  }),
  ofTender(
    'reviewApplication',
    daysAfter('h.ended_on', REVIEW_DAYS.days),
    sql`join tender_holds h on h.thing = t.thing
      where h.kind = 'objection' and h.result = 'rejected' and t.regime = 'eu' and t.status not in (${OVER})
        and ${daysAfter('h.ended_on', REVIEW_DAYS.days)} >= ${today}`,
    { part: sql`h.hold` },
  ),
  ofTender(
    'awardNotice',
    daysAfter('t.awarded_on', awardNoticeRule.days),
    sql`where t.status = 'awarded' and t.regime = 'eu' and not ${sent('awardNotice')}`,
  ),
  ofTender(
    'exPostNotice',
    daysAfter('t.awarded_on', exPostRule.ownDays),
    sql`where t.status = 'awarded' and ${publishedAfterwards} and not ${sent('nationalExPost')}`,
  ),
  ofTender('statistics', reportDueOn, sql`where t.status = 'awarded' and t.statistics_on is null and ${reportable}`),
  ofTender('retention', sql`t.retain_until`, sql`where t.retain_until is not null`),
  planned('plannedPublication', 't.planned_publication_on', sql`t.published_on is null`),
  planned('plannedOpening', 't.planned_opening_on', sql`(t.opened_at is null or t.round = 0)`),
  planned('plannedCommittee', 't.planned_committee_on', sql`t.status not in ('awardResolved', 'informed', 'awarding')`),
  planned('plannedAward', 't.planned_award_on', sql`t.awarded_on is null`),
  planned('plannedStart', 't.planned_start_on', sql`t.awarded_on is null`),
];

/** Where each deadline of a contract is found. */
const contractDeadlines = (today: Day): readonly RawBuilder<unknown>[] => [
  ofContract(
    'modificationNotice',
    sql`date(m.modified_on, ${ruledOn(modificationNoticeRules, sql.ref('c.begun_on'), rule => rule.days)} || ' days')`,
    sql`join contract_modifications m on m.thing = c.thing
      where c.regime = 'eu' and m.state = 'done' and m.notice_sent_on is null
        and m.ground in (${names(ANNOUNCED_GROUNDS)})`,
    sql`m.modification`,
  ),
  ofContract('contractEnd', contractEndsOn, sql`where c.status <> 'ended' and ${contractEndsOn} is not null`),
  ofContract('noticeDay', sql`c.notice_until`, sql`where c.status = 'running' and c.notice_until >= ${today}`),
  ofContract(
    'option',
    sql`o.exercise_by`,
    sql`join contract_options o on o.thing = c.thing where c.status = 'running' and o.state = 'open'`,
    sql`o.option`,
  ),
];

const ofRules = <Value>(pick: (name: DeadlineName) => Value) =>
  sql<Value>`case d.name ${sql.join(
    (Object.keys(deadlineRules) as DeadlineName[]).map(name => sql`when ${sql.lit(name)} then ${sql.lit(pick(name))}`),
    sql` `,
  )} end`;

/** Yellow from the first warning that an end comes near, red from the last. */
const warned = (today: Day, unit: 'months' | 'days', before: readonly number[]) => {
  const reached = (ahead: number) => sql`d.due_on <= date(${today}, ${sql.lit(`+${ahead} ${unit}`)})`;
  return sql<Light>`case when ${reached(before.at(-1)!)} then 'red' when ${reached(before[0]!)} then 'yellow' else 'green' end`;
};

/**
 * Every deadline that is open on a day, of all tenders and contracts: which, since when late, and in which light. Nothing of it
 * is stored; days and moments are, and the rules stand in `deadlineRules`.
 */
export function deadlinesOf({ today }: { readonly today: Day }) {
  const days = sql<number>`cast(julianday(d.due_on) - julianday(${today}) as integer)`;
  const kind = ofRules(name => deadlineRules[name].kind);
  const nature = ofRules(name => deadlineRules[name].nature);
  const overdue = sql<number>`(${nature} = 'latest' and d.due_on < ${today})`;
  const { greenUpToDays, yellowUpToDays } = scheduleThresholds;
  const light = sql<Light>`case
    when ${nature} = 'earliest' then 'none'
    when d.name = 'contractEnd' then ${warned(today, 'months', expiryThresholds.monthsBeforeEnd)}
    when d.name = 'noticeDay' then ${warned(today, 'days', expiryThresholds.daysBeforeNotice)}
    when d.name = 'option' then ${warned(today, 'days', expiryThresholds.daysBeforeOption)}
    when ${kind} = 'plan' then case when ${days} >= ${sql.lit(-greenUpToDays)} then 'green'
      when ${days} >= ${sql.lit(-yellowUpToDays)} then 'yellow' else 'red' end
    when ${overdue} then case ${kind} when 'law' then 'red' else 'yellow' end
    when ${days} <= ${sql.lit(deadlineThresholds.yellowFromDays)} then 'yellow'
    else 'green' end`;
  const all = sql.join([...tenderDeadlines(today), ...contractDeadlines(today)], sql` union all `);
  const found = sql<Pick<OpenDeadline, 'of' | 'thing' | 'name' | 'regime' | 'part' | 'due_on' | 'due_at'>>`(${all})`;
  return db
    .selectFrom(found.as('d'))
    .select([
      'd.of',
      'd.thing',
      'd.name',
      'd.regime',
      'd.part',
      'd.due_on',
      'd.due_at',
      kind.as('kind'),
      ofRules(name => deadlineKinds.indexOf(deadlineRules[name].kind)).as('rank'),
      nature.as('nature'),
      days.as('days_left'),
      overdue.as('overdue'),
      light.as('light'),
    ]);
}
